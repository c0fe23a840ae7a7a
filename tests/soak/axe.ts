import { fillings, places, schemes, violations, widths } from '../browser/axe';
import { launchBrowser } from '../browser/launch';
import { serveBuild } from '../browser/served';

/** Looks with axe at every page by day and by night, wide and narrow, empty, filled and in error. */
export async function main(): Promise<number> {
	await using served = await serveBuild();
	const browser = await launchBrowser();
	const looks = places.flatMap((place) =>
		schemes.flatMap((scheme) =>
			widths.flatMap((width) =>
				(place.criterion === null ? (['empty'] as const) : fillings).map((filling) => ({
					place,
					scheme,
					width,
					filling
				}))
			)
		)
	);
	let faults = 0;
	for (const { place, scheme, width, filling } of looks) {
		const context = await browser.newContext({
			bypassCSP: true,
			colorScheme: scheme,
			viewport: { width, height: 768 },
			locale: 'fr-FR'
		});
		const page = await context.newPage();
		await page.goto(new URL(place.path, served.site).href);
		await page.waitForLoadState('networkidle');
		for (const fault of await violations(page, place, filling)) {
			console.error(`/${place.path}, ${scheme}, ${width} px, ${filling}: ${fault}`);
			faults += 1;
		}
		await context.close();
	}
	await browser.close();
	console.log(`${looks.length} looks at pages, ${faults} violations`);
	return faults === 0 ? 0 : 1;
}

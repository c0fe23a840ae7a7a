import { looks, violations } from '../browser/axe';
import { launchBrowser } from '../browser/launch';
import { serveBuild } from '../browser/served';

/** Looks with axe at every page by day and by night, wide and narrow, empty, filled and in error. */
export async function main(): Promise<number> {
	await using served = await serveBuild();
	const browser = await launchBrowser();
	let faults = 0;
	for (const look of looks) {
		const { path, scheme, width, filling } = look;
		const context = await browser.newContext({
			bypassCSP: true,
			colorScheme: scheme,
			viewport: { width, height: 768 },
			locale: 'fr-FR'
		});
		const page = await context.newPage();
		await page.goto(new URL(path, served.site).href);
		await page.waitForLoadState('networkidle');
		for (const fault of await violations(page, look)) {
			console.error(`/${path}, ${scheme}, ${width} px, ${filling}: ${fault}`);
			faults += 1;
		}
		await context.close();
	}
	await browser.close();
	console.log(`${looks.length} looks at pages, ${faults} violations`);
	return faults === 0 ? 0 : 1;
}

import type { Browser } from 'playwright-core';
import { looks, violations, type Look } from '../browser/axe';
import { launchBrowser } from '../browser/launch';
import { serveBuild } from '../browser/served';

/** Pages that are looked at side by side: each waits for its network for a while. */
const SIDE_BY_SIDE = 3;

/** What axe objects to in a look, or why that could not be told. */
async function faultsOf(browser: Browser, site: string, look: Look): Promise<readonly string[]> {
	const context = await browser.newContext({
		bypassCSP: true,
		colorScheme: look.scheme,
		viewport: { width: look.width, height: 768 },
		locale: 'fr-FR'
	});
	try {
		const page = await context.newPage();
		await page.goto(new URL(look.path, site).href);
		await page.waitForLoadState('networkidle');
		return await violations(page, look);
	} catch (error) {
		return [String(error)];
	} finally {
		await context.close();
	}
}

/** Looks with axe at every page by day and by night, wide and narrow, empty, filled and in error. */
export async function main(): Promise<number> {
	await using served = await serveBuild();
	const browser = await launchBrowser();
	const queue = [...looks];
	let faults = 0;
	async function work(): Promise<void> {
		for (let look = queue.shift(); look !== undefined; look = queue.shift()) {
			const { path, scheme, width, filling } = look;
			for (const fault of await faultsOf(browser, served.site, look)) {
				console.error(`/${path}, ${scheme}, ${width} px, ${filling}: ${fault}`);
				faults += 1;
			}
			if (queue.length % 100 === 0) console.log(`${queue.length} of ${looks.length} to go`);
		}
	}
	await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
	await browser.close();
	console.log(`${looks.length} looks at pages, ${faults} violations`);
	return faults === 0 ? 0 : 1;
}

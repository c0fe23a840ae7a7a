import { CriterionPage, EDITION } from '../browser/criterion';
import { launchBrowser } from '../browser/launch';
import { pathTo } from '../browser/places';
import { serveBuild } from '../browser/served';
import { tellMachine } from './lib/machine';
import { tellKeystrokes } from './lib/painting';

/** How long a person waits for the score after a keystroke. */
export async function main(): Promise<number> {
	tellMachine();
	await using served = await serveBuild();
	const browser = await launchBrowser();
	const page = await browser.newPage();
	const path = pathTo('ru', EDITION, 'complaints.deadlines');
	await page.goto(new URL(path, served.site).href);
	const criterion = new CriterionPage(page, 'ru', 'complaints.deadlines');
	await criterion.ready();
	await criterion.field('f').fill('3');
	await criterion.field('p').fill('12500');
	await tellKeystrokes(
		'keystroke to painted score',
		criterion.field('p'),
		criterion.words.criterion.result
	);
	await browser.close();
	return 0;
}

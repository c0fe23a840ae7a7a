import { rowsWords } from '../../src/lib/i18n/places/rows';
import { CriterionPage, EDITION } from '../browser/criterion';
import { launchBrowser } from '../browser/launch';
import { pageOf, pathTo } from '../browser/places';
import { serveBuild } from '../browser/served';
import { CLIPBOARD, TablePage } from '../browser/table-page';
import { tellMachine } from './lib/machine';
import { tellKeystrokes } from './lib/painting';

const ID = 'services.satisfaction.level';
const ROWS = 5000;

/** How long a person waits for the score after a keystroke in the longest table that is allowed. */
export async function main(): Promise<number> {
	tellMachine();
	await using served = await serveBuild();
	const browser = await launchBrowser();
	const context = await browser.newContext({ permissions: [...CLIPBOARD] });
	const page = await context.newPage();
	await page.goto(new URL(pathTo('ru', EDITION, pageOf(EDITION, ID)), served.site).href);
	const criterion = new CriterionPage(page, 'ru', ID);
	await criterion.ready();
	const table = new TablePage(criterion, 'services');
	// The page has another indicator, and shows a score when both are filled in.
	await new CriterionPage(page, 'ru', 'services.satisfaction.complaints').button('fill').click();
	await table.add();
	await table.paste(Array.from({ length: ROWS }, (_, at) => `${at + 1}\t4`).join('\n'));
	await table.message.getByText(rowsWords[criterion.words.language].pasted(ROWS)).waitFor();
	// One rating hardly moves the mean of all, but an unfinished one takes the score away.
	const field = table.cell('rating', 1);
	await field.fill('4,');
	await tellKeystrokes(
		`keystroke to painted score in a table of ${ROWS} rows`,
		field,
		criterion.words.criterion.result
	);
	await browser.close();
	return 0;
}

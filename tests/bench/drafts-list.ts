import type { Page } from 'playwright-core';
import { draftsWords } from '../../src/lib/i18n/places/drafts';
import { DraftsPage, draft } from '../browser/drafts-page';
import { keepDrafts } from '../browser/keep-draft';
import { launchBrowser } from '../browser/launch';
import { serveBuild } from '../browser/served';
import { tellMachine } from './lib/machine';
import { quantile } from './lib/timing';

const DRAFTS = 1000;
const VISITS = 21;
/** Milliseconds until the list is shown. */
const GOAL = 200;

/** Milliseconds from the click on a link to the frame that shows the first rows of the list. */
function opening(page: Page, link: string): Promise<number> {
	return page.evaluate(
		(text) =>
			new Promise<number>((resolve, reject) => {
				const found = [...document.querySelectorAll('a')].find((a) => a.textContent === text);
				if (found === undefined) {
					reject(new Error('There is no link to the list.'));
					return;
				}
				const observer = new MutationObserver(() => {
					if (document.querySelector('tbody tr') === null) return;
					observer.disconnect();
					requestAnimationFrame(() => {
						// A message comes after the frame has been drawn.
						const { port1, port2 } = new MessageChannel();
						port1.onmessage = () => {
							resolve(performance.now() - started);
							port1.close();
						};
						port2.postMessage(null);
					});
				});
				observer.observe(document.body, { childList: true, subtree: true });
				const started = performance.now();
				found.click();
			}),
		link
	);
}

/** How long the list of a thousand drafts takes to open from another page of the site. */
export async function main(): Promise<number> {
	tellMachine();
	await using served = await serveBuild();
	const browser = await launchBrowser();
	const page = await browser.newPage();
	await page.goto(new URL('ru/drafts/', served.site).href);
	const list = new DraftsPage(page, 'ru');
	await page.getByText(list.words.none).waitFor();
	const drafts = Array.from({ length: DRAFTS }, (_, at) =>
		draft(`d${at}`, { name: `Орган ${at}`, period: '2020', changed: 1_700_000_000_000 - at })
	);
	await keepDrafts(page, drafts);
	const times: number[] = [];
	for (let visit = 0; visit < VISITS; visit += 1) {
		await page.goto(new URL('ru/glossary/', served.site).href);
		await page.waitForLoadState('networkidle');
		times.push(await opening(page, draftsWords.ru.title));
	}
	await browser.close();
	const [median, slow] = [quantile(times, 0.5), quantile(times, 0.95)];
	console.log(
		`list of ${DRAFTS} drafts, from the click to the painted rows: median ${median.toFixed(0)} ms, 95th percentile ${slow.toFixed(0)} ms over ${VISITS} (goal ${GOAL} ms)`
	);
	return median > GOAL ? 1 : 0;
}

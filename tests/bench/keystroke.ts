import type { Page } from 'playwright-core';
import { CriterionPage, pathTo } from '../browser/criterion';
import { launchBrowser } from '../browser/launch';
import { serveBuild } from '../browser/served';
import { tellMachine } from './lib/machine';
import { quantile } from './lib/timing';

const KEYSTROKES = 240;
const WARM_UP = 40;
const GOAL = 16;

/** Milliseconds from each keystroke to the frame that shows another score, as the page sees them. */
async function listen(page: Page, result: string): Promise<void> {
	await page.evaluate((name) => {
		const shown = document.querySelector(`section[aria-label="${name}"]`);
		if (shown === null) throw new Error('There is no result.');
		const times: number[] = [];
		Object.assign(window, { times });
		let started: number | null = null;
		document.addEventListener(
			'input',
			(event) => {
				started = event.timeStamp;
			},
			{ capture: true }
		);
		new MutationObserver(() => {
			const from = started;
			if (from === null) return;
			started = null;
			requestAnimationFrame(() => {
				// A message comes after the frame has been drawn.
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => {
					times.push(performance.now() - from);
					port1.close();
				};
				port2.postMessage(null);
			});
		}).observe(shown, { subtree: true, characterData: true, childList: true });
	}, result);
}

const timesIn = (page: Page) =>
	page.evaluate(() => (window as unknown as { times: readonly number[] }).times);

/** How long a person waits for the score after a keystroke. */
export async function main(): Promise<number> {
	tellMachine();
	await using served = await serveBuild();
	const browser = await launchBrowser();
	const page = await browser.newPage();
	await page.goto(new URL(pathTo('ru', 'complaints.deadlines'), served.site).href);
	const criterion = new CriterionPage(page, 'ru', 'complaints.deadlines');
	await criterion.ready();
	await criterion.field('f').fill('3');
	await criterion.field('p').fill('12500');
	await listen(page, criterion.words.criterion.result);
	await criterion.field('p').press('End');
	for (let at = 0; at < KEYSTROKES + WARM_UP; at += 1) {
		// A digit and away with it: each changes the score.
		await page.keyboard.press(at % 2 === 0 ? String((at / 2) % 10) : 'Backspace');
		await page.waitForFunction(
			(count) => (window as unknown as { times: unknown[] }).times.length >= count,
			at + 1
		);
	}
	const times = (await timesIn(page)).slice(WARM_UP);
	await browser.close();
	const [median, slow] = [quantile(times, 0.5), quantile(times, 0.95)];
	console.log(
		`keystroke to painted score: median ${median.toFixed(1)} ms, 95th percentile ${slow.toFixed(1)} ms over ${times.length} (goal ${GOAL} ms median)`
	);
	return 0;
}

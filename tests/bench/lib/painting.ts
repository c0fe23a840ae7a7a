import type { Locator, Page } from 'playwright-core';
import { quantile } from './timing';

const KEYSTROKES = 240;
const WARM_UP = 40;
/** Median milliseconds: one frame of a screen. */
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

/**
 * Types in a field, a digit and away with it, so that each keystroke changes the score, and tells how long
 * it takes until the score is painted.
 * @param result name of the region in which the score stands
 */
export async function tellKeystrokes(what: string, field: Locator, result: string): Promise<void> {
	const page = field.page();
	await listen(page, result);
	await field.press('End');
	for (let at = 0; at < KEYSTROKES + WARM_UP; at += 1) {
		await page.keyboard.press(at % 2 === 0 ? String((at / 2) % 10) : 'Backspace');
		await page.waitForFunction(
			(count) => (window as unknown as { times: unknown[] }).times.length >= count,
			at + 1
		);
	}
	const times = (await timesIn(page)).slice(WARM_UP);
	const [median, slow] = [quantile(times, 0.5), quantile(times, 0.95)];
	console.log(
		`${what}: median ${median.toFixed(1)} ms, 95th percentile ${slow.toFixed(1)} ms over ${times.length} (goal ${GOAL} ms median)`
	);
}

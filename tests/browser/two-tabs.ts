import type { BrowserContext } from 'playwright-core';
import { CriterionPage } from './criterion.js';
import { pick, randomFrom } from './random.js';

const ID = 'openness.data';
/** Cells that only one of the tabs types into, by tab. */
const OWN = [
	['1.kk', '2.kk', '3.kk', '4.kk'],
	['1.ru', '2.ru', '3.ru', '4.ru']
] as const;
/** A cell that both type into. */
const SHARED = '5.kk';

/** Two tabs on one draft, after edits that came in either of them by chance. */
export interface TwoTabs {
	/** What was typed last into each cell that only one tab types into. */
	readonly typed: readonly string[];
	/** What those cells hold now, and the shared one after them, in each of the tabs. */
	shown(): Promise<readonly (readonly string[])[]>;
	/** Writes what is not written yet, and loads both tabs again. */
	reload(): Promise<void>;
}

/** Opens two tabs on one draft and edits cells of a table in them; the same seed gives the same edits. */
export async function typeInTwoTabs(
	context: BrowserContext,
	site: string,
	edits: number,
	seed: number
): Promise<TwoTabs> {
	const random = randomFrom(seed);
	const open = async () => {
		const criterion = new CriterionPage(await context.newPage(), 'ru', ID);
		await criterion.open(site, ID);
		return criterion;
	};
	const tabs = [await open(), await open()] as const;
	const typed = new Map<string, string>();
	for (let edit = 0; edit < edits; edit += 1) {
		const at = pick(random, [0, 1] as const);
		const cell = pick(random, [...OWN[at], SHARED]);
		const value = String(edit % 101);
		await tabs[at].field(cell).fill(value);
		typed.set(cell, value);
	}
	const own = OWN.flat();
	return {
		typed: own.map((cell) => typed.get(cell) ?? ''),
		shown: () =>
			Promise.all(
				tabs.map((tab) => Promise.all([...own, SHARED].map((cell) => tab.field(cell).inputValue())))
			),
		reload: async () => {
			for (const tab of tabs) await tab.saved();
			for (const tab of tabs) await tab.reload();
		}
	};
}

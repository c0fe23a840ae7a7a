import { rowsWords } from '../../src/lib/i18n/places/rows';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Axe from 'axe-core';
import type { Page } from 'playwright-core';
import { LANGUAGES, type Language } from '../../src/lib/i18n/text';
import { wordsIn } from './criterion.js';
import { openAll } from './open-all.js';
import { criterionPlaces, inputsPlaces, pathTo, sitePaths } from './places.js';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const schemes = ['light', 'dark'] as const;
const widths = [1366, 360] as const;

/** What is typed in the fields of a criterion. */
export type Filling = 'empty' | 'filled' | 'in error';

/** Something that axe is to look at. */
export interface Place {
	readonly path: string;
	readonly language: Language;
	/** Only where there is something to fill in. */
	readonly hasFields: boolean;
}

function isAsking(path: string): boolean {
	return [...criterionPlaces, ...inputsPlaces].some(({ edition, id }) =>
		LANGUAGES.some((language) => pathTo(language, edition, id) === path)
	);
}

/** Every page of every edition, and one that is missing. */
export const places: readonly Place[] = [...sitePaths, 'ru/none/'].map((path) => ({
	path,
	language: LANGUAGES.find((language) => path.startsWith(`${language}/`)) ?? 'ru',
	hasFields: isAsking(path)
}));

/** A page, and how it is looked at. */
export interface Look extends Place {
	readonly scheme: (typeof schemes)[number];
	readonly width: (typeof widths)[number];
	readonly filling: Filling;
}

type Circumstances = Pick<Look, 'scheme' | 'width' | 'filling'>;

/** By day and by night, wide and narrow, empty, filled and in error: any two of these meet once at least. */
const pairs: readonly Circumstances[] = [
	{ scheme: 'light', width: 1366, filling: 'empty' },
	{ scheme: 'dark', width: 360, filling: 'empty' },
	{ scheme: 'light', width: 360, filling: 'filled' },
	{ scheme: 'dark', width: 1366, filling: 'filled' },
	{ scheme: 'light', width: 1366, filling: 'in error' },
	{ scheme: 'dark', width: 360, filling: 'in error' }
];

/** The same where there is nothing to fill in. */
const bare: readonly Circumstances[] = schemes.flatMap((scheme) =>
	widths.map((width) => ({ scheme, width, filling: 'empty' as const }))
);

/** Every page, in circumstances of which any two meet. */
export const looks: readonly Look[] = places.flatMap((place) =>
	(place.hasFields ? pairs : bare).map((circumstances) => ({ ...place, ...circumstances }))
);

/** Brings the fields of a page into a state, and opens everything that can be opened. */
async function fill(
	page: Page,
	{ language, hasFields, filling }: Pick<Look, 'language' | 'hasFields' | 'filling'>
): Promise<void> {
	if (!hasFields) return;
	const { criterion, save, score, problem } = wordsIn[language];
	await page.getByText(save.loading).first().waitFor({ state: 'detached' });
	const main = page.getByRole('main');
	if (filling === 'filled') {
		const buttons = page.getByRole('button', { name: criterion.fill, exact: true });
		const all = await buttons.all();
		for (const button of all) await button.click();
		if (all.length > 0) await page.getByText(criterion.filled).first().waitFor();
		await page.getByText(save.saving).first().waitFor({ state: 'detached' });
	}
	if (filling === 'in error') {
		const buttons = main.getByRole('button', { name: rowsWords[language].add, exact: true });
		for (const button of await buttons.all()) await button.click();
		const fields = main.getByRole('textbox');
		await fields.evaluateAll((inputs) => {
			for (const input of inputs as HTMLInputElement[]) {
				input.value = '-1x';
				input.dispatchEvent(new InputEvent('input', { bubbles: true }));
			}
		});
		// Ticks cannot be wrong, and what is not assessed for the body is not judged.
		const wrong = page.getByText(problem({ code: 'not-a-number' }));
		const exempt = page.getByText(score.statuses.exempt, { exact: true });
		if ((await fields.count()) > 0) await wrong.or(exempt).first().waitFor();
	}
	await openAll(page);
}

/** Everything that axe objects to on the open page, all its rules on; each as one line. */
export async function violations(
	page: Page,
	look: Pick<Look, 'language' | 'hasFields' | 'filling'>
): Promise<readonly string[]> {
	await fill(page, look);
	await page.evaluate(source);
	const results = await page.evaluate(async (): Promise<Axe.AxeResults> => {
		const { axe } = window as unknown as { axe: typeof Axe };
		return axe.run(document, {
			runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
			resultTypes: ['violations']
		});
	});
	return results.violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ html, any }) => `${id}: ${help}: ${html.slice(0, 150)} (${any[0]?.message ?? ''})`)
	);
}

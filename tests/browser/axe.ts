import { rowsWords } from '../../src/lib/i18n/places/rows';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Axe from 'axe-core';
import type { Page } from 'playwright-core';
import { LANGUAGES, type Language } from '../../src/lib/i18n/text';
import { wordsIn } from './criterion.js';
import { criterionPlaces, inputsPlaces, pathTo, sitePaths } from './places.js';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const schemes = ['light', 'dark'] as const;
/** What is typed in the fields of a criterion. */
export const fillings = ['empty', 'filled', 'in error'] as const;
export const widths = [1366, 360] as const;

export type Filling = (typeof fillings)[number];

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

/** Every page by day and by night, wide and narrow, and empty, filled and in error where it has fields. */
export const looks: readonly Look[] = places.flatMap((place) =>
	schemes.flatMap((scheme) =>
		widths.flatMap((width) =>
			(place.hasFields ? fillings : (['empty'] as const)).map((filling) => ({
				...place,
				scheme,
				width,
				filling
			}))
		)
	)
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
		for (const button of await buttons.all()) await button.click();
		await page.getByText(save.saved('').trim()).first().waitFor();
	}
	if (filling === 'in error') {
		const buttons = main.getByRole('button', { name: rowsWords[language].add, exact: true });
		for (const button of await buttons.all()) await button.click();
		const fields = await main.getByRole('textbox').all();
		for (const field of fields) {
			await field.fill('-1x');
			await field.blur();
		}
		// Ticks cannot be wrong, and what is not assessed for the body is not judged.
		const wrong = page.getByText(problem({ code: 'not-a-number' }));
		const exempt = page.getByText(score.statuses.exempt, { exact: true });
		if (fields.length > 0) await wrong.or(exempt).first().waitFor();
	}
	for (const summary of await page.locator('summary:visible').all()) await summary.click();
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

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Axe from 'axe-core';
import type { Page } from 'playwright-core';
import { interaction2020 } from '../../src/lib/editions/interaction-2020/edition';
import { LANGUAGES, type Language } from '../../src/lib/i18n/text';
import { nodesOf } from '../../src/lib/scoring/edition-nodes';
import { complaintsIds, CriterionPage, EDITION, pathTo, wordsIn } from './criterion.js';

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
	/** Only on the page of a criterion, which has fields. */
	readonly criterion: string | null;
}

const inLanguage = (language: Language): readonly Place[] => [
	...[
		'',
		`${EDITION}/`,
		'quality-2013/',
		`${EDITION}/complaints/`,
		`${EDITION}/methodology/`,
		'provenance/'
	].map((path) => ({ path: `${language}/${path}`, language, criterion: null })),
	...complaintsIds.map((id) => ({ path: pathTo(language, id), language, criterion: id }))
];

export const places: readonly Place[] = [
	{ path: '', language: 'ru', criterion: null },
	{ path: 'ru/none/', language: 'ru', criterion: null },
	...LANGUAGES.flatMap(inLanguage)
];

/** Brings the fields of a criterion into a state, and opens everything that can be opened. */
async function fill(
	page: Page,
	{ language, criterion: id }: Place,
	filling: Filling
): Promise<void> {
	if (id === null) return;
	const criterion = new CriterionPage(page, language, id);
	await criterion.ready();
	if (filling === 'filled') {
		await criterion.button('fill').click();
		await criterion.saved();
	}
	if (filling === 'in error') {
		const node = nodesOf(interaction2020).get(id);
		for (const [name, { type }] of Object.entries(node?.role === 'indicator' ? node.inputs : {})) {
			if (type === 'flag') continue;
			await criterion.field(name).fill('-1x');
			await criterion.field(name).blur();
		}
		const { problem } = wordsIn[language];
		await page
			.getByText(problem({ code: 'not-a-number' }))
			.first()
			.waitFor();
	}
	for (const summary of await page.locator('summary:visible').all()) await summary.click();
}

/** Everything that axe objects to on the open page, all its rules on; each as one line. */
export async function violations(
	page: Page,
	place: Place,
	filling: Filling
): Promise<readonly string[]> {
	await fill(page, place, filling);
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

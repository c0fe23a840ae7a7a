import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decimalsOf } from '../../src/lib/components/assessed-at';
import { LANGUAGES, type Language } from '../../src/lib/i18n/text';
import { nodesOf } from '../../src/lib/scoring/edition-nodes';
import { allNodes } from '../../src/lib/scoring/inspect';
import type { ColumnInput, RowsInput } from '../../src/lib/scoring/inputs';
import type { BodyKind } from '../../src/lib/scoring/nodes';
import type { Result } from '../../src/lib/scoring/result';
import { visit, type Visit } from './browser.js';
import { resultsByCommandLine, shown, type Asked } from './command-line.js';
import { complaintsIds, CriterionPage, wordsIn } from './criterion.js';
import { exampleOf, type Answers } from './examples.js';
import {
	criterionPlaces,
	editionOf,
	indicatorOf,
	inputsPlaces,
	pathTo,
	type CriterionPlace
} from './places.js';
import { someOf } from './some-of.js';
import { examplePathsOf, nothing, sharedExamples, walkTo } from './walk.js';

const KINDS = ['central', 'local'] as const;

/** Examples of what a page has; of shared inputs, on which indicators may depend, for all pages. */
function examplesIn(edition: string, only: readonly string[] | null = null): Answers {
	const shared = inputsPlaces.filter((place) => place.edition === edition).map(({ id }) => id);
	const own = criterionPlaces
		.filter((place) => place.edition === edition)
		.flatMap(({ sections }) => sections)
		.filter((id) => only?.includes(id) ?? true);
	const nodes = nodesOf(editionOf(edition));
	return Object.fromEntries([...shared, ...own].map((id) => [id, exampleOf(nodes.get(id))]));
}

const key = (edition: string, kind: BodyKind, state: 'filled' | 'cleared') =>
	`${edition} ${kind} ${state}`;

const results = new Map<string, Result>();
const scores = (edition: string, kind: BodyKind, state: 'filled' | 'cleared' = 'filled') =>
	results.get(key(edition, kind, state))?.scores ?? {};

beforeAll(() => {
	const editions = [...new Set(criterionPlaces.map(({ edition }) => edition))];
	const asked: (Asked & { readonly name: string })[] = editions.flatMap((edition) =>
		KINDS.flatMap((kind) => [
			{ edition, kind, answers: examplesIn(edition), name: key(edition, kind, 'filled') },
			{ edition, kind, answers: examplesIn(edition, []), name: key(edition, kind, 'cleared') }
		])
	);
	resultsByCommandLine(asked).forEach((result, at) => {
		results.set(asked[at]?.name ?? '', result);
	});
});

/** What a page is to show for each of its indicators: twice, beside it and under its working. */
function expected(
	{ edition, sections }: CriterionPlace,
	language: Language,
	kind: BodyKind,
	state: 'filled' | 'cleared'
): Readonly<Record<string, readonly string[]>> {
	const of = scores(edition, kind, state);
	return Object.fromEntries(
		sections.map((id) => {
			const points = shown(of[id]?.score, language, decimalsOf(editionOf(edition), id));
			const exempt = of[id]?.status === 'exempt' && sections.length > 1;
			return [id, [exempt ? wordsIn[language].score.statuses.exempt : points, points]];
		})
	);
}

/** What stands in a field, in the shape of its example. */
function typedIn(field: Locator, example: unknown): Promise<unknown> {
	return typeof example === 'boolean' ? field.isChecked() : field.inputValue();
}

/** What stands in the rows of a table. */
function typedInRows(criterion: CriterionPage, table: string, rows: readonly Answers[]) {
	return Promise.all(
		rows.map((row, at) =>
			valuesOf(Object.keys(row), (column) =>
				typedIn(criterion.cell(table, column, at + 1), row[column])
			)
		)
	);
}

/** A value for each name, all asked for at the same time. */
async function valuesOf<T>(
	names: readonly string[],
	ask: (name: string) => Promise<T>
): Promise<Readonly<Record<string, T>>> {
	const values = await Promise.all(names.map(async (name) => [name, await ask(name)] as const));
	return Object.fromEntries(values);
}

/** What stands in the fields of an indicator, in the shape of its example. */
function typed(criterion: CriterionPage, example: Answers): Promise<Answers> {
	return valuesOf(Object.keys(example), async (input) => {
		const value = example[input];
		if (Array.isArray(value)) return typedInRows(criterion, input, value as readonly Answers[]);
		return typedIn(criterion.field(input), value);
	});
}

/** The part of an example that a kind of body is asked to type or tick; choices show in the score. */
function askedOf(edition: string, id: string, kind: BodyKind): Answers {
	const { example, inputs, formula } = indicatorOf(edition, id);
	// Which row is that of the own body is chosen in the row itself.
	const own = [...allNodes(formula)].flatMap((node) =>
		node.kind === 'scaledRank' ? [node.self] : []
	);
	const isAsked = (input: ColumnInput | RowsInput | undefined) =>
		input?.type !== 'choice' && (input?.only ?? kind) === kind;
	return Object.fromEntries(
		Object.entries(example)
			.filter(([name]) => isAsked(inputs[name]) && !own.includes(name))
			.map(([name, value]) => {
				const input = inputs[name];
				if (input?.type !== 'rows') return [name, value];
				const rows = value as readonly Answers[];
				const asked = (row: Answers) =>
					Object.entries(row).filter(([column]) => isAsked(input.columns[column]));
				return [name, rows.map((row) => Object.fromEntries(asked(row)))];
			})
	);
}

test('every indicator scores by its example, for one kind of body at least', () => {
	const unscored = criterionPlaces.flatMap(({ edition, sections }) =>
		sections
			.filter((id) => KINDS.every((kind) => scores(edition, kind)[id]?.score == null))
			.map((id) => `${edition} ${id}`)
	);
	expect(criterionPlaces.length).toBeGreaterThan(complaintsIds.length);
	expect(unscored).toEqual([]);
});

/** A browser in each language, open for all pages. */
const visits = new Map<Language, Visit>();

beforeAll(async () => {
	for (const language of LANGUAGES) visits.set(language, await visit(`${language}/`));
});

afterAll(async () => {
	for (const opened of visits.values()) await opened.close();
});

/** Some of the pages; all in the soak. */
const somePlaces = someOf(criterionPlaces, 'examples', 10);

/** Pages that were looked at. */
const looked: string[] = [];

/** Looks at a page in all languages at the same time, and does the same there; gives what was wrong. */
async function inAllLanguages(
	{ edition, id }: CriterionPlace,
	act: (page: Page, language: Language) => Promise<void>,
	after: (page: Page, language: Language) => Promise<void> = nothing
): Promise<Readonly<Record<string, readonly string[]>>> {
	const flaws = await Promise.all(
		[...visits].map(async ([language, opened]) => {
			const path = pathTo(language, edition, id);
			looked.push(path);
			const flaws = await walkTo(
				opened,
				path,
				(page) => act(page, language),
				(page) => after(page, language)
			);
			return [language, flaws] as const;
		})
	);
	return Object.fromEntries(flaws);
}

const faultless = Object.fromEntries(LANGUAGES.map((language) => [language, []]));

test.each(sharedExamples)('$edition, $id: shared inputs are filled', async (place) => {
	const flaws = await inAllLanguages(place, async (page, language) => {
		const { criterion, save } = wordsIn[language];
		await page.getByRole('button', { name: criterion.fill, exact: true }).click();
		await page.getByText(save.saved('').trim()).first().waitFor();
		const field = page.getByRole('main').getByRole('textbox').first();
		await expect.poll(() => field.inputValue(), { message: language }).not.toBe('');
	});
	expect(flaws).toEqual(faultless);
});

test.each(somePlaces)(
	'$edition, $id: examples score as on the command line, in all languages, and for both kinds of body',
	async (place) => {
		const { edition, sections } = place;
		const scoresOn = (page: Page, language: Language) =>
			valuesOf(sections, async (id) => {
				const criterion = new CriterionPage(page, language, id, edition);
				return [await criterion.score(), await criterion.total()];
			});
		// The rules are the same in every language: the other kind of body is looked at in one.
		const kindsIn = (language: Language) => (language === 'ru' ? KINDS : ([KINDS[0]] as const));
		const [first = ''] = sections;
		async function fill(page: Page, language: Language): Promise<void> {
			const on = (id: string) => new CriterionPage(page, language, id, edition);
			for (const kind of kindsIn(language)) {
				const message = `${language}, ${kind}`;
				await on(first).choose(kind);
				for (const id of sections) await on(id).button('fill').click();
				await expect
					.poll(() => scoresOn(page, language), { message })
					.toEqual(expected(place, language, kind, 'filled'));
				const asked = Object.fromEntries(
					sections.map((id) => [id, askedOf(edition, id, kind)] as const)
				);
				const inFields = await valuesOf(sections, (id) => typed(on(id), asked[id] ?? {}));
				expect(inFields, message).toEqual(asked);
			}
		}
		async function clear(page: Page, language: Language): Promise<void> {
			for (const id of sections) {
				await new CriterionPage(page, language, id, edition).button('clear').click();
			}
			const kind = kindsIn(language).at(-1) ?? KINDS[0];
			await expect
				.poll(() => scoresOn(page, language), { message: `${language}, cleared` })
				.toEqual(expected(place, language, kind, 'cleared'));
		}
		const flaws = await inAllLanguages(place, fill, clear);
		expect(flaws).toEqual(faultless);
	}
);

test('every page that was chosen was looked at, in all languages', () => {
	const chosen = examplePathsOf([...sharedExamples, ...somePlaces]);
	expect([...looked].sort()).toEqual([...chosen].sort());
});

import { rankingWords } from '../../src/lib/i18n/places/ranking';
import { rowsWords } from '../../src/lib/i18n/places/rows';
import { sheetWords } from '../../src/lib/i18n/places/sheet';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { formatNumber } from '../../src/lib/i18n/format';
import type { Language } from '../../src/lib/i18n/text';
import { dec, plain } from '../../src/lib/scoring/decimal';
import type { BodyKind } from '../../src/lib/scoring/nodes';
import { visitCriterion, type CriterionVisit } from './browser.js';
import { resultsByCommandLine } from './command-line.js';
import { inLanguages } from './languages.js';
import { CLIPBOARD, TablePage } from './table-page.js';

const WORKLOAD_EDITION = 'quality-2013';

interface WorkloadVisit extends CriterionVisit {
	readonly table: TablePage;
	/** The mark of the own body in a row, 1-based. */
	readonly own: (row: number) => Locator;
	/** Names of the bodies that are marked as the own one. */
	readonly marked: () => Promise<readonly string[]>;
	/** Names of the bodies, a row each. */
	readonly names: () => Promise<readonly string[]>;
	readonly take: (content: string) => Promise<void>;
}

async function visitWorkload(language: Language): Promise<WorkloadVisit> {
	const opened = await visitCriterion(language, 'workload', {
		edition: WORKLOAD_EDITION,
		permissions: [...CLIPBOARD]
	});
	const table = new TablePage(opened.criterion, 'bodies');
	const { words } = opened.criterion;
	const rows = table.group.locator('tbody tr').filter({ has: opened.page.getByRole('radio') });
	const namesOf = (of: Locator) =>
		of.evaluateAll((all) =>
			all.map((row) => row.querySelector<HTMLInputElement>('input[type="text"]')?.value ?? '?')
		);
	return {
		...opened,
		table,
		own: (row) =>
			table.group.getByRole('radio', { name: rowsWords[words.language].own(row), exact: true }),
		marked: () => namesOf(rows.filter({ has: opened.page.getByRole('radio', { checked: true }) })),
		names: () => namesOf(rows),
		take: (content) =>
			table.group
				.getByLabel(sheetWords[words.language].open, { exact: true })
				.setInputFiles({ name: 'bodies.csv', mimeType: 'text/csv', buffer: Buffer.from(content) })
	};
}

/** The coefficients that the command line gives for these answers, as a page shows them. */
function coefficients(
	answers: readonly object[],
	language: Language,
	kind: BodyKind = 'central'
): readonly string[] {
	return resultsByCommandLine(
		answers.map((workload) => ({ edition: WORKLOAD_EDITION, kind, answers: { workload } }))
	).map(({ scores }) => {
		const score = scores.workload?.score ?? null;
		return score === null ? '—' : formatNumber(plain(dec(score), 4), language, 2);
	});
}

const bodies = [
	['A', '1 000', '10'],
	['B', '500', '40'],
	['C', '100', '5'],
	['D', '800', '30'],
	['E', '900', '20']
] as const;
const rowsOf = (of: readonly (readonly string[])[]) =>
	of.map(([name, services, types]) => ({ name, services, types }));
const asText = (of: readonly (readonly string[])[], separator: string) =>
	of.map((cells) => cells.join(separator)).join('\n');

inLanguages('rows typed and the own body marked give the coefficient', async (language) => {
	await using opened = await visitWorkload(language);
	const { table, criterion, own, page } = opened;
	const { words } = criterion;
	const two = rowsOf(bodies.slice(0, 2));
	const [ofA, ofB] = coefficients(
		[
			{ bodies: two, self: '0' },
			{ bodies: two.map((row) => ({ ...row, types: row.name === 'B' ? '9' : '10' })), self: '1' }
		],
		language
	);
	await table.add();
	await page.keyboard.type('A');
	await page.keyboard.press('Tab');
	await page.keyboard.type('1 000');
	await page.keyboard.press('Tab');
	await page.keyboard.type('10');
	await table.add();
	await table.cell('name', 2).fill('B');
	await table.cell('services', 2).fill('500');
	await table.cell('types', 2).fill('40');
	expect(await criterion.score()).toBe('—');
	await own(1).check();
	await expect.poll(() => criterion.score()).toBe(ofA);
	await own(2).check();
	await table.cell('types', 2).fill('9');
	await expect.poll(() => criterion.score()).toBe(ofB);
	expect([ofA, ofB]).toEqual(['1,00', '1,00']);
	expect(await table.group.innerText()).toContain(rowsWords[words.language].ownTitle);
	await criterion.saved();
	await criterion.reload();
	expect(await opened.marked()).toEqual(['B']);
	expect(opened.errors).toEqual([]);
});

/** All five bodies, B marked. */
async function visitFive(language: Language = 'ru'): Promise<WorkloadVisit> {
	const opened = await visitWorkload(language);
	await opened.table.add();
	await opened.table.paste(asText(bodies, '\t'));
	await opened.own(2).check();
	return opened;
}

test('the mark follows its row when rows move and go, and comes back', async () => {
	await using opened = await visitFive();
	const { table, criterion, marked, names } = opened;
	const words = rowsWords[criterion.words.language];
	const { criterion: said } = criterion.words;
	const [five, four] = coefficients(
		[
			{ bodies: rowsOf(bodies), self: '1' },
			{ bodies: rowsOf(bodies.slice(1)), self: '0' }
		],
		'ru'
	);
	expect([five, four]).toEqual(['1,055', '1,055']);
	await expect.poll(() => criterion.score()).toBe(five);
	await table.button(words.down(2)).click();
	await expect.poll(names).toEqual(['A', 'C', 'B', 'D', 'E']);
	expect(await marked()).toEqual(['B']);
	expect(await criterion.score()).toBe(five);
	// A neighbour moves over it.
	await table.button(words.up(4)).click();
	await expect.poll(names).toEqual(['A', 'C', 'D', 'B', 'E']);
	expect(await marked()).toEqual(['B']);
	await table.cell('services', 4).press('Alt+ArrowUp');
	await expect.poll(names).toEqual(['A', 'C', 'B', 'D', 'E']);
	expect(await marked()).toEqual(['B']);

	await table.button(words.remove(1)).click();
	await expect.poll(names).toEqual(['C', 'B', 'D', 'E']);
	expect(await marked()).toEqual(['B']);
	await expect.poll(() => criterion.score()).toBe(four);
	await table.button(said.undo).click();
	await expect.poll(names).toEqual(['A', 'C', 'B', 'D', 'E']);
	expect(await marked()).toEqual(['B']);

	// Without its row there is no own body.
	await table.button(words.remove(3)).click();
	await expect.poll(names).toEqual(['A', 'C', 'D', 'E']);
	expect(await marked()).toEqual([]);
	expect(await criterion.score()).toBe('—');
	await table.button(said.undo).click();
	await expect.poll(marked).toEqual(['B']);
	await expect.poll(() => criterion.score()).toBe(five);
	expect(opened.errors).toEqual([]);
});

inLanguages('the coefficient that is given wins', async (language) => {
	await using opened = await visitFive(language);
	const { criterion } = opened;
	const { words } = criterion;
	const table = { bodies: rowsOf(bodies), self: '1' };
	const [given, ranked] = coefficients([{ ...table, coefficient: '1,0234' }, table], language);
	await expect.poll(() => criterion.score()).toBe(ranked);
	await criterion.field('coefficient').fill('1,0234');
	await expect.poll(() => criterion.score()).toBe(given);
	expect(given).toBe('1,0234');
	// There is nothing between 1 and 1,01.
	await criterion.field('coefficient').fill('1,005');
	await criterion.field('coefficient').blur();
	await expect.poll(() => criterion.result.innerText()).toContain(words.score.statuses.invalid);
	expect(await criterion.score()).toBe('—');
	await criterion.field('coefficient').fill('');
	await expect.poll(() => criterion.score()).toBe(ranked);
	expect(opened.errors).toEqual([]);
});

inLanguages('behind the chart each body has a row', async (language) => {
	await using opened = await visitFive(language);
	const { table } = opened;
	const ranking = rankingWords[language];
	const all = bodies.map((_, self) => ({ bodies: rowsOf(bodies), self: String(self) }));
	const [a, b, c, d, e] = coefficients(all, language).map((of) => of.replace(/,?0+$/, ''));
	const figure = table.group.getByRole('figure');
	expect(await figure.getByRole('img').getAttribute('aria-label')).toBe(
		`${ranking.title}. ${ranking.mean('0,3048')}`
	);
	await figure.getByText(ranking.table, { exact: true }).click();
	const rows = figure.getByRole('table').locator('tbody tr');
	await expect
		.poll(() =>
			rows.evaluateAll((found) =>
				found.map((row) => [...row.children].map((cell) => cell.textContent.trim()))
			)
		)
		.toEqual([
			['4', 'D', '0,7778', '0,7143', '0,5556', d],
			['2', `B (${ranking.own})`, '0,4444', '1', '0,4444', b],
			['5', 'E', '0,8889', '0,4286', '0,381', e],
			['1', 'A', '1', '0,1429', '0,1429', a],
			['3', 'C', '0', '0', '0', c]
		]);
	expect([a, b, c, d, e]).toEqual(['1', '1,055', '1', '1,1', '1,01']);
	// The same in the table itself.
	const points = table.group.locator('tbody tr td:nth-last-child(2)');
	expect((await points.allInnerTexts()).slice(0, 5)).toEqual([a, b, c, d, e]);
});

const localBodies = [
	['Акмола', '1250000', '96', '1450000,5'],
	['Актобе', '870000', '112', '720000'],
	['Алматы', '640000', '88', '910000'],
	['Атырау', '1100000', '105', '1080000']
] as const;

inLanguages('rows of a file, and the population of local bodies', async (language) => {
	await using opened = await visitWorkload(language);
	const { table, criterion, own, names, take } = opened;
	const sheet = sheetWords[language];
	const words = rowsWords[language];
	const population = criterion.text.inputs.bodies?.columns?.population?.label[language] ?? '?';
	const column = table.group.getByRole('columnheader', { name: population, exact: true });
	await table.add();
	await table.cell('name', 1).fill('Z');
	expect(await column.count()).toBe(0);

	await criterion.choose('local');
	const answers = {
		bodies: localBodies.map(([name, services, types, of]) => ({
			...{ name, services, types },
			population: of
		})),
		self: '1'
	};
	const [coefficient] = coefficients([answers], language, 'local');
	await take(`Орган;Услуги;Виды;Население\n\n${asText(localBodies, ';')}\n`);
	await expect
		.poll(() => table.group.getByText(sheet.added(4)).innerText())
		.toBe(`${sheet.added(4)} ${words.header}`);
	// The row typed for a central body is there still, above those of the file.
	expect(await names()).toEqual(['Z', 'Акмола', 'Актобе', 'Алматы', 'Атырау']);
	expect(await column.count()).toBe(1);
	expect(await table.cell('population', 2).inputValue()).toBe('1450000,5');
	await table.button(words.remove(1)).click();
	await own(2).check();
	await expect.poll(() => criterion.score()).toBe(coefficient);
	expect(coefficient).toBe('1,10');

	await criterion.choose('central');
	await expect.poll(() => column.count()).toBe(0);
	expect(opened.errors).toEqual([]);
});

import { rowsWords } from '../../src/lib/i18n/places/rows';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Language } from '../../src/lib/i18n/text';
import { visitCriterion, type CriterionVisit } from './browser.js';
import { inLanguages } from './languages.js';
import { CLIPBOARD, TablePage } from './table-page.js';

const MOST_ROWS = 5000;

interface TableVisit extends CriterionVisit {
	readonly table: TablePage;
}

/** The table of ratings, empty. */
async function visitTable(language: Language = 'ru'): Promise<TableVisit> {
	const opened = await visitCriterion(language, 'services.satisfaction.level', {
		permissions: [...CLIPBOARD]
	});
	return { ...opened, table: new TablePage(opened.criterion, 'services') };
}

/** The name of what has the focus. */
const focused = (page: Page) =>
	page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

/** The name of a cell as the browser has it. */
async function nameOf({ table }: TableVisit, column: string, row: number): Promise<string> {
	return (await table.cell(column, row).getAttribute('aria-label')) ?? '?';
}

const threeRows = 'Справки\t4,85\nЛицензии\t4,6\nПособия\t4,25';
const three = [
	['Справки', '4,85'],
	['Лицензии', '4,6'],
	['Пособия', '4,25']
];

/** The table of ratings with three rows, scored. */
async function visitThree(): Promise<TableVisit> {
	const opened = await visitTable();
	await opened.table.add();
	await opened.table.paste(threeRows);
	await expect.poll(() => opened.criterion.score()).toBe('11,00');
	return opened;
}

inLanguages('rows are added with the button and with Enter', async (language) => {
	await using opened = await visitTable(language);
	const { table, criterion, page } = opened;
	const { words } = criterion;
	expect(await table.group.innerText()).toContain(rowsWords[words.language].empty);
	await table.add();
	await expect.poll(() => focused(page)).toBe(await nameOf(opened, 'name', 1));
	await page.keyboard.type('A');
	await page.keyboard.press('Tab');
	await page.keyboard.type('4,85');
	await expect.poll(() => criterion.score()).toBe('15,00');
	// The column stays, the row is new.
	await page.keyboard.press('Enter');
	await expect.poll(() => table.cell('rating', 2).count()).toBe(1);
	await expect.poll(() => focused(page)).toBe(await nameOf(opened, 'rating', 2));
	await page.keyboard.type('4,6');
	await expect.poll(() => criterion.score()).toBe('13,50');
	expect(await table.texts()).toEqual([
		['A', '4,85'],
		['', '4,6']
	]);
	expect(await table.group.innerText()).toContain(rowsWords[words.language].rows(2));
	// Where there is a row below, Enter only goes there.
	await table.cell('rating', 1).press('Enter');
	await expect.poll(() => focused(page)).toBe(await nameOf(opened, 'rating', 2));
	expect(await table.numbers()).toEqual(['1', '2']);
	expect(opened.errors).toEqual([]);
});

test('a row is removed, and comes back where it was', async () => {
	await using opened = await visitThree();
	const { table, criterion, page } = opened;
	const { words } = criterion;
	await table.button(rowsWords[words.language].remove(2)).click();
	await expect.poll(() => table.texts()).toEqual([three[0], three[2]]);
	await expect.poll(() => criterion.score()).toBe('10,50');
	expect(await table.message.innerText()).toContain(rowsWords[words.language].removed(2));
	await expect.poll(() => focused(page)).toBe(await nameOf(opened, 'name', 2));
	await table.button(words.criterion.undo).click();
	await expect.poll(() => table.texts()).toEqual(three);
	await expect.poll(() => criterion.score()).toBe('11,00');
	expect(await table.button(words.criterion.undo).count()).toBe(0);
});

test('the last row that is removed leaves an empty table, and comes back', async () => {
	await using opened = await visitTable();
	const { table, criterion } = opened;
	await table.add();
	await table.cell('rating', 1).fill('4,85');
	await table.button(rowsWords[criterion.words.language].remove(1)).click();
	await expect
		.poll(() => table.group.innerText())
		.toContain(rowsWords[criterion.words.language].empty);
	await expect.poll(() => criterion.score()).toBe('—');
	await table.button(criterion.words.criterion.undo).click();
	await expect.poll(() => criterion.score()).toBe('15,00');
});

test('rows change places by buttons', async () => {
	await using opened = await visitThree();
	const { table, criterion } = opened;
	const { up, down } = rowsWords[criterion.words.language];
	const [a, b, c] = three;
	expect(await table.button(up(1)).isDisabled()).toBe(true);
	expect(await table.button(down(3)).isDisabled()).toBe(true);
	await table.button(down(1)).click();
	await expect.poll(() => table.texts()).toEqual([b, a, c]);
	await table.button(up(3)).click();
	await expect.poll(() => table.texts()).toEqual([b, c, a]);
	expect(await criterion.score()).toBe('11,00');
	await criterion.saved();
	await criterion.reload();
	expect(await table.texts()).toEqual([b, c, a]);
});

test('arrows move between rows, with Alt they take the row along', async () => {
	await using opened = await visitThree();
	const { table, page } = opened;
	const [a, b, c] = three;
	await table.cell('rating', 1).focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect.poll(() => focused(page)).toBe(await nameOf(opened, 'rating', 3));
	// There is nothing below the last row.
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowUp');
	await expect.poll(() => focused(page)).toBe(await nameOf(opened, 'rating', 2));
	expect(await table.texts()).toEqual([a, b, c]);

	await page.keyboard.press('Alt+ArrowDown');
	await expect.poll(() => table.texts()).toEqual([a, c, b]);
	await expect.poll(() => focused(page)).toBe(await nameOf(opened, 'rating', 3));
	await page.keyboard.press('Alt+ArrowDown');
	await page.keyboard.press('Alt+ArrowUp');
	await expect.poll(() => focused(page)).toBe(await nameOf(opened, 'rating', 2));
	await page.keyboard.press('Alt+ArrowUp');
	await expect.poll(() => table.texts()).toEqual([b, a, c]);
	await expect.poll(() => focused(page)).toBe(await nameOf(opened, 'rating', 1));
});

test.each([
	{ what: 'without a header', text: threeRows },
	{ what: 'with a header', text: `Вид услуги\tОценка\n${threeRows}` },
	{
		what: 'with the line ends of Windows and an empty line',
		text: `${threeRows}\n\n`.replaceAll('\n', '\r\n')
	},
	{ what: 'with quotation marks', text: threeRows.replace('Лицензии', '"Лицензии"') }
])('cells of a spreadsheet, $what, are pasted', async ({ text }) => {
	await using opened = await visitTable();
	const { table, criterion } = opened;
	await table.add();
	await table.paste(text);
	await expect.poll(() => table.texts()).toEqual(three);
	expect(await table.message.innerText()).toContain(rowsWords[criterion.words.language].pasted(3));
	await expect.poll(() => criterion.score()).toBe('11,00');
	expect(opened.errors).toEqual([]);
});

test('one column is pasted where the focus is, over what was there', async () => {
	await using opened = await visitThree();
	const { table, criterion } = opened;
	await table.cell('rating', 2).focus();
	await table.paste('4,85\n4,85\n4,85');
	await expect
		.poll(() => table.texts())
		.toEqual([three[0], ['Лицензии', '4,85'], ['Пособия', '4,85'], ['', '4,85']]);
	await expect.poll(() => criterion.score()).toBe('15,00');
});

test('one value is pasted into its field as always', async () => {
	await using opened = await visitThree();
	const { table } = opened;
	await table.cell('rating', 3).focus();
	await table.cell('rating', 3).press('End');
	await table.paste('9');
	await expect.poll(() => table.texts()).toEqual([three[0], three[1], ['Пособия', '4,259']]);
});

inLanguages('columns for which there is no place are named', async (language) => {
	await using opened = await visitTable(language);
	const { table, criterion } = opened;
	const { pasted, extra } = rowsWords[criterion.words.language];
	await table.add();
	await table.paste('A\t4,85\tb\tc\nD\t4,85');
	await expect.poll(() => table.message.innerText()).toContain(`${pasted(2)} ${extra(2)}`);
	expect(await table.texts()).toEqual([
		['A', '4,85'],
		['D', '4,85']
	]);
});

inLanguages(
	'cells that do not fit are marked one by one, and nothing is dropped',
	async (language) => {
		await using opened = await visitTable(language);
		const { table, criterion, page } = opened;
		const { words } = criterion;
		const rows = [
			['A', '4,5'],
			['B', 'плохо'],
			['C', '6'],
			['D', '4,6'],
			['E', '4;5']
		];
		await table.add();
		await table.paste(rows.map((cells) => cells.join('\t')).join('\n'));
		await expect.poll(() => table.texts()).toEqual(rows);
		await expect.poll(() => criterion.score()).toBe('—');
		const label = criterion.text.inputs.services?.columns?.rating?.label[language] ?? '?';
		const sentences = [
			[2, words.problem({ code: 'not-a-number' })],
			[3, words.problem({ code: 'out-of-range', least: '1', most: '5' })],
			[5, words.problem({ code: 'not-a-number' })]
		] as const;
		const cells = await Promise.all(sentences.map(([row]) => nameOf(opened, 'rating', row)));
		const plain = (texts: readonly string[]) => texts.map((text) => text.replace(/\s+/g, ' '));
		const faults = table.group.getByRole('list').getByRole('button');
		const listed = sentences.map(([row, problem]) =>
			rowsWords[words.language].fault(row, label, problem)
		);
		const check = async () => {
			expect(await table.marked()).toEqual(cells);
			expect(plain(await faults.allInnerTexts())).toEqual(plain(listed));
			expect(await table.texts()).toEqual(rows);
		};
		await check();
		await criterion.saved();
		await criterion.reload();
		await check();

		// The list leads to the cell, by keyboard too.
		await faults.nth(1).focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => focused(page)).toBe(cells[1]);

		// Only the rows that want mending.
		await table.cell('rating', 3).blur();
		const filter = table.group.getByRole('checkbox');
		expect(await filter.and(page.getByLabel(rowsWords[words.language].faultyOnly(3))).count()).toBe(
			1
		);
		await filter.check();
		await expect.poll(() => table.numbers()).toEqual(['2', '3', '5']);
		// A row that is being mended stays where it is until it is left, and the keys go to its neighbours.
		await table.cell('rating', 2).fill('4,5');
		expect(await table.numbers()).toEqual(['2', '3', '5']);
		await table.cell('rating', 2).press('ArrowDown');
		await expect.poll(() => focused(page)).toBe(cells[1]);
		await expect.poll(() => table.numbers()).toEqual(['3', '5']);
		await table.cell('rating', 3).fill('4,5');
		await table.cell('rating', 5).fill('4,5');
		await table.cell('rating', 5).blur();
		await expect.poll(() => table.numbers()).toEqual([]);
		expect(await table.group.innerText()).toContain(rowsWords[words.language].noneFaulty);
		await filter.click();
		await expect.poll(() => table.numbers()).toEqual(['1', '2', '3', '4', '5']);
		expect(await table.marked()).toEqual([]);
		expect(await faults.count()).toBe(0);
		expect(await filter.count()).toBe(0);
		await expect.poll(() => criterion.score()).toBe('9,60');
		expect(opened.errors).toEqual([]);
	}
);

/** Rows of which every second one is rated 4,85, which gives 15 points, and the others 4,25: 6. */
const manyRows = (count: number) =>
	Array.from({ length: count }, (_, at) => [`Услуга ${at + 1}`, at % 2 === 0 ? '4,85' : '4,25']);
const asText = (rows: readonly (readonly string[])[]) =>
	rows.map((cells) => cells.join('\t')).join('\n');

test(`${MOST_ROWS} rows: shown, scrolled, reached by keyboard, scored, kept`, async () => {
	await using opened = await visitTable();
	const { table, criterion, page } = opened;
	const { words } = criterion;
	const rows = manyRows(MOST_ROWS);
	const last = rows.at(-1) ?? [];
	await table.add();
	await table.paste(asText([...rows.slice(0, -1), [last[0] ?? '', '4,25x']]));
	await expect
		.poll(() => table.message.innerText())
		.toContain(rowsWords[words.language].pasted(MOST_ROWS));
	expect(await table.group.innerText()).toContain(rowsWords[words.language].rows(MOST_ROWS));
	expect(await criterion.score()).toBe('—');

	// From the list of what to mend to the last row, and there it is mended.
	await table.group.getByRole('list').getByRole('button').focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => table.cell('rating', MOST_ROWS).count()).toBe(1);
	await expect.poll(() => focused(page)).toBe(await nameOf(opened, 'rating', MOST_ROWS));
	await page.keyboard.press('End');
	await page.keyboard.press('Backspace');
	await expect.poll(() => criterion.score()).toBe('10,50');

	// Only what is on the screen is drawn, and the frame scrolls over all of it.
	const frame = table.group.getByRole('table').locator('..');
	const drawn = await table.numbers();
	expect(drawn.at(-1)).toBe(String(MOST_ROWS));
	expect(drawn.length).toBeLessThan(100);
	await frame.evaluate((element) => {
		element.scrollTop = 0;
	});
	await expect.poll(async () => (await table.numbers())[0]).toBe('1');
	expect((await table.texts())[0]).toEqual(rows[0]);
	await frame.evaluate((element) => {
		element.scrollTop = element.scrollHeight / 2;
	});
	await expect.poll(async () => Number((await table.numbers())[0])).toBeGreaterThan(2000);
	const middle = Number((await table.numbers())[0]);
	expect((await table.texts())[0]).toEqual(rows[middle - 1]);

	// Arrows go on where nothing was drawn yet.
	await frame.evaluate((element) => {
		element.scrollTop = 0;
	});
	await table.cell('rating', 1).focus();
	for (let row = 1; row < 40; row += 1) await page.keyboard.press('ArrowDown');
	await expect.poll(() => focused(page)).toBe(await nameOf(opened, 'rating', 40));

	await criterion.saved();
	await criterion.reload();
	await expect.poll(() => criterion.score()).toBe('10,50');
	expect(await table.group.innerText()).toContain(rowsWords[words.language].rows(MOST_ROWS));
	await frame.evaluate((element) => {
		element.scrollTop = element.scrollHeight;
	});
	await expect.poll(async () => (await table.texts()).at(-1)).toEqual(last);
	expect(opened.errors).toEqual([]);
});

inLanguages('more rows than are allowed are refused in words', async (language) => {
	await using opened = await visitTable(language);
	const { table, criterion } = opened;
	const { words } = criterion;
	const sentence = words.problem({ code: 'too-many-rows', most: String(MOST_ROWS) });
	await table.add();
	await table.paste(asText(manyRows(MOST_ROWS + 1)));
	await expect.poll(() => table.group.innerText()).toContain(sentence);
	expect(await criterion.score()).toBe('—');
	// Nothing is dropped: one row less, and it scores.
	expect(await table.group.innerText()).toContain(rowsWords[words.language].rows(MOST_ROWS + 1));
	await table.button(rowsWords[words.language].remove(2)).click();
	await expect.poll(() => criterion.score()).toBe('10,50');
	expect(await table.group.innerText()).not.toContain(sentence);
});

import { languageTableWords } from '../../src/lib/i18n/places/language-table';
import { expect, test } from 'vitest';
import type { Language } from '../../src/lib/i18n/text';
import { resultsByCommandLine, shown } from './command-line.js';
import { EDITION, wordsIn } from './criterion.js';
import { visitLanguageTable, type LanguageTablePage } from './language-table-page.js';
import { inLanguages } from './languages.js';

const DATA = 'openness.data';
/** Rows of open data: 3.5, 1.5, 3.5, 3 and 1 in each column. */
const cells = ['1', '2', '3', '4', '5'].flatMap((row) => [`${row}.kk`, `${row}.ru`]);
const allDone = Object.fromEntries(cells.map((cell) => [cell, '100']));

/** What the command line gives for answers to one criterion, as a page shows it. */
function shownByCommandLine(id: string, answers: object, language: Language = 'ru'): string {
	const asked = { edition: EDITION, kind: 'central', answers: { [id]: answers } } as const;
	const [result] = resultsByCommandLine([asked]);
	return shown(result?.scores[id]?.score, language);
}

/** The cell that has the focus. */
async function focused(table: LanguageTablePage): Promise<string | undefined> {
	const name = await table.criterion.page.evaluate(
		() => document.activeElement?.getAttribute('aria-label') ?? ''
	);
	return cells.find((cell) => table.nameOf(cell) === name.replace(/\s/g, ' '));
}

inLanguages('what is typed gives points of rows, a sum and the score', async (language) => {
	await using opened = await visitLanguageTable(language, DATA);
	const { table, criterion } = opened;
	const { score } = wordsIn[language];
	const languageTable = languageTableWords[language];
	const answers = {
		...{ '1.kk': '100', '1.ru': '50', '2.kk': '0', '2.ru': '12,5', '3.kk': '100', '3.ru': '100' },
		...{ '4.kk': '33,333333', '4.ru': '75', '5.kk': '100', '5.ru': '0' }
	};
	expect(await table.pointsOf('1.kk', '7')).toBe('—');
	expect(await table.sum('25')).toEqual({ filled: languageTable.cells(0, 10), points: '0,00' });

	await table.cell('1.kk').pressSequentially('100');
	// Half a row has no points yet.
	expect(await table.pointsOf('1.kk', '7')).toBe('—');
	await table.cell('1.ru').pressSequentially('50');
	await expect.poll(() => table.pointsOf('1.ru', '7')).toBe('5,25');
	expect(await table.sum('25')).toEqual({ filled: languageTable.cells(2, 10), points: '5,25' });
	expect(await criterion.score()).toBe('—');
	expect(await criterion.result.innerText()).toContain(score.blanks(8));

	await table.fill(answers);
	const points = shownByCommandLine(DATA, answers, language);
	await expect.poll(() => criterion.score()).toBe(points);
	expect(points).toBe('16,69');
	expect(await table.sum('25')).toEqual({ filled: languageTable.cells(10, 10), points });
	expect(await table.pointsOf('2.kk', '3')).toBe('0,19');
	expect(await table.pointsOf('4.kk', '6')).toBe('3,25');
	// Each digit counts at once.
	await table.cell('5.ru').press('End');
	await table.cell('5.ru').press('Backspace');
	await table.cell('5.ru').press('5');
	await expect.poll(() => table.pointsOf('5.ru', '2')).toBe('1,05');
	expect(opened.errors).toEqual([]);
});

inLanguages('all and nothing take a click', async (language) => {
	await using opened = await visitLanguageTable(language, DATA);
	const { table } = opened;
	const pressed = async () =>
		Promise.all(
			(['full', 'none'] as const).map((of) => table.quick('1.kk', of).getAttribute('aria-pressed'))
		);
	expect(await pressed()).toEqual(['false', 'false']);
	await table.quick('1.kk', 'full').click();
	await expect.poll(() => table.cell('1.kk').inputValue()).toBe('100');
	expect(await pressed()).toEqual(['true', 'false']);
	await table.quick('1.ru', 'none').click();
	await expect.poll(() => table.pointsOf('1.kk', '7')).toBe('3,50');
	expect(await table.cell('1.ru').inputValue()).toBe('0');
	await table.quick('1.kk', 'none').click();
	await expect.poll(() => table.pointsOf('1.kk', '7')).toBe('0,00');
	expect(await pressed()).toEqual(['false', 'true']);
	await table.cell('1.kk').fill('40');
	await expect.poll(pressed).toEqual(['false', 'false']);
});

inLanguages('done of required gives the percent, and is kept', async (language) => {
	await using opened = await visitLanguageTable(language, DATA);
	const { table, criterion } = opened;
	const { share } = languageTableWords[language];
	const { group, done, of, told } = table.helper('3.ru');
	expect(await group.count()).toBe(0);
	await table.quick('3.ru', 'partly').click();
	await done.pressSequentially('3');
	expect(await told.innerText()).toBe('');
	await of.pressSequentially('4');
	await expect.poll(() => told.innerText()).toBe('=\u00A075\u00A0%');
	expect(await table.cell('3.ru').inputValue()).toBe('75');

	await done.fill('12 500');
	await of.fill('37 500');
	await expect.poll(() => told.innerText()).toBe('≈\u00A033,333333\u00A0%');
	expect(await table.cell('3.ru').inputValue()).toBe('33,333333');
	await table.cell('3.kk').fill('0');
	await expect.poll(() => table.pointsOf('3.ru', '7')).toBe('1,17');

	// What gives no percent says why, and leaves the cell as it was.
	await done.fill('5');
	await of.fill('0');
	await expect.poll(() => told.innerText()).toBe(share['of-nothing']);
	await done.fill('6');
	await of.fill('5');
	await expect.poll(() => told.innerText()).toBe(share['more-than-all']);
	await of.fill('5x');
	await expect.poll(() => told.innerText()).toBe(share['not-a-number']);
	await done.fill('');
	await of.fill('8');
	await expect.poll(() => told.innerText()).toBe('');
	await done.fill('1');
	await expect.poll(() => told.innerText()).toBe('=\u00A012,5\u00A0%');
	expect(await table.cell('3.ru').inputValue()).toBe('12,5');

	await criterion.saved();
	await criterion.reload();
	expect(await table.cell('3.ru').inputValue()).toBe('12,5');
	expect(await group.count()).toBe(0);
	await table.quick('3.ru', 'partly').click();
	expect([await done.inputValue(), await of.inputValue()]).toEqual(['1', '8']);
	// Its neighbour has one of its own.
	await table.quick('3.kk', 'partly').click();
	const neighbour = table.helper('3.kk');
	expect([await neighbour.done.inputValue(), await neighbour.of.inputValue()]).toEqual(['', '']);
	expect(await group.count()).toBe(0);
	await table.quick('3.kk', 'partly').click();
	await expect.poll(() => neighbour.group.count()).toBe(0);
});

test('a helper that complains leaves the cell alone', async () => {
	await using opened = await visitLanguageTable('ru', DATA);
	const { table } = opened;
	await table.cell('1.kk').fill('40');
	await table.quick('1.kk', 'partly').click();
	const { done, of, told } = table.helper('1.kk');
	await done.fill('6');
	await of.fill('5');
	await expect.poll(() => told.innerText()).toBe(languageTableWords.ru.share['more-than-all']);
	expect(await table.cell('1.kk').inputValue()).toBe('40');
});

inLanguages('columns of a spreadsheet are pasted, and taken back', async (language) => {
	await using opened = await visitLanguageTable(language, DATA);
	const { table, criterion } = opened;
	const languageTable = languageTableWords[language];
	await table.fill({ '2.kk': '7', '5.ru': '9' });
	await table.paste('2.kk', '100%\t50 %\n87,5\t0\n12.5\t100\n');
	await expect
		.poll(() => table.texts(cells))
		.toEqual(['', '', '100', '50', '87,5', '0', '12.5', '100', '', '9']);
	expect(await table.message.innerText()).toContain(languageTable.pasted(6));
	expect(await table.pointsOf('3.kk', '7')).toBe('3,06');
	await table.undo.click();
	await expect.poll(() => table.texts(cells)).toEqual(['', '', '7', '', '', '', '', '', '', '9']);
	expect(await table.undo.count()).toBe(0);
	expect(await table.message.innerText()).toBe('');
	await criterion.saved();
	await criterion.reload();
	expect(await table.texts(['2.kk', '5.ru'])).toEqual(['7', '9']);
});

inLanguages('what of a paste finds no cell is told', async (language) => {
	await using opened = await visitLanguageTable(language, DATA);
	const { table } = opened;
	const { pasted, left } = languageTableWords[language];
	await table.paste('4.ru', '1\t2\n3\t4\n5');
	await expect.poll(() => table.texts(['4.ru', '5.ru'])).toEqual(['1', '3']);
	expect(await table.message.innerText()).toContain(`${pasted(2)} ${left(3)}`);
});

test('one value is pasted into its cell as always', async () => {
	await using opened = await visitLanguageTable('ru', DATA);
	const { table } = opened;
	await table.cell('1.kk').fill('1');
	await table.cell('1.kk').press('End');
	await table.paste('1.kk', '2');
	await expect.poll(() => table.cell('1.kk').inputValue()).toBe('12');
	expect(await table.undo.count()).toBe(0);
});

test('Enter and the arrows move along the column, and stop at its ends', async () => {
	await using opened = await visitLanguageTable('ru', DATA);
	const { table, page } = opened;
	await table.cell('1.ru').focus();
	const walk: (string | undefined)[] = [];
	for (const key of ['Enter', 'ArrowDown', 'ArrowDown', 'Enter', 'Enter', 'ArrowUp']) {
		await page.keyboard.press(key);
		walk.push(await focused(table));
	}
	expect(walk).toEqual(['2.ru', '3.ru', '4.ru', '5.ru', '5.ru', '4.ru']);
	await table.cell('1.kk').focus();
	await page.keyboard.type('50');
	await page.keyboard.press('ArrowUp');
	expect(await focused(table)).toBe('1.kk');
	await page.keyboard.press('Enter');
	expect(await focused(table)).toBe('2.kk');
	await page.keyboard.type('60');
	expect(await table.texts(['1.kk', '2.kk'])).toEqual(['50', '60']);
});

test('tabbing goes from cell to cell past all and nothing, over the helper', async () => {
	await using opened = await visitLanguageTable('ru', DATA);
	const { table, page } = opened;
	await table.cell('1.kk').focus();
	await page.keyboard.press('Tab');
	await expect
		.poll(() => table.quick('1.kk', 'partly').evaluate((of) => of === document.activeElement))
		.toBe(true);
	await page.keyboard.press('Tab');
	expect(await focused(table)).toBe('1.ru');
});

inLanguages('blank cells are filled with one click, and emptied', async (language) => {
	await using opened = await visitLanguageTable(language, DATA);
	const { table, criterion } = opened;
	const languageTable = languageTableWords[language];
	await table.fill({ '1.kk': '0', '4.ru': '50' });
	await table.fillBlank.click();
	const answers = { ...allDone, '1.kk': '0', '4.ru': '50' };
	await expect.poll(() => criterion.score()).toBe(shownByCommandLine(DATA, answers, language));
	expect(await table.texts(cells)).toEqual(Object.values(answers));
	expect(await table.message.innerText()).toContain(languageTable.filled(8));
	expect(await table.fillBlank.isDisabled()).toBe(true);
	await table.undo.click();
	await expect.poll(() => criterion.score()).toBe('—');
	expect(await table.texts(cells)).toEqual(['0', '', '', '', '', '', '', '50', '', '']);
	expect(await table.fillBlank.isDisabled()).toBe(false);
});

inLanguages('a flag that decides a row says so', async (language) => {
	await using opened = await visitLanguageTable(language, DATA);
	const { table, criterion } = opened;
	const { decided } = languageTableWords[language];
	const { '2.kk': _kk, '2.ru': _ru, ...others } = allDone;
	await table.fill({ ...others, '4.kk': '50' });
	const row = table.rowOf('2.kk');
	expect(await row.innerText()).not.toContain(decided);
	await criterion.field('noRequests').check();
	await expect.poll(() => row.innerText()).toContain(decided);
	expect(await table.pointsOf('2.kk', '3')).toBe('3,00');
	const answers = { ...others, '4.kk': '50', noRequests: true };
	const points = shownByCommandLine(DATA, answers, language);
	expect(points).toBe('23,50');
	await expect.poll(() => criterion.score()).toBe(points);
	expect((await table.sum('25')).points).toBe(points);
	// Nothing to click where nothing is to be filled in; the other rows have it still.
	expect(await table.quick('2.kk', 'full').count()).toBe(0);
	expect(await table.quick('1.kk', 'full').count()).toBe(1);

	// Not everything of row 5 is done: the flag decides nothing (п. 62).
	await table.cell('5.ru').fill('99');
	await expect.poll(() => row.innerText()).not.toContain(decided);
	expect(await criterion.score()).toBe('—');
	expect(await table.pointsOf('2.kk', '3')).toBe('—');
});

test('filling blank cells leaves out what a flag has decided', async () => {
	await using opened = await visitLanguageTable('ru', 'openness.legal-acts');
	const { table, criterion } = opened;
	await criterion.field('noDrafts').check();
	await criterion.field('noNotification').check();
	await table.fillBlank.click();
	// Row 1 is 0 as nobody was told, row 2 full as there were no drafts.
	const answers = {
		...Object.fromEntries(
			['3', '4', '5.1', '5.2', '5.3'].flatMap((row) => [
				[`${row}.kk`, '100'],
				[`${row}.ru`, '100']
			])
		),
		noDrafts: true,
		noNotification: true
	};
	const points = shownByCommandLine('openness.legal-acts', answers);
	expect(points).toBe('23,00');
	await expect.poll(() => criterion.score()).toBe(points);
	expect(await table.texts(['1.kk', '2.ru', '3.kk', '5.3.ru'])).toEqual(['', '', '100', '100']);
	expect(await table.pointsOf('1.kk', '2')).toBe('0,00');
	expect(await table.pointsOf('2.kk', '6')).toBe('6,00');
});

inLanguages('a percent that cannot be is marked beside its cell', async (language) => {
	await using opened = await visitLanguageTable(language, DATA);
	const { table, criterion } = opened;
	const { problem, score } = wordsIn[language];
	const sentence = problem({ code: 'out-of-range', most: '100' });
	await table.fill(allDone);
	await expect.poll(() => criterion.score()).toBe('25,00');
	await table.cell('2.kk').fill('100,5');
	// Not while it is being typed.
	expect(await table.complaintOf('2.kk')).toBe('');
	expect(await criterion.score()).toBe('25,00');
	await table.cell('2.ru').focus();
	await expect.poll(() => table.complaintOf('2.kk')).toBe(sentence);
	expect(await table.complaintOf('2.ru')).toBe('');
	expect(await criterion.score()).toBe('—');
	expect(await criterion.result.innerText()).toContain(score.statuses.invalid);
	await table.cell('2.ru').fill('half');
	await table.cell('3.kk').focus();
	await expect.poll(() => table.complaintOf('2.ru')).toBe(problem({ code: 'not-a-number' }));
	await table.fill({ '2.kk': '99,5', '2.ru': '0' });
	await expect.poll(() => criterion.score()).toBe('23,49');
	expect([await table.complaintOf('2.kk'), await table.complaintOf('2.ru')]).toEqual(['', '']);
});

test('a table of violations takes their weights away', async () => {
	await using opened = await visitLanguageTable('ru', 'openness.subordinates');
	const { table, criterion } = opened;
	await expect.poll(() => criterion.score()).toBe('0,00');
	await table.cell('web.kk').check();
	await table.cell('low-answer-share.ru').check();
	await expect.poll(() => criterion.score()).toBe('−2,50');
	await table.cell('web.kk').uncheck();
	await expect.poll(() => criterion.score()).toBe('−1,00');
});

import { expect, inject, test } from 'vitest';
import { centralRows, localRows } from '../../src/lib/editions/interaction-2020/openness/budget';
import { visitCriterion } from './browser.js';
import { resultsByCommandLine, shown } from './command-line.js';
import { EDITION } from './criterion.js';
import { LanguageTablePage, visitLanguageTable } from './language-table-page.js';
import { inLanguages } from './languages.js';

const BUDGET = 'openness.budget';

/** Row 2 is another one for each kind of body; the others are of one kind alone. */
const central = { '1.1.kk': '10', '2.kk': '20', '2.ru': '25' };
const local = { '1.kk': '30', '2.kk': '40', '7.1.ru': '50' };

inLanguages('each kind of body has cells of its own, and keeps them', async (language) => {
	const site = inject('site');
	await using opened = await visitCriterion(language, 'complaints.deadlines');
	const deadlines = opened.criterion;
	await deadlines.type({ f: '3', p: '12 500' });
	await deadlines.saved();
	const budget = await deadlines.open(site, BUDGET);
	const table = new LanguageTablePage(budget);
	const cells = (of: object) => table.texts(Object.keys(of));

	await table.fill(central);
	await budget.field('noAudit').check();
	await expect.poll(() => table.pointsOf('2.kk', '1')).toBe('0,23');
	await budget.choose('local');
	await expect.poll(() => table.cell('1.1.kk').count()).toBe(0);
	expect(await cells(local)).toEqual(['', '', '']);
	expect(await budget.field('noAudit').isChecked()).toBe(false);
	await table.fill(local);
	await table.cell('2.ru').fill('0');
	await expect.poll(() => table.pointsOf('2.kk', '4')).toBe('0,80');

	await budget.choose('central');
	await expect.poll(() => table.cell('7.1.ru').count()).toBe(0);
	expect(await cells(central)).toEqual(['10', '20', '25']);
	expect(await budget.field('noAudit').isChecked()).toBe(true);
	await budget.saved();
	await budget.reload();
	expect(await cells(central)).toEqual(['10', '20', '25']);

	await budget.choose('local');
	await expect.poll(() => table.cell('1.1.kk').count()).toBe(0);
	expect(await cells({ ...local, '2.ru': '' })).toEqual(['30', '40', '50', '0']);
	await budget.saved();
	await budget.reload();
	expect(await cells({ ...local, '2.ru': '' })).toEqual(['30', '40', '50', '0']);
	// Everything else is one for both kinds.
	const again = await budget.open(site, 'complaints.deadlines');
	expect(await again.field('p').inputValue()).toBe('12 500');
	expect(await again.score()).toBe('39,76');
	expect(opened.errors).toEqual([]);
});

test('each kind of body has a score of its own', async () => {
	await using opened = await visitLanguageTable('ru', BUDGET);
	const { table, criterion } = opened;
	await table.fill({ '1.1.kk': '0' });
	await table.fillBlank.click();
	const full = (rows: readonly { readonly row: string }[]) =>
		Object.fromEntries(
			rows.flatMap(({ row }) => [
				[`${row}.kk`, '100'],
				[`${row}.ru`, '100']
			])
		);
	const [first, second] = resultsByCommandLine([
		{
			edition: EDITION,
			kind: 'central',
			answers: { [BUDGET]: { ...full(centralRows), '1.1.kk': '0' } }
		},
		{ edition: EDITION, kind: 'local', answers: { [BUDGET]: { ...full(localRows), '6.ru': '0' } } }
	]);
	const points = [first, second].map((result) => shown(result?.scores[BUDGET]?.score, 'ru'));
	expect(points).toEqual(['24,70', '22,00']);
	await expect.poll(() => criterion.score()).toBe(points[0]);
	await criterion.choose('local');
	await expect.poll(() => criterion.score()).toBe('—');
	await table.cell('6.ru').fill('0');
	await table.fillBlank.click();
	await expect.poll(() => criterion.score()).toBe(points[1]);
	await criterion.choose('central');
	await expect.poll(() => criterion.score()).toBe(points[0]);
});

test('what was filled in for one kind of body is not taken back into the other', async () => {
	await using opened = await visitLanguageTable('ru', BUDGET);
	const { table, criterion } = opened;
	await table.fill({ '2.kk': '20' });
	await table.fillBlank.click();
	await expect.poll(() => table.undo.count()).toBe(1);
	await criterion.button('fill').click();
	await expect
		.poll(() => criterion.page.getByText(criterion.words.criterion.filled).count())
		.toBe(1);
	await criterion.choose('local');
	await expect.poll(() => table.cell('1.1.kk').count()).toBe(0);
	await table.fill(local);
	expect(
		await criterion.page.getByText(criterion.words.criterion.undo, { exact: true }).count()
	).toBe(0);
	expect(await table.texts(Object.keys(local))).toEqual(Object.values(local));
});

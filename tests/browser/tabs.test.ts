import { expect, inject, test } from 'vitest';
import { visit, visitCriterion } from './browser.js';
import { CriterionPage } from './criterion.js';
import { typeInTwoTabs } from './two-tabs.js';

const id = 'complaints.deadlines';

test.each([
	{ draft: 'a draft that was there', before: '1' },
	{ draft: 'no draft yet', before: null }
])('two tabs on one edition, $draft: what both typed is kept', async ({ before }) => {
	await using opened = await visitCriterion('ru', id);
	const { context } = opened;
	const one = opened.criterion;
	if (before !== null) {
		await one.type({ p: before });
		await one.saved();
	}
	const two = new CriterionPage(await context.newPage(), 'ru', id);
	await two.open(inject('site'), id);

	await one.field('f').fill('3');
	await one.saved();
	await two.field('p').fill('12500');
	await two.saved();
	await one.reload();
	await two.reload();
	const values = async (tab: CriterionPage) => [
		await tab.field('f').inputValue(),
		await tab.field('p').inputValue()
	];
	expect(await values(one)).toEqual(['3', '12500']);
	expect(await values(two)).toEqual(['3', '12500']);
});

test('two tabs typing at the same time: neither loses a field', async () => {
	await using opened = await visitCriterion('ru', id);
	const { context } = opened;
	const one = opened.criterion;
	await one.field('f').fill('0');
	await one.saved();
	const two = new CriterionPage(await context.newPage(), 'ru', 'complaints.court');
	await two.open(inject('site'), 'complaints.court');
	await Promise.all([one.type({ p: '123456789' }), two.type({ a: '12', p: '3456789' })]);
	await Promise.all([one.saved(), two.saved()]);
	await one.reload();
	await two.reload();
	expect([await one.field('p').inputValue(), await two.field('p').inputValue()]).toEqual([
		'123456789',
		'3456789'
	]);
});

test('edits by turns in two tabs: both end equal, and none is lost', async () => {
	await using opened = await visit('ru/');
	const tabs = await typeInTwoTabs(opened.context, inject('site'), 40, 20_261_121);
	await expect
		.poll(async () => {
			const [one = [], two = []] = await tabs.shown();
			return [one.slice(0, -1), one.join() === two.join()];
		})
		.toEqual([tabs.typed, true]);
	const before = await tabs.shown();
	await tabs.reload();
	expect(await tabs.shown()).toEqual(before);
	expect(opened.errors).toEqual([]);
});

test('what another tab types is there at once, and in the same field it is told', async () => {
	await using opened = await visitCriterion('kk', id);
	const one = opened.criterion;
	const { save } = one.words;
	await one.field('p').fill('12500');
	await one.field('f').fill('3');
	await one.saved();
	const two = new CriterionPage(await opened.context.newPage(), 'kk', id);
	await two.open(inject('site'), id);
	await two.field('f').fill('30');
	await expect.poll(() => one.field('f').inputValue()).toBe('30');
	await expect.poll(() => one.score()).toBe('37,60');
	const note = one.page.getByRole('status').filter({ hasText: save.overtaken });
	expect(await note.innerText()).toContain(`${save.overtaken}: 3.`);
	await note.getByRole('button', { name: save.takeOther }).click();
	await expect.poll(() => one.score()).toBe('39,76');
	await expect.poll(() => two.field('f').inputValue()).toBe('3');
	expect(await note.count()).toBe(0);
	expect(opened.errors).toEqual([]);
});

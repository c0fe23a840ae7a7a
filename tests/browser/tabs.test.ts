import { expect, inject, test } from 'vitest';
import { visitCriterion } from './browser.js';
import { CriterionPage } from './criterion.js';

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

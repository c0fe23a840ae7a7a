import { directionWords } from '../../src/lib/i18n/places/direction';
import { beforeAll, expect, inject, test } from 'vitest';
import type { Result } from '../../src/lib/scoring/result';
import { visitCriterion } from './browser.js';
import { resultsByCommandLine, shown } from './command-line.js';
import { complaintsIds, EDITION, wordsIn, type CriterionPage } from './criterion.js';
import { inLanguages } from './languages.js';
import { indicatorOf, pathTo } from './places.js';

let complaints: Result['scores'] = {};
beforeAll(() => {
	const examples = complaintsIds.map((id) => [id, indicatorOf(EDITION, id).example] as const);
	const answers = Object.fromEntries(examples);
	const [result] = resultsByCommandLine([{ edition: EDITION, kind: 'central', answers }]);
	complaints = result?.scores ?? {};
});

/** What stands in the fields of a criterion that has nothing but numbers. */
async function numbers(criterion: CriterionPage): Promise<Readonly<Record<string, string>>> {
	const values: Record<string, string> = {};
	for (const input of Object.keys(criterion.text.inputs)) {
		values[input] = await criterion.field(input).inputValue();
	}
	return values;
}

test('what was filled in is said', async () => {
	await using opened = await visitCriterion('ru', 'complaints.deadlines');
	const { criterion, page } = opened;
	const said = page.getByText(criterion.words.criterion.filled);
	expect(await said.count()).toBe(0);
	await criterion.button('fill').click();
	await expect.poll(() => said.isVisible()).toBe(true);
});

test('the worked example shows the same score', async () => {
	await using opened = await visitCriterion('ru', 'complaints.court');
	const { criterion, page } = opened;
	await page.getByText(criterion.words.criterion.exampleOf, { exact: true }).click();
	const sums = page.getByRole('main').getByRole('listitem');
	const inExample = sums.filter({ hasText: criterion.words.score.total }).last();
	await expect
		.poll(() => inExample.innerText())
		.toMatch(new RegExp(`${shown(complaints['complaints.court']?.score, 'ru')}$`));
	expect(await criterion.score()).toBe('—');
});

inLanguages('clearing can be taken back, and so can filling', async (language) => {
	await using opened = await visitCriterion(language, 'complaints.deadlines');
	const { criterion, page } = opened;
	const mine = { f: '7', p: '12 500' };
	await criterion.type(mine);
	await expect.poll(() => criterion.score()).toBe('39,44');

	await criterion.button('clear').click();
	await expect.poll(() => criterion.score()).toBe('—');
	expect(await numbers(criterion)).toEqual({ f: '', p: '' });
	expect(await page.getByText(criterion.words.criterion.cleared).isVisible()).toBe(true);
	await criterion.button('undo').click();
	await expect.poll(() => criterion.score()).toBe('39,44');
	expect(await numbers(criterion)).toEqual(mine);
	expect(await criterion.button('undo').count()).toBe(0);

	await criterion.button('fill').click();
	await expect.poll(() => criterion.score()).toBe('39,76');
	await criterion.button('undo').click();
	await expect.poll(() => criterion.score()).toBe('39,44');
	await criterion.saved();
	await criterion.reload();
	expect(await numbers(criterion)).toEqual(mine);
});

inLanguages('the direction adds up what its criteria give', async (language) => {
	const site = inject('site');
	await using opened = await visitCriterion(language, complaintsIds[0]);
	const { page } = opened;
	const words = wordsIn[language];
	for (const id of complaintsIds) {
		const criterion = await opened.criterion.open(site, id);
		await criterion.button('fill').click();
		await expect.poll(() => criterion.score()).not.toBe('—');
		await criterion.saved();
	}
	await page.goto(new URL(pathTo(language, EDITION, 'complaints'), site).href);
	const total = shown(complaints.complaints?.score, language);
	const sum = page.getByRole('row').filter({ hasText: directionWords[words.language].sum });
	await expect.poll(() => sum.innerText()).toContain(total);
	expect(await page.getByRole('main').innerText()).toMatch(
		new RegExp(`${total}\\s+${words.score.of('100')}`)
	);

	const rows = await page
		.getByRole('row')
		.filter({ has: page.getByRole('link') })
		.allInnerTexts();
	expect(rows.length).toBe(complaintsIds.length);
	expect(
		complaintsIds.map((id, at) => rows[at]?.includes(shown(complaints[id]?.score, language)))
	).toEqual(complaintsIds.map(() => true));
	// The tree beside it says the same.
	const tree = page.getByRole('complementary').getByRole('navigation');
	expect(await tree.innerText()).toContain(total);
});

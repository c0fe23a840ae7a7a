import { expect, inject } from 'vitest';
import { readingTexts } from '../../src/lib/editions/interaction-2020/readings.text';
import { visitCriterion } from './browser.js';
import { inLanguages } from './languages.js';

inLanguages('no decision went to court: all 30 points', async (language) => {
	await using opened = await visitCriterion(language, 'complaints.court');
	const { criterion } = opened;
	await criterion.field('noCourtReviews').check();
	await expect.poll(() => criterion.score()).toBe('30,00');
	expect(await criterion.step('noReviews').innerText()).not.toContain(criterion.words.step.idle);
	// What was typed is kept when the flag goes.
	await criterion.field('noCourtReviews').uncheck();
	await criterion.type({ a: '1', p: '12500' });
	await expect.poll(() => criterion.score()).toBe('29,20');
	await criterion.field('noCourtReviews').check();
	await expect.poll(() => criterion.score()).toBe('30,00');
	expect(await criterion.field('p').inputValue()).toBe('12500');
	await criterion.saved();
	await criterion.reload();
	expect(await criterion.field('noCourtReviews').isChecked()).toBe(true);
});

inLanguages('the scale marks the band that was reached', async (language) => {
	await using opened = await visitCriterion(language, 'complaints.internal-control');
	const { criterion, page } = opened;
	const { bands } = criterion.words.step;
	const scale = page.getByRole('main').getByRole('list', { name: bands.caption });
	const marked = scale.getByRole('listitem').and(page.locator('[aria-current="true"]'));
	const all = await scale.getByRole('listitem').allInnerTexts();
	const edges = ['90', '80', '70', '60', '50'].map((edge) => bands.from(edge));
	const points = ['10', '8', '6', '4', '1', '0'];
	expect(all.map((text) => text.split(/\s*\n\s*/))).toEqual(
		[...edges, bands.otherwise].map((edge, at) => [edge, points[at]])
	);
	expect(await marked.count()).toBe(0);

	await criterion.type({ g: '2', f: '3' });
	await expect.poll(() => criterion.score()).toBe('4,00');
	expect(await marked.allInnerTexts()).toEqual([all[3]]);
	await criterion.field('g').fill('3');
	await expect.poll(() => criterion.score()).toBe('10,00');
	expect(await marked.allInnerTexts()).toEqual([all[0]]);
	await criterion.field('g').fill('0');
	await expect.poll(() => marked.allInnerTexts()).toEqual([all[5]]);
});

inLanguages('unreliable facts are points off', async (language) => {
	await using opened = await visitCriterion(language, 'complaints.penalties');
	const { criterion } = opened;
	await expect.poll(() => criterion.score()).toBe('0,00');
	await criterion.type({ unreliableFacts: '2' });
	await expect.poll(() => criterion.score()).toBe('−0,40');
	await criterion.field('unreliableFacts').fill('26');
	await expect.poll(() => criterion.score()).toBe('−5,00');
});

inLanguages(
	'another reading changes the score, says by how much, and is kept',
	async (language) => {
		await using opened = await visitCriterion(language, 'complaints.deadlines');
		const { criterion, page } = opened;
		const { words } = criterion;
		const { question, options } = readingTexts['rate-formula'];
		const group = page.getByRole('group', { name: question[language] });
		const subtract = group.getByRole('radio', { name: options.subtract[language] });
		const scale = group.getByRole('radio', { name: options.scale[language] });
		expect(await group.innerText()).toContain(words.reading.unknown);
		await criterion.type({ f: '3', p: '12 500' });
		await expect.poll(() => group.innerText()).toContain(words.reading.changes('−9,36'));
		expect(await subtract.isChecked()).toBe(true);
		expect(await criterion.step('scale').count()).toBe(0);

		await scale.check();
		await expect.poll(() => criterion.score()).toBe('30,40');
		expect(await criterion.step('scale').count()).toBe(1);
		expect(await criterion.step('subtract').count()).toBe(0);
		expect(await group.innerText()).toContain(words.reading.changes('+9,36'));

		await criterion.saved();
		await criterion.reload();
		expect(await scale.isChecked()).toBe(true);
		expect(await criterion.score()).toBe('30,40');
		// The same reading is in force on the other pages.
		const other = await criterion.open(inject('site'), 'complaints.court');
		await other.type({ a: '1', p: '12500' });
		await expect.poll(() => other.score()).toBe('6,00');
		await page.getByRole('radio', { name: options.subtract[language] }).check();
		await expect.poll(() => other.score()).toBe('29,20');
	}
);

inLanguages('another kind of body keeps what was typed', async (language) => {
	await using opened = await visitCriterion(language, 'complaints.deadlines');
	const { criterion, page } = opened;
	const { names } = criterion.words.kind;
	const local = page.getByRole('radio', { name: names.local });
	await criterion.type({ f: '3', p: '12 500' });
	await page
		.getByRole('group', { name: criterion.words.kind.legend })
		.getByText(criterion.words.kind.short.local)
		.click();
	await expect.poll(() => local.isChecked()).toBe(true);
	expect(await criterion.field('p').inputValue()).toBe('12 500');
	expect(await criterion.score()).toBe('39,76');
	await criterion.saved();
	await criterion.reload();
	expect(await local.isChecked()).toBe(true);
	expect(await page.getByRole('radio', { name: names.central }).isChecked()).toBe(false);
	expect(await criterion.field('p').inputValue()).toBe('12 500');
});

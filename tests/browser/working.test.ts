import { expect, test } from 'vitest';
import { readingTexts } from '../../src/lib/editions/interaction-2020/readings.text';
import { visitCriterion } from './browser.js';
import type { CriterionPage } from './criterion.js';
import { inLanguages } from './languages.js';

const id = 'complaints.deadlines';

/** A line of the working as one text, spaces and invisible signs of formulas left out. */
async function line(criterion: CriterionPage, step: string): Promise<string> {
	return ((await criterion.step(step).textContent()) ?? '').replace(/\s/g, '');
}

inLanguages('two numbers give the score and how it came about', async (language) => {
	await using opened = await visitCriterion(language, id);
	const { criterion } = opened;
	const { words } = criterion;
	expect(await criterion.score()).toBe('—');
	expect(await criterion.result.innerText()).toContain(words.score.blanks(2));

	await criterion.type({ f: '3', p: '12 500' });
	await expect.poll(() => criterion.score()).toBe('39,76');
	expect(await criterion.result.innerText()).toContain(words.score.of('40'));
	expect(await criterion.result.getByRole('img').getAttribute('aria-label')).toBe(
		words.score.meter('39,76', '40')
	);

	const bases = {
		reconstructed: `${words.provenance.reconstructed.name}, ${words.cite({ paragraph: '90' })}`,
		assumed: `${words.provenance.assumed.name}, ${words.cite({ paragraph: '90' })}`,
		text: `${words.provenance.text.name}, ${words.cite({ paragraph: '90' })}`
	};
	// The formula, the same with the numbers in, the value, and what it rests on.
	const rate = await line(criterion, 'rate');
	expect(rate).toMatch(/^1000·fp=1000·312500.*0,24$/);
	expect(await criterion.step('rate').innerText()).toContain(bases.reconstructed);
	expect(await line(criterion, 'subtract')).toMatch(/^k−0,24=40−0,24.*39,76$/);
	expect(await criterion.step('subtract').innerText()).toContain(bases.reconstructed);

	// What did not happen is shown too.
	const idle = [
		await criterion.step('nothing').innerText(),
		await criterion.step('floor').innerText()
	];
	expect(idle.map((text) => text.includes(words.step.idle))).toEqual([true, true]);
	expect(idle[0]).toContain(bases.assumed);
	expect(idle[1]).toContain(bases.text);
	expect(await criterion.steps.getByRole('listitem').last().innerText()).toMatch(
		new RegExp(`^${words.score.total}\\s+39,76$`)
	);
	expect(opened.errors).toEqual([]);
});

test('an opened mark of provenance says why', async () => {
	await using opened = await visitCriterion('ru', id);
	const { criterion } = opened;
	const why = criterion.text.steps.subtract?.why?.ru ?? '?';
	const sentence = criterion.step('subtract').getByText(why);
	expect(await sentence.isVisible()).toBe(false);
	await criterion.step('subtract').getByText(criterion.words.provenance.reconstructed.name).click();
	await expect.poll(() => sentence.isVisible()).toBe(true);
});

inLanguages('each keystroke changes the score', async (language) => {
	await using opened = await visitCriterion(language, id);
	const { criterion } = opened;
	await criterion.field('p').fill('12');
	await criterion.field('f').pressSequentially('1');
	await expect.poll(() => criterion.score()).toBe('0,00');
	const scores: string[] = [];
	for (const key of ['5', '0', '0']) {
		const before = await criterion.score();
		await criterion.field('p').press('End');
		await criterion.field('p').press(key);
		await expect.poll(() => criterion.score()).not.toBe(before);
		scores.push(await criterion.score());
	}
	// 40 − 1000/125, 40 − 1000/1250, 40 − 1000/12500
	expect(scores).toEqual(['32,00', '39,20', '39,92']);
});

inLanguages('a rule that was needed says so', async (language) => {
	await using opened = await visitCriterion(language, id);
	const { criterion } = opened;
	await criterion.type({ f: '600', p: '12500' });
	await expect.poll(() => criterion.score()).toBe('0,00');
	expect(await line(criterion, 'subtract')).toMatch(/40−48.*−8,00$/);
	expect(await criterion.step('floor').innerText()).not.toContain(criterion.words.step.idle);
	expect(await line(criterion, 'floor')).toMatch(/0,00$/);
});

inLanguages('the score is read aloud when typing pauses', async (language) => {
	await using opened = await visitCriterion(language, id);
	const { criterion } = opened;
	await criterion.type({ f: '3', p: '12500' });
	const { announced } = criterion.words.score;
	const spoken = criterion.result.getByRole('status');
	await expect.poll(() => spoken.textContent(), { timeout: 5000 }).toBe(announced('39,76', '40'));
});

test('a share that does not end is shown as rounded, and the lines still add up', async () => {
	await using opened = await visitCriterion('ru', id);
	const { criterion } = opened;
	await criterion.type({ f: '1', p: '300' });
	// 40 − 1000/300: two decimals add up, 3,33 and 36,67.
	await expect.poll(() => line(criterion, 'rate')).toMatch(/≈3,33$/);
	expect(await line(criterion, 'subtract')).toMatch(/40−3,33.*≈36,67$/);
	expect(await criterion.score()).toBe('36,67');
});

test('nothing considered: the chosen reading decides', async () => {
	await using opened = await visitCriterion('ru', id);
	const { criterion, page } = opened;
	await criterion.type({ f: '0', p: '0' });
	await expect.poll(() => criterion.score()).toBe('40,00');
	await page.getByRole('radio', { name: readingTexts['zero-base'].options.none.ru }).check();
	await expect.poll(() => criterion.score()).toBe('0,00');
	expect(await line(criterion, 'nothing')).toMatch(/0,00$/);
	expect(await criterion.step('nothing').innerText()).not.toContain(criterion.words.step.idle);
});

import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { visitCriterion } from './browser.js';
import type { CriterionPage } from './criterion.js';
import { inLanguages } from './languages.js';

const id = 'complaints.deadlines';

/** The sentences that a field points to as its description, those not shown left out. */
async function described(field: Locator): Promise<string> {
	return field.evaluate((input) =>
		(input.getAttribute('aria-describedby') ?? '')
			.split(' ')
			.map((target) => document.getElementById(target))
			.filter((element) => element?.checkVisibility() === true)
			.map((element) => element?.textContent)
			.join('\n')
	);
}

const isInvalid = async (field: Locator) => (await field.getAttribute('aria-invalid')) === 'true';

/** The colour of the score. */
function colour(criterion: CriterionPage): Promise<string> {
	// Those who hear the page are told the score a moment later, in a second element.
	const score = criterion.result.getByText(/39,76/).first();
	return score.evaluate((element) => getComputedStyle(element).color);
}

inLanguages('nothing turns red before the field is left', async (language) => {
	await using opened = await visitCriterion(language, id);
	const { criterion } = opened;
	const { words } = criterion;
	const field = criterion.field('p');
	const sentence = words.problem({ code: 'not-a-number' });
	await criterion.type({ f: '3', p: '12 500' });
	await expect.poll(() => criterion.score()).toBe('39,76');
	const live = await colour(criterion);

	// Momentarily no number: the last score stays, grey.
	await field.press('a');
	await expect.poll(() => colour(criterion)).not.toBe(live);
	expect(await criterion.score()).toBe('39,76');
	expect(await isInvalid(field)).toBe(false);
	expect(await described(field)).not.toContain(sentence);
	expect(await criterion.page.getByText(sentence).isVisible()).toBe(false);

	await field.blur();
	await expect.poll(() => isInvalid(field)).toBe(true);
	expect(await described(field)).toContain(sentence);
	expect(await criterion.score()).toBe('—');
	expect(await criterion.result.innerText()).toContain(words.score.statuses.invalid);

	// Back in the field and mended: the sentence goes, the score is there at once.
	await field.press('End');
	await field.press('Backspace');
	await expect.poll(() => criterion.score()).toBe('39,76');
	expect(await isInvalid(field)).toBe(false);
	expect(await described(field)).not.toContain(sentence);
	expect(await colour(criterion)).toBe(live);
});

inLanguages('a part larger than the whole names the whole', async (language) => {
	await using opened = await visitCriterion(language, id);
	const { criterion } = opened;
	await criterion.type({ p: '10', f: '11' });
	await criterion.field('f').blur();
	const whole = criterion.text.inputs.p?.label[language] ?? '?';
	await expect
		.poll(() => described(criterion.field('f')))
		.toContain(criterion.words.problem({ code: 'part-exceeds-whole', whole }));
	expect(await isInvalid(criterion.field('f'))).toBe(true);
	expect(await isInvalid(criterion.field('p'))).toBe(false);
	expect(await criterion.score()).toBe('—');
});

test('a part is not blamed while the whole is still being typed', async () => {
	await using opened = await visitCriterion('ru', id);
	const { criterion } = opened;
	await criterion.type({ f: '3', p: '1' });
	expect(await isInvalid(criterion.field('f'))).toBe(false);
	await criterion.field('p').pressSequentially('00');
	await expect.poll(() => criterion.score()).toBe('10,00');
	expect(await isInvalid(criterion.field('f'))).toBe(false);
});

const refused = [
	{ typed: '٣', problem: { code: 'not-a-number' } },
	{ typed: '１２', problem: { code: 'not-a-number' } },
	{ typed: '1e3', problem: { code: 'not-a-number' } },
	{ typed: '-3', problem: { code: 'negative' } },
	{ typed: '3,5', problem: { code: 'not-integer' } },
	{ typed: '1000000000001', problem: { code: 'too-large' } }
] as const;

inLanguages('what is no count is refused with a sentence', async (language) => {
	await using opened = await visitCriterion(language, id);
	const { criterion } = opened;
	const { words } = criterion;
	const said: Record<string, boolean> = {};
	for (const { typed, problem } of refused) {
		const field = criterion.field('f');
		await field.fill(typed);
		await field.blur();
		await expect.poll(() => described(field)).toContain(words.problem(problem));
		said[await field.inputValue()] = await isInvalid(field);
	}
	expect(said).toEqual(Object.fromEntries(refused.map(({ typed }) => [typed, true])));
});

test('each field is described by its hint', async () => {
	await using opened = await visitCriterion('kk', id);
	const { criterion } = opened;
	for (const [name, { hint }] of Object.entries(criterion.text.inputs)) {
		expect(await described(criterion.field(name))).toContain(hint.kk);
	}
});

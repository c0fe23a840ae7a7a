import type { Locator } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { visitCriterion } from './browser.js';
import { wordsIn, type CriterionPage } from './criterion.js';
import { inLanguages, languagesFor } from './languages.js';

/** 12 500 as a page writes it. */
const NUMBER = '12\u202F500';

/** What stands under a field about the same quantity elsewhere. */
function offers(criterion: CriterionPage, input: string): Locator {
	const { take } = criterion.words.quantity;
	const buttons = criterion.page.getByRole('button', { name: take });
	return criterion.field(input).locator('..').getByRole('paragraph').filter({ has: buttons });
}

/** Each quantity that several criteria ask for: where it is typed, and where else it is asked for. */
const quantities = [
	{
		what: 'services rendered',
		from: { id: 'services.satisfaction.complaints', input: 'b1' },
		to: [
			{ id: 'services.quality.deadlines', input: 'b' },
			{ id: 'services.quality.extra-documents', input: 'b1' },
			{ id: 'services.automation.electronic-share', input: 'z' }
		]
	},
	{
		what: 'complaints considered',
		from: { id: 'complaints.deadlines', input: 'p' },
		to: [
			{ id: 'complaints.court', input: 'p' },
			{ id: 'complaints.repeated', input: 'm' }
		]
	},
	{
		what: 'late ones',
		from: { id: 'complaints.deadlines', input: 'f' },
		to: [{ id: 'complaints.internal-control', input: 'f' }]
	}
];

test.each(
	quantities.flatMap((of) => languagesFor(of.what).map((language) => ({ language, ...of })))
)(
	'$language: $what, typed once, is offered elsewhere and taken with a click',
	async ({ language, from, to }) => {
		const site = inject('site');
		await using opened = await visitCriterion(language, from.id);
		const { known, take } = wordsIn[language].quantity;
		const first = opened.criterion;
		expect(await offers(first, from.input).count()).toBe(0);
		await first.field(from.input).fill('12 500');
		await first.saved();
		for (const { id, input } of to) {
			const other = await first.open(site, id);
			const offer = offers(other, input);
			await expect
				.poll(() => offer.innerText())
				.toBe(`${known}: ${NUMBER}, ${first.text.short[language]}. ${take}`);
			await offer.getByRole('button').click();
			await expect.poll(() => other.field(input).inputValue()).toBe(NUMBER);
			expect(await offer.count()).toBe(0);
			await other.saved();
		}
		expect(opened.errors).toEqual([]);
	}
);

inLanguages('another number is told as another', async (language) => {
	const site = inject('site');
	await using opened = await visitCriterion(language, 'complaints.deadlines');
	const { differs, known, take } = wordsIn[language].quantity;
	const deadlines = opened.criterion;
	await deadlines.type({ f: '3', p: '12 500' });
	await deadlines.saved();

	const court = await deadlines.open(site, 'complaints.court');
	const offer = offers(court, 'p');
	await expect.poll(() => offer.innerText()).toContain(`${known}: ${NUMBER}`);
	// The same number, spelt otherwise, is no other; on the way there it is.
	await court.type({ p: '1250' });
	await expect
		.poll(() => offer.innerText())
		.toBe(`${differs}: ${NUMBER}, ${deadlines.text.short[language]}. ${take}`);
	await court.type({ p: '0' });
	await expect.poll(() => offer.count()).toBe(0);
	await court.type({ a: '1' });
	await expect.poll(() => court.score()).toBe('29,20');

	await court.field('p').fill('20000');
	await expect.poll(() => offer.innerText()).toContain(`${differs}: ${NUMBER}`);
	await court.saved();
	// Seen from the other side, and from a third that has none yet.
	const back = await court.open(site, 'complaints.deadlines');
	await expect
		.poll(() => offers(back, 'p').innerText())
		.toBe(`${differs}: 20\u202F000, ${court.text.short[language]}. ${take}`);
	const repeated = await back.open(site, 'complaints.repeated');
	await expect.poll(() => offers(repeated, 'm').count()).toBe(2);
	const buttons = offers(repeated, 'm').getByRole('button');
	await buttons.and(repeated.page.getByLabel(`${take}: 20 000`)).click();
	await expect.poll(() => repeated.field('m').inputValue()).toBe('20\u202F000');
	await expect
		.poll(() => offers(repeated, 'm').allInnerTexts())
		.toEqual([`${differs}: ${NUMBER}, ${deadlines.text.short[language]}. ${take}`]);
});

test('the link of an offer leads to where the number was typed', async () => {
	await using opened = await visitCriterion('ru', 'services.satisfaction.complaints');
	const { criterion, page } = opened;
	await criterion.field('b1').fill('12 500');
	await criterion.saved();
	const deadlines = await criterion.open(inject('site'), 'services.quality.deadlines');
	await offers(deadlines, 'b').getByRole('link').click();
	await expect.poll(() => page.url()).toMatch(/\/services\/satisfaction\/#complaints$/);
	expect(await criterion.field('b1').inputValue()).toBe('12 500');
});

test('what is no number is not offered', async () => {
	await using opened = await visitCriterion('ru', 'complaints.deadlines');
	const { criterion } = opened;
	await criterion.type({ p: '12 50' });
	await criterion.saved();
	const court = await criterion.open(inject('site'), 'complaints.court');
	await court.type({ p: '5' });
	await court.saved();
	expect(await offers(court, 'p').count()).toBe(0);
	const back = await court.open(inject('site'), 'complaints.deadlines');
	await expect.poll(() => offers(back, 'p').innerText()).toContain(': 5,');
});

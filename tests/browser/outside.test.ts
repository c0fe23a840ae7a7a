import { homeWords } from '../../src/lib/i18n/places/home';
import { expect, inject, test } from 'vitest';
import { visitCriterion } from './browser.js';
import { EDITION } from './criterion.js';
import { putRows } from './keep-draft.js';
import { someOf } from './some-of.js';

const id = 'complaints.deadlines';

test.each([
	['<img src=x onerror="window.hit=1">', '</script><script>window.hit=1</script>'],
	['"><svg onload=window.hit=1>', '{{constructor.constructor("window.hit=1")()}}']
])('%s and %s in fields are text and nothing else', async (first, second) => {
	await using opened = await visitCriterion('ru', id);
	const { criterion, page } = opened;
	const elements = await page.locator('img, script, svg[onload]').count();
	await criterion.field('f').fill(first);
	await criterion.field('p').fill(second);
	await criterion.field('p').blur();
	await expect.poll(() => criterion.field('f').getAttribute('aria-invalid')).toBe('true');
	await criterion.saved();
	await criterion.reload();
	expect(await criterion.field('f').inputValue()).toBe(first);
	expect(await criterion.field('p').inputValue()).toBe(second);
	expect(await page.locator('img, script, svg[onload]').count()).toBe(elements);
	expect(await page.evaluate(() => 'hit' in window)).toBe(false);
	expect([opened.errors, opened.foreign]).toEqual([[], []]);
});

const good = {
	id: 'd1',
	version: 1,
	edition: EDITION,
	kind: 'central',
	name: '',
	period: '',
	answers: {},
	readings: {},
	changed: 1_700_000_000_000,
	place: id
};

/** Drafts as a fault, another version or somebody with access may have left them; as JSON. */
const hostile = {
	'objects instead of text': {
		...good,
		answers: { [id]: { f: { a: 1 }, p: ['5'] }, 'complaints.court': { noCourtReviews: 'yes' } }
	},
	'keys of prototypes': `{"id":"d1","version":1,"edition":"${EDITION}","kind":"central","name":"","period":"",
		"answers":{"__proto__":{"f":"1"},"constructor":{"p":"2"},
			"${id}":{"__proto__":{"f":"9"},"constructor":"1","toString":"2","hasOwnProperty":"3"}},
		"readings":{"__proto__":{"zero-base":"none"},"constructor":"x","rate-formula":"toString"},
		"changed":1,"place":"__proto__"}`,
	'answers that are a text': { ...good, answers: 'text', readings: 'text' },
	'answers that are a list': { ...good, answers: [1, 2], readings: [] },
	'answers of a criterion that are a number': { ...good, answers: { [id]: 5 } },
	'answers that are null': { ...good, answers: null, readings: null },
	'an unknown kind of body': { ...good, kind: 'alien' },
	'a place and a time that are objects': { ...good, place: { a: 1 }, changed: { b: 2 } },
	'nothing but an id': { id: 'd1' },
	'an option that is an object': { ...good, readings: { 'zero-base': { toString: 1 } } },
	'very long texts': {
		...good,
		answers: { [id]: { f: '9'.repeat(100_000), p: 'x'.repeat(100_000) } }
	}
} as const;

test.each(someOf(Object.keys(hostile) as (keyof typeof hostile)[], 'hostile', 5))(
	'a stored draft with %s leaves the pages working',
	async (name) => {
		await using opened = await visitCriterion('ru', id);
		const { criterion, page } = opened;
		const draft = hostile[name];
		const value: unknown = typeof draft === 'string' ? JSON.parse(draft) : draft;
		await putRows(page, [
			{ store: 'drafts', value },
			{ store: 'current', value: 'd1', key: EDITION }
		]);
		await criterion.reload();
		await criterion.field('f').fill('3');
		await criterion.field('p').fill('12 500');
		await criterion.field('p').blur();
		await expect.poll(() => criterion.field('p').getAttribute('aria-invalid')).toBe(null);
		// Keys that no input has are a mistake in the draft, so there may be no score; clearing mends it.
		await criterion.button('clear').click();
		await criterion.type({ f: '3', p: '12 500' });
		await expect.poll(() => criterion.score()).toBe('39,76');
		await criterion.saved();
		await page.goto(new URL('ru/', inject('site')).href);
		const goOn = page.getByRole('region', { name: homeWords[criterion.words.language].goOn });
		await goOn.getByRole('link', { name: criterion.text.short.ru }).waitFor();
		const court = await criterion.open(inject('site'), 'complaints.court');
		expect(await court.field('a').inputValue()).toBe('');
		expect(await page.evaluate(() => 'f' in {} || 'zero-base' in {})).toBe(false);
		expect(opened.errors).toEqual([]);
	}
);

import { describe, expect, it } from 'vitest';
import { readDraft } from './format';

const good = {
	format: 'bagalau/draft@1',
	edition: 'interaction-2020',
	body: { kind: 'central' },
	answers: {}
};
const known = (id: string) => id === 'interaction-2020';

describe('drafts refused whole', () => {
	it.each([
		['null', null, 'not-an-object'],
		['a number', 7, 'not-an-object'],
		['a list', [good], 'not-an-object'],
		['text', '', 'not-an-object'],
		['no format', { ...good, format: undefined }, 'unknown-format'],
		['a format to come', { ...good, format: 'bagalau/draft@9' }, 'unknown-format'],
		['no edition', { ...good, edition: undefined }, 'unknown-edition'],
		['an unknown edition', { ...good, edition: 'quality-2099' }, 'unknown-edition'],
		['no body', { ...good, body: undefined }, 'no-body-kind'],
		['no kind', { ...good, body: {} }, 'no-body-kind'],
		['an unknown kind', { ...good, body: { kind: 'other' } }, 'no-body-kind'],
		// Only the name, the period and the readings may be missing.
		['no answers', { ...good, answers: undefined }, 'answers-not-an-object'],
		['answers in a list', { ...good, answers: [] }, 'answers-not-an-object'],
		['null for answers', { ...good, answers: null }, 'answers-not-an-object'],
		['readings in a list', { ...good, readings: [] }, 'readings-not-an-object'],
		['null for readings', { ...good, readings: null }, 'readings-not-an-object'],
		// The first thing that is wrong is said.
		['everything wrong', { format: 1, edition: 1, body: 1, answers: 1 }, 'unknown-format']
	])('%s', (_, value, refusal) => {
		expect(readDraft(value, known)).toEqual({ ok: false, refusal });
	});
});

describe('drafts that are read', () => {
	it('has nothing where nothing is', () => {
		expect(readDraft(good, known)).toEqual({
			ok: true,
			draft: {
				edition: 'interaction-2020',
				kind: 'central',
				name: '',
				period: '',
				answers: {},
				readings: {},
				problems: []
			}
		});
	});

	it.each([
		[
			'a name that is too long',
			{ kind: 'local', name: 'а'.repeat(501) },
			'',
			'body.name',
			'too-long'
		],
		['a name that is no text', { kind: 'local', name: {} }, '', 'body.name', 'unknown-input'],
		['a period that is no text', { kind: 'local' }, true, 'period', 'unknown-input']
	])('%s is a problem of the draft', (_, body, period, input, code) => {
		const read = readDraft({ ...good, body, period }, known);
		expect(read.ok && read.draft.problems.map((problem) => [problem.input, problem.code])).toEqual([
			[input, code]
		]);
	});

	it('takes a name of 500 characters and a period as a number', () => {
		const name = 'а'.repeat(500);
		const read = readDraft({ ...good, body: { kind: 'local', name }, period: 2020 }, known);
		expect(read.ok && [read.draft.name, read.draft.period, read.draft.problems]).toEqual([
			name,
			'2020',
			[]
		]);
	});

	it('keeps a key that names the prototype, for the rules to judge', () => {
		const draft: unknown = JSON.parse(
			`{"format":"bagalau/draft@1","edition":"interaction-2020","body":{"kind":"central"},"answers":{"__proto__":{"a":1}}}`
		);
		const read = readDraft(draft, known);
		expect(read.ok && Object.keys(read.draft.answers)).toEqual(['__proto__']);
	});
});

import { beforeEach, expect, test } from 'vitest';
import { emptyDraft } from './stored-draft';
import { keepUnwritten, takeUnwritten } from './unwritten';

const edition = 'quality-2013';
const draft = { ...emptyDraft('d1', edition), revision: 3 };
const changes = [
	{ at: ['answers', 'standards', 'a'], before: '1', value: '12' },
	{ at: ['answers', 'standards', 'b'], before: '5', value: undefined },
	// Whoever takes them notes that anew.
	{ at: ['changed'], value: 7 }
];
const fields = [
	[['answers', 'standards', 'a'], '12'],
	[['answers', 'standards', 'b'], undefined]
];

beforeEach(() => {
	localStorage.clear();
});

test('what is kept is taken once', () => {
	keepUnwritten(draft, false, changes);
	expect(takeUnwritten(edition, draft)).toEqual(fields);
	expect(takeUnwritten(edition, draft)).toEqual([]);
});

test('what was begun on a page that was left at once is found by its edition', () => {
	keepUnwritten({ ...draft, id: 'new', revision: 0 }, true, changes);
	expect(takeUnwritten('interaction-2020', null)).toEqual([]);
	expect(takeUnwritten(edition, null)).toEqual(fields);
});

test.each([
	['a draft that was written since', false, { ...draft, revision: 4 }],
	['a new one that was written after all', true, { ...draft, revision: 1 }],
	['another draft', false, { ...draft, id: 'd2' }]
])('%s is left alone', (_what, isNew, stored) => {
	keepUnwritten(draft, isNew, changes);
	expect(takeUnwritten(edition, stored)).toEqual([]);
});

test.each(['', '{', 'null', '[]', '{"revision":3}', '{"revision":3,"fields":{"a":1}}'])(
	'%j says nothing',
	(json) => {
		localStorage.setItem('bagalau-unwritten-d1', json);
		expect(takeUnwritten(edition, draft)).toEqual([]);
	}
);

test('of what was tampered with, what is sound is taken', () => {
	const kept = [null, 5, { at: 'answers' }, { at: [] }, { at: [1] }, { at: ['name'], value: 'А' }];
	localStorage.setItem('bagalau-unwritten-d1', JSON.stringify({ revision: 3, fields: kept }));
	expect(takeUnwritten(edition, draft)).toEqual([[['name'], 'А']]);
});

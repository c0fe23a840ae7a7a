import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	differences,
	keyOf,
	overtakenBy,
	resultOf,
	valueAt,
	withChange,
	type Change
} from './change';
import { sameValue } from './merge-rows';
import { emptyDraft, type StoredDraft } from './stored-draft';

const empty = emptyDraft('d1', 'interaction-2020');

function draftOf(parts: Partial<StoredDraft>): StoredDraft {
	return { ...empty, ...parts };
}

describe('a field', () => {
	test('is told from others by all of its parts', () => {
		expect(keyOf(['answers', 'a', 'b'])).not.toBe(keyOf(['answers', 'a.b']));
		expect(keyOf(['answers', 'a', 'b'])).not.toBe(keyOf(['answers', 'ab']));
		expect(keyOf(['answers', 'a', 'b'])).toBe(keyOf(['answers', 'a', 'b']));
	});

	test.each([
		['a field of the draft', ['name'], 'x'],
		['an input', ['answers', 'a', 'f'], '3'],
		['an indicator that nobody looked at', ['answers', 'b'], undefined],
		['an input of it', ['answers', 'b', 'f'], undefined],
		['beyond text', ['name', 'length'], undefined],
		['beyond a table', ['answers', 'a', 'rows', '0'], undefined],
		['what every object has', ['answers', 'toString'], undefined],
		['the prototype', ['answers', '__proto__', 'toString'], undefined]
	])('%s', (_, at, value) => {
		const draft = draftOf({ name: 'x', answers: { a: { f: '3', rows: [{ x: '1' }] } } });
		expect(
			valueAt(draft.name === 'x' && at.length === 0 ? draftOf({ name: 'x' }) : draft, at)
		).toEqual(value);
	});
});

describe('a draft with one field changed', () => {
	const apart = { answers: {}, shares: {} };
	const full = draftOf({
		answers: { a: { f: '3', p: '4' }, b: { n: '1' } },
		readings: { r: 'x' },
		shares: { a: { f: { done: '1', of: '2' } } },
		byKind: { central: { answers: { o: { k: '5' } }, shares: {} }, local: apart }
	});

	test.each<[string, Change, Partial<StoredDraft>]>([
		['text', { at: ['name'], value: 'ours' }, { name: 'ours' }],
		[
			'an input',
			{ at: ['answers', 'a', 'f'], value: '' },
			{ answers: { a: { f: '', p: '4' }, b: { n: '1' } } }
		],
		[
			'the first input of an indicator',
			{ at: ['answers', 'c', 'n'], value: '1' },
			{ answers: { a: { f: '3', p: '4' }, b: { n: '1' }, c: { n: '1' } } }
		],
		[
			'an input emptied beside another',
			{ at: ['answers', 'a', 'f'], value: undefined },
			{ answers: { a: { p: '4' }, b: { n: '1' } } }
		],
		[
			'the last input of an indicator emptied',
			{ at: ['answers', 'b', 'n'], value: undefined },
			{ answers: { a: { f: '3', p: '4' } } }
		],
		[
			'an input emptied that was blank',
			{ at: ['answers', 'c', 'n'], value: undefined },
			{ answers: full.answers }
		],
		[
			'a whole indicator',
			{ at: ['answers', 'a'], value: undefined },
			{ answers: { b: { n: '1' } } }
		],
		['the last reading', { at: ['readings', 'r'], value: undefined }, { readings: {} }],
		['the last share', { at: ['shares', 'a', 'f'], value: undefined }, { shares: {} }],
		[
			'the last answer of one kind of body',
			{ at: ['byKind', 'central', 'answers', 'o', 'k'], value: undefined },
			{ byKind: { central: apart, local: apart } }
		],
		[
			'the last indicator of one kind of body',
			{ at: ['byKind', 'central', 'answers', 'o'], value: undefined },
			{ byKind: { central: apart, local: apart } }
		],
		[
			'the first share of one kind of body',
			{ at: ['byKind', 'local', 'shares', 'o', 'k'], value: { done: '1', of: '' } },
			{
				byKind: {
					...full.byKind,
					local: { answers: {}, shares: { o: { k: { done: '1', of: '' } } } }
				}
			}
		],
		[
			'an input where something else lies',
			{ at: ['answers', 'b', 'n', 'x'], value: '1' },
			{ answers: { a: { f: '3', p: '4' }, b: { n: { x: '1' } } } }
		]
	])('%s', (_, change, parts) => {
		const before = structuredClone(full);
		expect(withChange(full, change)).toStrictEqual({ ...full, ...parts });
		expect(full).toStrictEqual(before);
	});

	test.each(['answers', 'readings', 'shares'] as const)('%s stays a record', (part) => {
		const typed = withChange(empty, { at: [part, 'x', 'y'], value: '1' });
		const emptied = withChange(typed, { at: [part, 'x', 'y'], value: undefined });
		expect(emptied).toStrictEqual(empty);
	});

	test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
		'%s is a name like any',
		(name) => {
			const at = ['answers', name, name];
			const draft = withChange(empty, { at, value: '1' });
			expect(Object.getPrototypeOf(draft.answers)).toBe(Object.prototype);
			expect(JSON.stringify(draft.answers)).toBe(`{"${name}":{"${name}":"1"}}`);
			expect(valueAt(draft, at)).toBe('1');
			expect(({} as Record<string, unknown>)['1']).toBeUndefined();
			expect(withChange(draft, { at, value: undefined })).toStrictEqual(empty);
		}
	);

	const at = ['answers', 'a', 'rows'];
	test.each([
		[
			'merged with what others did',
			[{ x: '1' }],
			[{ x: '1' }, { x: '2' }],
			[{ x: '9' }, { x: '2' }]
		],
		['put where others emptied it', [{ x: '1' }], undefined, [{ x: '9' }]],
		['put where nothing was', undefined, [{ x: '2' }], [{ x: '9' }]]
	])('a table is %s', (_, before, found, result) => {
		const draft = draftOf({ answers: { a: { rows: found } } });
		expect(resultOf(draft, { at, before, value: [{ x: '9' }] })).toEqual(result);
	});

	test('a table that is emptied is, whatever others did', () => {
		const draft = draftOf({ answers: { a: { rows: [{ x: '1' }, { x: '2' }] } } });
		const change = { at, before: [{ x: '1' }], value: undefined };
		expect(withChange(draft, change).answers).toEqual({});
	});
});

describe('what a change writes over', () => {
	const at = ['answers', 'a', 'f'];
	const found = (value: unknown) => draftOf({ answers: { a: { f: value } } });
	const share = (done: string) => ({ done, of: '2' });

	test.each([
		['another text', found('5'), { at, before: '3', value: '4' }, '5'],
		[
			'what others typed into a blank field',
			found('5'),
			{ at, before: undefined, value: '4' },
			'5'
		],
		['what others emptied', empty, { at, before: '3', value: '4' }, undefined],
		['what I emptied and others typed in', found('5'), { at, before: '3', value: undefined }, '5'],
		['another share', found(share('1')), { at, before: share('0'), value: share('2') }, share('1')]
	])('%s', (_, draft, change, other) => {
		expect(overtakenBy(draft, change)).toEqual({ at, other });
	});

	test.each<[string, StoredDraft, Change]>([
		['what its page knew', found('3'), { at, before: '3', value: '4' }],
		['the same typed by both', found('4'), { at, before: '3', value: '4' }],
		['the same share as another object', found(share('1')), { at, before: '', value: share('1') }],
		['a field emptied by both', empty, { at, before: '3', value: undefined }],
		['a change that does not say what was there', found('5'), { at, value: '4' }],
		['a table, which is merged', found([{ x: '1' }]), { at, before: [], value: [{ x: '2' }] }]
	])('nothing: %s', (_, draft, change) => {
		expect(overtakenBy(draft, change)).toBeNull();
	});
});

describe('differences between two drafts', () => {
	const one = draftOf({
		name: 'x',
		answers: { a: { f: '3', p: '4' }, b: { rows: [{ x: '1' }] } },
		readings: { r: 'y' }
	});

	test.each([
		['none', one, ['answers'], []],
		['text', draftOf({ name: 'y' }), ['name'], [[['name'], 'y']]],
		[
			'an input, with another gone',
			draftOf({ answers: { a: { f: '5' }, b: { rows: [{ x: '1' }] } } }),
			['answers'],
			[
				[['answers', 'a', 'f'], '5'],
				[['answers', 'a', 'p'], undefined]
			]
		],
		[
			'a table, whole',
			draftOf({ answers: { a: { f: '3', p: '4' }, b: { rows: [{ x: '2' }] } } }),
			['answers'],
			[[['answers', 'b', 'rows'], [{ x: '2' }]]]
		],
		['all gone', empty, ['readings'], [[['readings', 'r'], undefined]]]
	])('%s', (_, to, at, fields) => {
		expect(differences(one, to, at)).toEqual(fields);
	});

	const names = fc.constantFrom('a', 'b', '__proto__', 'constructor', '1.kk');
	/** Own keys, the prototype's name too. */
	const recordOf = <T>(value: fc.Arbitrary<T>, minKeys: number) =>
		fc
			.uniqueArray(fc.tuple(names, value), { selector: ([name]) => name, minLength: minKeys })
			.map((entries) => Object.fromEntries(entries) as Record<string, T>);
	const rows = fc.array(recordOf(fc.constantFrom('1', '2'), 0), { maxLength: 3 });
	// An indicator that nothing was typed for is not in a draft.
	const answers = recordOf(recordOf(fc.oneof(fc.constantFrom('', '1', '2'), rows), 1), 0);
	const shares = recordOf(recordOf(fc.record({ done: fc.string(), of: fc.string() }), 1), 0);
	const drafts = fc
		.record({ answers, readings: recordOf(fc.constantFrom('x', 'y'), 0), shares, central: answers })
		.map(({ central, ...parts }) =>
			draftOf({ ...parts, byKind: { ...empty.byKind, central: { answers: central, shares: {} } } })
		);

	test('make one draft the other', () => {
		fc.assert(
			fc.property(drafts, drafts, (from, to) => {
				const fields = ['answers', 'readings', 'shares', 'byKind'].flatMap((part) =>
					differences(from, to, [part])
				);
				const changes = fields.map(([at, value]) => ({ at, before: valueAt(from, at), value }));
				expect(sameValue(changes.reduce(withChange, from), to)).toBe(true);
				expect(differences(to, to, [])).toEqual([]);
			})
		);
	});
});

import { beforeEach, describe, expect, test } from 'vitest';
import { overtakenBy } from './change';
import { PendingChanges } from './pending-changes';
import { emptyDraft, type StoredDraft } from './stored-draft';

const f = ['answers', 'a', 'f'];
const p = ['answers', 'a', 'p'];
const table = ['answers', 'a', 'rows'];

let pending: PendingChanges;

beforeEach(() => {
	pending = new PendingChanges();
});

function withAnswers(answers: Readonly<Record<string, unknown>>, name = ''): StoredDraft {
	return { ...emptyDraft('d1', 'interaction-2020'), name, answers: { a: answers } };
}

describe('changes that wait to be written', () => {
	test('are none at first', () => {
		expect(pending.size).toBe(0);
		expect(pending.has(f)).toBe(false);
		expect(pending.take()).toEqual([]);
	});

	test('are one for each field: what stood there first, and what was typed last', () => {
		pending.add({ at: f, before: '1', value: '12' });
		pending.add({ at: f, before: '12', value: '123' });
		expect(pending.size).toBe(1);
		expect(pending.take()).toEqual([{ at: f, before: '1', value: '123' }]);
	});

	test('are in the order of typing, the field typed in again being last', () => {
		pending.add({ at: f, value: '1' });
		pending.add({ at: p, value: '2' });
		pending.add({ at: f, value: '3' });
		expect(pending.take().map(({ at }) => at)).toEqual([p, f]);
	});

	test('are gone when they are taken', () => {
		pending.add({ at: f, value: '1' });
		expect(pending.has(f)).toBe(true);
		expect(pending.has(p)).toBe(false);
		pending.take();
		expect(pending.size).toBe(0);
		expect(pending.has(f)).toBe(false);
	});

	test('know an emptied field, and one that had no value before', () => {
		pending.add({ at: f, before: '1', value: undefined });
		pending.add({ at: p, before: undefined, value: '2' });
		expect(pending.take()).toStrictEqual([
			{ at: f, before: '1', value: undefined },
			{ at: p, before: undefined, value: '2' }
		]);
	});

	test('that could not be written come back, under what was typed since', () => {
		pending.add({ at: f, before: '1', value: '2' });
		pending.add({ at: p, before: '', value: '5' });
		const taken = pending.take();
		pending.add({ at: f, before: '2', value: '3' });
		pending.add({ at: ['name'], before: '', value: 'x' });
		pending.putBack(taken);
		expect(pending.take()).toEqual([
			{ at: p, before: '', value: '5' },
			{ at: f, before: '1', value: '3' },
			{ at: ['name'], before: '', value: 'x' }
		]);
	});
});

describe('changes on top of a draft that others have written to', () => {
	test('are all there, with what others did to other fields', () => {
		pending.add({ at: f, before: undefined, value: '3' });
		pending.add({ at: ['name'], before: 'old', value: 'ours' });
		const draft = withAnswers({ p: '4' }, 'theirs');
		expect(pending.rebase(draft)).toEqual(withAnswers({ p: '4', f: '3' }, 'ours'));
		expect(draft).toEqual(withAnswers({ p: '4' }, 'theirs'));
		expect(pending.size).toBe(2);
	});

	test('are nothing where nothing waits', () => {
		const draft = withAnswers({ f: '3' });
		expect(pending.rebase(draft)).toBe(draft);
	});

	test.each<[string, readonly unknown[], readonly unknown[], readonly unknown[]]>([
		[
			'a row added by each',
			[{ x: '1' }, { x: '2' }],
			[{ x: '1' }, { x: '3' }],
			[{ x: '1' }, { x: '3' }, { x: '2' }]
		],
		['a cell by each', [{ x: '1', y: '2' }], [{ x: '1', z: '3' }], [{ x: '1', y: '2', z: '3' }]]
	])('are merged with a table: %s', (_, theirs, mine, merged) => {
		pending.add({ at: table, before: [{ x: '1' }], value: mine });
		expect(pending.rebase(withAnswers({ rows: theirs }))).toEqual(withAnswers({ rows: merged }));
		// What is written is the table as it is shown, on top of what it was merged with.
		expect(pending.take()).toEqual([{ at: table, before: theirs, value: merged }]);
	});

	test('are merged once, however often the draft is read', () => {
		pending.add({ at: table, before: [{ x: '1' }], value: [{ x: '1' }, { x: '2' }] });
		const stored = withAnswers({ rows: [{ x: '0' }, { x: '1' }] });
		const once = pending.rebase(stored);
		expect(once.answers.a).toEqual({ rows: [{ x: '0' }, { x: '1' }, { x: '2' }] });
		expect(pending.rebase(stored)).toEqual(once);
		expect(pending.rebase(withAnswers({ rows: [{ x: '0' }, { x: '1' }] }))).toEqual(once);
	});

	test('are merged with what comes after that, too', () => {
		pending.add({ at: table, before: [{ x: '1' }], value: [{ x: '1' }, { x: '2' }] });
		pending.rebase(withAnswers({ rows: [{ x: '0' }, { x: '1' }] }));
		const rows = [{ x: '00' }, { x: '0' }, { x: '1', y: '5' }];
		expect(pending.rebase(withAnswers({ rows })).answers.a).toEqual({
			rows: [...rows, { x: '2' }]
		});
	});

	test('go on when typing goes on', () => {
		pending.add({ at: table, before: [{ x: '1' }], value: [{ x: '12' }] });
		pending.rebase(withAnswers({ rows: [{ x: '1' }, { x: '2' }] }));
		pending.add({
			at: table,
			before: [{ x: '12' }, { x: '2' }],
			value: [{ x: '123' }, { x: '2' }]
		});
		expect(pending.take()).toEqual([
			{ at: table, before: [{ x: '1' }, { x: '2' }], value: [{ x: '123' }, { x: '2' }] }
		]);
	});

	test('stand over what another page typed into the field, as something it has said', () => {
		pending.add({ at: f, before: '1', value: '2' });
		pending.add({ at: p, before: '1', value: '2' });
		pending.add({ at: table, before: [], value: [{ x: '1' }] });
		const draft = withAnswers({ f: '9', p: '1', rows: [{ x: '2' }] });
		expect(pending.over(draft)).toEqual([{ at: f, other: '9' }]);
		expect(pending.rebase(draft).answers.a).toMatchObject({ f: '2', p: '2' });
		expect(pending.over(draft)).toEqual([]);
		const told = pending.take().map((change) => overtakenBy(draft, change));
		expect(told).toEqual([null, null, null]);
	});
});

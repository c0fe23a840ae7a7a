import { beforeEach, describe, expect, test } from 'vitest';
import { keyOf } from './change';
import { PendingChanges } from './pending-changes';
import { emptyDraft, type StoredDraft } from './stored-draft';
import { TypedFields } from './typed-fields';

const f = ['answers', 'a', 'f'];
const p = ['answers', 'a', 'p'];

let fields: TypedFields;
let pending: PendingChanges;

beforeEach(() => {
	fields = new TypedFields();
	pending = new PendingChanges();
});

function withAnswers(a: Readonly<Record<string, unknown>>): StoredDraft {
	return { ...emptyDraft('d1', 'interaction-2020'), answers: { a } };
}

describe('fields that were written over', () => {
	test('are none at first', () => {
		expect(fields.overtaken).toEqual(new Map());
	});

	test('are told by field, the latest of each', () => {
		fields.note([
			{ at: f, other: '1' },
			{ at: p, other: undefined }
		]);
		fields.note([{ at: f, other: '2' }]);
		expect([...fields.overtaken]).toEqual([
			[keyOf(f), { at: f, other: '2' }],
			[keyOf(p), { at: p, other: undefined }]
		]);
	});

	test('are forgotten when something is typed there, and only there', () => {
		fields.note([
			{ at: f, other: '1' },
			{ at: p, other: '2' }
		]);
		fields.type(f);
		expect([...fields.overtaken.values()]).toEqual([{ at: p, other: '2' }]);
	});

	test('are another map when they change, and the same while they do not', () => {
		const before = fields.overtaken;
		fields.note([]);
		fields.type(f);
		expect(fields.overtaken).toBe(before);
		fields.note([{ at: f, other: '1' }]);
		expect(fields.overtaken).not.toBe(before);
		expect(before).toEqual(new Map());
		const noted = fields.overtaken;
		fields.type(p);
		expect(fields.overtaken).toBe(noted);
	});
});

describe('what was typed here and is lost in the draft as others left it', () => {
	test.each<
		[string, Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>, unknown[]]
	>([
		['typed over', { f: '1' }, { f: '2' }, [{ at: f, other: '1' }]],
		['emptied there', { f: '1' }, {}, [{ at: f, other: '1' }]],
		['emptied here, typed there', {}, { f: '2' }, [{ at: f, other: undefined }]],
		['the same', { f: '1' }, { f: '1' }, []],
		['another field', { f: '1', p: '5' }, { f: '1', p: '6' }, []],
		['the same share', { f: { done: '1', of: '2' } }, { f: { of: '2', done: '1' } }, []],
		['a table, which is merged', { f: [{ x: '1' }] }, { f: [{ x: '2' }] }, []]
	])('%s', (_, here, stored, lost) => {
		fields.type(f);
		expect(fields.lost(withAnswers(here), withAnswers(stored), pending)).toEqual(lost);
	});

	test('is nothing that was never typed here', () => {
		expect(fields.lost(withAnswers({ f: '1' }), withAnswers({ f: '2' }), pending)).toEqual([]);
	});

	test('is nothing that is about to be written', () => {
		fields.type(f);
		fields.type(p);
		pending.add({ at: f, before: '', value: '1' });
		const [here, stored] = [withAnswers({ f: '1', p: '1' }), withAnswers({ f: '2', p: '2' })];
		expect(fields.lost(here, stored, pending)).toEqual([{ at: p, other: '1' }]);
	});

	test('is each of the fields once, however often it was typed in', () => {
		fields.type(f);
		fields.type(p);
		fields.type(f);
		const lost = fields.lost(withAnswers({ f: '1', p: '1' }), withAnswers({}), pending);
		expect(lost).toEqual([
			{ at: f, other: '1' },
			{ at: p, other: '1' }
		]);
	});
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { interaction2020 } from '../editions/interaction-2020/edition';
import { nodesOf } from '../scoring/edition-nodes';
import type { DraftDatabase } from './database';
import { DraftKeeper } from './draft-keeper.svelte';
import { emptyDraft, shareOf, type StoredDraft } from './stored-draft';
import { FakeDatabase } from './testing';

/** Criteria whose rows are others for each kind of body. */
const apart = [
	'openness.data',
	'openness.budget',
	'openness.legal-acts',
	'openness.dialogue',
	'openness.subordinates'
];

let database: FakeDatabase;
let keeper: DraftKeeper;

beforeEach(() => {
	vi.useFakeTimers();
	database = new FakeDatabase();
	keeper = new DraftKeeper(interaction2020, database as unknown as DraftDatabase);
});
afterEach(() => {
	vi.useRealTimers();
});

/** The same draft, opened anew. */
async function reopened(): Promise<DraftKeeper> {
	await keeper.flush();
	const again = new DraftKeeper(interaction2020, database as unknown as DraftDatabase);
	await again.load();
	return again;
}

function stored(parts: Partial<StoredDraft>): StoredDraft {
	return { ...emptyDraft('d1', interaction2020.id), changed: 1, ...parts };
}

test('kept apart are the criteria of openness', () => {
	const nodes = [...nodesOf(interaction2020).values()];
	const found = nodes.filter((node) => node.role === 'indicator' && node.apartByKind);
	expect(found.map(({ id }) => id)).toEqual(apart);
});

describe('another kind of body', () => {
	const central = Object.fromEntries(apart.map((id) => [id, { '1.kk': `central ${id}` }]));
	const local = Object.fromEntries(apart.map((id) => [id, { '1.kk': `local ${id}` }]));
	const others = {
		'complaints.deadlines': { f: '3', p: '12 500' },
		'services.quality.deadlines': { b: 'x' },
		'services.satisfaction.level': { services: [{ rating: '4,5' }] },
		block: { services: '40' },
		'no.such': { n: 1 }
	};

	test('has cells of its own, and those of the first come back', async () => {
		await keeper.load();
		for (const [id, answers] of Object.entries({ ...others, ...central })) {
			keeper.answerAll(id, answers);
		}
		keeper.chooseKind('local');
		expect(keeper.draft).toMatchObject({ kind: 'local', answers: others, apart: central });
		expect(Object.keys(keeper.draft.answers).sort()).toEqual(Object.keys(others).sort());

		for (const [id, answers] of Object.entries(local)) keeper.answerAll(id, answers);
		keeper.chooseKind('central');
		expect(keeper.draft.kind).toBe('central');
		expect(keeper.draft.answers).toEqual({ ...others, ...central });
		expect(keeper.draft.apart).toEqual(local);

		keeper.chooseKind('local');
		expect(keeper.draft.answers).toEqual({ ...others, ...local });
		expect(keeper.draft.apart).toEqual(central);
		const { kind, answers, apart: kept } = (await reopened()).draft;
		expect({ kind, answers, apart: kept }).toEqual({
			kind: 'local',
			answers: { ...others, ...local },
			apart: central
		});
	});

	test('typing goes on at once, and is written with the rest', async () => {
		await keeper.load();
		keeper.answer('openness.budget', '2.kk', '10');
		keeper.chooseKind('local');
		keeper.answer('openness.budget', '2.kk', '20');
		keeper.chooseKind('central');
		keeper.answer('openness.budget', '2.ru', '30');
		expect((await reopened()).draft).toMatchObject({
			kind: 'central',
			answers: { 'openness.budget': { '2.kk': '10', '2.ru': '30' } },
			apart: { 'openness.budget': { '2.kk': '20' } }
		});
	});

	test('readings, name, period and what else a draft has stay', async () => {
		const rest = {
			name: 'ours',
			period: '2020',
			readings: { 'zero-base': 'none' },
			place: 'block'
		};
		database.stored = stored({ ...rest, answers: { ...others, ...central } });
		await keeper.load();
		keeper.chooseKind('local');
		expect((await reopened()).draft).toMatchObject({ ...rest, id: 'd1', kind: 'local' });
	});

	test('that is in force already changes nothing, and writes nothing', async () => {
		database.stored = stored({ kind: 'local', answers: { ...others, ...local }, apart: central });
		await keeper.load();
		const before = keeper.draft;
		keeper.chooseKind('local');
		expect(keeper.draft).toBe(before);
		await vi.advanceTimersByTimeAsync(1000);
		expect(database.saves).toEqual([]);
	});

	test('chosen where nothing is typed is a draft with that kind alone', async () => {
		await keeper.load();
		keeper.chooseKind('local');
		const { kind, answers, apart: kept } = (await reopened()).draft;
		expect({ kind, answers, apart: kept }).toEqual({ kind: 'local', answers: {}, apart: {} });
	});

	test('chosen before the draft is open loses nothing of it', async () => {
		database.stored = stored({ answers: { ...others, ...central }, apart: local });
		keeper.chooseKind('local');
		expect(database.saves).toEqual([]);
		await keeper.load();
		expect(keeper.draft.kind).toBe('local');
		const { kind, answers, apart: kept } = (await reopened()).draft;
		expect({ kind, answers, apart: kept }).toEqual({
			kind: 'local',
			answers: { ...others, ...local },
			apart: central
		});
	});

	test('chosen before the draft is open, which had it already', async () => {
		database.stored = stored({ kind: 'local', answers: { ...others, ...local }, apart: central });
		keeper.chooseKind('local');
		await keeper.load();
		expect(keeper.draft).toEqual(database.stored);
		await vi.advanceTimersByTimeAsync(1000);
		expect(database.saves).toEqual([]);
	});

	test('chosen twice before the draft is open: the last counts', async () => {
		database.stored = stored({ answers: { ...others, ...central }, apart: local });
		keeper.chooseKind('local');
		keeper.chooseKind('central');
		await keeper.load();
		expect(keeper.draft).toEqual(database.stored);
	});

	test('works where the browser stores nothing', async () => {
		database.refusing = true;
		await keeper.load();
		keeper.answerAll('openness.data', { '1.kk': '10' });
		keeper.chooseKind('local');
		expect(keeper.draft.answers['openness.data']).toBeUndefined();
		keeper.chooseKind('central');
		expect(keeper.draft.answers['openness.data']).toEqual({ '1.kk': '10' });
		expect(keeper.saveState).toBe('memory');
	});
});

describe('what a percent was worked out from', () => {
	test('is kept, and forgotten', async () => {
		await keeper.load();
		keeper.noteShare('openness.data', '1.kk', { done: '3', of: ' 4' });
		keeper.noteShare('openness.data', '1.ru', { done: 'x', of: '' });
		const again = await reopened();
		expect(shareOf(again.draft, 'openness.data', '1.kk')).toEqual({ done: '3', of: ' 4' });
		expect(shareOf(again.draft, 'openness.data', '1.ru')).toEqual({ done: 'x', of: '' });
		again.noteShare('openness.data', '1.kk', undefined);
		await again.flush();
		expect(database.stored?.shares).toEqual({ 'openness.data': { '1.ru': { done: 'x', of: '' } } });
	});

	test('is no answer', async () => {
		await keeper.load();
		keeper.noteShare('openness.data', '1.kk', { done: '3', of: '4' });
		expect(keeper.draft.answers).toEqual({});
		expect(keeper.assessment.unknownIndicators()).toEqual([]);
	});

	test.each([
		{ shares: {} },
		{ shares: { a: null } },
		{ shares: { a: 'n' } },
		{ shares: { a: { n: null } } },
		{ shares: { a: { n: { done: 3, of: ['4'] } } } },
		{ shares: { b: { n: { done: '3', of: '4' } } } },
		{ shares: Object.create({ a: { n: { done: '3', of: '4' } } }) as Record<string, unknown> }
	])('is blank where the storage holds $shares', ({ shares }) => {
		expect(shareOf(stored({ shares }), 'a', 'n')).toEqual({ done: '', of: '' });
	});
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { interaction2020 } from '../editions/interaction-2020/edition';
import { nodesOf } from '../scoring/edition-nodes';
import type { DraftDatabase } from './database';
import { DraftKeeper } from './draft-keeper.svelte';
import { emptyDraft, narrowed, shareOf, type StoredDraft } from './stored-draft';
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

	const cellsOf = (kind: 'central' | 'local') => keeper.draft.byKind[kind].answers;

	test('has cells of its own, and those of the first come back', async () => {
		await keeper.load();
		for (const [id, answers] of Object.entries({ ...others, ...central })) {
			keeper.answerAll(id, answers);
		}
		keeper.chooseKind('local');
		expect(keeper.draft.answers).toEqual(others);
		for (const [id, answers] of Object.entries(local)) keeper.answerAll(id, answers);
		expect(keeper.draft.answers).toEqual({ ...others, ...local });
		keeper.chooseKind('central');
		expect(keeper.draft.answers).toEqual({ ...others, ...central });
		keeper.chooseKind('local');
		const { kind, answers, byKind } = (await reopened()).draft;
		expect({ kind, answers }).toEqual({ kind: 'local', answers: { ...others, ...local } });
		expect(byKind.central.answers).toEqual(central);
	});

	test('typing goes on at once, and is written with the rest', async () => {
		await keeper.load();
		keeper.answer('openness.budget', '2.kk', '10');
		keeper.chooseKind('local');
		keeper.answer('openness.budget', '2.kk', '20');
		keeper.chooseKind('central');
		keeper.answer('openness.budget', '2.ru', '30');
		const { kind, answers, byKind } = (await reopened()).draft;
		expect({ kind, answers }).toEqual({
			kind: 'central',
			answers: { 'openness.budget': { '2.kk': '10', '2.ru': '30' } }
		});
		expect(byKind.local.answers).toEqual({ 'openness.budget': { '2.kk': '20' } });
	});

	test('readings, name, period and what else a draft has stay', async () => {
		const rest = {
			name: 'ours',
			period: '2020',
			readings: { 'zero-base': 'none' },
			place: 'block'
		};
		database.stored = stored({ ...rest, answers: others });
		await keeper.load();
		keeper.chooseKind('local');
		expect((await reopened()).draft).toMatchObject({
			...rest,
			id: 'd1',
			kind: 'local',
			answers: others
		});
	});

	test('chosen before the draft is open loses nothing of it', async () => {
		const byKind = {
			central: { answers: central, shares: {} },
			local: { answers: local, shares: {} }
		};
		database.stored = stored({ answers: others, byKind });
		keeper.chooseKind('local');
		await keeper.load();
		expect(keeper.draft.answers).toEqual({ ...others, ...local });
		const again = (await reopened()).draft;
		expect(again.kind).toBe('local');
		expect(again.byKind).toEqual(byKind);
	});

	test('chosen on another page takes nothing from what is typed here', async () => {
		await keeper.load();
		keeper.answer('openness.budget', '2.kk', '10');
		await keeper.flush();
		const elsewhere = await reopened();
		elsewhere.chooseKind('local');
		elsewhere.answer('openness.budget', '2.kk', '20');
		await elsewhere.flush();
		// This page does not know yet.
		keeper.answer('openness.budget', '2.ru', '30');
		keeper.chooseKind('local');
		await keeper.flush();
		expect(database.stored?.byKind.central.answers).toEqual({
			'openness.budget': { '2.kk': '10', '2.ru': '30' }
		});
		expect(database.stored?.byKind.local.answers).toEqual({ 'openness.budget': { '2.kk': '20' } });
	});

	test('works where the browser stores nothing', async () => {
		database.refusing = true;
		await keeper.load();
		keeper.answerAll('openness.data', { '1.kk': '10' });
		keeper.chooseKind('local');
		expect(keeper.draft.answers['openness.data']).toBeUndefined();
		keeper.chooseKind('central');
		expect(cellsOf('central')).toEqual({ 'openness.data': { '1.kk': '10' } });
		expect(keeper.draft.answers['openness.data']).toEqual({ '1.kk': '10' });
		expect(keeper.saveState).toBe('memory');
	});

	test.each([
		{ byKind: null },
		{ byKind: { central: 'x', local: [] } },
		{ byKind: { central: { answers: 1, shares: null } } }
	])('is nothing where the storage holds $byKind', ({ byKind }) => {
		const draft = narrowed({ byKind }, 'd1', interaction2020.id);
		const nothing = { answers: {}, shares: {} };
		expect(draft.byKind).toEqual({ central: nothing, local: nothing });
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
		expect(database.stored?.byKind.central.shares).toEqual({
			'openness.data': { '1.ru': { done: 'x', of: '' } }
		});
	});

	test('is another for each kind of body, and goes with what is cleared', async () => {
		await keeper.load();
		keeper.noteShare('openness.budget', '2.kk', { done: '3', of: '4' });
		keeper.chooseKind('local');
		expect(shareOf(keeper.draft, 'openness.budget', '2.kk')).toEqual({ done: '', of: '' });
		keeper.chooseKind('central');
		expect(shareOf(keeper.draft, 'openness.budget', '2.kk')).toEqual({ done: '3', of: '4' });
		keeper.answerAll('openness.budget', undefined);
		expect(shareOf(keeper.draft, 'openness.budget', '2.kk')).toEqual({ done: '', of: '' });
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

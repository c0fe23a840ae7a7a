import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { interaction2020 } from '../editions/interaction-2020/edition';
import type { DraftDatabase } from './database';
import { DraftKeeper } from './draft-keeper.svelte';
import { emptyDraft, type StoredDraft } from './stored-draft';
import { FakeDatabase } from './testing';

const id = 'complaints.deadlines';

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

const answers = (of: StoredDraft | null) => of?.answers[id];

test('nothing is written before something is typed', async () => {
	expect(keeper.saveState).toBe('loading');
	await keeper.load();
	keeper.visit(id);
	await vi.advanceTimersByTimeAsync(5000);
	expect(keeper.saveState).toBe('empty');
	expect(database.saves).toEqual([]);
});

test('what was saved is opened, and scores', async () => {
	const draft = emptyDraft('d1', interaction2020.id);
	database.stored = { ...draft, answers: { [id]: { f: '3', p: '12 500' } }, changed: 1 };
	await keeper.load();
	expect(keeper.saveState).toBe('saved');
	expect(keeper.assessment.node(id).score?.toString()).toBe('39.76');
});

test('a change is shown at once and written within 300 ms', async () => {
	await keeper.load();
	keeper.answer(id, 'f', '3');
	expect(answers(keeper.draft)).toEqual({ f: '3' });
	expect(keeper.saveState).toBe('saving');
	await vi.advanceTimersByTimeAsync(299);
	expect(database.saves.length).toBe(0);
	await vi.advanceTimersByTimeAsync(1);
	expect(answers(database.stored)).toEqual({ f: '3' });
	expect(keeper.saveState).toBe('saved');
});

test('somebody who types without pause is saved every 300 ms', async () => {
	await keeper.load();
	for (let at = 0; at < 60; at += 1) {
		keeper.answer(id, 'p', String(at));
		await vi.advanceTimersByTimeAsync(50);
	}
	// Three seconds: a tenth of them each, and one more at most for the edges.
	expect(database.saves.length).toBeGreaterThanOrEqual(9);
	expect(database.saves.length).toBeLessThanOrEqual(11);
	await vi.advanceTimersByTimeAsync(300);
	expect(answers(database.stored)).toEqual({ p: '59' });
});

test('what a page that is left could not write is there when the draft is opened again', async () => {
	const draft = { ...emptyDraft('d1', interaction2020.id), answers: { [id]: { p: '5' } } };
	database.stored = { ...draft, changed: 1, revision: 7 };
	await keeper.load();
	database.takes = 1000;
	keeper.answer(id, 'f', '1');
	await vi.advanceTimersByTimeAsync(400);
	// One is on its way, the other waits.
	keeper.answer(id, 'p', undefined);
	keeper.leave();

	const next = new DraftKeeper(interaction2020, new FakeDatabase() as unknown as DraftDatabase);
	await next.load();
	expect(answers(next.draft)).toBeUndefined();
	const after = new FakeDatabase();
	after.stored = { ...draft, changed: 1, revision: 7 };
	const again = new DraftKeeper(interaction2020, after as unknown as DraftDatabase);
	await again.load();
	expect(answers(again.draft)).toEqual({ f: '1' });
	expect(again.saveState).toBe('saving');
	await vi.advanceTimersByTimeAsync(300);
	expect(answers(after.stored)).toEqual({ f: '1' });
	again.undo();
	expect(answers(again.draft)).toEqual({ p: '5' });
	expect(again.draft.changed).toBeGreaterThan(1);
});

test('what is typed while a save is under way is written by the next', async () => {
	await keeper.load();
	database.takes = 1000;
	keeper.answer(id, 'f', '1');
	await vi.advanceTimersByTimeAsync(400);
	keeper.answer(id, 'f', '12');
	expect(keeper.saveState).toBe('saving');
	await vi.advanceTimersByTimeAsync(1000);
	expect(answers(database.stored)).toEqual({ f: '1' });
	expect(keeper.saveState).toBe('saving');
	await vi.advanceTimersByTimeAsync(1000);
	expect(answers(database.stored)).toEqual({ f: '12' });
	expect(keeper.saveState).toBe('saved');
});

test('what is typed before the draft is open goes on top of it', async () => {
	const draft = emptyDraft('d1', interaction2020.id);
	database.stored = { ...draft, answers: { [id]: { f: '1', p: '2' } }, changed: 1 };
	keeper.answer(id, 'f', '9');
	await vi.advanceTimersByTimeAsync(1000);
	expect(database.saves.length).toBe(0);
	await keeper.load();
	expect(answers(keeper.draft)).toEqual({ f: '9', p: '2' });
	await vi.advanceTimersByTimeAsync(300);
	expect(answers(database.stored)).toEqual({ f: '9', p: '2' });
});

test('a write that fails is said, loses nothing, and succeeds with the next change', async () => {
	await keeper.load();
	database.refusing = true;
	keeper.answer(id, 'f', '3');
	await vi.advanceTimersByTimeAsync(300);
	expect(keeper.saveState).toBe('memory');
	expect(answers(keeper.draft)).toEqual({ f: '3' });
	database.refusing = false;
	keeper.answer(id, 'p', '12 500');
	await vi.advanceTimersByTimeAsync(300);
	expect(answers(database.stored)).toEqual({ f: '3', p: '12 500' });
	expect(keeper.saveState).toBe('saved');
});

test('a change made while a write fails wins over what the write had', async () => {
	await keeper.load();
	database.refusing = true;
	database.takes = 100;
	keeper.answer(id, 'f', 'old');
	await vi.advanceTimersByTimeAsync(350);
	keeper.answer(id, 'f', 'new');
	database.refusing = true;
	await vi.advanceTimersByTimeAsync(100);
	database.refusing = false;
	await vi.advanceTimersByTimeAsync(1000);
	expect(answers(database.stored)).toEqual({ f: 'new' });
});

test('a storage that does not open is said at once, and the calculation works', async () => {
	database.refusing = true;
	await keeper.load();
	expect(keeper.saveState).toBe('memory');
	keeper.answerAll(id, { f: '3', p: '12 500' });
	expect(keeper.assessment.node(id).score?.toString()).toBe('39.76');
	await vi.advanceTimersByTimeAsync(1000);
	expect(keeper.saveState).toBe('memory');
});

test('leaving the page writes at once', async () => {
	await keeper.load();
	keeper.answer(id, 'f', '3');
	await keeper.flush();
	expect(answers(database.stored)).toEqual({ f: '3' });
	await vi.advanceTimersByTimeAsync(1000);
	expect(database.saves.length).toBe(1);
});

test('a draft that another page began meanwhile is taken over', async () => {
	await keeper.load();
	database.stored = {
		...emptyDraft('other', interaction2020.id),
		answers: { [id]: { p: '12 500' } },
		changed: 1
	};
	keeper.answer(id, 'f', '3');
	await vi.advanceTimersByTimeAsync(300);
	expect(keeper.draft.id).toBe('other');
	expect(answers(keeper.draft)).toEqual({ f: '3', p: '12 500' });
});

test('the default of a reading is not written, another option is', async () => {
	await keeper.load();
	keeper.chooseReading('rate-formula', 'scale');
	expect(keeper.draft.readings).toEqual({ 'rate-formula': 'scale' });
	keeper.chooseReading('rate-formula', 'subtract');
	expect(keeper.draft.readings).toEqual({});
});

test('the page that is open goes into the draft with the first change', async () => {
	await keeper.load();
	keeper.visit('complaints.court');
	expect(keeper.draft.place).toBe('');
	keeper.answer(id, 'f', '3');
	expect(keeper.draft.place).toBe('complaints.court');
	keeper.visit(id);
	await vi.advanceTimersByTimeAsync(300);
	expect(database.stored?.place).toBe(id);
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { interaction2020 } from '../editions/interaction-2020/edition';
import type { DraftDatabase } from './database';
import { DraftKeeper } from './draft-keeper.svelte';
import { emptyDraft, shareOf, type StoredDraft } from './stored-draft';
import { FakeDatabase } from './testing';

const id = 'complaints.deadlines';
const level = 'services.satisfaction.level';
/** Longer than typing may pause within one step. */
const PAUSE = 2001;

/** The channel between the tabs of a browser, here in one page. */
class LocalChannel extends EventTarget {
	static readonly open = new Set<LocalChannel>();

	constructor() {
		super();
		LocalChannel.open.add(this);
	}

	postMessage(data: unknown): void {
		for (const other of LocalChannel.open) {
			if (other === this) continue;
			queueMicrotask(() => other.dispatchEvent(new MessageEvent('message', { data })));
		}
	}

	close(): void {
		LocalChannel.open.delete(this);
	}
}

let database: FakeDatabase;
let keeper: DraftKeeper;
let open: DraftKeeper[];

beforeEach(async () => {
	vi.useFakeTimers();
	vi.stubGlobal('BroadcastChannel', LocalChannel);
	sessionStorage.clear();
	open = [];
	database = new FakeDatabase();
	keeper = await tab();
});
afterEach(() => {
	for (const of of open) of.close();
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

/** A page that has the draft open. */
async function tab(): Promise<DraftKeeper> {
	const opened = new DraftKeeper(interaction2020, database as unknown as DraftDatabase);
	open.push(opened);
	await opened.load();
	return opened;
}

function stored(parts: Partial<StoredDraft>): StoredDraft {
	return { ...emptyDraft('d1', interaction2020.id), changed: 1, ...parts };
}

/** What a tab has typed is written, and the others have heard of it. */
async function written(by: DraftKeeper): Promise<void> {
	await by.flush();
	await vi.advanceTimersByTimeAsync(0);
}

const pause = () => vi.advanceTimersByTimeAsync(PAUSE);
const answers = (of: DraftKeeper = keeper, indicator = id) => of.draft.answers[indicator];

describe('taking back and doing again', () => {
	test('is nothing where nothing was done', async () => {
		expect([keeper.undoable, keeper.redoable, keeper.turned]).toEqual([null, null, null]);
		expect([keeper.undo(), keeper.redo()]).toEqual([null, null]);
		await pause();
		expect(database.saves).toEqual([]);
		expect(keeper.saveState).toBe('empty');
	});

	test('typing goes back from pause to pause', async () => {
		for (const text of ['1', '12', '123']) keeper.answer(id, 'f', text);
		await pause();
		for (const text of ['1234', '12345']) keeper.answer(id, 'f', text);
		keeper.answer(id, 'p', '9');
		expect(keeper.undo()?.patches).toMatchObject([{ before: undefined, after: '9' }]);
		expect(answers()).toEqual({ f: '12345' });
		keeper.undo();
		expect(answers()).toEqual({ f: '123' });
		keeper.undo();
		expect(keeper.draft.answers).toEqual({});
		expect(keeper.undo()).toBeNull();
		keeper.redo();
		expect(answers()).toEqual({ f: '123' });
		keeper.redo();
		expect(answers()).toEqual({ f: '12345' });
		keeper.redo();
		expect(answers()).toEqual({ f: '12345', p: '9' });
		expect(keeper.redo()).toBeNull();
	});

	test('what is typed again as it was is no step', () => {
		keeper.answer(id, 'f', '1');
		const step = keeper.undoable;
		keeper.answer(id, 'f', '1');
		keeper.chooseKind('central');
		keeper.chooseReading('rate-formula', 'subtract');
		keeper.answerAll(id, { f: '1' });
		expect(keeper.undoable).toBe(step);
		keeper.undo();
		expect(keeper.undoable).toBeNull();
	});

	test('the step that was turned last is told, until something else is done', () => {
		keeper.answer(id, 'f', '1');
		const step = keeper.undo();
		expect(keeper.turned).toEqual(step);
		expect(keeper.turned?.undone).toBe(false);
		keeper.redo();
		expect(keeper.turned).toEqual({ ...step, undone: true });
		keeper.answer(id, 'p', '2');
		expect(keeper.turned).toBeNull();
	});

	test('what is typed after it cannot be done again any more', async () => {
		keeper.answer(id, 'f', '1');
		keeper.answer(id, 'p', '2');
		await written(keeper);
		expect(database.kept.size).toBe(2);
		const gone = keeper.undo();
		keeper.answer(id, 'p', '3');
		expect(keeper.redoable).toBeNull();
		await written(keeper);
		expect([...database.kept.values()].map(({ undone }) => undone)).toEqual([false, false]);
		expect(database.kept.has(gone?.id ?? '')).toBe(false);
		keeper.undo();
		expect(answers()).toEqual({ f: '1' });
	});

	test.each([
		['an example filled in', { f: '3', p: '12 500' }],
		['all cleared', undefined]
	])('%s goes in one go, with what percents were worked out from', (_, values) => {
		const share = { done: '1', of: '2' };
		keeper.answer(id, 'f', '1');
		keeper.noteShare(id, 'f', share);
		keeper.answerAll(id, values);
		expect(answers()).toEqual(values);
		expect(keeper.draft.shares).toEqual({});
		keeper.undo();
		expect(answers()).toEqual({ f: '1' });
		expect(shareOf(keeper.draft, id, 'f')).toEqual(share);
		keeper.redo();
		expect(answers()).toEqual(values);
		expect(keeper.draft.shares).toEqual({});
	});

	test('the kind of body, and what was typed for it alone', () => {
		keeper.answer('openness.budget', '2.kk', '10');
		keeper.chooseKind('local');
		keeper.answerAll('openness.budget', { '2.kk': '20', '2.ru': '30' });
		keeper.answerAll('openness.budget', undefined);
		const seen = () => [keeper.draft.kind, answers(keeper, 'openness.budget')];
		expect(seen()).toEqual(['local', undefined]);
		keeper.undo();
		expect(seen()).toEqual(['local', { '2.kk': '20', '2.ru': '30' }]);
		keeper.undo();
		expect(seen()).toEqual(['local', undefined]);
		keeper.undo();
		expect(seen()).toEqual(['central', { '2.kk': '10' }]);
		keeper.redo();
		keeper.redo();
		expect(seen()).toEqual(['local', { '2.kk': '20', '2.ru': '30' }]);
	});

	test('readings, the name and the period', () => {
		keeper.chooseReading('rate-formula', 'scale');
		keeper.chooseReading('rate-formula', 'subtract');
		keeper.describe('name', 'ours');
		keeper.describe('period', '2020');
		keeper.undo();
		keeper.undo();
		expect([keeper.draft.name, keeper.draft.period]).toEqual(['', '']);
		keeper.undo();
		expect(keeper.draft.readings).toEqual({ 'rate-formula': 'scale' });
		keeper.undo();
		expect(keeper.draft.readings).toEqual({});
		for (let count = 0; count < 4; count += 1) keeper.redo();
		expect(keeper.draft).toMatchObject({ name: 'ours', period: '2020', readings: {} });
	});

	test('cells and rows of a table', () => {
		const first = [{ name: 'А', rating: '4' }];
		const more = [...first, { name: 'Б', rating: '5' }];
		keeper.answer(level, 'services', first);
		keeper.answer(level, 'services', more);
		keeper.answer(level, 'services', [more[1]]);
		keeper.undo();
		expect(answers(keeper, level)).toEqual({ services: more });
		keeper.undo();
		expect(answers(keeper, level)).toEqual({ services: first });
		keeper.redo();
		keeper.redo();
		expect(answers(keeper, level)).toEqual({ services: [more[1]] });
	});

	test('scores with what is there then', () => {
		const score = () => keeper.assessment.node(id).score?.toString();
		keeper.answerAll(id, { f: '3', p: '12 500' });
		expect(score()).toBe('39.76');
		keeper.undo();
		expect(score()).toBeUndefined();
		keeper.redo();
		expect(score()).toBe('39.76');
	});

	test('going back to an earlier state is one step', () => {
		keeper.answerAll(id, { f: '3', p: '12 500' });
		keeper.describe('name', 'ours');
		keeper.answer('openness.budget', '2.kk', '10');
		const earlier = keeper.whole;
		keeper.answer(id, 'f', undefined);
		keeper.chooseKind('local');
		keeper.describe('name', 'other');
		keeper.chooseReading('rate-formula', 'scale');
		keeper.answer(level, 'services', [{ rating: '4' }]);
		keeper.answer('openness.budget', '2.kk', '20');
		const later = keeper.whole;
		keeper.goBackTo({ ...earlier, id: 'else', revision: 90, place: 'x' });
		expect(keeper.whole).toEqual({ ...earlier, changed: later.changed });
		keeper.undo();
		expect(keeper.whole).toEqual(later);
		keeper.redo();
		expect(keeper.whole).toEqual({ ...earlier, changed: later.changed });
		const step = keeper.undoable;
		keeper.goBackTo(earlier);
		expect(keeper.undoable).toBe(step);
	});
});

describe('what was done is kept', () => {
	test('with the changes that it is about', async () => {
		keeper.answer(id, 'f', '1');
		expect(database.kept.size).toBe(0);
		await vi.advanceTimersByTimeAsync(300);
		expect(database.saves.length).toBe(1);
		expect([...database.kept.values()]).toEqual([keeper.undoable]);
		keeper.undo();
		await vi.advanceTimersByTimeAsync(300);
		expect([...database.kept.values()]).toEqual([keeper.redoable]);
		expect(database.stored?.answers).toEqual({});
	});

	test('and can be taken back when the draft is opened again', async () => {
		keeper.answer(id, 'f', '1');
		keeper.answer(id, 'p', '2');
		keeper.undo();
		await written(keeper);
		const again = await tab();
		again.redo();
		expect(answers(again)).toEqual({ f: '1', p: '2' });
		again.undo();
		again.undo();
		expect(again.draft.answers).toEqual({});
		expect(again.undo()).toBeNull();
	});

	test('after a write that failed, with the next that does not', async () => {
		database.refusing = true;
		keeper.answer(id, 'f', '1');
		await vi.advanceTimersByTimeAsync(300);
		expect(keeper.saveState).toBe('memory');
		expect(database.kept.size).toBe(0);
		keeper.undo();
		expect(keeper.draft.answers).toEqual({});
		database.refusing = false;
		keeper.redo();
		await vi.advanceTimersByTimeAsync(300);
		expect(keeper.saveState).toBe('saved');
		expect([...database.kept.values()]).toEqual([keeper.undoable]);
		expect(keeper.undoable?.undone).toBe(false);
	});
});

describe('what another tab has written', () => {
	let other: DraftKeeper;

	beforeEach(async () => {
		other = await tab();
	});

	test('is shown, with what it scores', async () => {
		other.answerAll(id, { f: '3', p: '12 500' });
		await written(other);
		expect(keeper.draft.id).toBe(other.draft.id);
		expect(keeper.saveState).toBe('saved');
		expect(keeper.assessment.node(id).score?.toString()).toBe('39.76');
		expect(keeper.overtaken(id, 'f')).toBeNull();
	});

	test('can be taken back here, and is there too', async () => {
		other.answer(id, 'f', '3');
		await written(other);
		keeper.undo();
		await written(keeper);
		expect(other.draft.answers).toEqual({});
		expect(other.redoable?.id).toBe(keeper.redoable?.id);
		other.redo();
		await written(other);
		expect(answers()).toEqual({ f: '3' });
	});

	test('leaves on top of it what is not written yet', async () => {
		keeper.answer(id, 'p', '12 500');
		other.answer(id, 'f', '3');
		await written(other);
		expect(answers()).toEqual({ f: '3', p: '12 500' });
		await written(keeper);
		expect(answers(other)).toEqual({ f: '3', p: '12 500' });
		expect(keeper.overtaken(id, 'f')).toBeNull();
		expect(other.overtaken(id, 'p')).toBeNull();
	});

	test('over what was typed here is said, until something is typed there again', async () => {
		keeper.answer(id, 'f', '1');
		await written(keeper);
		other.answer(id, 'f', '2');
		await written(other);
		expect(answers()).toEqual({ f: '2' });
		expect(keeper.overtaken(id, 'f')).toEqual({ at: ['answers', id, 'f'], other: '1' });
		expect(keeper.overtaken(id, 'p')).toBeNull();
		expect(other.overtaken(id, 'f')).toBeNull();
		keeper.answer(id, 'f', '3');
		expect(keeper.overtaken(id, 'f')).toBeNull();
	});

	test('under what is typed here is said, whichever is heard first', async () => {
		keeper.answer(id, 'f', '1');
		other.answer(id, 'f', '2');
		await written(other);
		expect(answers()).toEqual({ f: '1' });
		await written(keeper);
		expect(keeper.overtaken(id, 'f')).toEqual({ at: ['answers', id, 'f'], other: '2' });
		expect(answers(other)).toEqual({ f: '1' });
		expect(other.overtaken(id, 'f')).toEqual({ at: ['answers', id, 'f'], other: '2' });
	});

	test('and was not heard of is under what is typed here, and said', async () => {
		keeper.answer(id, 'p', '9');
		await written(keeper);
		other.answer(id, 'f', '2');
		keeper.close();
		await written(other);
		expect(answers()).toEqual({ p: '9' });
		keeper.answer(id, 'f', '1');
		await written(keeper);
		expect(answers()).toEqual({ f: '1', p: '9' });
		expect(keeper.overtaken(id, 'f')).toEqual({ at: ['answers', id, 'f'], other: '2' });
	});

	test('into a table is merged with what is typed here, and nothing is said', async () => {
		keeper.answer(level, 'services', [{ name: 'А' }, { name: 'Б' }]);
		await written(keeper);
		keeper.answer(level, 'services', [{ name: 'А', rating: '4' }, { name: 'Б' }]);
		other.answer(level, 'services', [{ name: 'А' }, { name: 'Б', rating: '5' }, {}]);
		await written(other);
		const services = [{ name: 'А', rating: '4' }, { name: 'Б', rating: '5' }, {}];
		expect(answers(keeper, level)).toEqual({ services });
		await written(keeper);
		expect(answers(other, level)).toEqual({ services });
		expect(other.overtaken(level, 'services')).toBeNull();
		expect(keeper.overtaken(level, 'services')).toBeNull();
		// Each of them takes back what it did alone.
		keeper.undo();
		expect(answers(keeper, level)).toEqual({
			services: [{ name: 'А', rating: '4' }, { name: 'Б' }]
		});
	});
});

describe('a draft that a newer version of the site has written', () => {
	const newer = stored({ version: 3, revision: 5, answers: { [id]: { f: '3' } } });

	test('is shown, and not changed', async () => {
		database.stored = newer;
		const page = await tab();
		expect(page.saveState).toBe('newer');
		page.answer(id, 'f', '4');
		page.answerAll(id, undefined);
		page.chooseKind('local');
		page.chooseReading('rate-formula', 'scale');
		page.describe('name', 'x');
		page.noteShare(id, 'f', { done: '1', of: '2' });
		page.goBackTo(emptyDraft('d1', interaction2020.id));
		expect([page.undo(), page.redo()]).toEqual([null, null]);
		page.visit('block');
		expect(page.whole).toEqual({ ...newer, place: page.whole.place });
		await pause();
		await page.flush();
		expect(database.saves).toEqual([]);
		expect(page.saveState).toBe('newer');
	});

	test('while it is open here is as it was written, and no longer changed', async () => {
		keeper.answer(id, 'f', '1');
		await written(keeper);
		const { id: draft, edition } = keeper.draft;
		database.stored = { ...newer, id: draft };
		new LocalChannel().postMessage({ id: draft, edition });
		await vi.advanceTimersByTimeAsync(0);
		expect(keeper.saveState).toBe('newer');
		expect(answers()).toEqual({ f: '3' });
		expect(keeper.undoable).toBeNull();
		keeper.answer(id, 'f', '4');
		await pause();
		expect(answers()).toEqual({ f: '3' });
		expect(database.saves.length).toBe(1);
	});

	test('before this page heard of it is not written over', async () => {
		keeper.answer(id, 'f', '1');
		await written(keeper);
		database.stored = { ...newer, id: keeper.draft.id };
		keeper.answer(id, 'p', '2');
		await written(keeper);
		expect(keeper.saveState).toBe('newer');
		expect(keeper.trouble).toBe('newer-draft');
		expect(database.stored.answers).toEqual({ [id]: { f: '3' } });
	});
});

test.each([
	['no record', 'draft'],
	['no id', { edition: interaction2020.id }],
	['no edition', { id: 'd1' }],
	['another draft', { id: 'd2', edition: interaction2020.id }]
])('news that are none of ours change nothing: %s', async (_, data) => {
	keeper.answer(id, 'f', '1');
	await written(keeper);
	database.stored = stored({ id: 'd2', revision: 9 });
	new LocalChannel().postMessage(data);
	await vi.advanceTimersByTimeAsync(0);
	expect(answers()).toEqual({ f: '1' });
});

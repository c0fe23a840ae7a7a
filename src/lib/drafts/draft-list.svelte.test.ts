import { beforeEach, describe, expect, test } from 'vitest';
import { withChange, type Change } from './change';
import type { DraftShelf } from './draft-shelf';
import { DraftList } from './draft-list.svelte';
import { summaryOf } from './draft-summary';
import { emptyDraft, type StoredDraft } from './stored-draft';

const DAY = 24 * 60 * 60 * 1000;

/** Drafts in memory; a refusing one rejects whatever it is asked. */
class Kept {
	drafts = new Map<string, StoredDraft>();
	refusing = false;

	#do<T>(act: () => T): Promise<T> {
		return this.refusing ? Promise.reject(new Error('refused')) : Promise.resolve(act());
	}

	summaries = () =>
		this.#do(() => [...this.drafts.values()].map(summaryOf).sort((a, b) => b.changed - a.changed));
	get = (id: string) => this.#do(() => this.drafts.get(id) ?? null);
	add = (drafts: readonly StoredDraft[]) =>
		this.#do(() => {
			for (const draft of drafts) this.drafts.set(draft.id, draft);
		});
	save = (draft: StoredDraft, changes: readonly Change[]) =>
		this.#do(() => this.drafts.set(draft.id, changes.reduce(withChange, draft)));
	setDeleted = (ids: readonly string[], deleted: number) =>
		this.#do(() => {
			for (const id of ids) {
				const draft = this.drafts.get(id);
				if (draft !== undefined) this.drafts.set(id, { ...draft, deleted });
			}
		});
	forgetDeleted = (before: number) =>
		this.#do(() => {
			for (const { id, deleted } of [...this.drafts.values()]) {
				if (deleted !== 0 && deleted < before) this.drafts.delete(id);
			}
		});
}

let kept: Kept;
let list: DraftList;

beforeEach(() => {
	kept = new Kept();
	list = new DraftList(({ name, period }) => `${name} ${period}`, kept as unknown as DraftShelf);
});

async function withDrafts(count: number, parts: Partial<StoredDraft> = {}): Promise<void> {
	for (let at = 1; at <= count; at += 1) {
		const draft = { ...emptyDraft(`d${String(at)}`, 'quality-2013'), name: `Орган ${String(at)}` };
		await kept.add([{ ...draft, changed: 1000 - at, ...parts }]);
	}
	await list.load();
}

const shown = () => list.shown.map(({ id }) => id);

describe('what is shown', () => {
	test('fifty at first, fifty more on demand, and fifty again after a search', async () => {
		await withDrafts(120);
		expect(shown().length).toBe(50);
		list.showMore();
		expect([shown().length, shown().at(-1)]).toEqual([100, 'd100']);
		list.query = 'орган';
		expect(shown().length).toBe(50);
	});

	test('what has every word that is looked for', async () => {
		await withDrafts(12);
		list.query = ' 1 ОРГАН';
		expect(shown()).toEqual(['d1', 'd10', 'd11', 'd12']);
		list.query = 'орган 13';
		expect(shown()).toEqual([]);
		list.query = '';
		list.edition = 'interaction-2020';
		expect(shown()).toEqual([]);
		list.edition = 'quality-2013';
		expect(shown().length).toBe(12);
	});

	test.each([
		[9, false],
		[10, true]
	])('%i drafts: searchable %s', async (count, isMany) => {
		await withDrafts(count);
		expect(list.isMany).toBe(isMany);
	});
});

describe('what is done', () => {
	test('is about those ticked among those found', async () => {
		await withDrafts(12);
		list.tickAll();
		list.query = 'орган 11';
		expect(list.chosen).toEqual(['d11']);
		await list.remove(list.chosen, 5);
		expect([list.ticked.size, list.deleted.map(({ id }) => id)]).toEqual([0, ['d11']]);
		await list.restore(['d11']);
		expect([list.there.length, list.deleted]).toEqual([12, []]);
	});

	test('a copy is another draft with the same answers, and stands first', async () => {
		await withDrafts(2, { answers: { a: { b: '1' } }, revision: 7 });
		expect(await list.duplicate(['d1', 'd2'], (name) => `${name}!`, 9999)).toBe(true);
		expect(list.there.map(({ name }) => name)).toEqual([
			'Орган 1!',
			'Орган 2!',
			'Орган 1',
			'Орган 2'
		]);
		const copy = kept.drafts.get(shown()[0] ?? '');
		expect([copy?.answers, copy?.revision]).toEqual([{ a: { b: '1' } }, 0]);
	});

	test('a new name leaves everything else', async () => {
		await withDrafts(1, { answers: { a: { b: '1' } } });
		const before = kept.drafts.get('d1');
		await list.rename('d1', 'Иной', '2021');
		expect(kept.drafts.get('d1')).toEqual({ ...before, name: 'Иной', period: '2021' });
		expect(list.there.map(({ name, period }) => [name, period])).toEqual([['Иной', '2021']]);
	});

	test('the deleted are forgotten after thirty days', async () => {
		const now = 100 * DAY;
		await withDrafts(3);
		await kept.setDeleted(['d1'], now - 30 * DAY - 1);
		await kept.setDeleted(['d2'], now - 30 * DAY);
		await list.load();
		await list.forget(now);
		expect([...kept.drafts.keys()]).toEqual(['d2', 'd3']);
	});
});

test('a storage that refuses: said, and nothing changes', async () => {
	await withDrafts(2);
	kept.refusing = true;
	const parts = { edition: 'quality-2013', kind: 'local', name: '', period: '' } as const;
	expect(await list.create(parts, 1)).toBe(null);
	expect(await list.rename('d1', 'x', '')).toBe(false);
	expect(await list.duplicate(['d1'], String, 1)).toBe(false);
	expect(await list.remove(['d1'], 1)).toBe(false);
	expect(await list.restore(['d1'])).toBe(false);
	expect(await list.drafts(['d1'])).toBe(null);
	expect(shown()).toEqual(['d1', 'd2']);
	await list.load();
	expect(list.state).toBe('refused');
});

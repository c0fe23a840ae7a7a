import { SvelteSet } from 'svelte/reactivity';
import { DraftShelf } from './draft-shelf';
import { DraftChannel, type DraftNews } from './draft-news';
import { DraftScores } from './draft-scores.svelte';
import type { DraftSummary } from './draft-summary';
import { newId } from './new-id';
import { emptyDraft, type StoredDraft } from './stored-draft';

/** Rows that are shown at first, and that each "more" adds. */
const PAGE = 50;
/** Drafts from which on a list can be searched. */
const MANY = 10;
const DAY = 24 * 60 * 60 * 1000;
/** Days for which a deleted draft can come back. */
const KEPT_DAYS = 30;

/** How many more days a deleted draft can come back; at least one, as long as it is listed. */
export function daysLeft({ deleted }: Pick<DraftSummary, 'deleted'>, now: number): number {
	return Math.max(1, Math.ceil((deleted - now) / DAY) + KEPT_DAYS);
}

/** What a new draft starts with. */
export type NewDraft = Pick<StoredDraft, 'edition' | 'kind' | 'name' | 'period'>;

/** All drafts of this browser: found, ticked, and what is done with them. */
export class DraftList {
	/** Ids of those that the next action is about. */
	readonly ticked = new SvelteSet<string>();
	readonly scores: DraftScores;
	readonly #database: DraftShelf;
	readonly #textOf: (draft: DraftSummary) => string;
	#all: readonly DraftSummary[] = $state.raw([]);
	#state: 'loading' | 'ready' | 'refused' = $state('loading');
	#query = $state('');
	#edition = $state('');
	#limit = $state(PAGE);
	#channel: DraftChannel | null = null;
	/** News came while the list was being read. */
	#isStale = false;
	#isReading = false;

	/** Those that were not deleted, the last changed first. */
	readonly there = $derived(this.#all.filter(({ deleted }) => deleted === 0));
	/** Those that can still come back, the last deleted first. */
	readonly deleted = $derived(
		this.#all.filter(({ deleted }) => deleted !== 0).sort((a, b) => b.deleted - a.deleted)
	);
	readonly found = $derived.by(() => {
		const sought = this.#query.trim().toLowerCase().split(/\s+/);
		return this.there.filter((draft) => {
			if (this.#edition !== '' && draft.edition !== this.#edition) return false;
			const text = this.#textOf(draft).toLowerCase();
			return sought.every((word) => text.includes(word));
		});
	});
	/** As many of them as the page has room for now. */
	readonly shown = $derived(this.found.slice(0, this.#limit));
	/** Ids of the ticked ones among those found: what cannot be seen is not acted upon. */
	readonly chosen = $derived(this.found.map(({ id }) => id).filter((id) => this.ticked.has(id)));

	/** @param textOf what a draft is searched by */
	constructor(textOf: (draft: DraftSummary) => string, database = new DraftShelf()) {
		this.#textOf = textOf;
		this.#database = database;
		this.scores = new DraftScores(database);
	}

	get state(): 'loading' | 'ready' | 'refused' {
		return this.#state;
	}

	get isMany(): boolean {
		return this.there.length >= MANY;
	}

	get query(): string {
		return this.#query;
	}

	/** What is looked for; all words of it have to be there. */
	set query(query: string) {
		this.#query = query;
		this.#limit = PAGE;
	}

	get edition(): string {
		return this.#edition;
	}

	/** Id of the edition to show, empty for any. */
	set edition(edition: string) {
		this.#edition = edition;
		this.#limit = PAGE;
	}

	/** Reads the list anew. */
	async load(): Promise<void> {
		try {
			this.#all = await this.#database.summaries();
			this.#state = 'ready';
		} catch {
			this.#state = 'refused';
		}
	}

	/** Shows what other tabs do from now on, and tells them what is done here; gives how to end that. */
	listen(): () => void {
		const channel = new DraftChannel(() => void this.#hear());
		this.#channel = channel;
		return () => {
			this.#channel = null;
			channel.close();
		};
	}

	/** Forgets what was deleted too long ago. */
	async forget(now: number): Promise<void> {
		const before = now - KEPT_DAYS * DAY;
		if (!this.deleted.some(({ deleted }) => deleted < before)) return;
		await this.#write(() => this.#database.forgetDeleted(before));
	}

	showMore(): void {
		this.#limit += PAGE;
	}

	tickAll(): void {
		for (const { id } of this.found) this.ticked.add(id);
	}

	/** Begins a draft that its edition opens with from now on; null where it could not be kept. */
	async create(parts: NewDraft, now: number): Promise<StoredDraft | null> {
		const draft = { ...emptyDraft(newId(), parts.edition), ...parts, changed: now };
		const kept = await this.#write(() => this.#database.add([draft]), [draft]);
		return kept ? draft : null;
	}

	/** Names the body and the period anew; whether that could be kept. */
	async rename(id: string, name: string, period: string): Promise<boolean> {
		return this.#write(
			async () => {
				const draft = await this.#database.get(id);
				if (draft === null) return;
				await this.#database.save(draft, [
					{ at: ['name'], value: name },
					{ at: ['period'], value: period }
				]);
			},
			this.#newsOf([id])
		);
	}

	/** Makes copies; whether they could be kept. */
	async duplicate(
		ids: readonly string[],
		nameOf: (name: string) => string,
		now: number
	): Promise<boolean> {
		return this.#write(async () => {
			const drafts = await this.#read(ids);
			// The first stays first where all are of the same moment.
			const copies = drafts.map((draft, at) => ({
				...draft,
				id: newId(),
				revision: 0,
				name: nameOf(draft.name),
				changed: now - at
			}));
			await this.#database.add(copies);
			this.ticked.clear();
		}, this.#newsOf(ids));
	}

	/** Deletes, so that they can come back; whether that could be kept. */
	async remove(ids: readonly string[], now: number): Promise<boolean> {
		return this.#write(async () => {
			await this.#database.setDeleted(ids, now);
			this.ticked.clear();
		}, this.#newsOf(ids));
	}

	/** Brings deleted ones back; whether that could be kept. */
	async restore(ids: readonly string[]): Promise<boolean> {
		return this.#write(() => this.#database.setDeleted(ids, 0), this.#newsOf(ids));
	}

	/** Whole drafts in this order; null where they cannot be read. */
	async drafts(ids: readonly string[]): Promise<readonly StoredDraft[] | null> {
		try {
			return await this.#read(ids);
		} catch {
			return null;
		}
	}

	async #read(ids: readonly string[]): Promise<readonly StoredDraft[]> {
		const drafts = await Promise.all(ids.map((id) => this.#database.get(id)));
		return drafts.filter((draft) => draft !== null);
	}

	#newsOf(ids: readonly string[]): readonly DraftNews[] {
		return this.#all.filter(({ id }) => ids.includes(id));
	}

	/** Reads the list once more, however much is told meanwhile. */
	async #hear(): Promise<void> {
		this.#isStale = true;
		if (this.#isReading) return;
		this.#isReading = true;
		while (this.#isStale) {
			this.#isStale = false;
			await this.load();
		}
		this.#isReading = false;
	}

	/** Whether something was written; the list shows it then, and other tabs are told. */
	async #write(act: () => Promise<void>, news: readonly DraftNews[] = []): Promise<boolean> {
		try {
			await act();
		} catch {
			return false;
		}
		for (const draft of news) this.#channel?.tell(draft);
		await this.load();
		return true;
	}
}

import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { ActText } from '../documents/act-text';
import type { Language } from '../i18n/text';
import { summaryOf, type DraftSummary } from './draft-summary';
import {
	overtakenBy,
	withChange,
	withField,
	type Change,
	type Field,
	type Overtaken
} from './change';
import { isStateDue, superfluous, type Step } from './history';
import { STORED_VERSION } from './migrate';
import { emptyDraft, narrowed, type StoredDraft } from './stored-draft';
import { keepUnwritten, takeUnwritten } from './unwritten';

interface Schema extends DBSchema {
	drafts: { key: string; value: StoredDraft };
	/** What the list of drafts shows, so that it need not read them all. */
	summaries: { key: string; value: DraftSummary; indexes: { changed: number } };
	/** What was done to drafts, to be taken back. */
	steps: { key: [draft: string, id: string]; value: StoredStep };
	/** Drafts as they were, by the moment of their last change. */
	states: { key: [draft: string, moment: number]; value: StoredDraft };
	/** The draft that an edition opens with, by edition. */
	current: { key: string; value: string };
	/** Official texts that were opened from files, by edition. */
	acts: { key: string; value: KeptActs };
}

/** Official texts of an edition by language, cut into paragraphs; what is inside is `documents`' business. */
export type KeptActs = Readonly<Partial<Record<Language, ActText>>>;

type StoredStep = Step & { readonly draft: string };

type Store = 'drafts' | 'summaries' | 'steps' | 'states' | 'current' | 'acts';
type Writing = IDBPTransaction<Schema, Store[], 'readwrite'>;

/** What was written, and what it has written over. */
export interface Saved {
	readonly draft: StoredDraft;
	readonly overtaken: readonly Overtaken[];
}

/** Steps to be written with the changes that they are about. */
export interface StepChanges {
	readonly put: readonly Step[];
	/** Ids of steps that are gone. */
	readonly drop: readonly string[];
}

/** A draft that a newer version of the site has written: this one would spoil it. */
export class NewerDraftError extends Error {
	override readonly name = 'NewerDraftError';
}

/** Another tab holds the storage in the shape of an older version of the site. */
export class BlockedError extends Error {
	override readonly name = 'BlockedError';
}

const NO_STEPS: StepChanges = { put: [], drop: [] };
/** Below and above every id of a step and every moment. */
const ofDraft = (id: string) => IDBKeyRange.bound([id], [id, []]);

const NAME = 'bagalau';
const VERSION = 2;

/** The drafts of this browser. Every method may reject: storage can be refused, full or gone. */
export class DraftDatabase {
	#opening: Promise<IDBPDatabase<Schema>> | null = null;

	/**
	 * The draft to open for an edition: the one that is named, while it is there, or else the one that
	 * was last worked on; null where there is none.
	 */
	async opened(edition: string, named: string | null = null): Promise<StoredDraft | null> {
		const database = await this.#open();
		const wanted = named === null ? null : await this.get(named, edition);
		if (wanted?.edition === edition && wanted.deleted === 0) return wanted;
		const id = await database.get('current', edition);
		return id === undefined ? null : this.get(id, edition);
	}

	/**
	 * A draft by its id, a deleted one too; null where there is none. One that does not say of which
	 * edition it is, is of the one named here.
	 */
	async get(id: string, edition = ''): Promise<StoredDraft | null> {
		const database = await this.#open();
		const stored = await database.get('drafts', id);
		return stored === undefined ? null : asDraft(stored, edition);
	}

	/** All drafts as the list shows them, the last changed first; deleted ones too. */
	async summaries(): Promise<readonly DraftSummary[]> {
		const database = await this.#open();
		return (await database.getAllFromIndex('summaries', 'changed')).reverse();
	}

	/**
	 * Writes changes into a draft, on top of what lies there by now, so that fields changed elsewhere
	 * meanwhile are kept: `page.revision` is the last one that the page has seen. A new draft joins the one that another page has begun for the edition since;
	 * one that is gone from the storage is put back whole, as the page has it, and one that was deleted
	 * is there again. Resolved only when the browser has put it on the disk.
	 * @throws NewerDraftError when a newer version of the site has written it
	 */
	async save(
		page: StoredDraft,
		changes: readonly Change[],
		isNew = false,
		steps = NO_STEPS
	): Promise<Saved> {
		return this.#write(async (transaction) => {
			const current = transaction.objectStore('current');
			const begun = isNew ? await current.get(page.edition) : undefined;
			const stored = await transaction.objectStore('drafts').get(begun ?? page.id);
			const whole = isNew ? emptyDraft(page.id, page.edition) : page;
			const base = stored === undefined ? whole : asDraft(stored, page.edition);
			if (base.version > STORED_VERSION) throw new NewerDraftError();
			// Only what others have done since needs to be compared; a table may have thousands of rows.
			const isAsKnown = stored !== undefined && base.revision === page.revision;
			const changed = changes.reduce(isAsKnown ? withField : withChange, base);
			const draft = { ...changed, deleted: 0, revision: base.revision + 1 };
			await put(transaction, draft);
			if (isNew || base.deleted !== 0) await current.put(draft.id, draft.edition);
			await putSteps(transaction, draft.id, steps);
			if (stored !== undefined) await keepState(transaction, base, draft.changed);
			const overtaken = isAsKnown
				? []
				: changes.flatMap((change) => overtakenBy(base, change) ?? []);
			return { draft, overtaken };
		});
	}

	/** Keeps what is not written yet when the page is left, in no time; see `keepUnwritten`. */
	leave(page: StoredDraft, isNew: boolean, changes: readonly Change[]): void {
		keepUnwritten(page, isNew, changes);
	}

	/** What a page that was left could not write any more; see `takeUnwritten`. */
	left(edition: string, stored: StoredDraft | null): readonly Field[] {
		return takeUnwritten(edition, stored);
	}

	/** What was done to a draft, in the order in which it was done. */
	async steps(id: string): Promise<readonly Step[]> {
		const database = await this.#open();
		return database.getAll('steps', ofDraft(id));
	}

	/** When a draft was in the earlier states that are kept, the latest first. */
	async moments(id: string): Promise<readonly number[]> {
		const database = await this.#open();
		const keys = await database.getAllKeys('states', ofDraft(id));
		return keys.map(([, moment]) => moment).reverse();
	}

	/** A draft as it was at one of those moments; null where that is no longer kept. */
	async state(id: string, moment: number): Promise<StoredDraft | null> {
		const database = await this.#open();
		const stored = await database.get('states', [id, moment]);
		return stored === undefined ? null : asDraft(stored);
	}

	/** Puts drafts in that were not there: imported ones, copies. All of them, or none. */
	async add(drafts: readonly StoredDraft[]): Promise<void> {
		await this.#write(async (transaction) => {
			for (const draft of drafts) await put(transaction, draft);
		});
	}

	/** Makes a draft the one that its edition opens with. */
	async makeCurrent({ id, edition }: Pick<StoredDraft, 'id' | 'edition'>): Promise<void> {
		const database = await this.#open();
		await database.put('current', id, edition);
	}

	/** Deletes drafts at a moment (milliseconds since 1970), so that they can come back; 0 brings them back. */
	async setDeleted(ids: readonly string[], moment: number): Promise<void> {
		await this.#write(async (transaction) => {
			const current = transaction.objectStore('current');
			for (const id of ids) {
				const stored = await transaction.objectStore('drafts').get(id);
				if (stored === undefined) continue;
				// As it lies there: a newer version of the site may keep what this one does not know.
				const draft = { ...stored, deleted: moment };
				await transaction.objectStore('drafts').put(draft);
				await transaction.objectStore('summaries').put(summaryOf(asDraft(draft)));
				const opened = await current.get(draft.edition);
				if (moment !== 0 && opened === id) await current.delete(draft.edition);
			}
		});
	}

	/** Forgets for good what was deleted before a moment. */
	async forgetDeleted(before: number): Promise<void> {
		await this.#write(async (transaction) => {
			for (const { id, deleted } of await transaction.objectStore('summaries').getAll()) {
				if (deleted === 0 || deleted >= before) continue;
				await transaction.objectStore('drafts').delete(id);
				await transaction.objectStore('summaries').delete(id);
				await transaction.objectStore('steps').delete(ofDraft(id));
				await transaction.objectStore('states').delete(ofDraft(id));
			}
		});
	}

	/** The official texts that were opened for an edition. */
	async acts(edition: string): Promise<KeptActs> {
		const database = await this.#open();
		return (await database.get('acts', edition)) ?? {};
	}

	/** Keeps the official texts of an edition in place of those kept before. */
	async keepActs(edition: string, acts: KeptActs): Promise<void> {
		const database = await this.#open();
		await database.put('acts', acts, edition);
	}

	/** All that is written in one go lands together, or not at all. */
	async #write<T>(act: (transaction: Writing) => Promise<T>): Promise<T> {
		const database = await this.#open();
		const stores = ['drafts', 'summaries', 'steps', 'states', 'current'] as const;
		const transaction = database.transaction([...stores], 'readwrite', {
			durability: 'strict'
		}) as Writing;
		// Both at once: a failed transaction would else reject with nobody listening.
		const [result] = await Promise.all([act(transaction), transaction.done]);
		return result;
	}

	#connect(): Promise<IDBPDatabase<Schema>> {
		return new Promise((resolve, reject) => {
			openDB<Schema>(NAME, VERSION, {
				upgrade(database, from, _to, transaction) {
					upgradeFrom(from, database, transaction);
				},
				blocked: () => {
					reject(new BlockedError());
				},
				// A newer version of the site waits in another tab: let it in.
				blocking: (_from, _to, event) => {
					(event.target as IDBDatabase).close();
					this.#opening = null;
				},
				terminated: () => {
					this.#opening = null;
				}
			}).then(resolve, reject);
		});
	}

	async #open(): Promise<IDBPDatabase<Schema>> {
		this.#opening ??= this.#connect();
		try {
			return await this.#opening;
		} catch (error) {
			// The next change tries again.
			this.#opening = null;
			throw error;
		}
	}
}

function upgradeFrom(
	version: number,
	database: IDBPDatabase<Schema>,
	transaction: IDBPTransaction<Schema, Store[], 'versionchange'>
): void {
	if (version < 1) {
		database.createObjectStore('drafts', { keyPath: 'id' });
		database.createObjectStore('current');
		database.createObjectStore('acts');
	}
	database.createObjectStore('summaries', { keyPath: 'id' }).createIndex('changed', 'changed');
	database.createObjectStore('steps', { keyPath: ['draft', 'id'] });
	database.createObjectStore('states', { keyPath: ['id', 'changed'] });
	fillSummaries(transaction).catch(() => {
		transaction.abort();
	});
}

/** For drafts of a time when there was no list of them. */
async function fillSummaries(
	transaction: IDBPTransaction<Schema, Store[], 'versionchange'>
): Promise<void> {
	for (const stored of await transaction.objectStore('drafts').getAll()) {
		await transaction.objectStore('summaries').put(summaryOf(asDraft(stored)));
	}
}

async function put(transaction: Writing, draft: StoredDraft): Promise<void> {
	await transaction.objectStore('drafts').put(draft);
	await transaction.objectStore('summaries').put(summaryOf(draft));
}

async function putSteps(transaction: Writing, draft: string, steps: StepChanges): Promise<void> {
	const store = transaction.objectStore('steps');
	for (const id of steps.drop) await store.delete([draft, id]);
	for (const step of steps.put) await store.put({ ...step, draft });
}

/** Keeps a draft as it was before a change, if the last state kept is old enough, and thins those out. */
async function keepState(transaction: Writing, draft: StoredDraft, moment: number): Promise<void> {
	const store = transaction.objectStore('states');
	const moments = (await store.getAllKeys(ofDraft(draft.id))).map(([, of]) => of);
	if (draft.changed === 0 || !isStateDue(moments.at(-1), moment)) return;
	await store.put(draft);
	for (const gone of superfluous([...moments, draft.changed], moment)) {
		await store.delete([draft.id, gone]);
	}
}

/** The storage may hold what an older or broken page left there; its type is only what it should be. */
function asDraft(stored: StoredDraft, edition = ''): StoredDraft {
	const own: unknown = stored.edition;
	return narrowed({ ...stored }, stored.id, typeof own === 'string' ? own : edition);
}

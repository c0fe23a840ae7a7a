import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { ActText } from '../documents/act-text';
import type { Language } from '../i18n/text';
import { summaryOf, type DraftSummary } from './draft-summary';
import { emptyDraft, narrowed, withChange, type Change, type StoredDraft } from './stored-draft';

interface Schema extends DBSchema {
	drafts: { key: string; value: StoredDraft };
	/** What the list of drafts shows, so that it need not read them all. */
	summaries: { key: string; value: DraftSummary; indexes: { changed: number } };
	/** The draft that an edition opens with, by edition. */
	current: { key: string; value: string };
	/** Official texts that were opened from files, by edition. */
	acts: { key: string; value: KeptActs };
}

/** Official texts of an edition by language, cut into paragraphs; what is inside is `documents`' business. */
export type KeptActs = Readonly<Partial<Record<Language, ActText>>>;

type Store = 'drafts' | 'summaries' | 'current' | 'acts';
type Writing = IDBPTransaction<Schema, Store[], 'readwrite'>;

const NAME = 'bagalau';
const VERSION = 2;

/** The drafts of this browser. Every method may reject: storage can be refused, full or gone. */
export class DraftDatabase {
	#opening: Promise<IDBPDatabase<Schema>> | null = null;

	/** The draft that the edition was last worked on, null where there is none. */
	async current(edition: string): Promise<StoredDraft | null> {
		const database = await this.#open();
		const id = await database.get('current', edition);
		return id === undefined ? null : this.get(id);
	}

	/** A draft by its id, a deleted one too; null where there is none. */
	async get(id: string): Promise<StoredDraft | null> {
		const database = await this.#open();
		const stored = await database.get('drafts', id);
		return stored === undefined ? null : asDraft(stored);
	}

	/** All drafts as the list shows them, the last changed first; deleted ones too. */
	async summaries(): Promise<readonly DraftSummary[]> {
		const database = await this.#open();
		return (await database.getAllFromIndex('summaries', 'changed')).reverse();
	}

	/**
	 * Writes changes into a draft, on top of what lies there by now, so that fields changed elsewhere
	 * meanwhile are kept. A new draft joins the one that another page has begun for the edition since.
	 * Resolved only when the browser has put it on the disk.
	 */
	async save(
		id: string,
		edition: string,
		changes: readonly Change[],
		isNew = false
	): Promise<StoredDraft> {
		return this.#write(async (transaction) => {
			const current = transaction.objectStore('current');
			const begun = isNew ? await current.get(edition) : undefined;
			const stored = await transaction.objectStore('drafts').get(begun ?? id);
			const base = stored === undefined ? emptyDraft(id, edition) : asDraft(stored);
			const next = changes.reduce(withChange, base);
			await put(transaction, next);
			await current.put(next.id, edition);
			return next;
		});
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
				const draft = asDraft(stored);
				await put(transaction, { ...draft, deleted: moment });
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
		const transaction = database.transaction(['drafts', 'summaries', 'current'], 'readwrite', {
			durability: 'strict'
		}) as Writing;
		// Both at once: a failed transaction would else reject with nobody listening.
		const [result] = await Promise.all([act(transaction), transaction.done]);
		return result;
	}

	async #open(): Promise<IDBPDatabase<Schema>> {
		this.#opening ??= openDB<Schema>(NAME, VERSION, {
			upgrade(database, from, _to, transaction) {
				if (from < 1) {
					database.createObjectStore('drafts', { keyPath: 'id' });
					database.createObjectStore('current');
					database.createObjectStore('acts');
				}
				database
					.createObjectStore('summaries', { keyPath: 'id' })
					.createIndex('changed', 'changed');
				fillSummaries(transaction).catch(() => {
					transaction.abort();
				});
			},
			terminated: () => {
				this.#opening = null;
			}
		});
		try {
			return await this.#opening;
		} catch (error) {
			// The next change tries again.
			this.#opening = null;
			throw error;
		}
	}
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

/** The storage may hold what an older or broken page left there; its type is only what it should be. */
function asDraft(stored: StoredDraft): StoredDraft {
	return narrowed({ ...stored }, stored.id, stored.edition);
}

import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { ActText } from '../documents/act-text';
import type { Language } from '../i18n/text';
import { emptyDraft, narrowed, withChange, type Change, type StoredDraft } from './stored-draft';

interface Schema extends DBSchema {
	drafts: { key: string; value: StoredDraft; indexes: { changed: number } };
	/** The draft that an edition opens with, by edition. */
	current: { key: string; value: string };
	/** Official texts that were opened from files, by edition. */
	acts: { key: string; value: KeptActs };
}

/** Official texts of an edition by language, cut into paragraphs; what is inside is `documents`' business. */
export type KeptActs = Readonly<Partial<Record<Language, ActText>>>;

const NAME = 'bagalau';
const VERSION = 1;

/** The drafts of this browser. Every method may reject: storage can be refused, full or gone. */
export class DraftDatabase {
	#opening: Promise<IDBPDatabase<Schema>> | null = null;

	/** The draft that the edition was last worked on, null where there is none. */
	async current(edition: string): Promise<StoredDraft | null> {
		const database = await this.#open();
		const id = await database.get('current', edition);
		const stored = id === undefined ? undefined : await database.get('drafts', id);
		return stored === undefined ? null : asDraft(stored, edition);
	}

	/** All drafts, the last changed first. */
	async all(): Promise<readonly StoredDraft[]> {
		const database = await this.#open();
		const drafts = await database.getAllFromIndex('drafts', 'changed');
		return drafts.reverse().map((stored) => asDraft(stored, stored.edition));
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
		const database = await this.#open();
		const transaction = database.transaction(['drafts', 'current'], 'readwrite', {
			durability: 'strict'
		});
		const drafts = transaction.objectStore('drafts');
		const current = transaction.objectStore('current');
		const begun = isNew ? await current.get(edition) : undefined;
		const stored = await drafts.get(begun ?? id);
		const base = stored === undefined ? emptyDraft(id, edition) : asDraft(stored, edition);
		const next = changes.reduce(withChange, base);
		await drafts.put(next);
		await current.put(next.id, edition);
		await transaction.done;
		return next;
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

	async #open(): Promise<IDBPDatabase<Schema>> {
		this.#opening ??= openDB<Schema>(NAME, VERSION, {
			upgrade(database) {
				const drafts = database.createObjectStore('drafts', { keyPath: 'id' });
				drafts.createIndex('changed', 'changed');
				database.createObjectStore('current');
				database.createObjectStore('acts');
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

/** The storage may hold what an older or broken page left there; its type is only what it should be. */
function asDraft(stored: StoredDraft, edition: string): StoredDraft {
	return narrowed({ ...stored }, stored.id, edition);
}

import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { ActText } from '../documents/act-text';
import type { Language } from '../i18n/text';
import { summaryOf, type DraftSummary } from './draft-summary';
import type { Step } from './history';
import { narrowed, type StoredDraft } from './stored-draft';

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
/** Something that is being written. */
export type Writing = IDBPTransaction<Schema, Store[], 'readwrite'>;

/** Another tab holds the storage in the shape of an older version of the site. */
export class BlockedError extends Error {
	override readonly name = 'BlockedError';
}

/** Below and above every id of a step and every moment. */
export const ofDraft = (id: string) => IDBKeyRange.bound([id], [id, []]);

const NAME = 'bagalau';
const VERSION = 2;

/** The storage of this browser. Both methods reject where it is refused, full or gone. */
export class Connection {
	#opening: Promise<IDBPDatabase<Schema>> | null = null;

	async open(): Promise<IDBPDatabase<Schema>> {
		this.#opening ??= this.#connect();
		try {
			return await this.#opening;
		} catch (error) {
			// The next change tries again.
			this.#opening = null;
			throw error;
		}
	}

	/** All that is written in one go lands together, or not at all. */
	async write<T>(act: (transaction: Writing) => Promise<T>): Promise<T> {
		const database = await this.open();
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

/** Puts a draft in, with what the list shows of it. */
export async function put(transaction: Writing, draft: StoredDraft): Promise<void> {
	await transaction.objectStore('drafts').put(draft);
	await transaction.objectStore('summaries').put(summaryOf(draft));
}

/** The storage may hold what an older or broken page left there; its type is only what it should be. */
export function asDraft(stored: StoredDraft, edition = ''): StoredDraft {
	const own: unknown = stored.edition;
	return narrowed({ ...stored }, stored.id, typeof own === 'string' ? own : edition);
}

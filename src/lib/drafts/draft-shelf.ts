import { asDraft, ofDraft, put } from './connection';
import { DraftDatabase } from './database';
import { summaryOf, type DraftSummary } from './draft-summary';
import type { StoredDraft } from './stored-draft';

/** The drafts of this browser as a whole, and what they were: more than a page that works on one needs. */
export class DraftShelf extends DraftDatabase {
	/** All drafts as the list shows them, the last changed first; deleted ones too. */
	async summaries(): Promise<readonly DraftSummary[]> {
		const database = await this.connection.open();
		return (await database.getAllFromIndex('summaries', 'changed')).reverse();
	}

	/** When a draft was in the earlier states that are kept, the latest first. */
	async moments(id: string): Promise<readonly number[]> {
		const database = await this.connection.open();
		const keys = await database.getAllKeys('states', ofDraft(id));
		return keys.map(([, moment]) => moment).reverse();
	}

	/** A draft as it was at one of those moments; null where that is no longer kept. */
	async state(id: string, moment: number): Promise<StoredDraft | null> {
		const database = await this.connection.open();
		const stored = await database.get('states', [id, moment]);
		return stored === undefined ? null : asDraft(stored);
	}

	/** Puts drafts in that were not there: imported ones, copies. All of them, or none. */
	async add(drafts: readonly StoredDraft[]): Promise<void> {
		await this.connection.write(async (transaction) => {
			for (const draft of drafts) await put(transaction, draft);
		});
	}

	/** Makes a draft the one that its edition opens with. */
	async makeCurrent({ id, edition }: Pick<StoredDraft, 'id' | 'edition'>): Promise<void> {
		const database = await this.connection.open();
		await database.put('current', id, edition);
	}

	/** Deletes drafts at a moment (milliseconds since 1970), so that they can come back; 0 brings them back. */
	async setDeleted(ids: readonly string[], moment: number): Promise<void> {
		await this.connection.write(async (transaction) => {
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
		await this.connection.write(async (transaction) => {
			for (const { id, deleted } of await transaction.objectStore('summaries').getAll()) {
				if (deleted === 0 || deleted >= before) continue;
				await transaction.objectStore('drafts').delete(id);
				await transaction.objectStore('summaries').delete(id);
				await transaction.objectStore('steps').delete(ofDraft(id));
				await transaction.objectStore('states').delete(ofDraft(id));
			}
		});
	}
}

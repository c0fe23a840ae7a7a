import { withChange, type Change } from './change';
import type { Saved } from './database';
import { emptyDraft, type StoredDraft } from './stored-draft';

/** A database in memory that can be told to refuse, and counts what it is asked. */
export class FakeDatabase {
	stored: StoredDraft | null = null;
	refusing = false;
	/** Milliseconds that a save takes. */
	takes = 0;
	readonly saves: (readonly Change[])[] = [];

	opened(): Promise<StoredDraft | null> {
		return this.refusing ? Promise.reject(new Error('refused')) : Promise.resolve(this.stored);
	}

	get(): Promise<StoredDraft | null> {
		return this.opened();
	}

	steps(): Promise<readonly never[]> {
		return Promise.resolve([]);
	}

	async save({ id, edition }: StoredDraft, changes: readonly Change[]): Promise<Saved> {
		this.saves.push(changes);
		if (this.takes > 0) await new Promise((resolve) => setTimeout(resolve, this.takes));
		if (this.refusing) throw new Error('refused');
		const base = this.stored ?? emptyDraft(id, edition);
		const next = changes.reduce(withChange, base);
		this.stored = { ...next, revision: base.revision + 1 };
		return { draft: this.stored, overtaken: [] };
	}
}

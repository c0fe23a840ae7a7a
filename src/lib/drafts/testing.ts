import { emptyDraft, withChange, type Change, type StoredDraft } from './stored-draft';

/** A database in memory that can be told to refuse, and counts what it is asked. */
export class FakeDatabase {
	stored: StoredDraft | null = null;
	refusing = false;
	/** Milliseconds that a save takes. */
	takes = 0;
	readonly saves: (readonly Change[])[] = [];

	current(): Promise<StoredDraft | null> {
		return this.refusing ? Promise.reject(new Error('refused')) : Promise.resolve(this.stored);
	}

	async save(draft: string, edition: string, changes: readonly Change[]): Promise<StoredDraft> {
		this.saves.push(changes);
		if (this.takes > 0) await new Promise((resolve) => setTimeout(resolve, this.takes));
		if (this.refusing) throw new Error('refused');
		this.stored = changes.reduce(withChange, this.stored ?? emptyDraft(draft, edition));
		return this.stored;
	}
}

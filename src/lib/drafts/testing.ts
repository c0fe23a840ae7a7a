import { overtakenBy, withChange, type Change } from './change';
import { NewerDraftError, type Saved, type StepChanges } from './database';
import type { Step } from './history';
import { STORED_VERSION } from './migrate';
import { emptyDraft, type StoredDraft } from './stored-draft';
import { keepUnwritten, takeUnwritten } from './unwritten';

/** A database in memory that can be told to refuse, and counts what it is asked. */
export class FakeDatabase {
	stored: StoredDraft | null = null;
	refusing = false;
	/** Milliseconds that a save takes. */
	takes = 0;
	readonly saves: (readonly Change[])[] = [];
	/** What was done, by id. */
	readonly kept = new Map<string, Step>();

	opened(): Promise<StoredDraft | null> {
		return this.refusing ? Promise.reject(new Error('refused')) : Promise.resolve(this.stored);
	}

	get(): Promise<StoredDraft | null> {
		return this.opened();
	}

	steps(): Promise<readonly Step[]> {
		return Promise.resolve([...this.kept.values()]);
	}

	leave = keepUnwritten;
	left = takeUnwritten;

	async save(
		{ id, edition }: StoredDraft,
		changes: readonly Change[],
		_isNew = false,
		steps: StepChanges = { put: [], drop: [] }
	): Promise<Saved> {
		this.saves.push(changes);
		if (this.takes > 0) await new Promise((resolve) => setTimeout(resolve, this.takes));
		if (this.refusing) throw new Error('refused');
		const base = this.stored ?? emptyDraft(id, edition);
		if (base.version > STORED_VERSION) throw new NewerDraftError();
		const next = changes.reduce(withChange, base);
		this.stored = { ...next, revision: base.revision + 1 };
		for (const gone of steps.drop) this.kept.delete(gone);
		for (const step of steps.put) this.kept.set(step.id, step);
		const overtaken = changes.flatMap((change) => overtakenBy(base, change) ?? []);
		return { draft: this.stored, overtaken };
	}
}

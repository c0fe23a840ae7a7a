import { withChange, type Change, type Field } from './change';
import type { KeptActs } from './connection';
import { DraftDatabase, type Saved } from './database';
import type { Step } from './history';
import type { StoredDraft } from './stored-draft';

/**
 * A database of one draft that came from elsewhere, in memory: a page can work on it as on any other,
 * and the drafts of this browser are neither read nor written.
 */
export class PreviewDatabase extends DraftDatabase {
	#draft: StoredDraft;

	constructor(draft: StoredDraft) {
		super();
		this.#draft = draft;
	}

	/** As it was changed since. */
	get draft(): StoredDraft {
		return this.#draft;
	}

	override opened(): Promise<StoredDraft | null> {
		return Promise.resolve(this.#draft);
	}

	override get(id: string): Promise<StoredDraft | null> {
		return Promise.resolve(id === this.#draft.id ? this.#draft : null);
	}

	override save(_page: StoredDraft, changes: readonly Change[]): Promise<Saved> {
		const changed = changes.reduce(withChange, this.#draft);
		this.#draft = { ...changed, revision: changed.revision + 1 };
		return Promise.resolve({ draft: this.#draft, overtaken: [] });
	}

	override leave(): void {
		// What is typed into a preview lives as long as the page.
	}

	override left(): readonly Field[] {
		return [];
	}

	override steps(): Promise<readonly Step[]> {
		return Promise.resolve([]);
	}

	override acts(): Promise<KeptActs> {
		return Promise.resolve({});
	}

	override keepActs(): Promise<void> {
		return Promise.resolve();
	}
}

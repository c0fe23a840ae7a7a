import {
	keyOf,
	overtakenBy,
	resultOf,
	valueAt,
	withChange,
	type Change,
	type Overtaken
} from './change';
import type { StoredDraft } from './stored-draft';

/** Changes that are not written yet: one for each field, in the order of typing. */
export class PendingChanges {
	#changes = new Map<string, Change>();

	get size(): number {
		return this.#changes.size;
	}

	get list(): readonly Change[] {
		return [...this.#changes.values()];
	}

	add(change: Change): void {
		const key = keyOf(change.at);
		const earlier = this.#changes.get(key);
		// Out and in again: a change comes after whatever it is applied on top of.
		this.#changes.delete(key);
		this.#changes.set(key, earlier === undefined ? change : { ...earlier, value: change.value });
	}

	/** Hands the changes over to be written. */
	take(): readonly Change[] {
		const { list } = this;
		this.#changes = new Map();
		return list;
	}

	/** Takes back what could not be written, under what has come since. */
	putBack(changes: readonly Change[]): void {
		const since = this.take();
		for (const change of [...changes, ...since]) this.add(change);
	}

	/** Whether a field is waiting to be written. */
	has(at: readonly string[]): boolean {
		return this.#changes.has(keyOf(at));
	}

	/** What others typed into fields that are waiting to be written over them; tables are merged. */
	over(draft: StoredDraft): readonly Overtaken[] {
		return this.list.flatMap((change) => overtakenBy(draft, change) ?? []);
	}

	/** Puts the changes on top of a draft that others have written to; gives the draft with them. */
	rebase(draft: StoredDraft): StoredDraft {
		let next = draft;
		for (const [key, change] of this.#changes) {
			const rebased = {
				at: change.at,
				before: valueAt(next, change.at),
				value: resultOf(next, change)
			};
			this.#changes.set(key, rebased);
			next = withChange(next, rebased);
		}
		return next;
	}
}

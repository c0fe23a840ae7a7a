import type { Change } from './stored-draft';

/** Changes that are not written yet: one for each field, in the order of typing. */
export class PendingChanges {
	#changes = new Map<string, Change>();

	get size(): number {
		return this.#changes.size;
	}

	/** The changes as they are to be applied. */
	get list(): readonly Change[] {
		return [...this.#changes.values()];
	}

	add(change: Change): void {
		const key = change.at.join('\u0000');
		// Out and in again: a change comes after whatever it is applied on top of.
		this.#changes.delete(key);
		this.#changes.set(key, change);
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
}

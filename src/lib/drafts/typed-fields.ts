import { keyOf, valueAt, type Overtaken } from './change';
import { sameValue } from './merge-rows';
import type { PendingChanges } from './pending-changes';
import type { StoredDraft } from './stored-draft';

/** What two tabs typed into the same fields, by field. */
export type OvertakenFields = ReadonlyMap<string, Overtaken>;

/** The fields that were typed in on this page, so that it can say when another tab writes over them. */
export class TypedFields {
	readonly #typed = new Map<string, readonly string[]>();
	#overtaken: OvertakenFields = new Map();

	get overtaken(): OvertakenFields {
		return this.#overtaken;
	}

	/** A field was typed in: what another tab had there is of the past. */
	type(at: readonly string[]): void {
		const key = keyOf(at);
		this.#typed.set(key, at);
		if (!this.#overtaken.has(key)) return;
		this.#overtaken = new Map([...this.#overtaken].filter(([of]) => of !== key));
	}

	/** Fields that this page or another has written over. */
	note(fields: readonly Overtaken[]): void {
		if (fields.length === 0) return;
		const news = fields.map((field): [string, Overtaken] => [keyOf(field.at), field]);
		this.#overtaken = new Map([...this.#overtaken, ...news]);
	}

	/** What was typed here and is something else in the draft as others left it; tables are merged. */
	lost(here: StoredDraft, stored: StoredDraft, pending: PendingChanges): readonly Overtaken[] {
		return [...this.#typed.values()].flatMap((at) => {
			const other = valueAt(here, at);
			const isKept = pending.has(at) || sameValue(other, valueAt(stored, at));
			return isKept || Array.isArray(other) ? [] : [{ at, other }];
		});
	}
}

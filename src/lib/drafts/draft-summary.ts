import type { BodyKind } from '../scoring/nodes';
import type { StoredDraft } from './stored-draft';

/** What a list shows of a draft without opening it. */
export interface DraftSummary {
	readonly id: string;
	readonly edition: string;
	readonly kind: BodyKind;
	readonly name: string;
	readonly period: string;
	/** Milliseconds since 1970 of the last change; 0 before the first. */
	readonly changed: number;
	/** Node whose page was open last, empty before the first. */
	readonly place: string;
	/** Milliseconds since 1970 of its deletion; 0 while it is there. */
	readonly deleted: number;
}

/** What is kept in the list of a draft. */
export function summaryOf(draft: StoredDraft): DraftSummary {
	const { id, edition, kind, name, period, changed, place, deleted } = draft;
	return { id, edition, kind, name, period, changed, place, deleted };
}

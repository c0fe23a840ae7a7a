import { isRecord } from '../scoring/raw';
import type { Change, Field } from './change';
import type { StoredDraft } from './stored-draft';

/** By draft; by edition while a draft is so new that nobody could find it by its id. */
const keyOf = (of: string) => `bagalau-unwritten-${of}`;

/** What changes with whatever is typed. */
const BY_THE_WAY = ['changed', 'place'];

/**
 * Keeps changes that are not written yet where that takes no time: when a page is left, the browser
 * does not wait for its database. `draft.revision` is the last that the page has seen.
 */
export function keepUnwritten(
	{ id, edition, revision }: StoredDraft,
	isNew: boolean,
	changes: readonly Change[]
): void {
	const typed = changes.filter(({ at: [part = ''] }) => !BY_THE_WAY.includes(part));
	const fields = typed.map(({ at, value }) => ({ at, value }));
	try {
		localStorage.setItem(keyOf(isNew ? edition : id), JSON.stringify({ revision, fields }));
	} catch {
		// Refused or full: then the last third of a second is lost.
	}
}

/**
 * Takes out what was kept so for the draft that an edition opens with, null where it has none: nothing,
 * when the draft was written since, by the last effort of the page that was left or by another one.
 */
export function takeUnwritten(edition: string, stored: StoredDraft | null): readonly Field[] {
	const keys = [edition, ...(stored === null ? [] : [stored.id])].map(keyOf);
	try {
		const kept = keys.map((key) => localStorage.getItem(key));
		for (const key of keys) localStorage.removeItem(key);
		return fieldsOf(kept.at(-1) ?? null, stored?.revision ?? 0);
	} catch {
		return [];
	}
}

/** Anybody may have put anything there. */
function fieldsOf(json: string | null, revision: number): readonly Field[] {
	const kept: unknown = json === null ? null : JSON.parse(json);
	if (!isRecord(kept) || kept.revision !== revision || !Array.isArray(kept.fields)) return [];
	return kept.fields.flatMap((field: unknown): readonly Field[] => {
		if (!isRecord(field) || !Array.isArray(field.at)) return [];
		const at: readonly unknown[] = field.at;
		const isPlace = at.length > 0 && at.every((key) => typeof key === 'string');
		// A field that was emptied has no value.
		return isPlace ? [[at, field.value]] : [];
	});
}

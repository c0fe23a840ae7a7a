import { isRecord, ownAt, recordOf, type Raw } from '../scoring/raw';
import { mergedRows, sameValue } from './merge-rows';
import type { StoredDraft } from './stored-draft';

/** One field of a draft set to a value; `undefined` removes it. */
export interface Change {
	readonly at: readonly string[];
	/** What stood there when it was changed. */
	readonly before?: unknown;
	readonly value: unknown;
}

/** A field that another page has changed too: what was typed there, or here when the other came last. */
export interface Overtaken {
	readonly at: readonly string[];
	readonly other: unknown;
}

/** A field by one string, to tell it from others. */
export function keyOf(at: readonly string[]): string {
	return at.join('\u0000');
}

/** What stands in a field; undefined where nothing does. */
export function valueAt(draft: StoredDraft, at: readonly string[]): unknown {
	let value: unknown = draft;
	for (const key of at) value = ownAt(value, key);
	return value;
}

/** A record with one field changed; the names of indicators stand `depth` records below it. */
function changed(
	record: Raw,
	[key, ...rest]: readonly string[],
	value: unknown,
	depth: number
): Raw {
	if (key === undefined) return record;
	const isField = rest.length === 0;
	const next = isField ? value : changed(recordOf(ownAt(record, key)), rest, value, depth - 1);
	// An indicator without answers is left out like one that nobody has looked at.
	const isBlank = !isField && depth <= 0 && isRecord(next) && Object.keys(next).length === 0;
	if (next !== undefined && !isBlank) return { ...record, [key]: next };
	return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

/** The value that a change leaves in a draft: a table is merged with what others did to it meanwhile. */
export function resultOf(draft: StoredDraft, { at, before, value }: Change): unknown {
	const found = valueAt(draft, at);
	const isMerged =
		Array.isArray(found) && Array.isArray(before) && Array.isArray(value) && found !== before;
	return isMerged ? mergedRows(before, found, value) : value;
}

/** The draft with one field set, whatever stood there; the draft given stays as it was. */
export function withField(draft: StoredDraft, { at, value }: Change): StoredDraft {
	const depth = at[0] === 'byKind' ? 3 : 1;
	return changed({ ...draft }, at, value, depth) as unknown as StoredDraft;
}

/** The draft with one field changed; the draft given stays as it was. */
export function withChange(draft: StoredDraft, change: Change): StoredDraft {
	return withField(draft, { at: change.at, value: resultOf(draft, change) });
}

/** What a change writes over that its page did not know of; null where there is nothing, or a table. */
export function overtakenBy(draft: StoredDraft, change: Change): Overtaken | null {
	const { at, before, value } = change;
	const found = valueAt(draft, at);
	if (!('before' in change) || Array.isArray(value)) return null;
	return sameValue(found, before) || sameValue(found, value) ? null : { at, other: found };
}

/** A field and its value. */
export type Field = readonly [at: readonly string[], value: unknown];

/** The fields below a place that have to be set to make a draft what another one is there. */
export function differences(
	from: StoredDraft,
	to: StoredDraft,
	at: readonly string[]
): readonly Field[] {
	const [here, there] = [valueAt(from, at), valueAt(to, at)];
	if (!isRecord(here) && !isRecord(there)) return sameValue(here, there) ? [] : [[at, there]];
	const keysOf = (value: unknown) => (isRecord(value) ? Object.keys(value) : []);
	const keys = new Set([...keysOf(here), ...keysOf(there)]);
	return [...keys].flatMap((key) => differences(from, to, [...at, key]));
}

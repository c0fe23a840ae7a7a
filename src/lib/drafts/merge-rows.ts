import { isRecord } from '../scoring/fields';

/** Whether two values of a draft are the same, whatever objects they are. */
export function sameValue(one: unknown, other: unknown): boolean {
	if (one === other) return true;
	// Rows that nobody touched are the same objects, and a table may have thousands of them.
	if (Array.isArray(one) && Array.isArray(other)) {
		return one.length === other.length && one.every((row, at) => sameValue(row, other[at]));
	}
	return JSON.stringify(one) === JSON.stringify(other);
}

type Rows = readonly unknown[];

/** Where rows differ from what they came from: rows from `from` to `to` were replaced by `rows`. */
export interface Splice {
	readonly from: number;
	readonly to: number;
	readonly rows: Rows;
}

/** The smallest splice that makes `after` out of `before`; an empty one where they are the same. */
export function spliceOf(before: Rows, after: Rows): Splice {
	const shorter = Math.min(before.length, after.length);
	let from = 0;
	while (from < shorter && sameValue(before[from], after[from])) from += 1;
	let tail = 0;
	while (tail < shorter - from && sameValue(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
	return { from, to: before.length - tail, rows: after.slice(from, after.length - tail) };
}

/** The columns that either side changed; where both changed one, it is that of `mine`. */
function mergedRow(base: unknown, theirs: unknown, mine: unknown): unknown {
	if (sameValue(mine, base)) return theirs;
	if (!isRecord(base) || !isRecord(theirs) || !isRecord(mine)) return mine;
	const columns = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
	const merged = [...columns].map((column): [string, unknown] => [
		column,
		sameValue(mine[column], base[column]) ? theirs[column] : mine[column]
	]);
	return Object.fromEntries(merged.filter(([, cell]) => cell !== undefined));
}

/**
 * A table that two pages have changed since it was `base`: rows that only one of them touched are as
 * that one left them, a row that both touched has the cells of both, and no row that somebody added
 * is lost. Where both changed one cell, it is that of `mine`.
 */
export function mergedRows(base: Rows, theirs: Rows, mine: Rows): Rows {
	if (base.length === theirs.length && base.length === mine.length) {
		return base.map((row, at) => mergedRow(row, theirs[at], mine[at]));
	}
	const ours = spliceOf(base, mine);
	const other = spliceOf(base, theirs);
	if (ours.to <= other.from) {
		return [...mine.slice(0, ours.from + ours.rows.length), ...theirs.slice(ours.to)];
	}
	if (other.to <= ours.from) {
		return [...theirs.slice(0, other.from + other.rows.length), ...mine.slice(other.to)];
	}
	// Both in one place: what was typed here, and behind it what only the other page has.
	const known = new Set([...base, ...ours.rows].map((row) => JSON.stringify(row)));
	const added = other.rows.filter((row) => !known.has(JSON.stringify(row)));
	const end = ours.from + ours.rows.length;
	return [...mine.slice(0, end), ...added, ...mine.slice(end)];
}

import { isRecord, ownAt } from '../scoring/raw';

/** Whether two values of a draft are the same, whatever objects they are. */
export function sameValue(one: unknown, other: unknown): boolean {
	if (one === other) return true;
	// Rows that nobody touched are the same objects, and a table may have thousands of them.
	if (Array.isArray(one) && Array.isArray(other)) {
		return one.length === other.length && one.every((row, at) => sameValue(row, other[at]));
	}
	if (isRecord(one) && isRecord(other)) {
		const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
		return [...keys].every((key) => sameValue(ownAt(one, key), ownAt(other, key)));
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

/** Rows compared with each other at most, in pairs: more are taken to be other rows altogether. */
const MOST_COMPARED = 1_000_000;

/** Rows that stand in both tables, in order, as many as can be: places before and after. */
function common(before: Rows, after: Rows): readonly (readonly [number, number])[] {
	if (before.length * after.length > MOST_COMPARED) return [];
	const [old, now] = [before, after].map((rows) => rows.map((row) => JSON.stringify(row)));
	if (old === undefined || now === undefined) return [];
	const width = now.length + 1;
	const most = new Uint16Array((old.length + 1) * width);
	const mostFrom = (at: number, to: number) => most[at * width + to] ?? 0;
	for (let at = old.length - 1; at >= 0; at -= 1) {
		for (let to = now.length - 1; to >= 0; to -= 1) {
			most[at * width + to] =
				old[at] === now[to]
					? 1 + mostFrom(at + 1, to + 1)
					: Math.max(mostFrom(at + 1, to), mostFrom(at, to + 1));
		}
	}
	const found: [number, number][] = [];
	for (let [at, to] = [0, 0]; at < old.length && to < now.length;) {
		if (old[at] === now[to]) {
			found.push([at, to]);
			at += 1;
			to += 1;
		} else if (mostFrom(at + 1, to) >= mostFrom(at, to + 1)) at += 1;
		else to += 1;
	}
	return found;
}

/**
 * Where each row of `base` stands in `side`, -1 where it is gone. Between rows that nobody touched,
 * rows are the same by their order unless some were deleted there: then those that stand there are new.
 */
function placesIn(base: Rows, side: Rows): readonly number[] {
	const { from, to, rows } = spliceOf(base, side);
	const shift = side.length - base.length;
	const places = base.map((_, at) => (at < from ? at : at < to ? -1 : at + shift));
	const kept = common(base.slice(from, to), rows);
	let [at, place] = [0, 0];
	for (const [nextAt, nextPlace] of [...kept, [to - from, rows.length] as const]) {
		const isKept = nextPlace - place >= nextAt - at;
		for (let next = at; isKept && next < nextAt; next += 1) {
			places[from + next] = from + place + next - at;
		}
		if (nextAt < to - from) places[from + nextAt] = from + nextPlace;
		[at, place] = [nextAt + 1, nextPlace + 1];
	}
	return places;
}

/** The columns that either side changed; where both changed one, it is that of `mine`. */
function mergedRow(base: unknown, theirs: unknown, mine: unknown): unknown {
	if (sameValue(mine, base)) return theirs;
	if (sameValue(theirs, base)) return mine;
	if (!isRecord(base) || !isRecord(theirs) || !isRecord(mine)) return mine;
	const columns = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
	const merged = [...columns].map((column): [string, unknown] => {
		const cell = ownAt(mine, column);
		return [column, sameValue(cell, ownAt(base, column)) ? ownAt(theirs, column) : cell];
	});
	return Object.fromEntries(merged.filter(([, cell]) => cell !== undefined));
}

/**
 * A table that two pages have changed since it was `base`: rows that only one of them touched are as
 * that one left them, a row that both touched has the cells of both, a row that one deleted and the
 * other changed stays, and no row that somebody added is lost. Where both changed one cell, it is that
 * of `mine`; where both added rows, those of `mine` come first, and a row that both added comes once.
 */
export function mergedRows(base: Rows, theirs: Rows, mine: Rows): Rows {
	const [inTheirs, inMine] = [placesIn(base, theirs), placesIn(base, mine)];
	const [kept, keptHere] = [new Set(inTheirs), new Set(inMine)];
	const added = mine.filter((_, at) => !keptHere.has(at)).map((row) => JSON.stringify(row));
	const merged: unknown[] = [];
	let [next, nextHere] = [0, 0];
	/** The rows that were added before a place on either side. */
	const add = (to: number, toHere: number) => {
		for (; nextHere < toHere; nextHere += 1) {
			if (!keptHere.has(nextHere)) merged.push(mine[nextHere]);
		}
		for (; next < to; next += 1) {
			if (kept.has(next)) continue;
			const known = added.indexOf(JSON.stringify(theirs[next]));
			if (known === -1) merged.push(theirs[next]);
			else added.splice(known, 1);
		}
	};
	base.forEach((row, at) => {
		const [there, here] = [inTheirs[at] ?? -1, inMine[at] ?? -1];
		add(there, here);
		if (there !== -1 && here !== -1) merged.push(mergedRow(row, theirs[there], mine[here]));
		else if (there !== -1 && !sameValue(theirs[there], row)) merged.push(theirs[there]);
		else if (here !== -1 && !sameValue(mine[here], row)) merged.push(mine[here]);
	});
	add(theirs.length, mine.length);
	return merged;
}

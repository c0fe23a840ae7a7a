import type { Raw } from '$lib/scoring/raw';
import type { ColumnInput } from '$lib/scoring/inputs';
import type { ColumnWords } from './section-words';

/** A column of a table as a page shows it. */
export interface TableColumn {
	readonly name: string;
	readonly column: ColumnInput;
	readonly words: ColumnWords;
}

/** The rows with one cell changed; only that row is a new object, so only it is computed again. */
export function withCell(
	rows: readonly Raw[],
	row: number,
	column: string,
	value: unknown
): readonly Raw[] {
	const changed = Object.entries({ ...rows[row], [column]: value });
	const next = [...rows];
	next[row] = Object.fromEntries(changed.filter(([, content]) => content !== undefined));
	return next;
}

/** The rows without one. */
export function withoutRow(rows: readonly Raw[], row: number): readonly Raw[] {
	return rows.filter((_, at) => at !== row);
}

/** The rows with one put back where it was. */
export function withRow(rows: readonly Raw[], row: number, content: Raw): readonly Raw[] {
	return [...rows.slice(0, row), content, ...rows.slice(row)];
}

/** The rows with one moved by so many places; unchanged where it would leave the table. */
export function movedRow(rows: readonly Raw[], row: number, by: -1 | 1): readonly Raw[] {
	const content = rows[row];
	const to = row + by;
	if (content === undefined || to < 0 || to >= rows.length) return rows;
	return withRow(withoutRow(rows, row), to, content);
}

/** Where the row of the own body is after another row was removed; -1 where it was removed itself. */
export function ownWithout(own: number, row: number): number {
	if (own === row) return -1;
	return own > row ? own - 1 : own;
}

/** Where the row of the own body is after two neighbours have changed places. */
export function ownMoved(own: number, row: number, by: -1 | 1): number {
	if (own === row) return row + by;
	return own === row + by ? row : own;
}

/** The rows without empty ones at the end. */
export function trimmedRows(rows: readonly Raw[]): readonly Raw[] {
	let length = rows.length;
	while (length > 0 && Object.keys(rows[length - 1] ?? {}).length === 0) length -= 1;
	return rows.slice(0, length);
}

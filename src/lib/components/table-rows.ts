import type { Raw } from '$lib/scoring/fields';

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

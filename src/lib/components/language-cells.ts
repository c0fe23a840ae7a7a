import type { LanguageRowWords } from './section-words';

/** The two language columns, in the order of the acts. */
export const LANGUAGE_COLUMNS = ['kk', 'ru'] as const;
export type LanguageColumn = (typeof LANGUAGE_COLUMNS)[number];

/** The cells of a table row by row: names of inputs. */
export function cellGrid(rows: readonly LanguageRowWords[]): readonly (readonly string[])[] {
	return rows.flatMap(({ cells }) => (cells === undefined ? [] : [cells]));
}

/** The cell that lies so many rows below (above, where negative); null where the table ends. */
export function cellBelow(
	grid: readonly (readonly string[])[],
	cell: string,
	by: number
): string | null {
	const row = grid.findIndex((cells) => cells.includes(cell));
	const column = grid[row]?.indexOf(cell) ?? -1;
	return grid[row + by]?.[column] ?? null;
}

/** What a paste puts into which cells, and what of it found no place. */
export interface PastedCells {
	readonly values: ReadonlyMap<string, string>;
	readonly left: number;
}

/** Lays pasted rows over the table, from one cell on down and to the right. */
export function pasteCells(
	grid: readonly (readonly string[])[],
	at: string,
	pasted: readonly (readonly string[])[]
): PastedCells {
	const firstRow = grid.findIndex((cells) => cells.includes(at));
	const firstColumn = grid[firstRow]?.indexOf(at) ?? 0;
	const values = new Map<string, string>();
	let left = 0;
	pasted.forEach((contents, row) => {
		contents.forEach((content, column) => {
			const cell = grid[firstRow + row]?.[firstColumn + column];
			if (cell !== undefined) values.set(cell, content.replace(/\s*%$/, ''));
			else if (content !== '') left += 1;
		});
	});
	return { values, left };
}

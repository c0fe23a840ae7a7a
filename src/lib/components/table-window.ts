/** Rows of a long table that are on the screen, with some above and below. */
export interface TableWindow {
	readonly from: number;
	/** Behind the last. */
	readonly to: number;
}

/** Tables up to this many rows are drawn whole: they print, and the browser's search finds them. */
export const DRAWN_WHOLE = 60;
/** Height of a row in pixels, the same for all so that the place of each is known. */
export const ROW_HEIGHT = 44;
const SPARE = 8;

/** The rows to draw for a scrolling frame. */
export function windowOf(rows: number, scrollTop: number, height: number): TableWindow {
	if (rows <= DRAWN_WHOLE) return { from: 0, to: rows };
	const first = Math.floor(scrollTop / ROW_HEIGHT) - SPARE;
	const count = Math.ceil(height / ROW_HEIGHT) + 2 * SPARE;
	const from = Math.min(Math.max(first, 0), Math.max(rows - count, 0));
	return { from, to: Math.min(from + count, rows) };
}

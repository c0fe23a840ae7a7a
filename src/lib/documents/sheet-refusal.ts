/** Why a spreadsheet file was not read. */
export type SheetRefusal =
	'too-big' | 'too-many-cells' | 'unpacks-too-big' | 'not-a-sheet' | 'empty' | 'too-slow';

/** Largest file in bytes. */
export const MOST_BYTES = 10 * 1024 * 1024;
/** Largest contents of a packed file in bytes: a small file may unpack into gigabytes. */
export const MOST_UNPACKED = 200 * 1024 * 1024;
export const MOST_CELLS = 100_000;
/** Milliseconds after which reading is given up. */
export const MOST_TIME = 10_000;

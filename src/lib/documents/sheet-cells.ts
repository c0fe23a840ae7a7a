import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/web-worker';
import { decodedText } from './decoded-text';
import { MOST_CELLS, MOST_UNPACKED, type SheetRefusal } from './sheet-refusal';

/** The rows of a spreadsheet as text, or why there are none. */
export type SheetCells =
	| { readonly ok: true; readonly rows: readonly (readonly string[])[] }
	| { readonly ok: false; readonly refusal: SheetRefusal };

const refused = (refusal: SheetRefusal): SheetCells => ({ ok: false, refusal });

/** Every packed file, .xlsx among them, begins so. */
function isPacked(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Bytes that a packed file unpacks into, read from its directory without unpacking. */
function unpackedSize(bytes: Uint8Array): number {
	let size = 0;
	unzipSync(bytes, {
		filter: ({ originalSize }) => {
			size += originalSize;
			return false;
		}
	});
	return size;
}

function textOf(cell: unknown): string {
	if (cell instanceof Date) return cell.toISOString().slice(0, 10);
	return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
		? String(cell).trim()
		: '';
}

function limited(rows: readonly (readonly unknown[])[]): SheetCells {
	const cells = rows.reduce((count, row) => count + row.length, 0);
	if (cells > MOST_CELLS) return refused('too-many-cells');
	const text = rows.map((row) => row.map(textOf));
	while (text.at(-1)?.every((cell) => cell === '') === true) text.pop();
	return text.length === 0 ? refused('empty') : { ok: true, rows: text };
}

/** Blank rows stay where something follows them: a row keeps the number that it has in the file. */
function rowsOf(text: string): readonly (readonly string[])[] {
	// A comma may be that of a decimal: it parts cells only where nothing else does.
	const { delimiter } = Papa.parse(text, {
		delimitersToGuess: ['\t', ';'],
		skipEmptyLines: 'greedy',
		preview: 10
	}).meta;
	return Papa.parse<readonly string[]>(text.trimEnd(), { delimiter }).data;
}

/** Reads the first sheet of an .xlsx file, or a .csv or .tsv file, in the worker. Never throws. */
export async function sheetCells(buffer: ArrayBuffer): Promise<SheetCells> {
	const bytes = new Uint8Array(buffer);
	try {
		if (isPacked(bytes)) {
			if (unpackedSize(bytes) > MOST_UNPACKED) return refused('unpacks-too-big');
			return limited(await readSheet(buffer));
		}
		const text = decodedText(buffer);
		if (text === null) return refused('not-a-sheet');
		return limited(rowsOf(text));
	} catch {
		return refused('not-a-sheet');
	}
}

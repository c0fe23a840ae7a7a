import type { Raw } from '$lib/scoring/raw';
import { readNumber } from '$lib/scoring/read-number';
import type { TableColumn } from './table-rows';

/** What a spreadsheet puts on the clipboard: rows by line, cells by tab, quotes around what holds either. */
export function readPaste(text: string): readonly (readonly string[])[] {
	const rows: string[][] = [];
	let row: string[] = [];
	let cell = '';
	let quoted = false;
	const clean = text.replace(/\r\n?/g, '\n');
	const endCell = (): void => {
		row.push(cell.trim());
		cell = '';
	};
	for (let at = 0; at < clean.length; at += 1) {
		const character = clean.charAt(at);
		if (quoted && character === '"' && clean[at + 1] === '"') {
			cell += '"';
			at += 1;
		} else if (character === '"' && (quoted || cell === '')) {
			quoted = !quoted;
		} else if (!quoted && character === '\t') {
			endCell();
		} else if (!quoted && character === '\n') {
			endCell();
			rows.push(row);
			row = [];
		} else {
			cell += character;
		}
	}
	endCell();
	rows.push(row);
	return rows.filter((cells) => cells.some((content) => content !== ''));
}

/** Whether the first pasted row names the columns: it has text where every number should be. */
export function isHeader(
	cells: readonly string[],
	columns: readonly TableColumn[],
	firstColumn: number
): boolean {
	const numbers = columns
		.map(({ column }, at) => ({ column, content: cells[at - firstColumn] }))
		.filter(({ column }) => column.type === 'count' || column.type === 'amount')
		.flatMap(({ content }) => (content === undefined || content === '' ? [] : [content]));
	return (
		numbers.length > 0 &&
		numbers.every((content) => {
			const read = readNumber(content);
			return read.is === 'problem' && read.code === 'not-a-number' && !/\d/.test(content);
		})
	);
}

/** Words that stand for yes and for no in spreadsheets, in both languages. */
const YES = new Set(['да', 'иә', '+', '1', 'true', 'истина', 'x', 'х', '✓']);
const NO = new Set(['нет', 'жоқ', '-', '–', '—', '0', 'false', 'ложь']);

/** A pasted cell as the table keeps it; what fits nothing stays as it came and is marked there. */
function readCell(content: string, { column, words }: TableColumn): unknown {
	const said = content.toLowerCase();
	if (column.type === 'flag') {
		if (YES.has(said)) return true;
		return content === '' || NO.has(said) ? undefined : content;
	}
	if (column.type === 'choice') {
		const meant = column.options.find(
			(option) => option === said || words.options?.[option]?.toLowerCase() === said
		);
		return meant ?? content;
	}
	return content;
}

/** What a paste made of a table. */
export interface Pasted {
	readonly rows: readonly Raw[];
	/** Rows that were filled or added. */
	readonly count: number;
	/** The first row names the columns, so it was not put into the table. */
	readonly header: boolean;
	/** Columns of the paste for which the table has none; they were not taken. */
	readonly extraColumns: number;
}

/** Puts pasted cells into a table, from one cell on down and to the right. Text is kept as it came. */
export function pasteInto(
	rows: readonly Raw[],
	at: { readonly row: number; readonly column: number },
	pasted: readonly (readonly string[])[],
	columns: readonly TableColumn[]
): Pasted {
	const targets = columns.slice(at.column);
	const [first = []] = pasted;
	const header = pasted.length > 1 && isHeader(first, columns, at.column);
	const body = header ? pasted.slice(1) : pasted;
	const next = [...rows];
	body.forEach((cells, offset) => {
		const taken = targets.flatMap((target, column) => {
			const content = cells[column];
			return content === undefined ? [] : [[target.name, readCell(content, target)] as const];
		});
		next[at.row + offset] = { ...next[at.row + offset], ...Object.fromEntries(taken) };
	});
	const widest = body.reduce((most, cells) => Math.max(most, cells.length), 0);
	return {
		rows: next,
		count: body.length,
		header,
		extraColumns: Math.max(widest - targets.length, 0)
	};
}

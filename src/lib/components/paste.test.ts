import { describe, expect, it } from 'vitest';
import { amount, choiceInput, flagInput, textInput, type ColumnInput } from '$lib/scoring/inputs';
import { pasteInto, readPaste } from './paste';

function column(name: string, of: ColumnInput, options?: Readonly<Record<string, string>>) {
	return { name, column: of, words: { label: name, options } };
}

const columns = [column('name', textInput()), column('rating', amount({ least: '1', most: '5' }))];

describe('readPaste', () => {
	it.each([
		['one cell', 'Паспорт', [['Паспорт']]],
		[
			'rows and cells',
			'А\t4,8\nБ\t4,6\n',
			[
				['А', '4,8'],
				['Б', '4,6']
			]
		],
		[
			'line ends of Windows',
			'А\t1\r\nБ\t2\r\n',
			[
				['А', '1'],
				['Б', '2']
			]
		],
		['a quoted cell with a line end and quotes', '"А ""Б""\nВ"\t5', [['А "Б"\nВ', '5']]],
		[
			'empty rows left out',
			'А\t1\n\t\n\nБ\t2',
			[
				['А', '1'],
				['Б', '2']
			]
		],
		['a quote inside a cell', 'ТОО "Б"\t3', [['ТОО "Б"', '3']]]
	])('%s', (_, text, rows) => {
		expect(readPaste(text)).toEqual(rows);
	});
});

describe('pasteInto', () => {
	const start = { row: 0, column: 0 };

	it('fills rows and adds what is missing', () => {
		const pasted = pasteInto(
			[{ name: 'Старая', rating: '1' }],
			start,
			readPaste('А\t4,8\nБ\t4'),
			columns
		);
		expect(pasted).toEqual({
			rows: [
				{ name: 'А', rating: '4,8' },
				{ name: 'Б', rating: '4' }
			],
			count: 2,
			header: false,
			extraColumns: 0
		});
	});

	it('leaves a header out, but not a faulty number', () => {
		expect(pasteInto([], start, readPaste('Услуга\tБалл\nА\t4'), columns).rows).toEqual([
			{ name: 'А', rating: '4' }
		]);
		// "4.8.1" is a slip, no heading: it stays and is marked.
		expect(pasteInto([], start, readPaste('А\t4.8.1\nБ\t4'), columns).rows).toEqual([
			{ name: 'А', rating: '4.8.1' },
			{ name: 'Б', rating: '4' }
		]);
	});

	it('starts at the cell in which it was pasted and keeps the others', () => {
		const rows = [{ name: 'А' }, { name: 'Б', rating: '2' }];
		const at = { row: 1, column: 1 };
		expect(pasteInto(rows, at, readPaste('5\n4'), columns).rows).toEqual([
			{ name: 'А' },
			{ name: 'Б', rating: '5' },
			{ rating: '4' }
		]);
	});

	it('says how many columns it could not take', () => {
		expect(pasteInto([], start, readPaste('А\t4\tзаметка\tещё'), columns).extraColumns).toBe(2);
	});

	it('leaves the table that it was given as it was', () => {
		const rows = [{ name: 'А', rating: '4' }];
		pasteInto(rows, start, readPaste('Б\t5'), columns);
		expect(rows).toEqual([{ name: 'А', rating: '4' }]);
	});
});

describe('choices and flags', () => {
	const start = { row: 0, column: 0 };
	const mixed = [
		column('mode', choiceInput(['portal', 'body']), {
			portal: 'Только портал',
			body: 'Только орган'
		}),
		column('listed', flagInput())
	];
	const pasted = (text: string) => pasteInto([], start, readPaste(text), mixed).rows;

	it.each([
		{ text: 'Только портал\tда', row: { mode: 'portal', listed: true } },
		{ text: 'ТОЛЬКО ОРГАН\t+', row: { mode: 'body', listed: true } },
		{ text: 'portal\tиә', row: { mode: 'portal', listed: true } },
		{ text: 'body\tнет', row: { mode: 'body', listed: undefined } },
		// What fits nothing stays, to be marked in its cell.
		{ text: 'почта\tвозможно', row: { mode: 'почта', listed: 'возможно' } }
	])('$text → $row', ({ text, row }) => {
		expect(pasted(text)).toEqual([row]);
	});
});

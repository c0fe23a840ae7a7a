import { describe, expect, it } from 'vitest';
import { cellBelow, cellGrid, pasteCells } from './language-cells';
import { readPaste } from './paste';
import type { LanguageRowWords } from './section-words';

const rows: readonly LanguageRowWords[] = [
	{ row: '1', label: 'Only heads those below' },
	{ row: '1.1', label: 'a', cells: ['1.1.kk', '1.1.ru'] },
	{ row: '1.2', label: 'b', cells: ['1.2.kk', '1.2.ru'] },
	{ row: '2', label: 'Heads one' },
	{ row: '2.1', label: 'c', cells: ['2.1.kk', '2.1.ru'] }
];
const grid = cellGrid(rows);

it('rows that only head others have no cells', () => {
	expect(grid).toEqual([
		['1.1.kk', '1.1.ru'],
		['1.2.kk', '1.2.ru'],
		['2.1.kk', '2.1.ru']
	]);
	expect(cellGrid([{ row: '1', label: 'Only heads' }])).toEqual([]);
});

describe('the cell of the same column', () => {
	it.each([
		{ from: '1.1.kk', by: 1, to: '1.2.kk' },
		{ from: '1.1.ru', by: 1, to: '1.2.ru' },
		// Over a heading, in either direction.
		{ from: '1.2.ru', by: 1, to: '2.1.ru' },
		{ from: '2.1.kk', by: -1, to: '1.2.kk' },
		{ from: '1.1.ru', by: 2, to: '2.1.ru' },
		// The table ends: not round to its other end, nor into the other column.
		{ from: '2.1.kk', by: 1, to: null },
		{ from: '1.1.kk', by: -1, to: null },
		{ from: '1.1.ru', by: -1, to: null },
		{ from: '1.2.ru', by: 2, to: null },
		{ from: 'noAudit', by: 1, to: null }
	])('$by from $from: $to', ({ from, by, to }) => {
		expect(cellBelow(grid, from, by)).toBe(to);
	});
});

describe('a paste', () => {
	it.each<{
		name: string;
		at: string;
		text: string;
		values: Readonly<Record<string, string>>;
		left: number;
	}>([
		{
			name: 'of the whole table, across headings',
			at: '1.1.kk',
			text: '100\t80\n60\t40\n20\t0\n',
			values: {
				'1.1.kk': '100',
				'1.1.ru': '80',
				'1.2.kk': '60',
				'1.2.ru': '40',
				'2.1.kk': '20',
				'2.1.ru': '0'
			},
			left: 0
		},
		{
			name: 'of one column goes down that column',
			at: '1.2.ru',
			text: '60\n40',
			values: { '1.2.ru': '60', '2.1.ru': '40' },
			left: 0
		},
		{
			name: 'of one row goes to the right',
			at: '1.2.kk',
			text: '60\t40',
			values: { '1.2.kk': '60', '1.2.ru': '40' },
			left: 0
		},
		{
			name: 'drops percent signs, with or without a space, and keeps the rest as it came',
			at: '1.1.kk',
			text: '87,5%\t87.5 %\n100\u00A0%\t100% done\n12 500\tx',
			values: {
				'1.1.kk': '87,5',
				'1.1.ru': '87.5',
				'1.2.kk': '100',
				'1.2.ru': '100% done',
				'2.1.kk': '12 500',
				'2.1.ru': 'x'
			},
			left: 0
		},
		{
			name: 'too wide: the second column is the last',
			at: '1.1.ru',
			text: '1\t2\n3\t4',
			values: { '1.1.ru': '1', '1.2.ru': '3' },
			left: 2
		},
		{
			name: 'too long: the last row is the last',
			at: '2.1.kk',
			text: '1\t2\n3\t4\n5\t',
			values: { '2.1.kk': '1', '2.1.ru': '2' },
			left: 3
		},
		{
			name: 'empty cells empty those of the table, and need no place beyond it',
			at: '1.2.kk',
			text: '\t2\t\n3\t\t',
			values: { '1.2.kk': '', '1.2.ru': '2', '2.1.kk': '3', '2.1.ru': '' },
			left: 0
		}
	])('$name', ({ at, text, values, left }) => {
		const pasted = pasteCells(grid, at, readPaste(text));
		expect(Object.fromEntries(pasted.values)).toEqual(values);
		expect(pasted.left).toBe(left);
	});

	it('into a cell that the table does not have goes nowhere', () => {
		expect(pasteCells(grid, 'noAudit', [['1', '2']])).toEqual({ values: new Map(), left: 2 });
	});
});

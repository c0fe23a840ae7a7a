import { describe, expect, it } from 'vitest';
import {
	movedRow,
	ownMoved,
	ownWithout,
	trimmedRows,
	withCell,
	withoutRow,
	withRow
} from './table-rows';

const [a, b, c] = [{ n: 'a' }, { n: 'b' }, { n: 'c' }];

describe('the own row', () => {
	it.each([
		{ own: 2, row: 0, after: 1 },
		{ own: 2, row: 1, after: 1 },
		{ own: 2, row: 2, after: -1 },
		{ own: 2, row: 3, after: 2 },
		{ own: 0, row: 0, after: -1 },
		{ own: -1, row: 0, after: -1 }
	])('$own is $after without row $row', ({ own, row, after }) => {
		expect(ownWithout(own, row)).toBe(after);
	});

	it.each([
		{ own: 1, row: 1, by: 1, after: 2 },
		{ own: 1, row: 1, by: -1, after: 0 },
		{ own: 1, row: 0, by: 1, after: 0 },
		{ own: 1, row: 2, by: -1, after: 2 },
		{ own: 1, row: 2, by: 1, after: 1 },
		{ own: 1, row: 3, by: -1, after: 1 },
		{ own: -1, row: 0, by: 1, after: -1 }
	] as const)('$own is $after when row $row moves by $by', ({ own, row, by, after }) => {
		expect(ownMoved(own, row, by)).toBe(after);
	});

	it('follows the same row as the table has it', () => {
		expect(movedRow([a, b, c], 0, 1)[ownMoved(0, 0, 1)]).toBe(a);
		expect(movedRow([a, b, c], 2, -1)[ownMoved(1, 2, -1)]).toBe(b);
		expect(withoutRow([a, b, c], 0)[ownWithout(2, 0)]).toBe(c);
	});
});

describe('trimmed rows', () => {
	it.each([
		{ name: 'nothing', rows: [], left: [] },
		{ name: 'nothing to cut', rows: [a, b], left: [a, b] },
		{ name: 'empty ones at the end', rows: [a, {}, {}], left: [a] },
		{ name: 'not those between', rows: [{}, a, {}, b, {}], left: [{}, a, {}, b] },
		{ name: 'only empty ones', rows: [{}, {}], left: [] }
	])('$name', ({ rows, left }) => {
		expect(trimmedRows(rows)).toEqual(left);
	});
});

it('puts a row back where it was', () => {
	expect(withRow(withoutRow([a, b, c], 1), 1, b)).toEqual([a, b, c]);
});

it('moves no row out of the table', () => {
	const rows = [a, b];
	expect(movedRow(rows, 0, -1)).toBe(rows);
	expect(movedRow(rows, 1, 1)).toBe(rows);
	expect(movedRow(rows, 2, -1)).toBe(rows);
});

it('changes a cell without touching other rows', () => {
	const rows = [a, b];
	const changed = withCell(rows, 1, 'm', '5');
	expect(changed).toEqual([{ n: 'a' }, { n: 'b', m: '5' }]);
	expect(changed[0]).toBe(a);
	expect(withCell(rows, 1, 'n', undefined)).toEqual([{ n: 'a' }, {}]);
});

import { describe, expect, it } from 'vitest';
import { Assessment } from './assess';
import {
	asText,
	atMost,
	cell,
	constant,
	flag,
	input,
	meanRows,
	product,
	ratio,
	rowCount,
	step,
	sum,
	sumRows,
	when
} from './build';
import { paragraph } from './citation';
import { plain } from './decimal';
import { explainRow, inOrder } from './explain';
import { amount, count, flagInput, partOf, rowsInput } from './inputs';
import type { Node } from './nodes';
import { editionOf, rule } from './testing';

const text = asText(paragraph('1'));
const inputs = {
	rows: rowsInput({ x: count(), y: count(), none: flagInput() }, [partOf('x', 'y')]),
	n: amount()
};
const share = step('share', ratio(cell('rows', 'x'), cell('rows', 'y'), constant('0')), text);
const row = step(
	'row',
	when(flag('rows.none'), constant('0'), atMost(constant('5'), product(constant('10'), share))),
	text
);
const mean = step('mean', meanRows('rows', row), text);
const whole = step('whole', product(mean, input('n')), text);

/** The working of a row (0-based), a line for each step. */
function working(formula: Node, answers: object, index: number, table = 'rows'): readonly string[] {
	const edition = editionOf([rule('r', inputs, formula)]);
	const assessed = new Assessment(edition, {
		kind: 'central',
		answers: { r: answers },
		readings: {}
	}).node('r');
	return inOrder(explainRow(assessed, formula, table, index)).map(
		({ id, state, value }) => `${id} ${state} ${value === null ? '—' : plain(value, 4)}`
	);
}

const rows = [
	{ x: '1', y: '4' },
	{ x: '3', y: '4' },
	{ none: true },
	{ x: '1' },
	{ x: '5', y: '4' },
	{ x: 'x', y: '4' },
	{}
];

describe('a row that is complete', () => {
	it.each([
		{ index: 0, lines: ['share applied 0.25', 'row applied 2.5'] },
		{ index: 1, lines: ['share applied 0.75', 'row applied 5'] },
		// What the flag has decided is not computed.
		{ index: 2, lines: ['row applied 0'] }
	])('$index: $lines', ({ index, lines }) => {
		expect(working(whole, { rows, n: '2' }, index)).toEqual(lines);
	});

	it('has its working though something else is blank', () => {
		expect(working(whole, { rows }, 0)).toEqual(['share applied 0.25', 'row applied 2.5']);
	});

	it('has it in a sum as in a mean', () => {
		expect(working(step('sum', sumRows('rows', row), text), { rows }, 1)).toEqual([
			'share applied 0.75',
			'row applied 5'
		]);
	});
});

describe('no working', () => {
	it.each([
		{ name: 'of a row with a blank', index: 3 },
		{ name: 'of a row that contradicts itself', index: 4 },
		{ name: 'of a row with what is no number', index: 5 },
		{ name: 'of an empty row', index: 6 },
		{ name: 'below the end of the table', index: 7 },
		{ name: 'above its beginning', index: -1 }
	])('$name', ({ index }) => {
		expect(working(whole, { rows, n: '2' }, index)).toEqual([]);
	});

	it('of another table', () => {
		expect(working(whole, { rows, n: '2' }, 0, 'others')).toEqual([]);
	});

	it('of a formula that only counts the rows', () => {
		const counted = step('counted', sum(rowCount('rows'), input('n')), text);
		expect(working(counted, { rows, n: '2' }, 0)).toEqual([]);
	});
});

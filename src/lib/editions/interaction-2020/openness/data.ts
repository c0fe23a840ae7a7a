import { all, allEqual, asText, atMost, constant, flag, step, sum } from '../../../scoring/build';
import { appendix, paragraph } from '../../../scoring/citation';
import { indicator } from '../../../scoring/indicator';
import { flagInput } from '../../../scoring/inputs';
import { FULL, cellInputs, exampleCells, rowPoints, type OpennessRow } from './table';

const cite = appendix('10', '1');

// Appendix 10, table 1.
export const rows = [
	{ row: '1', weight: '3.5' },
	{ row: '2', weight: '1.5' },
	{ row: '3', weight: '3.5' },
	{ row: '4', weight: '3' },
	{ row: '5', weight: '1' }
] as const satisfies readonly OpennessRow[];
const [published, onRequest, timely, correct, events] = rows;

// п. 62: nobody asked for more, although all was done to find out whether anybody wanted it.
const nobodyAsked = all<'flag noRequests' | 'number 5.kk' | 'number 5.ru'>(
	flag('noRequests'),
	allEqual(['5.kk', '5.ru'], '100')
);

const total = step(
	'sum',
	sum(
		rowPoints(published, cite),
		rowPoints(onRequest, cite, { full: nobodyAsked }),
		rowPoints(timely, cite),
		rowPoints(correct, cite),
		rowPoints(events, cite)
	),
	{ ...asText(paragraph('62')), role: 'share' }
);

/** P1 open data (пп. 60–63, appendix 10 table 1): the sum of the cells of both language columns. */
export const data = indicator({
	id: 'openness.data',
	symbol: 'P1',
	inputs: { ...cellInputs(rows, rows), noRequests: flagInput() },
	formula: step('cap', atMost(constant(FULL), total), { ...asText(paragraph('63')), role: 'cap' }),
	max: FULL,
	example: exampleCells(rows, { '2.ru': '50', '4.kk': '87,5', '4.ru': '75' }),
	apartByKind: true
});

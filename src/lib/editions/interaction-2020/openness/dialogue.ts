import { asText, atMost, flag, step, sum } from '../../../scoring/build';
import { appendix, paragraph } from '../../../scoring/citation';
import { indicator } from '../../../scoring/indicator';
import { flagInput } from '../../../scoring/inputs';
import { cellInputs, exampleCells, rowPoints, withRowsLeftOut, type OpennessRow } from './table';

const cite = appendix('10', '6');

// Appendix 10, table 6. A star: not assessed for the Ministry of Defence.
export const rows = [
	{ row: '1', weight: '0.5' },
	{ row: '2', weight: '5' },
	{ row: '3', weight: '3' },
	{ row: '4', weight: '3' },
	{ row: '5', weight: '1', star: true }
] as const satisfies readonly OpennessRow[];
const [blog, answered, conferences, entries, broadcasts] = rows;
const ministryOfDefence = flag('ministryOfDefence');

const total = step(
	'sum',
	sum(
		rowPoints(blog, cite),
		rowPoints(answered, cite),
		rowPoints(conferences, cite),
		rowPoints(entries, cite),
		rowPoints(broadcasts, cite, { notAssessed: ministryOfDefence })
	),
	{ ...asText(paragraph('77')), role: 'share' }
);
const assessed = withRowsLeftOut({ points: total, rows, leftOut: ministryOfDefence, cite });

/** P4 open dialogue (пп. 75–78, appendix 10 table 6): the sum of the cells of both language columns. */
export const dialogue = indicator({
	id: 'openness.dialogue',
	symbol: 'P4',
	inputs: { ...cellInputs(rows, rows), ministryOfDefence: flagInput({ only: 'central' }) },
	formula: step('cap', atMost(assessed.max, assessed.points), {
		...asText(paragraph('78')),
		role: 'cap'
	}),
	max: assessed.max,
	example: exampleCells(rows, { '2.kk': '96', '2.ru': '92,5', '4.ru': '50', '5.ru': '0' }),
	apartByKind: true
});

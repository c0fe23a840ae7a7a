import {
	asText,
	atMost,
	byBody,
	constant,
	flag,
	input,
	step,
	sum,
	when
} from '../../../scoring/build';
import { appendix, paragraph } from '../../../scoring/citation';
import { indicator } from '../../../scoring/indicator';
import { flagInput, score } from '../../../scoring/inputs';
import {
	FULL,
	cellInputs,
	exampleCells,
	rowPoints,
	withRowsLeftOut,
	type OpennessRow,
	type RowFlags
} from './table';

// Appendix 10, table 2. A star: not assessed for the National Bank.
export const centralRows = [
	{ row: '1.1', weight: '0.3' },
	{ row: '1.2', weight: '0.3' },
	{ row: '1.3', weight: '0.3' },
	{ row: '1.4', weight: '0.3' },
	{ row: '1.5', weight: '0.3' },
	{ row: '2', weight: '0.5', star: true },
	{ row: '3', weight: '1', star: true },
	{ row: '4', weight: '1' },
	{ row: '5', weight: '1.5', star: true },
	{ row: '6', weight: '0.5' },
	{ row: '7', weight: '0.5' },
	{ row: '8', weight: '0.5', star: true },
	{ row: '9', weight: '0.5', star: true },
	{ row: '10', weight: '3', star: true },
	{ row: '11.1', weight: '1', star: true },
	{ row: '11.2', weight: '0.5', star: true },
	{ row: '11.3', weight: '0.5', star: true }
] as const satisfies readonly OpennessRow[];

// Appendix 10, table 3.
export const localRows = [
	{ row: '1', weight: '3' },
	{ row: '2', weight: '2' },
	{ row: '3', weight: '1.5' },
	{ row: '4', weight: '0.5' },
	{ row: '5', weight: '0.5' },
	{ row: '6', weight: '3' },
	{ row: '7.1', weight: '1' },
	{ row: '7.2', weight: '0.5' },
	{ row: '7.3', weight: '0.5' }
] as const satisfies readonly OpennessRow[];

type Flag = 'flag noAnnouncement' | 'flag noAudit' | 'flag nationalBank';

// п. 68: no announcement of the discussion → 0; no audit in the period → full.
function flagsOf(row: OpennessRow, unannounced: readonly string[], audit: string): RowFlags<Flag> {
	return {
		...(row.star && { notAssessed: flag('nationalBank') }),
		...(unannounced.includes(row.row) && { zero: flag('noAnnouncement') }),
		...(row.row === audit && { full: flag('noAudit') })
	};
}

const centralPoints = step(
	'sum',
	sum(
		...centralRows.map((row) => rowPoints(row, appendix('10', '2'), flagsOf(row, ['3', '9'], '4')))
	),
	{ ...asText(paragraph('67')), role: 'share' }
);
const localPoints = step(
	'sum',
	sum(
		...localRows.map((row) => rowPoints(row, appendix('10', '3'), flagsOf(row, ['1', '5'], '2')))
	),
	{ ...asText(paragraph('68')), role: 'share' }
);

const forNationalBank = withRowsLeftOut({
	points: centralPoints,
	rows: centralRows,
	leftOut: flag('nationalBank'),
	cite: appendix('10', '2')
});
// A secret budget is not looked at row by row, so nothing is left out of it.
const max = byBody({
	central: when(flag('classified'), constant(FULL), forNationalBank.max),
	local: constant(FULL)
});

/**
 * P2 open budget (пп. 65–69, appendix 10 tables 2 and 3): the sum of the cells of both language columns.
 * A body whose budget is secret gets the mean of the others.
 */
export const budget = indicator({
	id: 'openness.budget',
	symbol: 'P2',
	inputs: {
		...cellInputs(centralRows, localRows),
		noAnnouncement: flagInput(),
		noAudit: flagInput(),
		classified: flagInput(),
		average: score(FULL),
		nationalBank: flagInput({ only: 'central' })
	},
	formula: step(
		'classified',
		when(
			flag('classified'),
			input('average'),
			step('cap', atMost(max, byBody({ central: forNationalBank.points, local: localPoints })), {
				...asText(paragraph('69')),
				role: 'cap'
			})
		),
		{ ...asText(paragraph('68')), role: 'flag' }
	),
	max,
	example: exampleCells([...centralRows, ...localRows], {
		'1.ru': '80',
		'3.ru': '80',
		'10.kk': '60',
		'10.ru': '40',
		'6.kk': '60',
		'11.3.ru': '0',
		'7.3.ru': '0'
	}),
	apartByKind: true
});

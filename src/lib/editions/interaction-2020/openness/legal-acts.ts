import { asText, atMost, byBody, constant, flag, step, sum } from '../../../scoring/build';
import { appendix, paragraph } from '../../../scoring/citation';
import { indicator } from '../../../scoring/indicator';
import { flagInput } from '../../../scoring/inputs';
import { FULL, cellInputs, exampleCells, rowPoints, type OpennessRow } from './table';

const noBills = flag('noBills');
const noDrafts = flag('noDrafts');
const noComments = flag('noComments');
const noNotification = flag('noNotification');

// Appendix 10, table 4.
export const centralRows = [
	{ row: '1', weight: '1' },
	{ row: '2', weight: '3' },
	{ row: '3', weight: '2' },
	{ row: '4', weight: '5' },
	{ row: '5.1', weight: '0.5' },
	{ row: '5.2', weight: '0.5' },
	{ row: '5.3', weight: '0.5' }
] as const satisfies readonly OpennessRow[];
const [bills, drafts, forms, comments, ...notices] = centralRows;

// Appendix 10, table 5.
export const localRows = [
	{ row: '1', weight: '4' },
	{ row: '2', weight: '2' },
	{ row: '3', weight: '5' },
	{ row: '4.1', weight: '0.5' },
	{ row: '4.2', weight: '0.5' },
	{ row: '4.3', weight: '0.5' }
] as const satisfies readonly OpennessRow[];
const [localDrafts, localForms, localComments, ...localNotices] = localRows;

const central = appendix('10', '4');
const local = appendix('10', '5');

// п. 73: nothing to publish, or nobody commented → full; published without notice → 0.
const centralPoints = step(
	'sum',
	sum(
		rowPoints(bills, central, { full: noBills, zero: noNotification }),
		rowPoints(drafts, central, { full: noDrafts, zero: noNotification }),
		rowPoints(forms, central),
		rowPoints(comments, central, { full: noComments }),
		...notices.map((row) => rowPoints(row, central))
	),
	{ ...asText(paragraph('72')), role: 'share' }
);
const localPoints = step(
	'sum',
	sum(
		rowPoints(localDrafts, local, { full: noDrafts, zero: noNotification }),
		rowPoints(localForms, local),
		rowPoints(localComments, local, { full: noComments }),
		...localNotices.map((row) => rowPoints(row, local))
	),
	{ ...asText(paragraph('73')), role: 'share' }
);

/** P3 open legal acts (пп. 70–74, appendix 10 tables 4 and 5): the sum of the cells of both columns. */
export const legalActs = indicator({
	id: 'openness.legal-acts',
	symbol: 'P3',
	inputs: {
		...cellInputs(centralRows, localRows),
		noBills: flagInput({ only: 'central' }),
		noDrafts: flagInput(),
		noComments: flagInput(),
		noNotification: flagInput()
	},
	formula: step(
		'cap',
		atMost(constant(FULL), byBody({ central: centralPoints, local: localPoints })),
		{ ...asText(paragraph('74')), role: 'cap' }
	),
	max: FULL,
	example: exampleCells([...centralRows, ...localRows], {
		'2.ru': '95',
		'3.ru': '60',
		'4.kk': '90',
		'5.3.ru': '0',
		'4.3.ru': '0'
	}),
	apartByKind: true
});

import {
	asAssumed,
	asReconstructed,
	constant,
	letter,
	product,
	ratio,
	reference,
	step,
	sum,
	type Formula
} from '../../scoring/build';
import { paragraph } from '../../scoring/citation';
import { indicator } from '../../scoring/indicator';
import type { Basis } from '../../scoring/nodes';
import { indexOf, survey } from './survey';

/** k times the mean of the indices of agreement with the statements from the first to the last. */
export function agreementScore(of: {
	readonly max: string;
	readonly first: number;
	readonly last: number;
	readonly basis: Basis;
}): Formula<never, 'survey'> {
	const { max, first, last, basis } = of;
	const count = last - first + 1;
	const indices = Array.from({ length: count }, (_, at) => indexOf(first + at)).map((index) =>
		letter(index, reference(survey.id, index))
	);
	return step(
		'survey',
		product(
			letter('k', constant(max)),
			ratio(sum(...indices), constant(String(count)), 'cannot-be-zero')
		),
		{ ...basis, role: 'share' }
	);
}

function surveyIndicator(of: {
	readonly id: string;
	readonly symbol?: string;
	readonly max: string;
	readonly first: number;
	readonly last: number;
	readonly basis: Basis;
}) {
	const { id, symbol, max } = of;
	return indicator({
		id,
		...(symbol !== undefined && { symbol }),
		inputs: {},
		formula: agreementScore(of),
		max
	});
}

// The Russian text of пп. 41, 42, 49 and 52 is not restated: these follow п. 51 and the groups of appendix 9.

/** T (п. 41): satisfaction with working conditions. */
export const conditions = surveyIndicator({
	id: 'personnel.labour.conditions',
	symbol: 'T',
	max: '5',
	first: 5,
	last: 8,
	basis: asAssumed(paragraph('41'))
});

/** Y (п. 42): management practices. */
export const management = surveyIndicator({
	id: 'personnel.labour.management',
	symbol: 'Y',
	max: '5',
	first: 9,
	last: 14,
	basis: asAssumed(paragraph('42'))
});

/** п. 49: principles of meritocracy. */
export const meritocracy = surveyIndicator({
	id: 'personnel.merit.meritocracy',
	max: '10',
	first: 15,
	last: 18,
	basis: asAssumed(paragraph('49'))
});

/** D (п. 51): transparent incentives. */
export const incentives = surveyIndicator({
	id: 'personnel.merit.incentives',
	symbol: 'D',
	max: '5',
	first: 19,
	last: 22,
	basis: asReconstructed(paragraph('51'))
});

/** п. 52: ethics and relations among the staff. */
export const ethics = surveyIndicator({
	id: 'personnel.merit.ethics',
	max: '5',
	first: 23,
	last: 26,
	basis: asAssumed(paragraph('52'))
});

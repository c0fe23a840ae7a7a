import {
	asAssumed,
	asText,
	atLeast,
	band,
	byReading,
	constant,
	input,
	letter,
	minus,
	product,
	ratio,
	step
} from '../../scoring/build';
import { paragraph } from '../../scoring/citation';
import { indicator } from '../../scoring/indicator';
import { count, partOf } from '../../scoring/inputs';
import { shareScore } from '../../scoring/share-score';

const text = asText(paragraph('35'));
const assumed = asAssumed(paragraph('35'));
const hundred = constant('100');
const zero = constant('0');

// Where nobody left or nobody was asked, nobody gave a reason.
const negativeShare = byReading('exit-majority-base', {
	dismissed: step(
		'of-dismissed',
		product(hundred, ratio(input('negative'), input('b'), zero)),
		text
	),
	interviewed: step(
		'of-interviewed',
		product(hundred, ratio(input('negative'), input('a'), zero)),
		assumed
	)
});
const negative = step(
	'negative',
	band(negativeShare, { decimals: null, bands: [{ above: '50', gives: '1.5' }], otherwise: '0' }),
	{ ...text, role: 'deduction' }
);
const share = shareScore({
	part: 'a',
	whole: 'b',
	k: letter('k', constant('5')),
	cite: paragraph('35')
});

/**
 * V (п. 35): the share of those who left and filled in the interview, less 1,5 where most of them name
 * what is bad in the body.
 */
export const exitInterview = indicator({
	id: 'personnel.potential.exit-interview',
	symbol: 'V',
	inputs: { a: count(), b: count(), negative: count({ optional: true }) },
	constraints: [partOf('a', 'b'), partOf('negative', 'a')],
	formula: step('floor', atLeast(zero, step('together', minus(share, negative), text)), {
		...assumed,
		role: 'floor'
	}),
	max: '5',
	example: { a: '45', b: '50', negative: '12' }
});

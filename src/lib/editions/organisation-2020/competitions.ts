import {
	asAssumed,
	asReconstructed,
	asText,
	atLeast,
	atMost,
	byReading,
	constant,
	input,
	letter,
	minus,
	product,
	ratio,
	step,
	sum
} from '../../scoring/build';
import { paragraph } from '../../scoring/citation';
import { indicator } from '../../scoring/indicator';
import { count, partOf } from '../../scoring/inputs';
import { orNothing } from '../../scoring/share-score';

const cite = paragraph('48');
const text = asText(cite);
const reconstructed = asReconstructed(cite);
const zero = constant('0');
const ten = constant('10');
const k = letter('k', ten);
const both = sum(input('a'), input('b'));

// Only the letters and k are left: both halves may count 10 together, or 10 each up to the maximum.
const mean = step(
	'mean',
	product(k, ratio(both, product(constant('2'), input('c')), 'cannot-be-zero')),
	{ ...reconstructed, role: 'share' }
);
const added = step('sum', product(k, ratio(both, input('c'), 'cannot-be-zero')), {
	...reconstructed,
	role: 'share'
});
const share = byReading('observers-formula', {
	mean,
	sum: step('most', atMost(ten, added), { ...text, role: 'cap' })
});

const most = step('most-violations', atMost(ten, input('violations')), { ...text, role: 'limit' });
const deducted = step('deducted', minus(zero, most), { ...text, role: 'penalty' });

/** A (п. 48): competitions held with observers and with video, less a point for each fault in the recording. */
export const competitions = indicator({
	id: 'personnel.merit.competitions',
	symbol: 'A',
	inputs: { a: count(), b: count(), c: count(), violations: count({ optional: true }) },
	constraints: [partOf('a', 'c'), partOf('b', 'c')],
	formula: step(
		'floor',
		atLeast(
			zero,
			step(
				'together',
				sum(orNothing({ whole: 'c', best: k, formula: share, cite }), deducted),
				text
			)
		),
		{ ...asAssumed(cite), role: 'floor' }
	),
	max: '10',
	example: { a: '34', b: '36', c: '40', violations: '1' }
});

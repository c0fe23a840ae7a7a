import {
	asAssumed,
	asReconstructed,
	asText,
	atLeast,
	atMost,
	band,
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
import { amount, count } from '../../scoring/inputs';
import { agreementScore } from './agreement';

const text = asText(paragraph('40'));
const reconstructed = asReconstructed(paragraph('40'));
const zero = constant('0');

// b: working hours of the period without 21 days of leave; a: the same with the overtime of one person.
const b = letter(
	'b',
	step('normal', product(minus(input('d'), constant('21')), constant('8')), text)
);
const a = letter(
	'a',
	step('hours', sum(b, ratio(input('m'), input('n'), 'cannot-be-zero')), reconstructed)
);

// One hour of overtime a day gives exactly 0.
const excess = minus(ratio(a, b, 'cannot-be-zero'), constant('1'));
const quantity = step(
	'quantity',
	product(letter('k', constant('5')), minus(constant('1'), product(constant('8'), excess))),
	{ ...reconstructed, role: 'share' }
);
const n1 = letter(
	'N1',
	step('quantity-floor', atLeast(zero, quantity), { ...text, role: 'floor' })
);

const n2 = letter('N2', agreementScore({ max: '5', first: 1, last: 4, basis: reconstructed }));

const weekendHours = letter(
	's',
	step('weekend-hours', ratio(input('p'), input('n'), 'cannot-be-zero'), reconstructed)
);
const weekend = step(
	'weekend',
	band(weekendHours, {
		decimals: null,
		bands: [
			{ above: '184', gives: '2' },
			{ from: '9', gives: '1' }
		],
		otherwise: '0'
	}),
	{ ...text, role: 'deduction' }
);

/**
 * N (п. 40): overtime on working days (N1), the survey (N2), less one or two penalty points for overtime
 * on weekends and holidays.
 */
export const labourWorkload = indicator({
	id: 'personnel.labour.workload',
	symbol: 'N',
	inputs: {
		m: amount(),
		d: count({ above: '21' }),
		n: amount({ above: '0' }),
		p: amount()
	},
	formula: step(
		'most',
		atMost(
			constant('10'),
			step(
				'floor',
				atLeast(zero, step('together', minus(sum(n1, n2), letter('q', weekend)), text)),
				{
					...asAssumed(paragraph('40')),
					role: 'floor'
				}
			)
		),
		{ ...text, role: 'cap' }
	),
	max: '10',
	example: { m: '4 150', d: '247', n: '96,5', p: '1 200' }
});

import {
	asAssumed,
	asText,
	atLeast,
	atMost,
	byBody,
	byReading,
	constant,
	letter,
	product,
	reference,
	step,
	sum
} from '../../scoring/build';
import { paragraph } from '../../scoring/citation';
import { inputsNode } from '../../scoring/indicator';

const hundred = constant('100');
const coefficient = byBody({
	central: letter('PC', reference('workload')),
	local: letter('PM', reference('workload'))
});
const multiplied = step(
	'multiplied',
	product(letter('Σ', reference('criteria')), coefficient),
	asText(paragraph('36'))
);
// A negative number; the act has no letter for it.
const deduction = letter('V', reference('penalties'));
const mostIsHundred = { ...asText(paragraph('37')), role: 'cap' } as const;

// п. 37 stops the score at 100, п. 52 takes the penalties off: neither says which comes first.
const limited = byReading('cap-order', {
	'cap-then-penalty': step(
		'deducted',
		sum(step('cap', atMost(hundred, multiplied), mostIsHundred), deduction),
		asText(paragraph('52'))
	),
	'penalty-then-cap': step(
		'cap',
		atMost(hundred, step('deducted', sum(multiplied, deduction), asText(paragraph('52')))),
		mostIsHundred
	)
});

/** O1 / O2 (пп. 36–37, 52): the sum of the criteria times the coefficient, at most 100, less the penalties. */
export const total = inputsNode({
	id: 'total',
	symbol: 'O1',
	inputs: {},
	values: {
		total: step('floor', atLeast(constant('0'), limited), {
			...asAssumed(paragraph('52')),
			role: 'floor'
		})
	}
});

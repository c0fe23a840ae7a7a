import {
	asText,
	byBody,
	constant,
	exempt,
	input,
	letter,
	product,
	ratio,
	step,
	sum
} from '../../scoring/build';
import { paragraph } from '../../scoring/citation';
import { indicator } from '../../scoring/indicator';
import { amount, sumAtMost } from '../../scoring/inputs';

/** The spheres of п. 69-1, in its order. */
export const SPHERES = [
	'education',
	'health',
	'transport',
	'roads',
	'safety',
	'tourism',
	'utilities',
	'ecology',
	'governance'
] as const;

const MOST = '6900';
const only = { only: 'local' } as const;

const together = letter(
	'Bсум',
	step('sum', sum(...SPHERES.map((sphere) => input(sphere))), asText(paragraph('69-1')))
);
const percent = step(
	'percent',
	product(constant('100'), ratio(together, constant(MOST), 'cannot-be-zero')),
	asText(paragraph('69-2'))
);
const points = step(
	'points',
	product(constant('10'), ratio(percent, constant('100'), 'cannot-be-zero')),
	{ ...asText(paragraph('69-3')), role: 'share' }
);

/** B (пп. 66–69-3), local only: points of nine spheres of a smart city out of 6900, brought to 10. */
export const smartCity = indicator({
	id: 'it.smart-city',
	symbol: 'B',
	inputs: {
		education: amount(only),
		health: amount(only),
		transport: amount(only),
		roads: amount(only),
		safety: amount(only),
		tourism: amount(only),
		utilities: amount(only),
		ecology: amount(only),
		governance: amount(only)
	},
	constraints: [sumAtMost(SPHERES, MOST)],
	formula: byBody({ central: exempt(), local: points }),
	max: '10',
	example: {
		education: '640',
		health: '585,5',
		transport: '520',
		roads: '410',
		safety: '700',
		tourism: '455',
		utilities: '390',
		ecology: '480,25',
		governance: '615'
	}
});

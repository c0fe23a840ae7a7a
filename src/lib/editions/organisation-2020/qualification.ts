import {
	asReconstructed,
	asText,
	atMost,
	constant,
	input,
	letter,
	oneGiven,
	product,
	ratio,
	step,
	sum
} from '../../scoring/build';
import { paragraph } from '../../scoring/citation';
import { indicator } from '../../scoring/indicator';
import { amount, count } from '../../scoring/inputs';

const k = letter('k', constant('5'));
const optional = { optional: true } as const;

/** Letters of the ten categories of п. 37. */
export const CATEGORIES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const;

const people = step(
	'people',
	oneGiven(CATEGORIES, sum(...CATEGORIES.map((category) => input(category)))),
	asReconstructed(paragraph('37'))
);
const share = step('share', product(k, ratio(people, input('z'), 'cannot-be-zero')), {
	...asReconstructed(paragraph('37')),
	role: 'share'
});

/** P (п. 37): staff of ten categories to the average staff; one person may stand in several. */
export const qualification = indicator({
	id: 'personnel.potential.qualification',
	symbol: 'P',
	inputs: {
		a: count(optional),
		b: count(optional),
		c: count(optional),
		d: count(optional),
		e: count(optional),
		f: count(optional),
		g: count(optional),
		h: count(optional),
		i: count(optional),
		j: count(optional),
		z: amount({ above: '0' })
	},
	formula: step('most', atMost(constant('5'), share), { ...asText(paragraph('37')), role: 'cap' }),
	max: '5',
	example: { a: '4', b: '1', c: '6', d: '21', e: '12', f: '3', g: '5', j: '48', z: '312,5' }
});

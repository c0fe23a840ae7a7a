import {
	all,
	asAssumed,
	constant,
	given,
	input,
	letter,
	not,
	product,
	ratio,
	reference,
	step,
	sum,
	when
} from '../../scoring/build';
import { paragraph } from '../../scoring/citation';
import { inputsNode } from '../../scoring/indicator';
import { percent, sumIs } from '../../scoring/inputs';

const basis = asAssumed(paragraph('100'));
const hundred = constant('100');
const directions = {
	services: letter('U', reference('services')),
	openness: letter('D', reference('openness')),
	complaints: letter('H', reference('complaints'))
};

const noneGiven = all<'given services' | 'given openness' | 'given complaints'>(
	not(given('services')),
	not(given('openness')),
	not(given('complaints'))
);
const equal = step(
	'equal',
	ratio(
		sum(directions.services, directions.openness, directions.complaints),
		constant('3'),
		'cannot-be-zero'
	),
	basis
);
const weighted = step(
	'weighted',
	ratio(
		sum(
			product(input('services'), directions.services),
			product(input('openness'), directions.openness),
			product(input('complaints'), directions.complaints)
		),
		hundred,
		'cannot-be-zero'
	),
	basis
);

/**
 * O / A (п. 100): the weighted mean of the directions. The act says that they are added up, which gives
 * up to 300, while the degrees of п. 101 need 100; what stood in the picture is not known.
 */
export const block = inputsNode({
	id: 'block',
	symbol: 'O',
	inputs: { services: percent(), openness: percent(), complaints: percent() },
	constraints: [sumIs(['services', 'openness', 'complaints'], '100')],
	example: { services: '40', openness: '30', complaints: '30' },
	values: { total: when(noneGiven, equal, weighted) }
});

import {
	asReconstructed,
	asText,
	atLeast,
	band,
	constant,
	input,
	letter,
	product,
	ratio,
	step
} from '../../scoring/build';
import { paragraph } from '../../scoring/citation';
import { indicator } from '../../scoring/indicator';
import { count, partOf } from '../../scoring/inputs';
import { orNothing } from '../../scoring/share-score';

const cite = paragraph('50');
const text = asText(cite);
const k = letter('k', constant('10'));
const kr = letter(
	'kr',
	step('promotion', ratio(input('a'), input('b'), 'cannot-be-zero'), asReconstructed(cite))
);
const share = step('share', product(k, kr), { ...text, role: 'share' });
const full = step(
	'full',
	band(kr, { decimals: null, bands: [{ from: '0.8', gives: '10' }], otherwise: '0' }),
	text
);

/** C (п. 50): the share of promotions from within; four fifths are as good as all. */
export const career = indicator({
	id: 'personnel.merit.career',
	symbol: 'C',
	inputs: { a: count(), b: count() },
	constraints: [partOf('a', 'b')],
	formula: orNothing({
		whole: 'b',
		best: k,
		formula: step('points', atLeast(full, share), { ...text, role: 'limit' }),
		cite
	}),
	max: '10',
	example: { a: '22', b: '31' }
});

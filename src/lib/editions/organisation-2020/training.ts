import {
	asAssumed,
	asReconstructed,
	asText,
	atLeast,
	atMost,
	constant,
	ifZero,
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

const text = asText(paragraph('44'));
const zero = constant('0');
const one = constant('1');

// Where nobody was due, the act itself puts 1.
const zeroRule = { ...text, role: 'zero' } as const;
const trained = step('trained', ratio(input('a'), input('b'), 'cannot-be-zero'), text);
const courses = step('courses', ifZero(input('b'), one, trained), zeroRule);
const retrained = step('retrained', ratio(input('c'), input('d'), 'cannot-be-zero'), text);
const retraining = step('retraining', ifZero(input('d'), one, retrained), zeroRule);
const share = step(
	'share',
	product(letter('k', constant('5')), constant('0.5'), sum(courses, retraining)),
	{ ...asReconstructed(paragraph('44')), role: 'share' }
);

const violations = step(
	'violations',
	sum(product(constant('0.5'), input('late')), input('missed')),
	text
);
const most = step('most', atMost(constant('5'), violations), { ...text, role: 'limit' });
const deducted = step('deducted', minus(zero, most), { ...text, role: 'penalty' });

/** U (п. 44): shares of those trained and retrained in time, less points for each late or missed one. */
export const training = indicator({
	id: 'personnel.labour.training',
	symbol: 'U',
	inputs: {
		a: count(),
		b: count(),
		c: count(),
		d: count(),
		late: count({ optional: true }),
		missed: count({ optional: true })
	},
	constraints: [partOf('a', 'b'), partOf('c', 'd')],
	formula: step('floor', atLeast(zero, step('together', sum(share, deducted), text)), {
		...asAssumed(paragraph('44')),
		role: 'floor'
	}),
	max: '5',
	example: { a: '58', b: '60', c: '9', d: '10', late: '2', missed: '1' }
});

import {
	asText,
	atMost,
	band,
	constant,
	flag,
	ifZero,
	input,
	minus,
	product,
	ratio,
	step,
	sum,
	when
} from '../../scoring/build';
import { appendix } from '../../scoring/citation';
import { indicator } from '../../scoring/indicator';
import { count, flagInput, partOf } from '../../scoring/inputs';

const text = asText(appendix('10', '11'));
const zero = constant('0');

function missing(language: 'kk' | 'ru') {
	return step(
		`blog-${language}`,
		when(flag(`blogMissing.${language}`), constant('0.5'), zero),
		text
	);
}

// Fewer than 90 % answered costs a point; where nothing was asked there is nothing to answer.
function answers(language: 'kk' | 'ru') {
	const share = step(
		`share-${language}`,
		product(
			constant('100'),
			ratio(input(`answered.${language}`), input(`asked.${language}`), 'cannot-be-zero')
		),
		text
	);
	const points = step(
		`low-${language}`,
		band(share, { decimals: null, bands: [{ from: '90', gives: '0' }], otherwise: '1' }),
		text
	);
	return step(`asked-${language}`, ifZero(input(`asked.${language}`), zero, points), {
		...text,
		role: 'zero'
	});
}

const taken = step('sum', sum(missing('kk'), missing('ru'), answers('kk'), answers('ru')), text);
const most = step('most', atMost(constant('3'), taken), { ...text, role: 'limit' });

/** Table 11 of appendix 10, penalties: no blog of the head, or too few questions answered. */
export const subordinates = indicator({
	id: 'subordinate-dialogue',
	inputs: {
		'blogMissing.kk': flagInput(),
		'blogMissing.ru': flagInput(),
		'answered.kk': count({ optional: true }),
		'asked.kk': count({ optional: true }),
		'answered.ru': count({ optional: true }),
		'asked.ru': count({ optional: true })
	},
	constraints: [
		partOf('answered.kk', 'asked.kk', { blankWholeIsZero: true }),
		partOf('answered.ru', 'asked.ru', { blankWholeIsZero: true })
	],
	formula: step('deducted', minus(zero, most), { ...text, role: 'penalty' }),
	max: '0',
	example: { 'answered.kk': '44', 'asked.kk': '50', 'answered.ru': '95', 'asked.ru': '100' }
});

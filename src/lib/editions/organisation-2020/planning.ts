import {
	asAssumed,
	asText,
	band,
	byChoice,
	constant,
	flag,
	input,
	letter,
	rounded,
	step,
	sum,
	when
} from '../../scoring/build';
import { paragraph } from '../../scoring/citation';
import { indicator } from '../../scoring/indicator';
import { choiceInput, flagInput, percent } from '../../scoring/inputs';

const text = asText(paragraph('45'));

const strategy = step(
	'strategy',
	byChoice('strategy', { full: constant('2'), partial: constant('1'), none: constant('0') }),
	{ ...text, role: 'share' }
);

// The steps leave gaps between 79,99 and 80 and so on; two decimals close them.
const hundredths = step('hundredths', rounded(input('execution'), 2), {
	...asAssumed(paragraph('45')),
	role: 'limit'
});
const execution = step(
	'execution',
	band(hundredths, {
		decimals: null,
		bands: [
			{ from: '80', gives: '3' },
			{ from: '60', gives: '2' },
			{ from: '40', gives: '1' }
		],
		otherwise: '0'
	}),
	{ ...text, role: 'share' }
);
const reported = step('notReported', when(flag('notReported'), constant('0'), execution), {
	...text,
	role: 'flag'
});

/** S (п. 45): a strategy of personnel management, and how far it was carried out. */
export const planning = indicator({
	id: 'personnel.labour.planning',
	symbol: 'S',
	inputs: {
		strategy: choiceInput(['full', 'partial', 'none']),
		execution: percent(),
		notReported: flagInput()
	},
	formula: step('together', sum(letter('a', strategy), letter('b', reported)), text),
	max: '5',
	example: { strategy: 'full', execution: '76,5' }
});

import {
	asText,
	band,
	byBody,
	cell,
	flag,
	input,
	meanRows,
	step,
	when,
	constant
} from '../../../scoring/build';
import { appendix, paragraph } from '../../../scoring/citation';
import { indicator } from '../../../scoring/indicator';
import { amount, flagInput, rowsInput, score, textInput } from '../../../scoring/inputs';

// Appendix 6 leaves gaps between 4,79 and 4,8 and so on; two decimals close them.
function points(gives: readonly [string, string, string, string, string]) {
	const [highest, second, third, fourth, fifth] = gives;
	return band(cell('services', 'rating'), {
		decimals: 2,
		bands: [
			{ from: '4.8', gives: highest },
			{ from: '4.6', gives: second },
			{ from: '4.4', gives: third },
			{ from: '4.2', gives: fourth },
			{ from: '4', gives: fifth }
		],
		otherwise: '0'
	});
}

const service = step(
	'service',
	byBody({
		central: points(['15', '12', '9', '6', '3']),
		local: points(['20', '16', '12', '8', '4'])
	}),
	asText(appendix('6'))
);

/**
 * P1 (п. 32, appendix 6): the mean of the points for the rating of each monitored service type. A body
 * that was not monitored gets the mean result of those that were.
 */
export const level = indicator({
	id: 'services.satisfaction.level',
	symbol: 'P1',
	inputs: {
		services: rowsInput({
			name: textInput({ optional: true }),
			rating: amount({ least: '1', most: '5' })
		}),
		notMonitored: flagInput(),
		average: score({ central: '15', local: '20' })
	},
	formula: step(
		'notMonitored',
		when(
			flag('notMonitored'),
			input('average'),
			step('mean', meanRows('services', service), { ...asText(paragraph('32')), role: 'share' })
		),
		{ ...asText(paragraph('32')), role: 'flag' }
	),
	max: byBody({ central: constant('15'), local: constant('20') }),
	example: { services: [{ rating: '4,85' }, { rating: '4,6' }, { rating: '4,25' }] }
});

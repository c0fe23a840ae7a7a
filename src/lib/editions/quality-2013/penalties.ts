import { asText, constant, flag, step, sum, when } from '../../scoring/build';
import { paragraph } from '../../scoring/citation';
import { factPenalty } from '../../scoring/fact-penalty';
import { indicator } from '../../scoring/indicator';
import { count, flagInput } from '../../scoring/inputs';

const late = step('late', when(flag('lateReport'), constant('-1.5'), constant('0')), {
	...asText(paragraph('53')),
	role: 'penalty'
});
const incomplete = step(
	'incomplete',
	when(flag('incompleteReport'), constant('-2'), constant('0')),
	{
		...asText(paragraph('55')),
		role: 'penalty'
	}
);
const unreliable = factPenalty({
	facts: 'unreliableFacts',
	each: '0.2',
	most: '5',
	cite: paragraph('58')
});

/** пп. 51–58: points taken off the final score for a late, incomplete or unreliable report. */
export const penalties = indicator({
	id: 'penalties',
	inputs: {
		lateReport: flagInput(),
		incompleteReport: flagInput(),
		unreliableFacts: count({ optional: true })
	},
	formula: step('sum', sum(late, incomplete, unreliable), asText(paragraph('52'))),
	max: '0',
	example: { lateReport: true, unreliableFacts: '4' }
});

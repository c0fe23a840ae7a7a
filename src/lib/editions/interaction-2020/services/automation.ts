import {
	asReconstructed,
	asText,
	atMost,
	byBody,
	constant,
	exempt,
	flag,
	input,
	letter,
	minus,
	product,
	step,
	when
} from '../../../scoring/build';
import { paragraph } from '../../../scoring/citation';
import { indicator } from '../../../scoring/indicator';
import { amount, count, flagInput, partOf } from '../../../scoring/inputs';
import { shareScore } from '../../../scoring/share-score';

const five = constant('5');

/** T (п. 51), central only: 10 times the share of service types that the portal offers. */
export const electronic = indicator({
	id: 'services.automation.electronic',
	symbol: 'T',
	inputs: { c: count(), n: count() },
	constraints: [partOf('c', 'n')],
	formula: byBody({
		central: shareScore({
			part: 'c',
			whole: 'n',
			k: letter('m', constant('10')),
			cite: paragraph('51')
		}),
		local: exempt()
	}),
	max: '10',
	example: { c: '18', n: '20' }
});

/** V (п. 53), central only: 10 times the share of services rendered electronically. */
export const electronicShare = indicator({
	id: 'services.automation.electronic-share',
	symbol: 'V',
	inputs: { d: count(), z: count() },
	constraints: [partOf('d', 'z')],
	formula: byBody({
		central: shareScore({
			part: 'd',
			whole: 'z',
			k: letter('w', constant('10')),
			cite: paragraph('53')
		}),
		local: exempt()
	}),
	max: '10',
	example: { d: '43 200', z: '48 000' }
});

const each = step('each', product(letter('w', constant('1')), input('c')), asText(paragraph('54')));

/** B (п. 54), central only: a point for each service made electronic in the period, at most 5; 5 when all are. */
export const newlyAutomated = indicator({
	id: 'services.automation.newly-automated',
	symbol: 'B',
	inputs: { c: count(), allElectronic: flagInput() },
	formula: byBody({
		central: step(
			'allElectronic',
			when(
				flag('allElectronic'),
				five,
				step('most', atMost(five, each), { ...asText(paragraph('54')), role: 'cap' })
			),
			{ ...asText(paragraph('54')), role: 'flag' }
		),
		local: exempt()
	}),
	max: '5',
	example: { c: '2' }
});

const hours = step(
	'hours',
	product(letter('w', constant('0.2')), input('t')),
	asReconstructed(paragraph('55'))
);
const mostHours = step('most', atMost(five, hours), { ...asText(paragraph('55')), role: 'limit' });

/** P (п. 55), central only, a penalty: 0,2 points for each hour without electronic services, at most 5. */
export const downtime = indicator({
	id: 'services.automation.downtime',
	symbol: 'P',
	inputs: { t: amount() },
	formula: byBody({
		central: step('deducted', minus(constant('0'), mostHours), {
			...asText(paragraph('55')),
			role: 'penalty'
		}),
		local: exempt()
	}),
	max: '0',
	example: { t: '2' }
});

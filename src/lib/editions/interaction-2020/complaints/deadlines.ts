import { constant } from '../../../scoring/build';
import { paragraph } from '../../../scoring/citation';
import { indicator } from '../../../scoring/indicator';
import { count, partOf } from '../../../scoring/inputs';
import { rateScore } from '../rate';

/** R1 (п. 90): late ones per 1 000 considered are taken from k = 40, the same for both kinds of body. */
export const deadlines = indicator({
	id: 'complaints.deadlines',
	symbol: 'R1',
	inputs: { f: count(), p: count() },
	constraints: [partOf('f', 'p')],
	formula: rateScore({
		part: 'f',
		whole: 'p',
		factor: '1000',
		k: constant('40'),
		cite: paragraph('90')
	}),
	max: '40',
	example: { f: '3', p: '12 500' }
});

import { constant } from '../../../scoring/build';
import { paragraph } from '../../../scoring/citation';
import { indicator } from '../../../scoring/indicator';
import { count, partOf } from '../../../scoring/inputs';
import { rateScore } from '../rate';

/** R3 (п. 95): repeated ones that were satisfied per 100 considered are taken from k = 20. */
export const repeated = indicator({
	id: 'complaints.repeated',
	symbol: 'R3',
	inputs: { n: count(), m: count() },
	constraints: [partOf('n', 'm')],
	formula: rateScore({
		part: 'n',
		whole: 'm',
		factor: '100',
		k: constant('20'),
		cite: paragraph('95')
	}),
	max: '20',
	example: { n: '200', m: '12 500' }
});

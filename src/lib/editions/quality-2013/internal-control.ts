import { asAssumed, atMost, byBody, constant, letter, step } from '../../scoring/build';
import { paragraph } from '../../scoring/citation';
import { indicator } from '../../scoring/indicator';
import { count } from '../../scoring/inputs';
import { shareScore } from '../../scoring/share-score';

const k = byBody({ central: letter('k', constant('10')), local: letter('m', constant('25')) });

/**
 * K5 / M2 (пп. 24–25): disciplinary measures per violation. Several people may answer for one
 * violation, so measures are not bounded by violations; the points are.
 */
export const internalControl = indicator({
	id: 'internal-control',
	symbol: 'K5',
	inputs: { a: count(), b: count() },
	formula: step('cap', atMost(k, shareScore({ part: 'a', whole: 'b', k, cite: paragraph('25') })), {
		...asAssumed(paragraph('25')),
		role: 'cap'
	}),
	max: byBody({ central: constant('10'), local: constant('25') }),
	example: { a: '18', b: '24' }
});

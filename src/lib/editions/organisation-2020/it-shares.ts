import { byBody, constant, exempt, letter } from '../../scoring/build';
import { paragraph } from '../../scoring/citation';
import { indicator } from '../../scoring/indicator';
import { count, partOf } from '../../scoring/inputs';
import { shareScore } from '../../scoring/share-score';

const k4 = byBody({ central: constant('20'), local: constant('10') });
const five = constant('5');

/** L (п. 74-2): the share of those with IT education in the units for digitalisation. */
export const staff = indicator({
	id: 'it.staff',
	symbol: 'L',
	inputs: { c: count(), d: count() },
	constraints: [partOf('c', 'd')],
	formula: shareScore({ part: 'c', whole: 'd', k: letter('k4', k4), cite: paragraph('74-2') }),
	max: k4,
	example: { c: '14', d: '18' }
});

/** J (п. 74-4): the share of the staff with a certificate of an ICT course. */
export const courses = indicator({
	id: 'it.courses',
	symbol: 'J',
	inputs: { r: count(), s: count() },
	constraints: [partOf('r', 's')],
	formula: shareScore({
		part: 'r',
		whole: 's',
		k: letter('k5', five),
		cite: paragraph('74-4')
	}),
	max: '5',
	example: { r: '120', s: '312' }
});

/** H (п. 78-3), central only, a bonus: the share of figures that the registry makes by itself. */
export const dataRegistry = indicator({
	id: 'it.data-registry',
	symbol: 'H',
	inputs: { i: count(), v: count() },
	constraints: [partOf('i', 'v')],
	formula: byBody({
		central: shareScore({
			part: 'i',
			whole: 'v',
			k: letter('k6', five),
			cite: paragraph('78-3')
		}),
		local: exempt()
	}),
	max: '5',
	example: { i: '64', v: '80' }
});

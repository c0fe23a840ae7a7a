import { byBody, byReading, constant } from '../../../scoring/build';
import { paragraph } from '../../../scoring/citation';
import { indicator } from '../../../scoring/indicator';
import { count, partOf } from '../../../scoring/inputs';
import { rateScore } from '../rate';

// п. 34 gives local bodies 10, appendix 2 gives them 20, and only 20 adds up to M1 = 40.
const k = byBody({
	central: constant('10'),
	local: byReading('local-complaints-weight', {
		appendix: constant('20'),
		paragraph: constant('10')
	})
});

/** P2 (п. 34): justified complaints per 10 000 services rendered are taken from k. */
export const complaints = indicator({
	id: 'services.satisfaction.complaints',
	symbol: 'P2',
	inputs: { i: count(), b1: count() },
	constraints: [partOf('i', 'b1')],
	formula: rateScore({ part: 'i', whole: 'b1', factor: '10000', k, cite: paragraph('34') }),
	max: k,
	example: { i: '2', b1: '48 000' }
});

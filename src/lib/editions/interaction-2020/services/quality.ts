import { byBody, constant } from '../../../scoring/build';
import { paragraph } from '../../../scoring/citation';
import { indicator } from '../../../scoring/indicator';
import { count, partOf } from '../../../scoring/inputs';
import { rateScore } from '../rate';

const FACTOR = '10000';
const kOfDeadlines = byBody({ central: constant('26'), local: constant('30') });
const k = byBody({ central: constant('8'), local: constant('10') });

/** T1 (пп. 42–43): late services per 10 000 rendered are taken from k. */
export const deadlines = indicator({
	id: 'services.quality.deadlines',
	symbol: 'T1',
	inputs: { a: count(), b: count() },
	constraints: [partOf('a', 'b')],
	formula: rateScore({
		part: 'a',
		whole: 'b',
		factor: FACTOR,
		k: kOfDeadlines,
		cite: paragraph('43')
	}),
	max: kOfDeadlines,
	example: { a: '12', b: '48 000' }
});

/** T2 (п. 44): unfounded refusals per 10 000 services. */
export const refusals = indicator({
	id: 'services.quality.refusals',
	symbol: 'T2',
	inputs: { a: count(), b1: count() },
	constraints: [partOf('a', 'b1')],
	formula: rateScore({ part: 'a', whole: 'b1', factor: FACTOR, k, cite: paragraph('44') }),
	max: k,
	example: { a: '3', b1: '48 000' }
});

/** T3 (п. 45): services rendered on an incomplete set of documents per 10 000. */
export const incompleteDocuments = indicator({
	id: 'services.quality.incomplete-documents',
	symbol: 'T3',
	inputs: { c: count(), b1: count() },
	constraints: [partOf('c', 'b1')],
	formula: rateScore({ part: 'c', whole: 'b1', factor: FACTOR, k, cite: paragraph('45') }),
	max: k,
	example: { c: '2', b1: '48 000' }
});

/** T4 (п. 46): services for which documents beyond the standard were demanded, per 10 000. */
export const extraDocuments = indicator({
	id: 'services.quality.extra-documents',
	symbol: 'T4',
	inputs: { e: count(), b1: count() },
	constraints: [partOf('e', 'b1')],
	formula: rateScore({ part: 'e', whole: 'b1', factor: FACTOR, k, cite: paragraph('46') }),
	max: k,
	example: { e: '1', b1: '48 000' }
});

import { describe, expect, it } from 'vitest';
import { dec, plain } from '../../scoring/decimal';
import type { BodyKind } from '../../scoring/nodes';
import type { Result } from '../../scoring/result';
import { resultFor, scored } from '../testing';
import { quality2013 } from './edition';

type Drafted = Readonly<Record<string, unknown>>;

const clean = { a: 0, b: 1, c: 0, d: 1, e: 0, f: 1, s: 0, l: 1, i: 0, q: 0, n: 1 };

/** Full points: 100 of the criteria for both kinds of body. */
const best = {
	'new-services': { newServices: 1 },
	standards: { a: 1, c: 1 },
	regulations: { a: 1, b: 1 },
	optimisation: {
		services: [{ mode: 'portal-and-centre', x: 1, y: 1, days: 5 }],
		ministryConclusion: true
	},
	'internal-control': { a: 1, b: 1 },
	deadlines: clean,
	'channels.portal': { a: 1, b: 0 },
	'channels.service-centre': { a: 1, b: 0 },
	workload: { coefficient: 1 }
};
const nothing = {
	'new-services': { newServices: 0 },
	standards: { a: 0, c: 1 },
	regulations: { a: 0, b: 1 },
	optimisation: {
		services: [{ mode: 'body', x: 0, y: 1, days: 5 }],
		ministryConclusion: true
	},
	'internal-control': { a: 0, b: 1 },
	deadlines: { ...clean, a: 1 },
	'channels.portal': { a: 0, b: 1 },
	'channels.service-centre': { a: 0, b: 1 },
	workload: { coefficient: 1 }
};

/** A local body with exactly this much of the criteria, 25 to 100: `internal-control` makes it up. */
const criteriaOf = (points: string): Drafted => {
	const measures = plain(dec(points).minus('75').times('1000000'), 0);
	return { ...best, 'internal-control': { a: measures, b: 25_000_000 } };
};
const coefficient = (of: string) => ({ workload: { coefficient: of } });
const all = { lateReport: true, incompleteReport: true, unreliableFacts: 25 };

function resultOf(also: Drafted, penalties: unknown, given: object = {}): Result {
	return resultFor(quality2013, 'penalties', penalties, { kind: 'local', also, ...given });
}
const totalOf = (also: Drafted, penalties: unknown = {}, given: object = {}) => {
	const { status, total, degree } = resultOf(also, penalties, given);
	return { status, total, degree };
};

describe('criteria times the coefficient (п. 36)', () => {
	it.each<{ kind: BodyKind; also: Drafted; total: string; degree: string }>([
		{ kind: 'central', also: best, total: '100', degree: 'high' },
		{ kind: 'local', also: best, total: '100', degree: 'high' },
		{ kind: 'central', also: nothing, total: '0', degree: 'inefficient' },
		{ kind: 'local', also: nothing, total: '0', degree: 'inefficient' },
		{
			kind: 'local',
			also: { ...criteriaOf('80'), ...coefficient('1.05') },
			total: '84',
			degree: 'medium'
		},
		// 85 without standards.
		{
			kind: 'central',
			also: { ...best, standards: { a: 0, c: 1 }, ...coefficient('1,01') },
			total: '85.85',
			degree: 'medium'
		},
		// Ranked from a table: the own body is the most loaded.
		{
			kind: 'local',
			also: {
				...criteriaOf('75.5'),
				workload: {
					bodies: [
						{ services: 1, types: 1, population: 1 },
						{ services: 2, types: 2, population: 1 }
					],
					self: 1
				}
			},
			total: '83.05',
			degree: 'medium'
		}
	])('$kind → $total', ({ kind, also, total, degree }) => {
		expect(totalOf(also, {}, { kind })).toEqual({ status: 'scored', total, degree });
	});
});

describe('100 at most (п. 37)', () => {
	it.each([
		// 1.1 · 90.909 = 99.9999
		{ criteria: '90.909', total: '99.9999' },
		{ criteria: '90.909091', total: '100' },
		{ criteria: '95', total: '100' },
		{ criteria: '100', total: '100' }
	])('1.1 times $criteria → $total', ({ criteria, total }) => {
		const also = { ...criteriaOf(criteria), ...coefficient('1.1') };
		expect(totalOf(also)).toEqual({ status: 'scored', total, degree: 'high' });
	});
});

describe('penalties before or after the limit (пп. 37, 52)', () => {
	const readings = (order: string) => ({ readings: { 'cap-order': order } });

	it.each([
		// 110, then 100, then less 8.5; or 110 less 8.5, then 100.
		{ criteria: '100', of: '1.1', penalties: all, after: '91.5', before: '100' },
		// 108.9 less 8.5 is just above 100, 108 less 8.5 just below it.
		{ criteria: '99', of: '1.1', penalties: all, after: '91.5', before: '100' },
		{ criteria: '98.636363', of: '1.1', penalties: all, after: '91.5', before: '99.9999993' },
		{
			criteria: '100',
			of: '1.01',
			penalties: { unreliableFacts: 5 },
			after: '99',
			before: '100'
		},
		// Below 100 the order does not matter.
		{ criteria: '80', of: '1', penalties: { lateReport: true }, after: '78.5', before: '78.5' }
	])('$criteria · $of with $penalties → $after, $before', (given) => {
		const also = { ...criteriaOf(given.criteria), ...coefficient(given.of) };
		const total = (order: string) => totalOf(also, given.penalties, readings(order)).total;
		expect(totalOf(also, given.penalties).total).toBe(given.after);
		expect(total('cap-then-penalty')).toBe(given.after);
		expect(total('penalty-then-cap')).toBe(given.before);
	});

	it.each(['cap-then-penalty', 'penalty-then-cap'])('never below 0: %s', (order) => {
		const none = { status: 'scored', total: '0', degree: 'inefficient' };
		expect(totalOf(nothing, all, readings(order))).toEqual(none);
		// 8.5 of the criteria are all taken, 9 leave a half.
		const portal = (a: number) => ({ ...nothing, 'channels.portal': { a, b: 100 - a } });
		expect(totalOf(portal(85), all, readings(order)).total).toBe('0');
		expect(totalOf(portal(90), all, readings(order)).total).toBe('0.5');
	});
});

describe('degree of the total rounded to two decimals (п. 49)', () => {
	// 30 less for late services, 25 less for regulations.
	const less30 = { deadlines: { ...clean, a: 1 } };
	const less25 = { regulations: { a: 0, b: 1 } };

	it.each([
		{ also: criteriaOf('90.005'), total: '90.005', degree: 'high' },
		// 90
		{ also: criteriaOf('90'), total: '90', degree: 'high' },
		{ also: criteriaOf('89.995'), total: '89.995', degree: 'high' },
		{ also: criteriaOf('89.994999'), total: '89.994999', degree: 'medium' },
		{ also: criteriaOf('89.99'), total: '89.99', degree: 'medium' },
		// 70
		{ also: { ...criteriaOf('100'), ...less30 }, total: '70', degree: 'medium' },
		{ also: { ...criteriaOf('99.995'), ...less30 }, total: '69.995', degree: 'medium' },
		{ also: { ...criteriaOf('99.994999'), ...less30 }, total: '69.994999', degree: 'low' },
		// 50; the act calls what is below 49.99 inefficient.
		{ also: { ...criteriaOf('75'), ...less25 }, total: '50', degree: 'low' },
		{
			also: { ...criteriaOf('99.995'), ...less25, ...less30, ...coefficient('1.1') },
			total: '49.4945',
			degree: 'inefficient'
		},
		{
			also: { ...criteriaOf('79.995'), ...less30 },
			total: '49.995',
			degree: 'low'
		},
		{ also: { ...criteriaOf('79.994999'), ...less30 }, total: '49.994999', degree: 'inefficient' },
		{ also: { ...criteriaOf('79.99'), ...less30 }, total: '49.99', degree: 'inefficient' },
		{ also: { ...criteriaOf('79.989'), ...less30 }, total: '49.989', degree: 'inefficient' }
	])('$total is $degree', ({ also, total, degree }) => {
		expect(totalOf(also)).toEqual({ status: 'scored', total, degree });
	});

	it('is that of the total after penalties', () => {
		expect(totalOf(criteriaOf('90'), { unreliableFacts: 1 })).toEqual({
			status: 'scored',
			total: '89.8',
			degree: 'medium'
		});
	});
});

describe('no total until all is scored', () => {
	it.each([
		{ name: 'nothing filled in', also: {}, status: 'incomplete' },
		{ name: 'a criterion blank', also: { ...best, regulations: {} }, status: 'incomplete' },
		{ name: 'no coefficient', also: { ...best, workload: {} }, status: 'incomplete' },
		{ name: 'a channel blank', also: { ...best, 'channels.portal': {} }, status: 'incomplete' },
		{
			name: 'a criterion faulty',
			also: { ...best, regulations: { a: 2, b: 1 } },
			status: 'invalid'
		},
		{
			name: 'a faulty coefficient',
			also: { ...best, workload: { coefficient: 2 } },
			status: 'invalid'
		},
		{
			name: 'faulty comes before blank',
			also: { ...best, regulations: { a: 2, b: 1 }, workload: {} },
			status: 'invalid'
		}
	])('$name', ({ also, status }) => {
		expect(totalOf(also)).toEqual({ status, total: null, degree: null });
	});

	it('penalties faulty', () => {
		const none = { status: 'invalid', total: null, degree: null };
		expect(totalOf(best, { unreliableFacts: -1 })).toEqual(none);
	});

	it('what is not assessed for a local body is not waited for', () => {
		const also = { ...best, 'new-services': {}, standards: { a: 2, c: 1 }, optimisation: 'x' };
		expect(totalOf(also).total).toBe('100');
		expect(totalOf(also, {}, { kind: 'central' }).status).toBe('invalid');
	});
});

describe('the nodes of the result', () => {
	it('has the sum of the criteria, and no node for the total', () => {
		const { scores } = resultOf(best, {});
		expect(scores.criteria).toEqual({ ...scored('100', '100'), subtotal: '100' });
		expect(scores).not.toHaveProperty('total');
	});

	it.each([{ total: 100 }, {}, null])('takes no answers: %j', (answers) => {
		const result = resultOf({ ...best, total: answers }, {});
		expect(result.problems).toEqual([
			{ indicator: 'total', input: null, code: 'unknown-indicator' }
		]);
		expect(result.total).toBe('100');
	});
});

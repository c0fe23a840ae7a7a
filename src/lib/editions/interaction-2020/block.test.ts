import { describe, expect, it } from 'vitest';
import type { Result } from '../../scoring/result';
import { problemsOf, resultFor, scored } from '../testing';
import { interaction2020 } from './edition';

type Drafted = Readonly<Record<string, unknown>>;

const columns = (...rows: readonly string[]) =>
	Object.fromEntries(rows.flatMap((row) => [`${row}.kk`, `${row}.ru`].map((cell) => [cell, 100])));

/** A local body with full points, 100 in each direction. */
const best = {
	'services.satisfaction.level': { notMonitored: true, average: 20 },
	'services.satisfaction.complaints': { i: 0, b1: 1 },
	'services.quality.deadlines': { a: 0, b: 1 },
	'services.quality.refusals': { a: 0, b1: 1 },
	'services.quality.incomplete-documents': { c: 0, b1: 1 },
	'services.quality.extra-documents': { e: 0, b1: 1 },
	'openness.data': columns('1', '2', '3', '4', '5'),
	'openness.budget': { classified: true, average: 25 },
	'openness.legal-acts': columns('1', '2', '3', '4.1', '4.2', '4.3'),
	'openness.dialogue': columns('1', '2', '3', '4', '5'),
	'complaints.deadlines': { f: 0, p: 1 },
	'complaints.court': { noCourtReviews: true },
	'complaints.repeated': { n: 0, m: 1 },
	'complaints.internal-control': { g: 1, f: 1 }
};
const level = (average: unknown) => ({
	'services.satisfaction.level': { notMonitored: true, average }
});
/** Services 80, openness 75, complaints 60. */
const mixed = {
	...best,
	...level(0),
	'openness.budget': { classified: true, average: 0 },
	'complaints.deadlines': { f: 1, p: 1 }
};
const noComplaints = {
	'complaints.deadlines': { f: 1, p: 1 },
	'complaints.court': { a: 1, p: 1 },
	'complaints.repeated': { n: 1, m: 1 },
	'complaints.internal-control': { g: 0, f: 1 }
};

function resultOf(weights: unknown, also: Drafted, readings: Drafted = {}): Result {
	return resultFor(interaction2020, 'block', weights, { kind: 'local', also, readings });
}
const totalOf = (weights: unknown, also: Drafted) => {
	const { status, total, degree } = resultOf(weights, also);
	return { status, total, degree };
};

describe('no weights: a third each (п. 100)', () => {
	it.each([
		{ also: best, total: '100', degree: 'high' },
		{ also: mixed, total: '71.6666666667', degree: 'medium' }, // 215/3
		{ also: { ...best, ...noComplaints }, total: '66.6666666667', degree: 'low' },
		{ also: { ...best, ...level(0) }, total: '93.3333333333', degree: 'high' } // 280/3
	])('$total', ({ also, total, degree }) => {
		expect(totalOf({}, also)).toEqual({ status: 'scored', total, degree });
	});

	it.each([undefined, null, {}, { services: '', openness: ' ', complaints: null }])(
		'%j is blank',
		(weights) => {
			expect(totalOf(weights, best).total).toBe('100');
		}
	);

	it('takes what the directions give, by whichever reading', () => {
		// 90 + 100 + 100
		const readings = { 'local-complaints-weight': 'paragraph' };
		expect(resultOf({}, best, readings).total).toBe('96.6666666667');
	});
});

describe('weights in percent', () => {
	it.each([
		// 80, 75, 60
		{ weights: { services: 40, openness: 30, complaints: 30 }, total: '72.5' },
		{ weights: { services: '33,3', openness: '33,3', complaints: '33,4' }, total: '71.655' },
		{ weights: { services: 100, openness: 0, complaints: 0 }, total: '80' },
		{ weights: { services: 0, openness: 100, complaints: 0 }, total: '75' },
		{ weights: { services: 0, openness: 0, complaints: '100,0' }, total: '60' },
		{
			weights: { services: '33.333333', openness: '33.333333', complaints: '33.333334' },
			total: '71.66666655'
		}
	])('$weights → $total', ({ weights, total }) => {
		expect(totalOf(weights, mixed)).toMatchObject({ status: 'scored', total });
	});
});

describe('degree of the total rounded to two decimals (п. 101)', () => {
	const services = { services: 100, openness: 0, complaints: 0 };
	// 20 less for complaints, 30 less for late services.
	const less20 = { ...best, 'services.satisfaction.complaints': { i: 1, b1: 1 } };
	const less50 = { ...less20, 'services.quality.deadlines': { a: 1, b: 1 } };

	it.each([
		{ also: best, average: 20, total: '100', degree: 'high' },
		// 90
		{ also: best, average: 10, total: '90', degree: 'high' },
		{ also: best, average: '9.995', total: '89.995', degree: 'high' },
		{ also: best, average: '9.994999', total: '89.994999', degree: 'medium' },
		// 70
		{ also: less20, average: 10, total: '70', degree: 'medium' },
		{ also: less20, average: '9.995', total: '69.995', degree: 'medium' },
		{ also: less20, average: '9.994999', total: '69.994999', degree: 'low' },
		// 50
		{ also: less50, average: 20, total: '50', degree: 'low' },
		{ also: less50, average: '19.995', total: '49.995', degree: 'low' },
		{ also: less50, average: '19.994999', total: '49.994999', degree: 'inefficient' },
		{ also: less50, average: 0, total: '30', degree: 'inefficient' }
	])('$total is $degree', ({ also, average, total, degree }) => {
		const got = totalOf(services, { ...also, ...level(average) });
		expect(got).toEqual({ status: 'scored', total, degree });
	});

	it('nothing at all is inefficient', () => {
		const nothing = { services: 0, openness: 0, complaints: 100 };
		const also = { ...best, ...noComplaints };
		expect(totalOf(nothing, also)).toEqual({
			status: 'scored',
			total: '0',
			degree: 'inefficient'
		});
	});
});

describe('no total until all is scored', () => {
	it.each([
		{ name: 'nothing filled in', also: {}, weights: {}, status: 'incomplete' },
		{
			name: 'an indicator blank',
			also: { ...best, 'complaints.court': {} },
			weights: {},
			status: 'incomplete'
		},
		{
			name: 'a direction of no weight blank',
			also: { ...best, 'complaints.court': {} },
			weights: { services: 50, openness: 50, complaints: 0 },
			status: 'incomplete'
		},
		{
			name: 'an indicator faulty',
			also: { ...best, 'complaints.repeated': { n: 2, m: 1 } },
			weights: {},
			status: 'invalid'
		},
		{
			name: 'faulty comes before blank',
			also: { ...best, 'complaints.repeated': { n: 2, m: 1 }, 'complaints.court': {} },
			weights: { services: 50 },
			status: 'invalid'
		}
	])('$name', ({ also, weights, status }) => {
		expect(totalOf(weights, also)).toEqual({ status, total: null, degree: null });
	});

	it.each([
		{ weights: { services: 100 } },
		{ weights: { services: 50, openness: 50 } },
		{ weights: { openness: 0 } },
		{ weights: { services: '', openness: 50, complaints: 50 } }
	])('only some weights: $weights', ({ weights }) => {
		const result = resultOf(weights, best);
		expect([result.status, result.total, result.degree]).toEqual(['incomplete', null, null]);
		expect(result.problems).toEqual([]);
		// The directions keep their scores.
		expect(result.scores.services).toMatchObject(scored('100', '100'));
	});
});

describe('weights that are wrong', () => {
	it.each([
		// 100 from both sides.
		{ weights: { services: '33,3', openness: '33,3', complaints: '33,3' }, at: 'services' },
		{
			weights: { services: '33.333333', openness: '33.333333', complaints: '33.333333' },
			at: 'services'
		},
		{ weights: { services: '40.000001', openness: 30, complaints: 30 }, at: 'services' },
		{ weights: { services: 100, openness: 100, complaints: 100 }, at: 'services' },
		{ weights: { services: 0, openness: 0, complaints: 0 }, at: 'services' },
		{ weights: { services: 1, openness: 1, complaints: 1 }, at: 'services' },
		// One that is wrong by itself is all that is said.
		{ weights: { services: 0, openness: '100,01', complaints: 0 }, at: 'openness' }
	])('$weights: out of range at $at', ({ weights, at }) => {
		const result = resultOf(weights, best);
		expect(result.problems).toEqual([{ indicator: 'block', input: at, code: 'out-of-range' }]);
		expect([result.status, result.total, result.degree]).toEqual(['invalid', null, null]);
		expect(result.scores.complaints).toMatchObject(scored('100', '100'));
	});

	it.each([
		{ weights: { services: 'x' }, found: ['services: not-a-number'] },
		{
			weights: { services: -1, openness: 101 },
			found: ['openness: out-of-range', 'services: negative']
		},
		{ weights: { complaints: 1e13 }, found: ['complaints: too-large'] },
		{ weights: { services: '0.1234567' }, found: ['services: out-of-range'] },
		{ weights: { weight: 1 }, found: ['weight: unknown-input'] },
		{ weights: [40, 30, 30], found: ['all: unknown-input'] }
	])('$weights → $found', ({ weights, found }) => {
		const given = { kind: 'local', also: best } as const;
		expect(problemsOf(interaction2020, 'block', weights, given)).toEqual(found);
		expect(totalOf(weights, best)).toEqual({ status: 'invalid', total: null, degree: null });
	});

	it('are told before the directions are filled in', () => {
		const weights = { services: 50, openness: 50, complaints: 50 };
		expect(problemsOf(interaction2020, 'block', weights)).toEqual(['services: out-of-range']);
	});
});

describe('the block itself', () => {
	it('is no node of the result', () => {
		expect(resultOf({}, best).scores).not.toHaveProperty('block');
	});
});

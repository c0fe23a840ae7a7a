import { describe, expect, it } from 'vitest';
import type { BodyKind } from '../../scoring/nodes';
import { incomplete, invalid, problemsOf, resultFor, score, scored } from '../testing';
import { quality2013 } from './edition';

const cases = ['channels.portal', 'channels.service-centre'].flatMap((id) => [
	{ id, kind: 'central' as const, k: '5' },
	{ id, kind: 'local' as const, k: '10' }
]);

describe.each(['channels.portal', 'channels.service-centre'])(
	'%s: k times the share of requests (пп. 34–35)',
	(id) => {
		it.each([
			{ a: '62 400', b: '15 600', central: '4', local: '8' },
			{ a: 1, b: 2, central: '1.6666666667', local: '3.3333333333' },
			{ a: 0, b: 7, central: '0', local: '0' },
			{ a: 7, b: 0, central: '5', local: '10' },
			// The two kinds of requests are apart: either may be the greater.
			{ a: 10, b: 1, central: '4.5454545455', local: '9.0909090909' },
			{ a: 1, b: 999_999, central: '0.000005', local: '0.00001' },
			{ a: 1e12, b: 1e12, central: '2.5', local: '5' }
		])('$a and $b → $central, $local', ({ a, b, central, local }) => {
			expect(score(quality2013, id, { a, b })).toEqual(scored(central, '5'));
			expect(score(quality2013, id, { a, b }, { kind: 'local' })).toEqual(scored(local, '10'));
		});
	}
);

describe.each(cases)('$id of a $kind body', ({ id, kind, k }) => {
	it.each([
		{ readings: {}, points: k },
		{ readings: { 'zero-base': 'full' }, points: k },
		{ readings: { 'zero-base': 'none' }, points: '0' }
	])('no requests at all, $readings → $points', ({ readings, points }) => {
		expect(score(quality2013, id, { a: 0, b: 0 }, { kind, readings })).toEqual(scored(points, k));
	});

	it.each([{}, { a: 0 }, { b: 0 }, { a: '', b: 1 }, { a: 1, b: null }])('blank: %j', (answers) => {
		expect(score(quality2013, id, answers, { kind })).toEqual(incomplete(k));
		expect(problemsOf(quality2013, id, answers, { kind })).toEqual([]);
	});

	it.each([
		{ answers: { a: -1, b: 1 }, found: ['a: negative'] },
		{ answers: { a: 1, b: '2,5' }, found: ['b: not-integer'] },
		{ answers: { a: 'x', b: 1 }, found: ['a: not-a-number'] },
		{ answers: { a: 1, b: 1e13 }, found: ['b: too-large'] },
		{ answers: { a: '0.0000001', b: 1 }, found: ['a: out-of-range'] },
		{ answers: { a: 1, b: 1, n: 1 }, found: ['n: unknown-input'] },
		{ answers: 5, found: ['all: unknown-input'] }
	])('$answers → $found', ({ answers, found }) => {
		expect(problemsOf(quality2013, id, answers, { kind })).toEqual(found);
		expect(score(quality2013, id, answers, { kind })).toEqual(invalid(k));
	});
});

describe('the criterion adds up (п. 33)', () => {
	it.each<{ kind: BodyKind; points: string; max: string }>([
		{ kind: 'central', points: '7.5', max: '10' }, // 4 + 3.5
		{ kind: 'local', points: '15', max: '20' }
	])('$kind', ({ kind, points, max }) => {
		const also = { 'channels.service-centre': { a: 7, b: 3 } };
		const { scores } = resultFor(quality2013, 'channels.portal', { a: 4, b: 1 }, { kind, also });
		expect(scores.channels).toEqual({ ...scored(points, max), subtotal: points });
	});
});

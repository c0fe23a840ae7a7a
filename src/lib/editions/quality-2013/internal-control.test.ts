import { describe, expect, it } from 'vitest';
import type { BodyKind } from '../../scoring/nodes';
import { incomplete, invalid, problemsOf, score, scored } from '../testing';
import { quality2013 } from './edition';

const id = 'internal-control';
const kinds: readonly { readonly kind: BodyKind; readonly k: string }[] = [
	{ kind: 'central', k: '10' },
	{ kind: 'local', k: '25' }
];

describe('k times measures per violation, k at most (п. 25)', () => {
	it.each([
		{ a: 18, b: 24, central: '7.5', local: '18.75' },
		{ a: 1, b: 7, central: '1.4285714286', local: '3.5714285714' },
		{ a: 0, b: 24, central: '0', local: '0' },
		{ a: '1 000', b: '12 500', central: '0.8', local: '2' },
		// A measure for each violation gives all; more measures than violations are no mistake.
		{ a: 23, b: 24, central: '9.5833333333', local: '23.9583333333' },
		{ a: 24, b: 24, central: '10', local: '25' },
		{ a: 25, b: 24, central: '10', local: '25' },
		{ a: 1_000_000, b: 1, central: '10', local: '25' }
	])('$a for $b → $central, $local', ({ a, b, central, local }) => {
		expect(score(quality2013, id, { a, b })).toEqual(scored(central, '10'));
		expect(score(quality2013, id, { a, b }, { kind: 'local' })).toEqual(scored(local, '25'));
		expect(problemsOf(quality2013, id, { a, b })).toEqual([]);
	});
});

describe.each(kinds)('a $kind body', ({ kind, k }) => {
	it.each([
		{ a: 0, readings: {}, points: k },
		{ a: 0, readings: { 'zero-base': 'full' }, points: k },
		{ a: 0, readings: { 'zero-base': 'none' }, points: '0' },
		// Measures without a violation change nothing.
		{ a: 3, readings: {}, points: k },
		{ a: 3, readings: { 'zero-base': 'none' }, points: '0' }
	])('no violations, $a measures, $readings → $points', ({ a, readings, points }) => {
		expect(score(quality2013, id, { a, b: 0 }, { kind, readings })).toEqual(scored(points, k));
	});

	it.each([{}, { a: 1 }, { b: 1 }, { a: '', b: 0 }, { a: null, b: ' ' }])(
		'blank: %j',
		(answers) => {
			expect(score(quality2013, id, answers, { kind })).toEqual(incomplete(k));
			expect(problemsOf(quality2013, id, answers, { kind })).toEqual([]);
		}
	);

	it.each([
		{ answers: { a: -1, b: 1 }, found: ['a: negative'] },
		{ answers: { a: 1, b: -1 }, found: ['b: negative'] },
		{ answers: { a: '0,5', b: 1 }, found: ['a: not-integer'] },
		{ answers: { a: 'x', b: 'y' }, found: ['a: not-a-number', 'b: not-a-number'] },
		{ answers: { a: 1, b: 1e13 }, found: ['b: too-large'] },
		{ answers: { a: 1e-7, b: 1 }, found: ['a: out-of-range'] },
		{ answers: { a: 1, b: 1, c: 1 }, found: ['c: unknown-input'] },
		{ answers: [], found: ['all: unknown-input'] }
	])('$answers → $found', ({ answers, found }) => {
		expect(problemsOf(quality2013, id, answers, { kind })).toEqual(found);
		expect(score(quality2013, id, answers, { kind })).toEqual(invalid(k));
	});
});

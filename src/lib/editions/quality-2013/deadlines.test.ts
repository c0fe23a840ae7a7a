import { describe, expect, it } from 'vitest';
import type { BodyKind } from '../../scoring/nodes';
import { incomplete, invalid, problemsOf, score, scored, type Given } from '../testing';
import { quality2013 } from './edition';

/** Nothing late and nothing unregistered. */
const clean = {
	a: 0,
	b: 100_000,
	c: 0,
	d: 100_000,
	e: 0,
	f: 25,
	s: 0,
	l: 40,
	i: 0,
	q: 0,
	n: 1000
};
type Answers = Readonly<Partial<Record<keyof typeof clean, unknown>>>;

const scoreOf = (change: Answers, given: Given = {}) =>
	score(quality2013, 'deadlines', { ...clean, ...change }, given);
const problems = (change: Readonly<Record<string, unknown>>) =>
	problemsOf(quality2013, 'deadlines', { ...clean, ...change });

describe('late services per 10 000 (P1)', () => {
	it.each<{ kind: BodyKind; change: Answers; points: string; max: string }>([
		{ kind: 'central', change: {}, points: '15', max: '15' },
		{ kind: 'local', change: {}, points: '30', max: '30' },
		{ kind: 'central', change: { a: 3 }, points: '14.85', max: '15' }, // 15 − 10000 · 3/200000
		{ kind: 'central', change: { c: '3' }, points: '14.85', max: '15' },
		{ kind: 'local', change: { a: 3 }, points: '29.85', max: '30' },
		{ kind: 'central', change: { a: 1, b: '70 000', d: 0 }, points: '14.8571428571', max: '15' },
		// 300 of 200 000 cost all 15; a local body has 30 to lose.
		{ kind: 'central', change: { a: 299 }, points: '0.05', max: '15' },
		{ kind: 'central', change: { a: 300 }, points: '0', max: '15' },
		{ kind: 'central', change: { a: 301 }, points: '0', max: '15' },
		{ kind: 'local', change: { a: 300, c: 299 }, points: '0.05', max: '30' },
		{ kind: 'local', change: { a: 300, c: 300 }, points: '0', max: '30' },
		{ kind: 'central', change: { a: 100_000, c: 100_000 }, points: '0', max: '15' }
	])('$kind $change → $points', ({ kind, change, points, max }) => {
		expect(scoreOf(change, { kind })).toEqual(scored(points, max));
	});
});

describe('reading of the rate', () => {
	it.each<{ reading: string; change: Answers; points: string }>([
		// 3 of 10 000 and 6 of 40 000: pooled 9/50 000, sum 0.0003 + 0.00015, mean half of it.
		{ reading: 'pooled', change: { a: 3, b: 10_000, c: 6, d: 40_000 }, points: '13.2' },
		{ reading: 'sum', change: { a: 3, b: 10_000, c: 6, d: 40_000 }, points: '10.5' },
		{ reading: 'mean', change: { a: 3, b: 10_000, c: 6, d: 40_000 }, points: '12.75' },
		// A channel with no services adds nothing to the sum and is left out of the mean.
		{ reading: 'pooled', change: { a: 1, b: 30_000, d: 0 }, points: '14.6666666667' },
		{ reading: 'sum', change: { a: 1, b: 30_000, d: 0 }, points: '14.6666666667' },
		{ reading: 'mean', change: { a: 1, b: 30_000, d: 0 }, points: '14.6666666667' },
		{ reading: 'mean', change: { c: 1, d: 30_000, b: 0 }, points: '14.6666666667' }
	])('$reading: $change → $points', ({ reading, change, points }) => {
		const given = { readings: { 'deadline-rate': reading } };
		expect(scoreOf(change, given)).toEqual(scored(points, '15'));
	});

	it.each<{ kind: BodyKind; change: Answers; points: string; max: string }>([
		{ kind: 'central', change: { a: 1, c: 1 }, points: '13.5', max: '15' }, // 15 · (1 − 0.1)
		{ kind: 'local', change: { a: 1, c: 1 }, points: '27', max: '30' },
		{ kind: 'local', change: { a: 1, b: 70_000, d: 0 }, points: '25.7142857143', max: '30' },
		// A rate of 1 costs everything.
		{ kind: 'central', change: { a: 19 }, points: '0.75', max: '15' },
		{ kind: 'central', change: { a: 20 }, points: '0', max: '15' },
		{ kind: 'central', change: { a: 21 }, points: '0', max: '15' },
		// With P2 it counts below 0 too: 15 · (1 − 0.9) − 4 · 10/25
		{ kind: 'central', change: { a: 18, e: 9 }, points: '0.06', max: '15' },
		{ kind: 'central', change: { a: 18, e: 10 }, points: '0', max: '15' }
	])('k · (1 − rate): $kind $change → $points', ({ kind, change, points, max }) => {
		const given = { kind, readings: { 'rate-formula': 'scale' } };
		expect(scoreOf(change, given)).toEqual(scored(points, max));
	});
});

describe('late registration (P2)', () => {
	it.each<{ kind: BodyKind; reading: string; change: Answers; points: string; max: string }>([
		{ kind: 'central', reading: 'sum', change: { e: 5 }, points: '14.2', max: '15' }, // 4 · 5/25
		{ kind: 'central', reading: 'sum', change: { s: 4 }, points: '14.6', max: '15' }, // 4 · 4/40
		{ kind: 'central', reading: 'sum', change: { i: 10 }, points: '14.96', max: '15' },
		{ kind: 'central', reading: 'sum', change: { q: 10 }, points: '14.96', max: '15' },
		{
			kind: 'central',
			reading: 'sum',
			change: { e: 5, s: 4, i: 10, q: 20 },
			points: '13.68',
			max: '15'
		},
		{
			kind: 'central',
			reading: 'mean',
			change: { e: 5, s: 4, i: 10, q: 20 },
			points: '14.56',
			max: '15'
		},
		{
			kind: 'local',
			reading: 'sum',
			change: { e: 5, s: 4, i: 10, q: 20 },
			points: '26.7',
			max: '30'
		},
		{
			kind: 'local',
			reading: 'mean',
			change: { e: 5, s: 4, i: 10, q: 20 },
			points: '28.9',
			max: '30'
		},
		// All of them late: three whole terms.
		{ kind: 'central', reading: 'sum', change: { e: 25, s: 40, i: 1000 }, points: '3', max: '15' },
		{
			kind: 'central',
			reading: 'mean',
			change: { e: 25, s: 40, i: 1000 },
			points: '11',
			max: '15'
		},
		{ kind: 'local', reading: 'sum', change: { e: 25, s: 40, i: 1000 }, points: '0', max: '30' },
		{ kind: 'local', reading: 'mean', change: { e: 25, s: 40, i: 1000 }, points: '20', max: '30' },
		// Unanswered requests are not bounded by the services: 4 · 3.75 takes all 15.
		{ kind: 'central', reading: 'sum', change: { q: 3749 }, points: '0.004', max: '15' },
		{ kind: 'central', reading: 'sum', change: { q: 3750 }, points: '0', max: '15' },
		{ kind: 'central', reading: 'sum', change: { q: 3751 }, points: '0', max: '15' },
		// A term with nothing to count is 0, so these cost nothing.
		{
			kind: 'central',
			reading: 'sum',
			change: { f: 0, l: 0, n: 0, q: 7 },
			points: '15',
			max: '15'
		},
		{
			kind: 'central',
			reading: 'mean',
			change: { e: 5, l: 0, n: 0 },
			points: '14.7333333333',
			max: '15'
		}
	])('$kind, $reading: $change → $points', ({ kind, reading, change, points, max }) => {
		const given = { kind, readings: { 'registration-share': reading } };
		expect(scoreOf(change, given)).toEqual(scored(points, max));
	});
});

describe('no services at all', () => {
	const none = { b: 0, d: 0 };
	it.each<{ kind: BodyKind; readings: Record<string, string>; change: Answers; points: string }>([
		{ kind: 'central', readings: {}, change: none, points: '15' },
		{ kind: 'local', readings: {}, change: none, points: '30' },
		{ kind: 'central', readings: { 'zero-base': 'none' }, change: none, points: '0' },
		{ kind: 'local', readings: { 'zero-base': 'none' }, change: none, points: '0' },
		{ kind: 'central', readings: {}, change: { ...none, e: 5 }, points: '14.2' },
		{ kind: 'central', readings: { 'zero-base': 'none' }, change: { ...none, e: 5 }, points: '0' },
		{ kind: 'central', readings: { 'deadline-rate': 'sum' }, change: none, points: '15' },
		{ kind: 'central', readings: { 'deadline-rate': 'mean' }, change: none, points: '15' },
		{ kind: 'central', readings: { 'rate-formula': 'scale' }, change: none, points: '15' }
	])('$kind $readings $change → $points', ({ kind, readings, change, points }) => {
		const max = kind === 'central' ? '15' : '30';
		expect(scoreOf(change, { kind, readings })).toEqual(scored(points, max));
	});
});

describe('what is missing or wrong', () => {
	it.each(['a', 'b', 'c', 'd', 'e', 'f', 's', 'l', 'i', 'q', 'n'] as const)(
		'%s is required',
		(name) => {
			expect(scoreOf({ [name]: '' })).toEqual(incomplete('15'));
			expect(scoreOf({ [name]: null }, { kind: 'local' })).toEqual(incomplete('30'));
		}
	);

	it.each([
		{ change: { a: 100_001 }, found: ['a: part-exceeds-whole'] },
		{ change: { c: 100_001 }, found: ['c: part-exceeds-whole'] },
		{ change: { e: 26 }, found: ['e: part-exceeds-whole'] },
		{ change: { s: 41 }, found: ['s: part-exceeds-whole'] },
		{ change: { i: 1001 }, found: ['i: part-exceeds-whole'] },
		{ change: { a: 1, b: 0 }, found: ['a: part-exceeds-whole'] },
		{ change: { a: '3 late' }, found: ['a: not-a-number'] },
		{ change: { b: -1 }, found: ['b: negative'] },
		{ change: { f: 2.5 }, found: ['f: not-integer'] },
		{ change: { d: '1e5' }, found: ['d: not-a-number'] },
		{ change: { n: 1e12 + 1 }, found: ['n: too-large'] },
		{ change: { q: '0,0000001' }, found: ['q: out-of-range'] },
		{ change: { z: 0 }, found: ['z: unknown-input'] },
		{ change: { e: 26, s: '', q: 'x' }, found: ['e: part-exceeds-whole', 'q: not-a-number'] }
	])('$change → $found', ({ change, found }) => {
		expect(problems(change)).toEqual(found);
		expect(scoreOf(change)).toEqual(invalid('15'));
	});

	it.each([{ change: { e: 25 } }, { change: { s: 40 } }, { change: { i: 1000, q: 5000 } }])(
		'no mistake: $change',
		({ change }) => {
			expect(problems(change)).toEqual([]);
		}
	);
});

import { describe, expect, it } from 'vitest';
import { incomplete, invalid, problemsOf, score, scored, type Given } from '../testing';
import { organisation2020 } from './edition';

/** The first four indices of the survey, which N2 needs. */
const indices = (...values: readonly unknown[]) => ({
	'personnel.survey': { indices: values.map((i) => ({ i })) }
});
const agreed = indices(1, 1, 1, 1);

// 247 working days: b = (247 − 21) · 8 = 1808 hours.
const year = { m: 0, d: 247, n: 100, p: 0 };

const scoreOf = (change: Readonly<Record<string, unknown>>, given: Given = { also: agreed }) =>
	score(organisation2020, 'personnel.labour.workload', { ...year, ...change }, given);
const problems = (answers: unknown, given: Given = { also: agreed }) =>
	problemsOf(organisation2020, 'personnel.labour.workload', answers, given);

describe('overtime on working days (N1)', () => {
	it.each([
		{ change: {}, points: '10' },
		{ change: { m: 11300 }, points: '7.5' }, // half an hour a day
		{ change: { m: '11 300', n: '100,0' }, points: '7.5' },
		{ change: { m: 1, n: 7 }, points: '9.9968394437' },
		// One hour a day for each of the 100 on 226 days gives exactly 0 of 5, more nothing less.
		{ change: { m: '22599' }, points: '5.0002212389' },
		{ change: { m: '22600' }, points: '5' },
		{ change: { m: '22601' }, points: '5' },
		{ change: { m: 1e12 }, points: '5' },
		// The shortest period: one day of eight hours.
		{ change: { d: 22, n: 1, m: '0,5' }, points: '7.5' },
		{ change: { d: 22, n: 1, m: 1 }, points: '5' }
	])('$change → $points', ({ change, points }) => {
		expect(scoreOf(change)).toEqual(scored(points, '10'));
	});
});

describe('the survey (N2): 5 · (i1 + i2 + i3 + i4)/4', () => {
	it.each([
		{ values: [1, 1, 1, 1], points: '10' },
		{ values: [0, 0, 0, 0], points: '5' },
		{ values: ['0,5', '0.5', 0.5, 0.5], points: '7.5' },
		{ values: ['0.333333', 1, 0, 1], points: '7.91666625' },
		{ values: [0, 0, 0, 1, 'x'], points: '6.25' } // the fifth belongs to another indicator
	])('$values → $points', ({ values, points }) => {
		expect(scoreOf({}, { also: indices(...values) })).toEqual(scored(points, '10'));
	});

	it.each([
		{ reading: 'mean-over-4', points: '8.4375' }, // 3/4, 1, 1/4, 3/4
		{ reading: 'rescaled', points: '7.9166666667' }, // 2/3, 1, 0, 2/3
		{ reading: 'top-two', points: '7.9583333333' } // 7/10, 1, 0, 2/3
	])('index of agreement as $reading → $points', ({ reading, points }) => {
		const counts = [
			[1, 2, 3, 4],
			[0, 0, 0, 9],
			[5, 0, 0, 0],
			[0, 1, 1, 1]
		];
		const answers = counts.map(([n1, n2, n3, n4]) => ({ n1, n2, n3, n4 }));
		const also = { 'personnel.survey': { answers } };
		const given = { also, readings: { 'agreement-index': reading } };
		expect(scoreOf({}, given)).toEqual(scored(points, '10'));
	});
});

describe('overtime on weekends and holidays', () => {
	it.each([
		// 9 hours each cost a point, more than 184 two; compared exactly.
		{ change: { p: 0 }, points: '10' },
		{ change: { p: '899.999999' }, points: '10' },
		{ change: { p: 900 }, points: '9' },
		{ change: { p: '900.000001' }, points: '9' },
		{ change: { p: 18399 }, points: '9' },
		{ change: { p: 18400 }, points: '9' },
		{ change: { p: '18400.000001' }, points: '8' },
		{ change: { p: 1e12 }, points: '8' },
		// A third of 27 is 9 without a trace of rounding.
		{ change: { n: 3, p: 27 }, points: '9' },
		{ change: { n: 3, p: '26.999999' }, points: '10' }
	])('$change → $points', ({ change, points }) => {
		expect(scoreOf(change)).toEqual(scored(points, '10'));
	});

	it.each([
		{ change: { m: 22600, p: 18401 }, values: [0.3, 0.3, 0.3, 0.3], points: '0' }, // 0 + 1.5 − 2
		{ change: { m: 22600, p: 18401 }, values: [0.4, 0.4, 0.4, 0.4], points: '0' }, // 0 + 2 − 2
		{ change: { m: 22600, p: 18401 }, values: [0.5, 0.5, 0.5, 0.5], points: '0.5' },
		{ change: { m: 22600, p: 900 }, values: [0, 0, 0, 0], points: '0' }
	])('never below 0: $change with $values → $points', ({ change, values, points }) => {
		expect(scoreOf(change, { also: indices(...values) })).toEqual(scored(points, '10'));
	});
});

describe('both kinds of body', () => {
	it('are assessed alike', () => {
		expect(scoreOf({ m: 11300 }, { kind: 'local', also: agreed })).toEqual(scored('7.5', '10'));
	});
});

describe('what is missing or wrong', () => {
	it.each([
		{ name: 'm', change: { m: '' }, also: agreed },
		{ name: 'd', change: { d: null }, also: agreed },
		{ name: 'n', change: { n: ' ' }, also: agreed },
		{ name: 'p', change: { p: undefined }, also: agreed },
		{ name: 'the survey', change: {}, also: {} },
		{ name: 'a statement', change: {}, also: indices(1, 1, 1) },
		{ name: 'an index', change: {}, also: indices(1, 1, '', 1) }
	])('blank: $name', ({ change, also }) => {
		expect(scoreOf(change, { also })).toEqual(incomplete('10'));
		expect(problems({ ...year, ...change }, { also })).toEqual([]);
	});

	it.each([
		// 21 days are the leave: nothing would be left to work.
		{ change: { d: 21 }, found: ['d: out-of-range'] },
		{ change: { d: 0 }, found: ['d: out-of-range'] },
		{ change: { d: '22,5' }, found: ['d: not-integer'] },
		{ change: { n: 0 }, found: ['n: out-of-range'] },
		{ change: { n: -1 }, found: ['n: negative'] },
		{ change: { m: '1.0000001' }, found: ['m: out-of-range'] },
		{ change: { m: 1e13 }, found: ['m: too-large'] },
		{ change: { p: 'none' }, found: ['p: not-a-number'] },
		{ change: { s: 1 }, found: ['s: unknown-input'] }
	])('$change → $found', ({ change, found }) => {
		expect(problems({ ...year, ...change })).toEqual(found);
		expect(scoreOf(change)).toEqual(invalid('10'));
	});

	it('a faulty statement of the survey makes it invalid, with the problem where it is', () => {
		const also = indices(1, 1.5, 1, 1);
		expect(scoreOf({}, { also })).toEqual(invalid('10'));
		expect(problems(year, { also })).toEqual(['personnel.survey indices[1].i: out-of-range']);
	});

	it('wrong comes before blank', () => {
		expect(scoreOf({ m: -1, d: '' }, { also: {} })).toEqual(invalid('10'));
	});

	it('answers that are no record', () => {
		expect(problems([1])).toEqual(['all: unknown-input']);
	});
});

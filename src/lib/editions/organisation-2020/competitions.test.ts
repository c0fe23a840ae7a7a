import { describe, expect, it } from 'vitest';
import { incomplete, invalid, problemsOf, score, scored, type Given } from '../testing';
import { organisation2020 } from './edition';

const id = 'personnel.merit.competitions';
const scoreOf = (answers: unknown, given: Given = {}) =>
	score(organisation2020, id, answers, given);
const problems = (answers: unknown) => problemsOf(organisation2020, id, answers);
const summed: Given = { readings: { 'observers-formula': 'sum' } };

describe('10 · (a + b)/(2c) (п. 48)', () => {
	it.each([
		{ a: 34, b: 36, c: 40, points: '8.75' },
		{ a: 40, b: 40, c: 40, points: '10' },
		{ a: 40, b: 0, c: 40, points: '5' },
		{ a: 0, b: 0, c: 40, points: '0' },
		{ a: '1', b: '1', c: '3', points: '3.3333333333' }
	])('$a and $b of $c → $points', ({ a, b, c, points }) => {
		expect(scoreOf({ a, b, c })).toEqual(scored(points, '10'));
		expect(scoreOf({ a, b, c }, { kind: 'local' })).toEqual(scored(points, '10'));
	});
});

describe('read as a sum: 10 · (a + b)/c, at most 10', () => {
	it.each([
		{ a: 10, b: 5, c: 40, points: '3.75' },
		{ a: 20, b: 19, c: 40, points: '9.75' },
		{ a: 20, b: 20, c: 40, points: '10' },
		{ a: 20, b: 21, c: 40, points: '10' },
		{ a: 40, b: 40, c: 40, points: '10' }
	])('$a and $b of $c → $points', ({ a, b, c, points }) => {
		expect(scoreOf({ a, b, c }, summed)).toEqual(scored(points, '10'));
	});

	it('is capped before the penalty points', () => {
		expect(scoreOf({ a: 40, b: 40, c: 40, violations: 3 }, summed)).toEqual(scored('7', '10'));
	});
});

describe('a point for each violation, at most 10', () => {
	it.each([
		{ violations: 0, points: '10' },
		{ violations: '', points: '10' },
		{ violations: 1, points: '9' },
		{ violations: 9, points: '1' },
		{ violations: 10, points: '0' },
		{ violations: 11, points: '0' },
		{ violations: 1e12, points: '0' }
	])('$violations → $points', ({ violations, points }) => {
		expect(scoreOf({ a: 40, b: 40, c: 40, violations })).toEqual(scored(points, '10'));
	});

	it.each([
		{ violations: 4, points: '1' },
		{ violations: 5, points: '0' },
		{ violations: 6, points: '0' }
	])('never below 0: 5 less $violations → $points', ({ violations, points }) => {
		expect(scoreOf({ a: 40, b: 0, c: 40, violations })).toEqual(scored(points, '10'));
	});
});

describe('none held', () => {
	it.each([
		{ reading: 'full', violations: 0, points: '10' },
		{ reading: 'full', violations: 3, points: '7' },
		{ reading: 'none', violations: 0, points: '0' },
		{ reading: 'none', violations: 3, points: '0' }
	])('zero base $reading, $violations violations → $points', ({ reading, violations, points }) => {
		const answers = { a: 0, b: 0, c: 0, violations };
		for (const formula of ['mean', 'sum']) {
			const readings = { 'zero-base': reading, 'observers-formula': formula };
			expect(scoreOf(answers, { readings })).toEqual(scored(points, '10'));
		}
	});
});

describe('what is missing or wrong', () => {
	it.each([{}, { a: 1, b: 1 }, { a: 1, c: 1 }, { b: 1, c: 1 }, { a: '', b: 0, c: 0 }])(
		'blank: %j',
		(answers) => {
			expect(scoreOf(answers)).toEqual(incomplete('10'));
			expect(problems(answers)).toEqual([]);
		}
	);

	it.each([
		{ answers: { a: 41, b: 1, c: 40 }, found: ['a: part-exceeds-whole'] },
		{ answers: { a: 1, b: 41, c: 40 }, found: ['b: part-exceeds-whole'] },
		{ answers: { a: 1, b: 1, c: 0 }, found: ['a: part-exceeds-whole', 'b: part-exceeds-whole'] },
		{ answers: { a: -1, b: 1, c: 40 }, found: ['a: negative'] },
		{ answers: { a: 1, b: 1, c: '40,5' }, found: ['c: not-integer'] },
		{ answers: { a: 1, b: 'x', c: 40 }, found: ['b: not-a-number'] },
		{ answers: { a: 1, b: 1, c: 1e13 }, found: ['c: too-large'] },
		{ answers: { a: 1, b: 1, c: 40, violations: 0.5 }, found: ['violations: not-integer'] },
		{
			answers: { a: 1, b: 1, c: 40, violations: '0.1234567' },
			found: ['violations: out-of-range']
		},
		{ answers: { a: 1, b: 1, c: 40, d: 1 }, found: ['d: unknown-input'] },
		{ answers: [], found: ['all: unknown-input'] }
	])('$answers → $found', ({ answers, found }) => {
		expect(problems(answers)).toEqual(found);
		expect(scoreOf(answers)).toEqual(invalid('10'));
	});
});

import { describe, expect, it } from 'vitest';
import { incomplete, invalid, problemsOf, score, scored, type Given } from '../testing';
import { organisation2020 } from './edition';

const id = 'personnel.merit.career';
const scoreOf = (answers: unknown, given: Given = {}) =>
	score(organisation2020, id, answers, given);
const problems = (answers: unknown) => problemsOf(organisation2020, id, answers);

describe('10 from kr = 0.8 on, else 10 · kr (п. 50)', () => {
	it.each([
		{ a: 22, b: 44, points: '5' },
		{ a: '1', b: '3', points: '3.3333333333' },
		{ a: 0, b: 5, points: '0' },
		// The edge, compared exactly.
		{ a: 799999, b: 1000000, points: '7.99999' },
		{ a: 4, b: 5, points: '10' },
		{ a: 800001, b: 1000000, points: '10' },
		{ a: 5, b: 5, points: '10' }
	])('$a of $b → $points', ({ a, b, points }) => {
		expect(scoreOf({ a, b })).toEqual(scored(points, '10'));
		expect(scoreOf({ a, b }, { kind: 'local' })).toEqual(scored(points, '10'));
	});
});

it.each([
	{ reading: 'full', points: '10' },
	{ reading: 'none', points: '0' }
])('nobody promoted, zero base $reading → $points', ({ reading, points }) => {
	const given = { readings: { 'zero-base': reading } };
	expect(scoreOf({ a: 0, b: 0 }, given)).toEqual(scored(points, '10'));
});

describe('what is missing or wrong', () => {
	it.each([{}, { a: 1 }, { b: 1 }, { a: '', b: 0 }])('blank: %j', (answers) => {
		expect(scoreOf(answers)).toEqual(incomplete('10'));
		expect(problems(answers)).toEqual([]);
	});

	it.each([
		{ answers: { a: 6, b: 5 }, found: ['a: part-exceeds-whole'] },
		{ answers: { a: 1, b: 0 }, found: ['a: part-exceeds-whole'] },
		{ answers: { a: -1, b: 5 }, found: ['a: negative'] },
		{ answers: { a: 1, b: 2.5 }, found: ['b: not-integer'] },
		{ answers: { a: 'x', b: 5 }, found: ['a: not-a-number'] },
		{ answers: { a: 1, b: 1e13 }, found: ['b: too-large'] },
		{ answers: { a: '0.0000001', b: 5 }, found: ['a: out-of-range'] },
		{ answers: { a: 1, b: 5, kr: 1 }, found: ['kr: unknown-input'] },
		{ answers: [], found: ['all: unknown-input'] }
	])('$answers → $found', ({ answers, found }) => {
		expect(problems(answers)).toEqual(found);
		expect(scoreOf(answers)).toEqual(invalid('10'));
	});
});

import { describe, expect, it } from 'vitest';
import { incomplete, invalid, problemsOf, score, scored, type Given } from '../testing';
import { organisation2020 } from './edition';

const id = 'personnel.potential.exit-interview';
const scoreOf = (answers: unknown, given: Given = {}) =>
	score(organisation2020, id, answers, given);
const problems = (answers: unknown) => problemsOf(organisation2020, id, answers);
const interviewed: Given = { readings: { 'exit-majority-base': 'interviewed' } };

describe('5 · a/b (п. 35)', () => {
	it.each([
		{ a: 45, b: 50, points: '4.5' },
		{ a: '1', b: '3', points: '1.6666666667' },
		{ a: '1 999', b: '2 000', points: '4.9975' },
		{ a: 0, b: 50, points: '0' },
		{ a: 50, b: 50, points: '5' }
	])('$a of $b → $points', ({ a, b, points }) => {
		expect(scoreOf({ a, b })).toEqual(scored(points, '5'));
		expect(scoreOf({ a, b }, { kind: 'local' })).toEqual(scored(points, '5'));
	});
});

describe('1.5 less where more than half name negative aspects', () => {
	it.each([
		// More than 50 %, compared exactly.
		{ answers: { a: 10, b: 10, negative: 5 }, points: '5' },
		{ answers: { a: 10, b: 10, negative: 6 }, points: '3.5' },
		{ answers: { a: 200000, b: 200000, negative: 100000 }, points: '5' },
		{ answers: { a: 200000, b: 200000, negative: 100001 }, points: '3.5' },
		{ answers: { a: 10, b: 10, negative: 10 }, points: '3.5' },
		{ answers: { a: 10, b: 10, negative: 0 }, points: '5' },
		{ answers: { a: 10, b: 10, negative: '' }, points: '5' },
		// Two of three asked, but not most of the ten who left.
		{ answers: { a: 3, b: 10, negative: 2 }, points: '1.5' }
	])('$answers of those dismissed → $points', ({ answers, points }) => {
		expect(scoreOf(answers)).toEqual(scored(points, '5'));
	});

	it.each([
		{ answers: { a: 10, b: 10, negative: 5 }, points: '5' },
		{ answers: { a: 10, b: 10, negative: 6 }, points: '3.5' },
		{ answers: { a: 3, b: 10, negative: 2 }, points: '0' }, // 1.5 − 1.5
		{ answers: { a: 4, b: 10, negative: 2 }, points: '2' }, // half is not more than half
		{ answers: { a: 4, b: 10, negative: 3 }, points: '0.5' },
		{ answers: { a: 1, b: 10, negative: 1 }, points: '0' }, // 0.5 − 1.5 is below 0
		{ answers: { a: 0, b: 10, negative: 0 }, points: '0' } // nobody was asked
	])('$answers of those interviewed → $points', ({ answers, points }) => {
		expect(scoreOf(answers, interviewed)).toEqual(scored(points, '5'));
	});
});

describe('nobody dismissed', () => {
	it.each([
		{ reading: 'full', points: '5' },
		{ reading: 'none', points: '0' }
	])('zero base $reading → $points', ({ reading, points }) => {
		const answers = { a: 0, b: 0, negative: 0 };
		for (const base of ['dismissed', 'interviewed']) {
			const readings = { 'zero-base': reading, 'exit-majority-base': base };
			expect(scoreOf(answers, { readings })).toEqual(scored(points, '5'));
		}
	});
});

describe('what is missing or wrong', () => {
	it.each([{}, { a: 1 }, { b: 1 }, { a: '', b: 10, negative: 1 }, { negative: 1 }])(
		'blank: %j',
		(answers) => {
			expect(scoreOf(answers)).toEqual(incomplete('5'));
			expect(problems(answers)).toEqual([]);
		}
	);

	it.each([
		{ answers: { a: 11, b: 10 }, found: ['a: part-exceeds-whole'] },
		{ answers: { a: 1, b: 0 }, found: ['a: part-exceeds-whole'] },
		{ answers: { a: 5, b: 10, negative: 6 }, found: ['negative: part-exceeds-whole'] },
		{
			answers: { a: 11, b: 10, negative: 12 },
			found: ['a: part-exceeds-whole', 'negative: part-exceeds-whole']
		},
		{ answers: { a: -1, b: 10 }, found: ['a: negative'] },
		{ answers: { a: 1, b: 1.5 }, found: ['b: not-integer'] },
		{ answers: { a: 1, b: 2, negative: 'x' }, found: ['negative: not-a-number'] },
		{ answers: { a: 1, b: 1e13 }, found: ['b: too-large'] },
		{ answers: { a: '0.0000001', b: 1 }, found: ['a: out-of-range'] },
		{ answers: { a: 1, b: 2, c: 3 }, found: ['c: unknown-input'] },
		{ answers: [], found: ['all: unknown-input'] }
	])('$answers → $found', ({ answers, found }) => {
		expect(problems(answers)).toEqual(found);
		expect(scoreOf(answers)).toEqual(invalid('5'));
	});
});

import { describe, expect, it } from 'vitest';
import { incomplete, invalid, problemsOf, score, scored, type Given } from '../../testing';
import { interaction2020 } from '../edition';

const scoreOf = (answers: unknown, given: Given = {}) =>
	score(interaction2020, 'complaints.deadlines', answers, given);
const problems = (answers: unknown) => problemsOf(interaction2020, 'complaints.deadlines', answers);

describe('late ones per 1 000 from 40 (п. 90)', () => {
	it.each([
		{ f: 3, p: 12500, points: '39.76' }, // 40 − 1000 · 3/12500
		{ f: '3', p: '12 500', points: '39.76' },
		{ f: 0, p: 12500, points: '40' },
		{ f: 0, p: 1, points: '40' },
		{ f: 1, p: 1001, points: '39.000999001' }, // 40 − 1000/1001
		{ f: 1, p: 1, points: '0' },
		// 499 of 12 500 costs 39.92, 500 costs all 40; more does not go below 0.
		{ f: 499, p: 12500, points: '0.08' },
		{ f: 500, p: 12500, points: '0' },
		{ f: 501, p: 12500, points: '0' },
		{ f: '1 000 000 000 000', p: '1 000 000 000 000', points: '0' },
		{ f: 1, p: '1000000000000', points: '39.999999999' } // 40 − 10⁻⁹
	])('$f of $p → $points', ({ f, p, points }) => {
		expect(scoreOf({ f, p })).toEqual(scored(points, '40'));
	});

	it('is the same for local bodies', () => {
		expect(scoreOf({ f: 3, p: 12500 }, { kind: 'local' })).toEqual(scored('39.76', '40'));
	});
});

describe('read as k · (1 − rate)', () => {
	it.each([
		{ f: 3, p: 12500, points: '30.4' }, // 40 · (1 − 0.24)
		{ f: 12, p: 12500, points: '1.6' }, // 40 · (1 − 0.96)
		// One in a thousand is a rate of exactly 1.
		{ f: 1, p: 1001, points: '0.03996004' },
		{ f: 1, p: 1000, points: '0' },
		{ f: 1, p: 999, points: '0' }
	])('$f of $p → $points', ({ f, p, points }) => {
		const given = { readings: { 'rate-formula': 'scale' } };
		expect(scoreOf({ f, p }, given)).toEqual(scored(points, '40'));
	});
});

describe('nothing considered', () => {
	it.each([
		{ readings: {}, points: '40' },
		{ readings: { 'zero-base': 'full' }, points: '40' },
		{ readings: { 'zero-base': 'none' }, points: '0' },
		{ readings: { 'zero-base': 'full', 'rate-formula': 'scale' }, points: '40' },
		{ readings: { 'zero-base': 'none', 'rate-formula': 'scale' }, points: '0' }
	])('$readings → $points', ({ readings, points }) => {
		expect(scoreOf({ f: 0, p: 0 }, { readings })).toEqual(scored(points, '40'));
	});
});

describe('what is missing or wrong', () => {
	it.each([
		{ answers: {} },
		{ answers: null },
		{ answers: { f: 3 } },
		{ answers: { p: 12500 } },
		{ answers: { f: ' ', p: 12500 } },
		{ answers: { f: null, p: 0 } }
	])('blank: $answers', ({ answers }) => {
		expect(scoreOf(answers)).toEqual(incomplete('40'));
		expect(problems(answers)).toEqual([]);
	});

	it.each([
		{ answers: { f: 11, p: 10 }, found: ['f: part-exceeds-whole'] },
		{ answers: { f: 1, p: 0 }, found: ['f: part-exceeds-whole'] },
		{ answers: { f: -1, p: 10 }, found: ['f: negative'] },
		{ answers: { f: 'three', p: 10 }, found: ['f: not-a-number'] },
		{ answers: { f: true, p: 10 }, found: ['f: not-a-number'] },
		{ answers: { f: '1,5', p: 10 }, found: ['f: not-integer'] },
		{ answers: { f: '0.0000001', p: 10 }, found: ['f: out-of-range'] },
		{ answers: { f: 1, p: '1000000000001' }, found: ['p: too-large'] },
		{ answers: { f: -1, p: 'x' }, found: ['f: negative', 'p: not-a-number'] },
		{ answers: { f: 1, p: 10, g: 1 }, found: ['g: unknown-input'] },
		{ answers: { f: 'x' }, found: ['f: not-a-number'] }, // wrong comes before blank
		{ answers: [3, 12500], found: ['all: unknown-input'] },
		{ answers: 'f=3', found: ['all: unknown-input'] }
	])('$answers → $found', ({ answers, found }) => {
		expect(problems(answers)).toEqual(found);
		expect(scoreOf(answers)).toEqual(invalid('40'));
	});

	it.each([
		{ f: 10, p: 10, points: '0' }, // all of them late is no mistake
		{ f: 1, p: 10, points: '0' }
	])('a part may be as great as the whole: $f of $p', ({ f, p, points }) => {
		expect(scoreOf({ f, p })).toEqual(scored(points, '40'));
	});
});

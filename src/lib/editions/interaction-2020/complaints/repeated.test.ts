import { describe, expect, it } from 'vitest';
import { incomplete, invalid, problemsOf, score, scored, type Given } from '../../testing';
import { interaction2020 } from '../edition';

const scoreOf = (answers: unknown, given: Given = {}) =>
	score(interaction2020, 'complaints.repeated', answers, given);
const problems = (answers: unknown) => problemsOf(interaction2020, 'complaints.repeated', answers);

describe('repeated ones satisfied per 100 from 20 (п. 95)', () => {
	it.each([
		{ n: 200, m: 12500, points: '18.4' }, // 20 − 100 · 200/12500
		{ n: '200', m: '12 500', points: '18.4' },
		{ n: 0, m: 12500, points: '20' },
		{ n: 1, m: 7, points: '5.7142857143' }, // 20 − 100/7
		{ n: 1, m: 101, points: '19.0099009901' },
		{ n: 1, m: 3, points: '0' },
		// A fifth of them costs all 20.
		{ n: 2499, m: 12500, points: '0.008' },
		{ n: 2500, m: 12500, points: '0' },
		{ n: 2501, m: 12500, points: '0' },
		{ n: 7, m: 7, points: '0' }
	])('$n of $m → $points', ({ n, m, points }) => {
		expect(scoreOf({ n, m })).toEqual(scored(points, '20'));
	});

	it('is the same for local bodies', () => {
		expect(scoreOf({ n: 200, m: 12500 }, { kind: 'local' })).toEqual(scored('18.4', '20'));
	});
});

describe('read as k · (1 − rate)', () => {
	it.each([
		{ n: 124, m: 12500, points: '0.16' }, // 20 · (1 − 0.992)
		{ n: 1, m: 300, points: '13.3333333333' }, // 20 · 2/3
		// One in a hundred is a rate of exactly 1.
		{ n: 1, m: 101, points: '0.198019802' },
		{ n: 1, m: 100, points: '0' },
		{ n: 1, m: 99, points: '0' }
	])('$n of $m → $points', ({ n, m, points }) => {
		const given = { readings: { 'rate-formula': 'scale' } };
		expect(scoreOf({ n, m }, given)).toEqual(scored(points, '20'));
	});
});

describe('nothing considered', () => {
	it.each([
		{ reading: 'full', points: '20' },
		{ reading: 'none', points: '0' }
	])('zero base $reading → $points', ({ reading, points }) => {
		const given = { readings: { 'zero-base': reading } };
		expect(scoreOf({ n: 0, m: 0 }, given)).toEqual(scored(points, '20'));
	});
});

describe('what is missing or wrong', () => {
	it.each([{ answers: {} }, { answers: { n: 1 } }, { answers: { m: 1 } }])(
		'blank: $answers',
		({ answers }) => {
			expect(scoreOf(answers)).toEqual(incomplete('20'));
			expect(problems(answers)).toEqual([]);
		}
	);

	it.each([
		{ answers: { n: 2, m: 1 }, found: ['n: part-exceeds-whole'] },
		{ answers: { n: 2, m: 0 }, found: ['n: part-exceeds-whole'] },
		{ answers: { n: '−2', m: 1 }, found: ['n: negative'] },
		{ answers: { n: 0.5, m: 1 }, found: ['n: not-integer'] },
		{ answers: { n: 1, m: '12 50' }, found: ['m: not-a-number'] },
		{ answers: { n: 1, m: Infinity }, found: ['m: too-large'] },
		{ answers: { n: 1, m: 1.0000001 }, found: ['m: out-of-range'] },
		{ answers: { n: 1, m: 10, p: 10 }, found: ['p: unknown-input'] },
		{ answers: false, found: ['all: unknown-input'] }
	])('$answers → $found', ({ answers, found }) => {
		expect(problems(answers)).toEqual(found);
		expect(scoreOf(answers)).toEqual(invalid('20'));
	});
});

import { describe, expect, it } from 'vitest';
import { incomplete, invalid, problemsOf, score, scored, type Given } from '../../testing';
import { interaction2020 } from '../edition';

const scoreOf = (answers: unknown, given: Given = {}) =>
	score(interaction2020, 'complaints.court', answers, given);
const problems = (answers: unknown) => problemsOf(interaction2020, 'complaints.court', answers);

describe('found justified by a court per 10 000 from 30 (пп. 92–93)', () => {
	it.each([
		{ a: 1, p: 12500, points: '29.2' }, // 30 − 10000/12500
		{ a: '3', p: '12 500', points: '27.6' },
		{ a: 0, p: 12500, points: '30' },
		{ a: 1, p: 700000, points: '29.9857142857' }, // 30 − 1/70
		{ a: 999, p: 999000, points: '20' },
		// 30 of 10 000 costs all 30.
		{ a: 29, p: 10000, points: '1' },
		{ a: 30, p: 10000, points: '0' },
		{ a: 31, p: 10000, points: '0' },
		// A court may decide on earlier years: more than were considered is no mistake.
		{ a: 2, p: 1, points: '0' }
	])('$a of $p → $points', ({ a, p, points }) => {
		expect(scoreOf({ a, p })).toEqual(scored(points, '30'));
	});

	it('is the same for local bodies', () => {
		expect(scoreOf({ a: 1, p: 12500 }, { kind: 'local' })).toEqual(scored('29.2', '30'));
	});
});

describe('read as k · (1 − rate)', () => {
	it.each([
		{ a: 1, p: 12500, points: '6' }, // 30 · (1 − 0.8)
		{ a: 1, p: 700000, points: '29.5714285714' }, // 30 · 69/70
		// One in ten thousand is a rate of exactly 1.
		{ a: 1, p: 10001, points: '0.0029997' },
		{ a: 1, p: 10000, points: '0' },
		{ a: 1, p: 9999, points: '0' }
	])('$a of $p → $points', ({ a, p, points }) => {
		const given = { readings: { 'rate-formula': 'scale' } };
		expect(scoreOf({ a, p }, given)).toEqual(scored(points, '30'));
	});
});

describe('nothing considered', () => {
	it.each([
		{ a: 0, reading: 'full', points: '30' },
		{ a: 0, reading: 'none', points: '0' },
		// Whatever the courts found.
		{ a: 5, reading: 'full', points: '30' },
		{ a: 5, reading: 'none', points: '0' }
	])('$a found justified, zero base $reading → $points', ({ a, reading, points }) => {
		const given = { readings: { 'zero-base': reading } };
		expect(scoreOf({ a, p: 0 }, given)).toEqual(scored(points, '30'));
	});
});

describe('no decision went to court', () => {
	it.each([
		{ answers: { noCourtReviews: true } },
		{ answers: { noCourtReviews: true, a: 5, p: 10 } },
		{ answers: { noCourtReviews: true, a: '', p: null } },
		{ answers: { noCourtReviews: true, a: -5, p: 'x' } }, // kept, not judged
		{ answers: { noCourtReviews: true, p: 0 } }
	])('$answers gives all points', ({ answers }) => {
		expect(scoreOf(answers, { readings: { 'zero-base': 'none' } })).toEqual(scored('30', '30'));
		expect(problems(answers)).toEqual([]);
	});

	it.each([{ noCourtReviews: false }, { noCourtReviews: null }, { noCourtReviews: '' }, {}])(
		'$noCourtReviews is no',
		(flag) => {
			expect(scoreOf({ ...flag, a: 1, p: 12500 })).toEqual(scored('29.2', '30'));
		}
	);
});

describe('what is missing or wrong', () => {
	it.each([
		{ answers: {} },
		{ answers: { a: 1 } },
		{ answers: { p: 1 } },
		{ answers: { a: '', p: 0 } },
		{ answers: { noCourtReviews: false } }
	])('blank: $answers', ({ answers }) => {
		expect(scoreOf(answers)).toEqual(incomplete('30'));
		expect(problems(answers)).toEqual([]);
	});

	it.each([
		{ answers: { a: 'one', p: 10 }, found: ['a: not-a-number'] },
		{ answers: { a: '1,5', p: 10 }, found: ['a: not-integer'] },
		{ answers: { a: 1, p: -10 }, found: ['p: negative'] },
		{ answers: { a: 1, p: 1e13 }, found: ['p: too-large'] },
		{ answers: { a: 1e-7, p: 10 }, found: ['a: out-of-range'] },
		{ answers: { noCourtReviews: 'yes', a: 1, p: 10 }, found: ['noCourtReviews: unknown-choice'] },
		{ answers: { noCourtReviews: 1, a: 1, p: 10 }, found: ['noCourtReviews: unknown-choice'] },
		{ answers: { noCourtReviews: true, b: 1 }, found: ['b: unknown-input'] },
		{ answers: [], found: ['all: unknown-input'] }
	])('$answers → $found', ({ answers, found }) => {
		expect(problems(answers)).toEqual(found);
		expect(scoreOf(answers)).toEqual(invalid('30'));
	});
});

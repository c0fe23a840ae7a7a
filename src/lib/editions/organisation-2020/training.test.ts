import { describe, expect, it } from 'vitest';
import { incomplete, invalid, problemsOf, score, scored } from '../testing';
import { organisation2020 } from './edition';

const id = 'personnel.labour.training';
const done = { a: 60, b: 60, c: 10, d: 10 };
const scoreOf = (answers: unknown) => score(organisation2020, id, answers);
const problems = (answers: unknown) => problemsOf(organisation2020, id, answers);

describe('5 · 0.5 · (a/b + c/d) (п. 44)', () => {
	it.each([
		{ answers: done, points: '5' },
		{ answers: { a: 30, b: 60, c: 10, d: 10 }, points: '3.75' },
		{ answers: { a: '1', b: '3', c: '1', d: '7' }, points: '1.1904761905' },
		{ answers: { a: 0, b: 60, c: 0, d: 10 }, points: '0' },
		// Nobody due: the act puts 1, whatever the reading.
		{ answers: { a: 0, b: 0, c: 0, d: 10 }, points: '2.5' },
		{ answers: { a: 30, b: 60, c: 0, d: 0 }, points: '3.75' },
		{ answers: { a: 0, b: 0, c: 0, d: 0 }, points: '5' }
	])('$answers → $points', ({ answers, points }) => {
		expect(scoreOf(answers)).toEqual(scored(points, '5'));
		const given = { kind: 'local', readings: { 'zero-base': 'none' } } as const;
		expect(score(organisation2020, id, answers, given)).toEqual(scored(points, '5'));
	});
});

describe('0.5 for each late one, 1 for each missed one, at most 5', () => {
	it.each([
		{ late: 1, missed: '', points: '4.5' },
		{ late: '', missed: 1, points: '4' },
		{ late: 3, missed: 2, points: '1.5' },
		// The limit, from both sides.
		{ late: 9, missed: 0, points: '0.5' },
		{ late: 10, missed: 0, points: '0' },
		{ late: 11, missed: 0, points: '0' },
		{ late: 0, missed: 4, points: '1' },
		{ late: 0, missed: 5, points: '0' },
		{ late: 0, missed: '1 000', points: '0' }
	])('$late late and $missed missed → $points', ({ late, missed, points }) => {
		expect(scoreOf({ ...done, late, missed })).toEqual(scored(points, '5'));
	});

	it('never below 0', () => {
		expect(scoreOf({ ...done, a: 30, late: 3, missed: 9 })).toEqual(scored('0', '5'));
		expect(scoreOf({ ...done, a: 30, late: 7 })).toEqual(scored('0.25', '5'));
		expect(scoreOf({ ...done, a: 30, late: 8 })).toEqual(scored('0', '5'));
	});
});

describe('what is missing or wrong', () => {
	it.each([
		{},
		{ ...done, a: '' },
		{ ...done, b: null },
		{ ...done, c: ' ' },
		{ ...done, d: undefined },
		{ a: 0, b: 0 },
		{ late: 1, missed: 1 }
	])('blank: %j', (answers) => {
		expect(scoreOf(answers)).toEqual(incomplete('5'));
		expect(problems(answers)).toEqual([]);
	});

	it.each([
		{ change: { a: 61 }, found: ['a: part-exceeds-whole'] },
		{ change: { c: 11 }, found: ['c: part-exceeds-whole'] },
		{
			change: { a: 1, b: 0, c: 1, d: 0 },
			found: ['a: part-exceeds-whole', 'c: part-exceeds-whole']
		},
		{ change: { b: -60 }, found: ['b: negative'] },
		{ change: { d: '10,5' }, found: ['d: not-integer'] },
		{ change: { late: 0.5 }, found: ['late: not-integer'] },
		{ change: { missed: 'x' }, found: ['missed: not-a-number'] },
		{ change: { late: 1e13 }, found: ['late: too-large'] },
		{ change: { a: '1.1234567' }, found: ['a: out-of-range'] },
		{ change: { e: 1 }, found: ['e: unknown-input'] }
	])('$change → $found', ({ change, found }) => {
		expect(problems({ ...done, ...change })).toEqual(found);
		expect(scoreOf({ ...done, ...change })).toEqual(invalid('5'));
	});
});

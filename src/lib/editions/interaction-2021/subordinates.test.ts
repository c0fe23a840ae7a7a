import { describe, expect, it } from 'vitest';
import { invalid, problemsOf, score, scored, type Given } from '../testing';
import { interaction2021 } from './edition';

const id = 'subordinate-dialogue';
const scoreOf = (answers: unknown, given: Given = {}) => score(interaction2021, id, answers, given);

describe('no blog of the head: 0.5 in each language', () => {
	it.each([
		{ answers: {}, points: '0' },
		{ answers: { 'blogMissing.kk': false, 'blogMissing.ru': null }, points: '0' },
		{ answers: { 'blogMissing.kk': true }, points: '-0.5' },
		{ answers: { 'blogMissing.ru': true }, points: '-0.5' },
		{ answers: { 'blogMissing.kk': true, 'blogMissing.ru': true }, points: '-1' }
	])('$answers → $points', ({ answers, points }) => {
		expect(scoreOf(answers)).toEqual(scored(points, '0'));
		expect(scoreOf(answers, { kind: 'local' })).toEqual(scored(points, '0'));
	});
});

describe.each(['kk', 'ru'])('fewer than 90 % of the questions answered, in %s: 1', (language) => {
	it.each([
		// 90 % from both sides, compared exactly.
		{ answered: 90, asked: 100, points: '0' },
		{ answered: 9, asked: 10, points: '0' },
		{ answered: 89, asked: 100, points: '-1' },
		{ answered: 899999, asked: 1000000, points: '-1' },
		{ answered: 900000, asked: 1000000, points: '0' },
		{ answered: '8 999', asked: '10 000', points: '-1' },
		{ answered: 219, asked: 244, points: '-1' }, // 89.75…
		{ answered: 220, asked: 244, points: '0' }, // 90.16…
		{ answered: 0, asked: 1, points: '-1' },
		{ answered: 1, asked: 1, points: '0' },
		// A blank answered is 0, as both are optional.
		{ answered: '', asked: 5, points: '-1' },
		// Nothing asked: nothing to answer.
		{ answered: 0, asked: 0, points: '0' },
		{ answered: '', asked: 0, points: '0' },
		{ answered: 0, asked: '', points: '0' },
		{ answered: null, asked: ' ', points: '0' }
	])('$answered of $asked → $points', ({ answered, asked, points }) => {
		const answers = { [`answered.${language}`]: answered, [`asked.${language}`]: asked };
		expect(scoreOf(answers)).toEqual(scored(points, '0'));
		expect(problemsOf(interaction2021, id, answers)).toEqual([]);
	});

	it.each([
		{ answered: 11, asked: 10, found: [`answered.${language}: part-exceeds-whole`] },
		{ answered: 1, asked: 0, found: [`answered.${language}: part-exceeds-whole`] },
		// A blank asked is 0.
		{ answered: 1, asked: '', found: [`answered.${language}: part-exceeds-whole`] },
		{ answered: 1, asked: undefined, found: [`answered.${language}: part-exceeds-whole`] },
		// An asked that is no number is one problem, not two.
		{ answered: 1, asked: 'x', found: [`asked.${language}: not-a-number`] },
		{ answered: -1, asked: 1, found: [`answered.${language}: negative`] },
		{ answered: 1, asked: '1,5', found: [`asked.${language}: not-integer`] },
		{ answered: 1, asked: 1e13, found: [`asked.${language}: too-large`] },
		{ answered: '0.0000001', asked: 1, found: [`answered.${language}: out-of-range`] }
	])('$answered of $asked → $found', ({ answered, asked, found }) => {
		const answers = { [`answered.${language}`]: answered, [`asked.${language}`]: asked };
		expect(problemsOf(interaction2021, id, answers)).toEqual(found);
		expect(scoreOf(answers)).toEqual(invalid('0'));
	});
});

describe('together, 3 at most', () => {
	const low = { 'answered.kk': 0, 'asked.kk': 1, 'answered.ru': 0, 'asked.ru': 1 };

	it.each([
		{ answers: low, points: '-2' },
		{ answers: { ...low, 'blogMissing.ru': true }, points: '-2.5' },
		// All that there is reaches the most.
		{ answers: { ...low, 'blogMissing.kk': true, 'blogMissing.ru': true }, points: '-3' },
		{ answers: { ...low, 'answered.kk': 1, 'blogMissing.kk': true }, points: '-1.5' }
	])('$answers → $points', ({ answers, points }) => {
		expect(scoreOf(answers)).toEqual(scored(points, '0'));
	});

	it.each([
		{ readings: { 'zero-base': 'full' } },
		{ readings: { 'zero-base': 'none' } },
		{ readings: { 'blog-none': 'zero' } }
	])('$readings is without effect', ({ readings }) => {
		const answers = { 'asked.kk': 0, 'answered.kk': 0 };
		expect(scoreOf(answers, { readings })).toEqual(scored('0', '0'));
	});

	it.each([
		{ answers: { 'blogMissing.kk': 'no' }, found: ['blogMissing.kk: unknown-choice'] },
		{ answers: { blogMissing: true }, found: ['blogMissing: unknown-input'] },
		{ answers: 'no', found: ['all: unknown-input'] }
	])('$answers → $found', ({ answers, found }) => {
		expect(problemsOf(interaction2021, id, answers)).toEqual(found);
		expect(scoreOf(answers)).toEqual(invalid('0'));
	});
});

import { describe, expect, it } from 'vitest';
import { incomplete, invalid, problemsOf, score, scored, type Given } from '../../testing';
import { interaction2020 } from '../edition';

const scoreOf = (answers: unknown, given: Given = {}) =>
	score(interaction2020, 'complaints.internal-control', answers, given);
const problems = (answers: unknown) =>
	problemsOf(interaction2020, 'complaints.internal-control', answers);

describe('share of late ones with somebody held liable, in steps (appendix 13)', () => {
	it.each([
		{ g: 2, f: 3, h: 0, points: '4' }, // 66.7 %
		{ g: 3, f: 3, h: 0, points: '10' },
		{ g: 0, f: 3, h: 0, points: '0' },
		// Each edge from both sides; the share is rounded to one decimal first.
		{ g: 8995, f: 10000, h: 0, points: '10' }, // 89.95 → 90.0
		{ g: 89949, f: 100000, h: 0, points: '8' }, // 89.949 → 89.9
		{ g: 90, f: 100, h: 0, points: '10' },
		{ g: 7995, f: 10000, h: 0, points: '8' }, // 79.95 → 80.0
		{ g: 79949, f: 100000, h: 0, points: '6' },
		{ g: 80, f: 100, h: 0, points: '8' },
		{ g: 6995, f: 10000, h: 0, points: '6' }, // 69.95 → 70.0
		{ g: 69949, f: 100000, h: 0, points: '4' },
		{ g: 70, f: 100, h: 0, points: '6' },
		{ g: 5995, f: 10000, h: 0, points: '4' }, // 59.95 → 60.0
		{ g: 59949, f: 100000, h: 0, points: '1' },
		{ g: 60, f: 100, h: 0, points: '4' },
		{ g: 4995, f: 10000, h: 0, points: '1' }, // 49.95 → 50.0
		{ g: 49949, f: 100000, h: 0, points: '0' },
		{ g: 1, f: 2, h: 0, points: '1' },
		// Dismissed ones are left out of the late ones: 9 of 10, not 9 of 20.
		{ g: 9, f: 20, h: 10, points: '10' },
		{ g: 1, f: 4, h: 2, points: '1' }, // 50 %
		{ g: 1, f: 4, h: 1, points: '0' }, // 33.3 %
		// More cases than late ones: 100 % at most.
		{ g: 7, f: 3, h: 0, points: '10' },
		{ g: 1000000, f: 1, h: 0, points: '10' }
	])('$g of $f without $h → $points', ({ g, f, h, points }) => {
		expect(scoreOf({ g, f, h })).toEqual(scored(points, '10'));
	});

	it('takes a blank h as 0', () => {
		expect(scoreOf({ g: 2, f: 3 })).toEqual(scored('4', '10'));
		expect(scoreOf({ g: 2, f: 3, h: '' })).toEqual(scored('4', '10'));
	});

	it('is the same for local bodies', () => {
		expect(scoreOf({ g: 2, f: 3 }, { kind: 'local' })).toEqual(scored('4', '10'));
	});
});

describe('nobody to be held liable', () => {
	it.each([
		{ g: 0, f: 0, h: 0, reading: 'full', points: '10' },
		{ g: 0, f: 0, h: 0, reading: 'none', points: '0' },
		{ g: 0, f: 5, h: 5, reading: 'full', points: '10' },
		{ g: 0, f: 5, h: 5, reading: 'none', points: '0' },
		// Whatever the number of cases.
		{ g: 3, f: 5, h: 5, reading: 'full', points: '10' },
		{ g: 3, f: 5, h: 5, reading: 'none', points: '0' }
	])('$g of $f without $h, zero base $reading → $points', ({ g, f, h, reading, points }) => {
		const given = { readings: { 'zero-base': reading } };
		expect(scoreOf({ g, f, h }, given)).toEqual(scored(points, '10'));
	});
});

describe('what is missing or wrong', () => {
	it.each([{ answers: {} }, { answers: { g: 1 } }, { answers: { f: 1 } }, { answers: { h: 0 } }])(
		'blank: $answers',
		({ answers }) => {
			expect(scoreOf(answers)).toEqual(incomplete('10'));
			expect(problems(answers)).toEqual([]);
		}
	);

	it.each([
		{ answers: { g: 0, f: 2, h: 3 }, found: ['h: part-exceeds-whole'] },
		{ answers: { g: 0, f: 2, h: -3 }, found: ['h: negative'] },
		{ answers: { g: 0, f: 2, h: 'x' }, found: ['h: not-a-number'] },
		{ answers: { g: '0,5', f: 2 }, found: ['g: not-integer'] },
		{ answers: { g: 0, f: 2e12 }, found: ['f: too-large'] },
		{ answers: { g: 0, f: 2.1234567 }, found: ['f: out-of-range'] },
		{ answers: { g: 0, f: 2, i: 0 }, found: ['i: unknown-input'] },
		{ answers: 7, found: ['all: unknown-input'] }
	])('$answers → $found', ({ answers, found }) => {
		expect(problems(answers)).toEqual(found);
		expect(scoreOf(answers)).toEqual(invalid('10'));
	});
});

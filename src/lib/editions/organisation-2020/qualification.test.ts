import { describe, expect, it } from 'vitest';
import { incomplete, invalid, problemsOf, score, scored } from '../testing';
import { organisation2020 } from './edition';
import { CATEGORIES } from './qualification';

const id = 'personnel.potential.qualification';
const scoreOf = (answers: unknown) => score(organisation2020, id, answers);
const problems = (answers: unknown) => problemsOf(organisation2020, id, answers);

describe('5 · Σ/z, at most 5 (п. 37)', () => {
	it.each([
		{ answers: { a: 4, b: 6, z: 100 }, points: '0.5' },
		{ answers: { d: '1', z: '3' }, points: '1.6666666667' },
		{ answers: { j: 50, z: '312,5' }, points: '0.8' },
		{ answers: { c: 0, z: 10 }, points: '0' },
		{
			answers: { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1, h: 1, i: 1, j: 1, z: 100 },
			points: '0.5'
		},
		// One person may stand in several categories, so the sum may pass the staff.
		{ answers: { e: 99, z: 100 }, points: '4.95' },
		{ answers: { e: 50, g: 50, z: 100 }, points: '5' },
		{ answers: { e: 51, g: 50, z: 100 }, points: '5' },
		{ answers: { i: 1, z: '0.000001' }, points: '5' }
	])('$answers → $points', ({ answers, points }) => {
		expect(scoreOf(answers)).toEqual(scored(points, '5'));
		const local = score(organisation2020, id, answers, { kind: 'local' });
		expect(local).toEqual(scored(points, '5'));
	});

	it.each(CATEGORIES)('%s counts once, and is enough by itself', (category) => {
		expect(scoreOf({ [category]: 20, z: 100 })).toEqual(scored('1', '5'));
	});
});

describe('what is missing or wrong', () => {
	it.each([
		{},
		{ z: 100 },
		{ a: '', b: null, z: 100 },
		{ a: 1 },
		{ a: 1, z: '' },
		{ j: ' ', z: 100 }
	])('blank: %j', (answers) => {
		expect(scoreOf(answers)).toEqual(incomplete('5'));
		expect(problems(answers)).toEqual([]);
	});

	it.each([
		{ answers: { a: 1, z: 0 }, found: ['z: out-of-range'] },
		{ answers: { z: 0 }, found: ['z: out-of-range'] },
		{ answers: { a: 1, z: -5 }, found: ['z: negative'] },
		{ answers: { a: 1, z: '1.0000001' }, found: ['z: out-of-range'] },
		{ answers: { a: 1.5, z: 100 }, found: ['a: not-integer'] },
		{ answers: { a: 1, h: -1, z: 100 }, found: ['h: negative'] },
		{ answers: { f: 'x', z: 100 }, found: ['f: not-a-number'] },
		{ answers: { f: 1e13, z: 100 }, found: ['f: too-large'] },
		{ answers: { k: 1, z: 100 }, found: ['k: unknown-input'] },
		{ answers: [], found: ['all: unknown-input'] }
	])('$answers → $found', ({ answers, found }) => {
		expect(problems(answers)).toEqual(found);
		expect(scoreOf(answers)).toEqual(invalid('5'));
	});
});

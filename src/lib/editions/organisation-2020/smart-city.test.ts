import { describe, expect, it } from 'vitest';
import { incomplete, invalid, notAssessed, problemsOf, score, scored } from '../testing';
import { organisation2020 } from './edition';
import { SPHERES } from './smart-city';

const id = 'it.smart-city';
const local = { kind: 'local' } as const;
const all = (value: unknown) => Object.fromEntries(SPHERES.map((sphere) => [sphere, value]));
const scoreOf = (answers: unknown) => score(organisation2020, id, answers, local);
const problems = (answers: unknown) => problemsOf(organisation2020, id, answers, local);

describe('10 · Σ/6900 (пп. 69-1 – 69-3), local bodies only', () => {
	it.each([
		{ answers: all(0), points: '0' },
		{ answers: all(100), points: '1.3043478261' },
		{ answers: { ...all(0), roads: 3450 }, points: '5' },
		{ answers: { ...all(0), health: '4 795,5' }, points: '6.95' },
		// The limit of the sum, from both sides.
		{ answers: { ...all(0), safety: '6899.999999' }, points: '9.9999999986' },
		{ answers: { ...all(0), safety: 6900 }, points: '10' },
		{ answers: { ...all(750), education: 900 }, points: '10' }
	])('$answers → $points', ({ answers, points }) => {
		expect(scoreOf(answers)).toEqual(scored(points, '10'));
		expect(problems(answers)).toEqual([]);
	});

	it.each(SPHERES)('%s counts', (sphere) => {
		expect(scoreOf({ ...all(0), [sphere]: 690 })).toEqual(scored('1', '10'));
	});

	it('is not asked of central bodies, whatever is typed', () => {
		for (const answers of [undefined, all(100), all('x'), { ...all(6900) }]) {
			expect(score(organisation2020, id, answers)).toEqual(notAssessed);
			expect(problemsOf(organisation2020, id, answers)).toEqual([]);
		}
	});
});

describe('what is missing or wrong', () => {
	it.each(SPHERES)('blank: %s', (sphere) => {
		expect(scoreOf({ ...all(100), [sphere]: '' })).toEqual(incomplete('10'));
		expect(problems({ ...all(100), [sphere]: '' })).toEqual([]);
	});

	it.each([
		// A problem of the sum names the first.
		{ change: { governance: '6900.000001' }, found: ['education: out-of-range'] },
		{ change: { roads: 7000, education: 1 }, found: ['education: out-of-range'] },
		{ change: { tourism: -1 }, found: ['tourism: negative'] },
		{ change: { ecology: '1.0000001' }, found: ['ecology: out-of-range'] },
		{ change: { utilities: 'x' }, found: ['utilities: not-a-number'] },
		{ change: { transport: 1e13 }, found: ['transport: too-large'] },
		{ change: { score: 1 }, found: ['score: unknown-input'] }
	])('$change → $found', ({ change, found }) => {
		expect(problems({ ...all(0), ...change })).toEqual(found);
		expect(scoreOf({ ...all(0), ...change })).toEqual(invalid('10'));
	});
});

import { describe, expect, it } from 'vitest';
import { invalid, problemsOf, score, scored } from '../testing';
import { organisation2020 } from './edition';

const ids = ['personnel.penalties', 'it.penalties', 'it.unused-systems'].map((id) => ({ id }));

describe.each(ids)('$id: points taken off', ({ id }) => {
	it.each([
		{ answers: { points: 4 }, points: '-4' },
		{ answers: { points: '1,25' }, points: '-1.25' },
		{ answers: { points: '0.000001' }, points: '-0.000001' },
		{ answers: { points: '10' }, points: '-10' },
		{ answers: { points: 0 }, points: '0' },
		// Optional.
		{ answers: { points: '' }, points: '0' },
		{ answers: { points: null }, points: '0' },
		{ answers: {}, points: '0' },
		{ answers: undefined, points: '0' }
	])('$answers → $points', ({ answers, points }) => {
		expect(score(organisation2020, id, answers)).toEqual(scored(points, '0'));
		expect(score(organisation2020, id, answers, { kind: 'local' })).toEqual(scored(points, '0'));
	});

	it.each([
		{ answers: { points: -1 }, found: ['points: negative'] },
		{ answers: { points: 'many' }, found: ['points: not-a-number'] },
		{ answers: { points: '0.1234567' }, found: ['points: out-of-range'] },
		{ answers: { points: 1e13 }, found: ['points: too-large'] },
		{ answers: { facts: 1 }, found: ['facts: unknown-input'] },
		{ answers: 'x', found: ['all: unknown-input'] }
	])('$answers → $found', ({ answers, found }) => {
		expect(problemsOf(organisation2020, id, answers)).toEqual(found);
		expect(score(organisation2020, id, answers)).toEqual(invalid('0'));
	});
});

describe('the limit of 10 in a direction (п. 24)', () => {
	it.each(['personnel.penalties', 'it.penalties'])('%s', (id) => {
		const answers = { points: '10.000001' };
		expect(problemsOf(organisation2020, id, answers)).toEqual(['points: out-of-range']);
		expect(score(organisation2020, id, answers)).toEqual(invalid('0'));
	});

	it('is not that of unused systems', () => {
		const got = score(organisation2020, 'it.unused-systems', { points: 1e12 });
		expect(got).toEqual(scored('-1000000000000', '0'));
	});
});

import { describe, expect, it } from 'vitest';
import { incomplete, invalid, problemsOf, score, scored } from '../testing';
import { organisation2020 } from './edition';

describe.each([
	{ id: 'personnel.potential.turnover', max: '10', over: '10.000001' },
	{ id: 'personnel.potential.stability', max: '5', over: '5.01' },
	{ id: 'personnel.potential.gender', max: '5', over: 6 },
	{ id: 'it.portal', max: '30', over: '30.01' },
	{ id: 'it.actuality', max: '20', over: '20,5' },
	{ id: 'it.automation', max: '25', over: 26 },
	{ id: 'it.local-content', max: '5', over: '5.000001' }
])('$id: points as given, at most $max', ({ id, max, over }) => {
	it.each([
		{ typed: '2,345678', points: '2.345678' },
		{ typed: 1, points: '1' },
		{ typed: 0, points: '0' },
		{ typed: max, points: max }
	])('$typed → $points', ({ typed, points }) => {
		expect(score(organisation2020, id, { score: typed })).toEqual(scored(points, max));
		const local = score(organisation2020, id, { score: typed }, { kind: 'local' });
		expect(local).toEqual(scored(points, max));
	});

	it.each([{}, { score: '' }, { score: null }, { score: ' ' }])('blank: %j', (answers) => {
		expect(score(organisation2020, id, answers)).toEqual(incomplete(max));
		expect(problemsOf(organisation2020, id, answers)).toEqual([]);
	});

	it.each([
		{ answers: { score: over }, found: ['score: out-of-range'] },
		{ answers: { score: '1.0000001' }, found: ['score: out-of-range'] },
		{ answers: { score: -1 }, found: ['score: negative'] },
		{ answers: { score: 1e13 }, found: ['score: too-large'] },
		{ answers: { score: 'all' }, found: ['score: not-a-number'] },
		{ answers: { score: 1, points: 1 }, found: ['points: unknown-input'] },
		{ answers: [1], found: ['all: unknown-input'] }
	])('$answers → $found', ({ answers, found }) => {
		expect(problemsOf(organisation2020, id, answers)).toEqual(found);
		expect(score(organisation2020, id, answers)).toEqual(invalid(max));
	});
});

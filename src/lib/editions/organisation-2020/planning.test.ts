import { describe, expect, it } from 'vitest';
import { incomplete, invalid, problemsOf, score, scored } from '../testing';
import { organisation2020 } from './edition';

const id = 'personnel.labour.planning';
const scoreOf = (answers: unknown) => score(organisation2020, id, answers);
const problems = (answers: unknown) => problemsOf(organisation2020, id, answers);

describe('points for the strategy (п. 45)', () => {
	it.each([
		{ strategy: 'full', points: '2' },
		{ strategy: 'partial', points: '1' },
		{ strategy: 'none', points: '0' }
	])('$strategy → $points', ({ strategy, points }) => {
		expect(scoreOf({ strategy, execution: 0 })).toEqual(scored(points, '5'));
	});
});

describe('points for its execution', () => {
	it.each([
		{ execution: 100, points: '3' },
		// Each edge from both sides, rounded to two decimals half up.
		{ execution: 80, points: '3' },
		{ execution: '79,995', points: '3' },
		{ execution: '79.994999', points: '2' },
		{ execution: 60, points: '2' },
		{ execution: '59.995', points: '2' },
		{ execution: '59.994999', points: '1' },
		{ execution: 40, points: '1' },
		{ execution: '39.995', points: '1' },
		{ execution: '39.994999', points: '0' },
		{ execution: 0, points: '0' }
	])('$execution % → $points', ({ execution, points }) => {
		const answers = { strategy: 'none', execution };
		expect(scoreOf(answers)).toEqual(scored(points, '5'));
		const local = score(organisation2020, id, answers, { kind: 'local' });
		expect(local).toEqual(scored(points, '5'));
	});

	it('are added to those for the strategy', () => {
		expect(scoreOf({ strategy: 'full', execution: 80 })).toEqual(scored('5', '5'));
		expect(scoreOf({ strategy: 'partial', execution: '59,99' })).toEqual(scored('2', '5'));
	});
});

describe('not reported', () => {
	it.each([
		{ answers: { strategy: 'full', notReported: true }, points: '2' },
		{ answers: { strategy: 'partial', execution: 100, notReported: true }, points: '1' },
		{ answers: { strategy: 'none', execution: 'x', notReported: true }, points: '0' }, // kept, not judged
		{ answers: { strategy: 'full', execution: 100, notReported: false }, points: '5' },
		{ answers: { strategy: 'full', execution: 100, notReported: null }, points: '5' }
	])('$answers → $points', ({ answers, points }) => {
		expect(scoreOf(answers)).toEqual(scored(points, '5'));
		expect(problems(answers)).toEqual([]);
	});
});

describe('what is missing or wrong', () => {
	it.each([
		{},
		{ strategy: 'full' },
		{ execution: 50 },
		{ strategy: '', execution: 50 },
		{ strategy: null, execution: 50 },
		// The strategy counts whether its execution is known or not.
		{ notReported: true },
		{ strategy: 'full', execution: ' ' }
	])('blank: %j', (answers) => {
		expect(scoreOf(answers)).toEqual(incomplete('5'));
		expect(problems(answers)).toEqual([]);
	});

	it.each([
		{ answers: { strategy: 'good', execution: 50 }, found: ['strategy: unknown-choice'] },
		{ answers: { strategy: 2, execution: 50 }, found: ['strategy: unknown-choice'] },
		{ answers: { strategy: 'full', execution: '100.01' }, found: ['execution: out-of-range'] },
		{ answers: { strategy: 'full', execution: -1 }, found: ['execution: negative'] },
		{ answers: { strategy: 'full', execution: '80 %' }, found: ['execution: not-a-number'] },
		{ answers: { strategy: 'full', execution: 1e13 }, found: ['execution: too-large'] },
		{
			answers: { strategy: 'full', execution: 50, notReported: 'yes' },
			found: ['notReported: unknown-choice']
		},
		{ answers: { strategy: 'full', notReported: true, s: 1 }, found: ['s: unknown-input'] },
		{ answers: [], found: ['all: unknown-input'] }
	])('$answers → $found', ({ answers, found }) => {
		expect(problems(answers)).toEqual(found);
		expect(scoreOf(answers)).toEqual(invalid('5'));
	});
});

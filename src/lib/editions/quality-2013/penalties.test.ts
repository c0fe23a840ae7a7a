import { describe, expect, it } from 'vitest';
import type { BodyKind } from '../../scoring/nodes';
import { invalid, problemsOf, score, scored } from '../testing';
import { quality2013 } from './edition';

const id = 'penalties';

describe.each<BodyKind>(['central', 'local'])('a %s body (пп. 53–58)', (kind) => {
	it.each([
		{ answers: {}, points: '0' },
		{ answers: { lateReport: true }, points: '-1.5' },
		{ answers: { incompleteReport: true }, points: '-2' },
		{ answers: { lateReport: true, incompleteReport: true }, points: '-3.5' },
		{ answers: { lateReport: false, incompleteReport: null }, points: '0' },
		{ answers: { unreliableFacts: 1 }, points: '-0.2' },
		{ answers: { unreliableFacts: '' }, points: '0' }, // optional
		{ answers: { unreliableFacts: 0 }, points: '0' },
		// 25 facts reach the most.
		{ answers: { unreliableFacts: 24 }, points: '-4.8' },
		{ answers: { unreliableFacts: 25 }, points: '-5' },
		{ answers: { unreliableFacts: 26 }, points: '-5' },
		{ answers: { lateReport: true, unreliableFacts: '4' }, points: '-2.3' },
		// The limit is that of the unreliable facts, not of all three.
		{
			answers: { lateReport: true, incompleteReport: true, unreliableFacts: '1 000 000' },
			points: '-8.5'
		}
	])('$answers → $points', ({ answers, points }) => {
		expect(score(quality2013, id, answers, { kind })).toEqual(scored(points, '0'));
		expect(problemsOf(quality2013, id, answers, { kind })).toEqual([]);
	});
});

describe('what is wrong', () => {
	it.each([
		{ answers: { lateReport: 1 }, found: ['lateReport: unknown-choice'] },
		{ answers: { incompleteReport: 'yes' }, found: ['incompleteReport: unknown-choice'] },
		{ answers: { unreliableFacts: -1 }, found: ['unreliableFacts: negative'] },
		{ answers: { unreliableFacts: 0.5 }, found: ['unreliableFacts: not-integer'] },
		{ answers: { unreliableFacts: 'many' }, found: ['unreliableFacts: not-a-number'] },
		{ answers: { unreliableFacts: 1e13 }, found: ['unreliableFacts: too-large'] },
		{ answers: { unreliableFacts: '0.1234567' }, found: ['unreliableFacts: out-of-range'] },
		{ answers: { late: true }, found: ['late: unknown-input'] },
		{ answers: [true], found: ['all: unknown-input'] }
	])('$answers → $found', ({ answers, found }) => {
		expect(problemsOf(quality2013, id, answers)).toEqual(found);
		expect(score(quality2013, id, answers)).toEqual(invalid('0'));
	});
});

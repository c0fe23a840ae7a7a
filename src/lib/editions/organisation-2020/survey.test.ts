import { describe, expect, it } from 'vitest';
import { Assessment } from '../../scoring/assess';
import { plain } from '../../scoring/decimal';
import type { BodyKind } from '../../scoring/nodes';
import { problemsOf } from '../testing';
import { organisation2020 } from './edition';
import { STATEMENTS, indexOf } from './survey';

interface Index {
	readonly status: string;
	readonly value: string | null;
}

/** The index of a statement. */
function index(answers: unknown, statement = 1, reading = 'mean-over-4'): Index {
	const assessment = new Assessment(organisation2020, {
		kind: 'central',
		answers: { 'personnel.survey': answers },
		readings: { 'agreement-index': reading }
	});
	const { status, score } = assessment.value('personnel.survey', indexOf(statement));
	return { status, value: score === null ? null : plain(score, 10) };
}

const problems = (answers: unknown, kind: BodyKind = 'central') =>
	problemsOf(organisation2020, 'personnel.survey', answers, { kind });

/** A table of one statement. */
const one = (n1: unknown, n2: unknown, n3: unknown, n4: unknown) => ({
	answers: [{ n1, n2, n3, n4 }]
});

describe('index of agreement', () => {
	it.each([
		// 1 · 1 + 2 · 2 + 3 · 3 + 4 · 4 = 30 of 10 people
		{ reading: 'mean-over-4', counts: [1, 2, 3, 4], value: '0.75' },
		{ reading: 'rescaled', counts: [1, 2, 3, 4], value: '0.6666666667' },
		{ reading: 'top-two', counts: [1, 2, 3, 4], value: '0.7' },
		// Everybody wholly agrees, nobody does.
		{ reading: 'mean-over-4', counts: [0, 0, 0, 9], value: '1' },
		{ reading: 'rescaled', counts: [0, 0, 0, 9], value: '1' },
		{ reading: 'top-two', counts: [0, 0, 0, 9], value: '1' },
		{ reading: 'mean-over-4', counts: [9, 0, 0, 0], value: '0.25' },
		{ reading: 'rescaled', counts: [9, 0, 0, 0], value: '0' },
		{ reading: 'top-two', counts: [9, 0, 0, 0], value: '0' },
		{ reading: 'top-two', counts: [0, 9, 0, 0], value: '0' },
		{ reading: 'top-two', counts: [0, 0, 9, 0], value: '1' },
		{ reading: 'mean-over-4', counts: ['1 000', '0', 0, '2 000'], value: '0.75' }
	])('$reading of $counts → $value', ({ reading, counts, value }) => {
		const [n1, n2, n3, n4] = counts;
		expect(index(one(n1, n2, n3, n4), 1, reading)).toEqual({ status: 'scored', value });
	});

	it.each(['mean-over-4', 'rescaled', 'top-two'])('given is taken as it is: %s', (reading) => {
		const answers = { indices: [{ i: '0,123456' }], answers: one(0, 0, 0, 9).answers };
		expect(index(answers, 1, reading)).toEqual({ status: 'scored', value: '0.123456' });
	});

	it('of the last statement', () => {
		const rows = Array.from({ length: STATEMENTS }, (_, row) => ({ i: row === 25 ? 1 : 0 }));
		expect(index({ indices: rows }, 26)).toEqual({ status: 'scored', value: '1' });
		expect(index({ indices: rows }, 25)).toEqual({ status: 'scored', value: '0' });
	});
});

describe('no index', () => {
	it.each([
		{ name: 'nothing answered', answers: {} },
		{ name: 'nobody answered', answers: one(0, 0, 0, 0) },
		{ name: 'a blank count', answers: one(1, 2, '', 4) },
		{ name: 'an empty table', answers: { answers: [] } },
		{ name: 'an empty row', answers: { answers: [{}] } },
		{ name: 'a blank index', answers: { indices: [{ i: ' ' }] } }
	])('$name', ({ answers }) => {
		expect(index(answers)).toEqual({ status: 'incomplete', value: null });
		expect(problems(answers)).toEqual([]);
	});

	it('of a statement below the end of the table', () => {
		expect(index(one(1, 2, 3, 4), 2)).toEqual({ status: 'incomplete', value: null });
	});

	it('of one faulty row; the others keep theirs', () => {
		const answers = { indices: [{ i: 1 }, { i: 'x' }, { i: '' }, { i: 0 }] };
		expect(index(answers, 1)).toEqual({ status: 'scored', value: '1' });
		expect(index(answers, 2)).toEqual({ status: 'invalid', value: null });
		expect(index(answers, 3)).toEqual({ status: 'incomplete', value: null });
		expect(index(answers, 4)).toEqual({ status: 'scored', value: '0' });
	});
});

describe('what is wrong', () => {
	it.each([
		{ answers: one(1, -2, 3, 4), found: ['answers[0].n2: negative'] },
		{ answers: one(1, 2, 3.5, 4), found: ['answers[0].n3: not-integer'] },
		{
			answers: one('x', 2, 3, 1e13),
			found: ['answers[0].n1: not-a-number', 'answers[0].n4: too-large']
		},
		{
			answers: { answers: [{ n1: 1, n2: 1, n3: 1, n4: 1, n5: 1 }] },
			found: ['answers[0].n5: unknown-input']
		},
		{ answers: { indices: [{ i: 1 }, { i: '1.000001' }] }, found: ['indices[1].i: out-of-range'] },
		{ answers: { indices: [{ i: '0.1234567' }] }, found: ['indices[0].i: out-of-range'] },
		{ answers: { indices: [{ i: -0.1 }] }, found: ['indices[0].i: negative'] },
		{ answers: { indices: { i: 1 } }, found: ['indices: not-a-table'] },
		{ answers: { answers: 'x' }, found: ['answers: not-a-table'] },
		{ answers: { points: 1 }, found: ['points: unknown-input'] },
		{ answers: [], found: ['all: unknown-input'] },
		// The counts do not matter where the indices are given.
		{ answers: { indices: [{ i: 1 }], answers: 'x' }, found: [] }
	])('$found', ({ answers, found }) => {
		expect(problems(answers)).toEqual(found);
		expect(problems(answers, 'local')).toEqual(found);
	});
});

it('has no score of its own', () => {
	const assessment = new Assessment(organisation2020, { kind: 'local', answers: {}, readings: {} });
	expect(() => assessment.node('personnel.survey')).toThrow('no score for personnel.survey');
	expect(() => assessment.value('personnel.survey', 'i27')).toThrow('has no value i27');
	expect(() => assessment.value('personnel', 'i1')).toThrow('personnel has no values');
});

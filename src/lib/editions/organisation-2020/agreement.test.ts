import { describe, expect, it } from 'vitest';
import { incomplete, invalid, problemsOf, score, scored, type Given } from '../testing';
import { organisation2020 } from './edition';
import { STATEMENTS } from './survey';

/** Indices of which those from the first to the last are given, and the others 0. */
function indices(first: number, values: readonly unknown[]) {
	const rows = Array.from({ length: STATEMENTS }, (_, at) => ({ i: values[at + 1 - first] ?? 0 }));
	return { 'personnel.survey': { indices: rows } };
}

const scoreOf = (id: string, given: Given) => score(organisation2020, id, undefined, given);

describe.each([
	{ id: 'personnel.labour.conditions', first: 5, last: 8, max: '5' },
	{ id: 'personnel.labour.management', first: 9, last: 14, max: '5' },
	{ id: 'personnel.merit.meritocracy', first: 15, last: 18, max: '10' },
	{ id: 'personnel.merit.incentives', first: 19, last: 22, max: '5' },
	{ id: 'personnel.merit.ethics', first: 23, last: 26, max: '5' }
])('$id: $max times the mean of i$first…i$last', ({ id, first, last, max }) => {
	const count = last - first + 1;
	const all = (value: unknown) => Array.from({ length: count }, () => value);

	it.each([
		{ value: 1, points: max },
		{ value: 0, points: '0' },
		{ value: '0,5', points: max === '10' ? '5' : '2.5' },
		{ value: '0.333333', points: max === '10' ? '3.33333' : '1.666665' }
	])('all $value → $points', ({ value, points }) => {
		const also = indices(first, all(value));
		expect(scoreOf(id, { also })).toEqual(scored(points, max));
		expect(scoreOf(id, { also, kind: 'local' })).toEqual(scored(points, max));
	});

	it.each(Array.from({ length: STATEMENTS }, (_, at) => at + 1))('statement %i alone', (own) => {
		const also = indices(own, [1]);
		const share = { '5 of 4': '1.25', '5 of 6': '0.8333333333', '10 of 4': '2.5' };
		const part = share[`${max} of ${String(count)}` as keyof typeof share];
		const points = own >= first && own <= last ? part : '0';
		expect(scoreOf(id, { also })).toEqual(scored(points, max));
	});

	it.each([
		// Everybody answers 1: a quarter, or nothing.
		{ reading: 'mean-over-4', counts: [9, 0, 0, 0], points: max === '10' ? '2.5' : '1.25' },
		{ reading: 'rescaled', counts: [9, 0, 0, 0], points: '0' },
		{ reading: 'top-two', counts: [9, 0, 0, 0], points: '0' },
		{ reading: 'mean-over-4', counts: [0, 0, 5, 5], points: max === '10' ? '8.75' : '4.375' },
		{ reading: 'top-two', counts: [0, 0, 5, 5], points: max }
	])('index of agreement as $reading of $counts → $points', ({ reading, counts, points }) => {
		const [n1, n2, n3, n4] = counts;
		const answers = Array.from({ length: STATEMENTS }, () => ({ n1, n2, n3, n4 }));
		const also = { 'personnel.survey': { answers } };
		expect(scoreOf(id, { also, readings: { 'agreement-index': reading } })).toEqual(
			scored(points, max)
		);
	});

	it('is incomplete without the survey, or without one statement', () => {
		expect(scoreOf(id, {})).toEqual(incomplete(max));
		const blank = indices(first, ['', ...all(1).slice(1)]);
		expect(scoreOf(id, { also: blank })).toEqual(incomplete(max));
		const rows = Array.from({ length: last - 1 }, () => ({ i: 1 }));
		expect(scoreOf(id, { also: { 'personnel.survey': { indices: rows } } })).toEqual(
			incomplete(max)
		);
	});

	it('is invalid where one of its statements is faulty, the others stay', () => {
		const also = indices(last, ['x']);
		expect(scoreOf(id, { also })).toEqual(invalid(max));
		expect(problemsOf(organisation2020, id, undefined, { also })).toEqual([
			`personnel.survey indices[${String(last - 1)}].i: not-a-number`
		]);
		const other = indices(first === 5 ? 9 : 5, ['x']);
		expect(scoreOf(id, { also: other })).toEqual(scored('0', max));
	});
});

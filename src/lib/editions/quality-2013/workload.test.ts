import { describe, expect, it } from 'vitest';
import type { BodyKind } from '../../scoring/nodes';
import { incomplete, invalid, problemsOf, score, scored, type Given } from '../testing';
import { quality2013 } from './edition';

const scoreOf = (answers: unknown, given: Given = {}) =>
	score(quality2013, 'workload', answers, given);
const problems = (answers: unknown, given: Given = {}) =>
	problemsOf(quality2013, 'workload', answers, given);

/** Bodies from lists of their services and types. */
const bodies = (services: readonly unknown[], types: readonly unknown[]) =>
	services.map((of, row) => ({ name: `Body ${String(row)}`, services: of, types: types[row] }));

/** Coefficient of every body of the table in turn. */
const coefficients = (table: readonly unknown[], given: Given = {}) =>
	table.map((_, self) => scoreOf({ bodies: table, self }, given).score);

describe('a coefficient that is given', () => {
	it.each(['1', '1.01', '1,05', '1.1', 1.1, '1.010001', '1.099999'])('%s', (coefficient) => {
		const shown = String(coefficient).replace(',', '.');
		expect(scoreOf({ coefficient })).toEqual(scored(shown, '1.1'));
		expect(scoreOf({ coefficient }, { kind: 'local' })).toEqual(scored(shown, '1.1'));
	});

	it.each([
		// Nothing lies between 1, for those below the mean, and 1.01, the first above it.
		{ coefficient: '0.999999', found: ['coefficient: out-of-range'] },
		{ coefficient: '1.000001', found: ['coefficient: out-of-range'] },
		{ coefficient: '1.009999', found: ['coefficient: out-of-range'] },
		{ coefficient: '1.100001', found: ['coefficient: out-of-range'] },
		{ coefficient: '1.0500001', found: ['coefficient: out-of-range'] },
		{ coefficient: -1, found: ['coefficient: negative'] },
		{ coefficient: 'x', found: ['coefficient: not-a-number'] },
		{ coefficient: 2e12, found: ['coefficient: too-large'] }
	])('$coefficient → $found', ({ coefficient, found }) => {
		const answers = { coefficient, bodies: bodies([1, 2], [1, 2]), self: 1 };
		expect(problems(answers)).toEqual(found);
		expect(scoreOf(answers)).toEqual(invalid('1.1'));
	});

	it('makes the table and the own body not matter', () => {
		const answers = { coefficient: '1.05', bodies: 'x', self: -1 };
		expect(scoreOf(answers)).toEqual(scored('1.05', '1.1'));
		expect(problems(answers)).toEqual([]);
	});
});

describe('ranked from a table of central bodies', () => {
	it.each<{
		name: string;
		services: readonly number[];
		types: readonly number[];
		each: readonly string[];
	}>([
		// Indices 0, 1/4, 1; mean 5/12: one reaches it and gets the most.
		{ name: 'one above', services: [10, 20, 30], types: [1, 2, 3], each: ['1', '1', '1.1'] },
		// 0, 1/16, 1/4, 9/16, 1; mean 3/8.
		{
			name: 'two above',
			services: [0, 10, 20, 30, 40],
			types: [0, 1, 2, 3, 4],
			each: ['1', '1', '1', '1.01', '1.1']
		},
		// 0, 1/3, 2/3, 1 and their mean 1/2.
		{
			name: 'thirds',
			services: [0, 3, 2, 3],
			types: [0, 1, 3, 3],
			each: ['1', '1', '1.01', '1.1']
		},
		// Services and types pull apart: 0, 2/9, 2/9, 0; the two share the top.
		{
			name: 'apart',
			services: [10, 20, 30, 40],
			types: [4, 3, 2, 1],
			each: ['1', '1.1', '1.1', '1']
		},
		// 2/3 is exactly the mean of 0, 2/3, 1, 2/3, 1, and is not below it.
		{
			name: 'exactly the mean',
			services: [0, 2, 3, 2, 3],
			types: [0, 3, 3, 3, 3],
			each: ['1', '1.01', '1.1', '1.01', '1.1']
		},
		// 0, 1/3, 2/3, 1, 1: equal indices share a place, the places are over distinct ones.
		{
			name: 'equal at the top',
			services: [0, 1, 2, 3, 3],
			types: [0, 3, 3, 3, 3],
			each: ['1', '1', '1.01', '1.1', '1.1']
		},
		// 0 four times, then 0.25, 0.5, 0.75, 1; mean 0.3125: three places with steps of 0.045.
		{
			name: 'three places',
			services: [0, 0, 0, 0, 1, 2, 3, 4],
			types: [0, 0, 0, 0, 1, 1, 1, 1],
			each: ['1', '1', '1', '1', '1', '1.01', '1.055', '1.1']
		},
		{ name: 'two bodies', services: [1, 2], types: [1, 2], each: ['1', '1.1'] },
		// Nobody is more loaded than others.
		{ name: 'one body', services: [7], types: [7], each: ['1'] },
		{ name: 'all equal', services: [5, 5], types: [2, 2], each: ['1', '1'] },
		{ name: 'equal in services', services: [3, 3, 3], types: [1, 2, 3], each: ['1', '1', '1'] },
		{ name: 'equal in types', services: [1, 2, 3], types: [4, 4, 4], each: ['1', '1', '1'] },
		{ name: 'all zero', services: [0, 0], types: [0, 0], each: ['1', '1'] },
		// One leads in services, one in types: every index is 0.
		{ name: 'split lead', services: [9, 1], types: [1, 9], each: ['1', '1'] }
	])('$name', ({ services, types, each }) => {
		expect(coefficients(bodies(services, types))).toEqual(each);
	});

	it('ignores the population', () => {
		const table = bodies([1, 2], [1, 2]).map((row) => ({ ...row, population: 'x' }));
		expect(coefficients(table)).toEqual(['1', '1.1']);
	});

	it('ranks nine places evenly', () => {
		// Sixty zeros keep the mean (5/69) below 1/9, so that nine bodies reach it: 1.01, 1.02125, …, 1.1.
		const counts = [...Array.from({ length: 60 }, () => 0), 1, 2, 3, 4, 5, 6, 7, 8, 9];
		const table = bodies(
			counts,
			counts.map((count) => (count === 0 ? 0 : 1))
		);
		expect(coefficients(table).slice(60)).toEqual([
			'1.01',
			'1.02125',
			'1.0325',
			'1.04375',
			'1.055',
			'1.06625',
			'1.0775',
			'1.08875',
			'1.1'
		]);
	});
});

describe('ranked from a table of local bodies', () => {
	const local = (rows: readonly (readonly [unknown, unknown, unknown])[]) =>
		rows.map(([services, population, types]) => ({ services, population, types }));

	it.each<{
		name: string;
		rows: readonly (readonly [number, number, number])[];
		each: readonly string[];
	}>([
		// 2, 5 and 10 services a head: indices 0, 3/16, 1.
		{
			name: 'services a head',
			rows: [
				[100, 50, 1],
				[100, 20, 2],
				[100, 10, 3]
			],
			each: ['1', '1', '1.1']
		},
		// 10 a head everywhere.
		{
			name: 'equal a head',
			rows: [
				[100, 10, 1],
				[200, 20, 2],
				[300, 30, 3]
			],
			each: ['1', '1', '1']
		},
		// A third a head each way: equal, though 1/3 has no end.
		{
			name: 'equal thirds',
			rows: [
				[1, 3, 1],
				[2, 6, 2],
				[4, 12, 3]
			],
			each: ['1', '1', '1']
		},
		// 0.1, 0.4, 0.6, 0.9 a head: scaled 0, 3/8, 5/8, 1; types 0, 8/9, 7/9, 1.
		{
			name: 'four',
			rows: [
				[100, 1000, 1],
				[400, 1000, 9],
				[300, 500, 8],
				[900, 1000, 10]
			],
			each: ['1', '1', '1.01', '1.1']
		}
	])('$name', ({ rows, each }) => {
		expect(coefficients(local(rows), { kind: 'local' })).toEqual(each);
	});

	it.each([
		{ population: '', status: 'incomplete', found: [] },
		{ population: 0, status: 'invalid', found: ['bodies[1].population: out-of-range'] },
		{ population: -5, status: 'invalid', found: ['bodies[1].population: negative'] },
		{ population: '0,000001', status: 'scored', found: [] },
		{ population: 'x', status: 'invalid', found: ['bodies[1].population: not-a-number'] }
	])('population $population: $status', ({ population, status, found }) => {
		const given = { kind: 'local' } as const;
		const answers = {
			bodies: local([
				[1, 1, 1],
				[2, population, 2]
			]),
			self: 0
		};
		expect(scoreOf(answers, given).status).toBe(status);
		expect(problems(answers, given)).toEqual(found);
	});
});

describe('what is missing or wrong', () => {
	const table = bodies([1, 2], [1, 2]);
	it.each<{ name: string; kind: BodyKind; answers: unknown }>([
		{ name: 'everything', kind: 'central', answers: {} },
		{ name: 'everything', kind: 'local', answers: {} },
		{ name: 'the own body', kind: 'central', answers: { bodies: table } },
		{ name: 'the table', kind: 'central', answers: { self: 0 } },
		{ name: 'rows', kind: 'central', answers: { bodies: [], self: 0 } },
		{ name: 'a cell', kind: 'central', answers: { bodies: bodies([1, ''], [1, 2]), self: 0 } },
		{ name: 'spaces as coefficient', kind: 'central', answers: { coefficient: ' ' } },
		{ name: 'population', kind: 'local', answers: { bodies: table, self: 0 } }
	])('$kind, blank: $name', ({ kind, answers }) => {
		expect(scoreOf(answers, { kind })).toEqual(incomplete('1.1'));
		expect(problems(answers, { kind })).toEqual([]);
	});

	it.each([
		// The own body is a row of the table, counted from 0.
		{ answers: { bodies: table, self: 2 }, found: ['self: out-of-range'] },
		{ answers: { bodies: table, self: 1e12 }, found: ['self: out-of-range'] },
		{ answers: { bodies: table, self: -1 }, found: ['self: negative'] },
		{ answers: { bodies: table, self: 0.5 }, found: ['self: not-integer'] },
		{ answers: { bodies: table, self: 'me' }, found: ['self: not-a-number'] },
		{
			answers: { bodies: bodies([1, 'x'], [1, 2]), self: 0 },
			found: ['bodies[1].services: not-a-number']
		},
		{
			answers: { bodies: bodies([1, 2], [0.5, -2]), self: 0 },
			found: ['bodies[0].types: not-integer', 'bodies[1].types: negative']
		},
		{ answers: { bodies: 7, self: 0 }, found: ['bodies: not-a-table'] },
		{ answers: { bodies: [7], self: 0 }, found: ['bodies: not-a-table'] },
		{
			answers: { bodies: [{ ...table[0], head: 1 }], self: 0 },
			found: ['bodies[0].head: unknown-input']
		},
		{ answers: { bodies: table, self: 0, z: 1 }, found: ['z: unknown-input'] },
		{
			answers: { bodies: Array.from({ length: 5001 }, () => ({ services: 1, types: 1 })), self: 0 },
			found: ['bodies: too-many-rows']
		}
	])('$found', ({ answers, found }) => {
		expect(problems(answers)).toEqual(found);
		expect(scoreOf(answers)).toEqual(invalid('1.1'));
	});
});

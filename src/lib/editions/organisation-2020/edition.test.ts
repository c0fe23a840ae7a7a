import { describe, expect, it } from 'vitest';
import { nodesOf } from '../../scoring/edition-nodes';
import type { BodyKind } from '../../scoring/nodes';
import { resultOf } from '../../scoring/result';
import { resultFor, scored } from '../testing';
import { organisation2020 } from './edition';

const kinds: readonly BodyKind[] = ['central', 'local'];

describe('the examples together', () => {
	const examples = Object.fromEntries(
		[...nodesOf(organisation2020).values()].flatMap((node) =>
			node.role === 'group' ? [] : [[node.id, node.example]]
		)
	);

	it.each(kinds)('score a whole draft of a %s body, without a total', (kind) => {
		const result = resultOf(organisation2020, { kind, answers: examples, readings: {} });
		expect([result.status, result.problems]).toEqual(['scored', []]);
		expect([result.total, result.degree]).toEqual([null, null]);
	});
});

describe('personnel', () => {
	const nothing = {
		'personnel.potential.turnover': { score: 0 },
		'personnel.potential.stability': { score: 0 },
		'personnel.potential.exit-interview': { a: 0, b: 1 },
		'personnel.potential.gender': { score: 0 },
		'personnel.potential.qualification': { a: 0, z: 1 },
		'personnel.survey': { indices: Array.from({ length: 26 }, () => ({ i: 0 })) },
		'personnel.labour.workload': { m: 1000, d: 247, n: 1, p: 1000 },
		'personnel.labour.training': { a: 0, b: 1, c: 0, d: 1 },
		'personnel.labour.planning': { strategy: 'none', notReported: true },
		'personnel.labour.internship': { interns: 0, staff: 1 },
		'personnel.labour.records': { filled: 0, staff: 1 },
		'personnel.merit.competitions': { a: 0, b: 0, c: 1 },
		'personnel.merit.career': { a: 0, b: 1 }
	};
	const best = {
		...nothing,
		'personnel.potential.turnover': { score: 10 },
		'personnel.potential.stability': { score: 5 },
		'personnel.potential.exit-interview': { a: 1, b: 1 },
		'personnel.potential.gender': { score: 5 },
		'personnel.potential.qualification': { a: 1, z: 1 },
		'personnel.survey': { indices: Array.from({ length: 26 }, () => ({ i: 1 })) },
		'personnel.labour.workload': { m: 0, d: 247, n: 1, p: 0 },
		'personnel.labour.training': { a: 1, b: 1, c: 1, d: 1 },
		'personnel.labour.planning': { strategy: 'full', execution: 100 },
		'personnel.labour.internship': { interns: 1, staff: 1 },
		'personnel.labour.records': { filled: 1, staff: 1 },
		'personnel.merit.competitions': { a: 1, b: 1, c: 1 },
		'personnel.merit.career': { a: 1, b: 1 }
	};

	it.each([
		{ name: 'all of it', also: best, points: 0, score: '100' },
		{ name: 'penalties are taken off', also: best, points: '1,4', score: '98.6' },
		{ name: 'none of it', also: nothing, points: 0, score: '0' },
		{ name: 'never below 0', also: nothing, points: 10, score: '0' }
	])('$name', ({ also, points, score }) => {
		const got = kinds.map((kind) => {
			const given = { kind, also };
			return resultFor(organisation2020, 'personnel.penalties', { points }, given).scores.personnel;
		});
		expect(got).toMatchObject([scored(score, '100'), scored(score, '100')]);
	});
});

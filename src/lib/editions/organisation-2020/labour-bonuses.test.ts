import { describe, expect, it } from 'vitest';
import { incomplete, invalid, problemsOf, resultFor, score, scored } from '../testing';
import { organisation2020 } from './edition';

const internship = 'personnel.labour.internship';
const records = 'personnel.labour.records';

describe('interns to the average staff (п. 45-1)', () => {
	it.each([
		// More than 10 % gives 2, not less than 5 % gives 1; compared exactly.
		{ interns: 11, staff: 100, points: '2' },
		{ interns: 10001, staff: 100000, points: '2' },
		{ interns: 10, staff: 100, points: '1' },
		{ interns: 5, staff: 100, points: '1' },
		{ interns: 49999, staff: 1000000, points: '0' },
		{ interns: 4, staff: 100, points: '0' },
		{ interns: 0, staff: 100, points: '0' },
		{ interns: '15', staff: '149,9', points: '2' },
		// Those taken in may be more than the staff.
		{ interns: 200, staff: 100, points: '2' },
		{ interns: 1, staff: '0.000001', points: '2' }
	])('$interns of $staff → $points', ({ interns, staff, points }) => {
		const answers = { interns, staff };
		expect(score(organisation2020, internship, answers)).toEqual(scored(points, '2'));
		const local = score(organisation2020, internship, answers, { kind: 'local' });
		expect(local).toEqual(scored(points, '2'));
	});
});

describe('personal files filled in (п. 45-2)', () => {
	it.each([
		{ filled: 99, staff: 100, points: '1.5' },
		{ filled: 100, staff: 100, points: '1.5' },
		{ filled: 98, staff: 100, points: '0' },
		{ filled: 989999, staff: 1000000, points: '0' },
		{ filled: 990000, staff: 1000000, points: '1.5' },
		{ filled: 0, staff: 1, points: '0' }
	])('$filled of $staff → $points', ({ filled, staff, points }) => {
		const answers = { filled, staff };
		expect(score(organisation2020, records, answers)).toEqual(scored(points, '1.5'));
		const local = score(organisation2020, records, answers, { kind: 'local' });
		expect(local).toEqual(scored(points, '1.5'));
	});
});

describe.each([
	{ id: internship, part: 'interns', max: '2' },
	{ id: records, part: 'filled', max: '1.5' }
])('$id: what is missing or wrong', ({ id, part, max }) => {
	it.each([
		{ some: '', all: 100 },
		{ some: 1, all: null },
		{ some: undefined, all: undefined }
	])('blank: $some of $all', ({ some, all }) => {
		const answers = { [part]: some, staff: all };
		expect(score(organisation2020, id, answers)).toEqual(incomplete(max));
		expect(problemsOf(organisation2020, id, answers)).toEqual([]);
	});

	it.each([
		{ some: 1, all: 0, found: ['staff: out-of-range'] },
		{ some: -1, all: 100, found: [`${part}: negative`] },
		{ some: 1.5, all: 100, found: [`${part}: not-integer`] },
		{ some: 'x', all: 100, found: [`${part}: not-a-number`] },
		{ some: 1, all: 1e13, found: ['staff: too-large'] },
		{ some: 1, all: -100, found: ['staff: negative'] }
	])('$some of $all → $found', ({ some, all, found }) => {
		const answers = { [part]: some, staff: all };
		expect(problemsOf(organisation2020, id, answers)).toEqual(found);
		expect(score(organisation2020, id, answers)).toEqual(invalid(max));
	});
});

it.each([
	{ answers: { filled: 101, staff: 100 }, found: ['filled: part-exceeds-whole'] },
	{ answers: { filled: 1, staff: '100,5' }, found: ['staff: not-integer'] }
])('files: $answers → $found', ({ answers, found }) => {
	expect(problemsOf(organisation2020, records, answers)).toEqual(found);
	expect(score(organisation2020, records, answers)).toEqual(invalid('1.5'));
});

describe('the criterion is at most 30 (п. 39)', () => {
	const agreed = Array.from({ length: 26 }, () => ({ i: 1 }));
	const best = {
		'personnel.survey': { indices: agreed },
		'personnel.labour.workload': { m: 0, d: 247, n: 100, p: 0 },
		'personnel.labour.training': { a: 0, b: 0, c: 0, d: 0 },
		'personnel.labour.planning': { strategy: 'full', execution: 100 },
		'personnel.labour.records': { filled: 100, staff: 100 }
	};

	it.each([
		{ name: 'bonuses above the maximum are cut off', change: {}, points: '30' },
		// 30 + 3.5 − 3.5
		{ name: 'bonuses make up for losses', change: { missed: 3, late: 1 }, points: '30' },
		{ name: 'and no more', change: { missed: 4 }, points: '29.5' }
	])('$name', ({ change, points }) => {
		const training = { ...best['personnel.labour.training'], ...change };
		const also = { ...best, 'personnel.labour.training': training };
		const answers = { interns: 11, staff: 100 };
		const { scores } = resultFor(organisation2020, internship, answers, { also });
		expect(scores['personnel.labour']).toMatchObject(scored(points, '30'));
	});
});

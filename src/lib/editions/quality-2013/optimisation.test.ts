import { describe, expect, it } from 'vitest';
import {
	incomplete,
	invalid,
	notAssessed,
	problemsOf,
	score,
	scored,
	type Given
} from '../testing';
import { quality2013 } from './edition';

type Mode = 'portal-and-centre' | 'portal' | 'centre' | 'body-and-centre' | 'body';
type Flag = 'inList' | 'noStandard' | 'commission';

/** One service type: x of y documents obtained, the term in days, and the flags that are set. */
function service(mode: Mode, x: unknown, y: unknown, days: unknown, ...flags: readonly Flag[]) {
	return { mode, x, y, days, ...Object.fromEntries(flags.map((flag) => [flag, true])) };
}

/** All standards changed, so that only the rows count. */
const all = (...services: readonly unknown[]) => ({ services, m: 1, n: 1 });

const scoreOf = (answers: unknown, given: Given = {}) =>
	score(quality2013, 'optimisation', answers, given);
const problems = (answers: unknown, given: Given = {}) =>
	problemsOf(quality2013, 'optimisation', answers, given);

describe('points of the way (appendix 6)', () => {
	it.each<{ mode: Mode; flags: readonly Flag[]; points: string }>([
		{ mode: 'portal-and-centre', flags: [], points: '30' },
		{ mode: 'portal', flags: [], points: '25' },
		{ mode: 'centre', flags: [], points: '20' },
		{ mode: 'body-and-centre', flags: [], points: '10' },
		{ mode: 'body', flags: [], points: '0' },
		{ mode: 'portal', flags: ['inList'], points: '28' },
		{ mode: 'centre', flags: ['inList'], points: '23' },
		{ mode: 'body-and-centre', flags: ['inList'], points: '13' },
		{ mode: 'body', flags: ['inList'], points: '3' },
		// 33 in the row, 30 in the criterion.
		{ mode: 'portal-and-centre', flags: ['inList'], points: '30' },
		// With a decision of the commission the centre is taken as there.
		{ mode: 'portal-and-centre', flags: ['commission'], points: '30' },
		{ mode: 'portal', flags: ['commission'], points: '30' },
		{ mode: 'centre', flags: ['commission'], points: '20' },
		{ mode: 'body-and-centre', flags: ['commission'], points: '10' },
		{ mode: 'body', flags: ['commission'], points: '10' },
		{ mode: 'body', flags: ['commission', 'inList'], points: '13' },
		{ mode: 'centre', flags: ['noStandard'], points: '0' },
		{ mode: 'centre', flags: ['noStandard', 'inList', 'commission'], points: '0' }
	])('$mode $flags → $points', ({ mode, flags, points }) => {
		expect(scoreOf(all(service(mode, 1, 1, 5, ...flags)))).toEqual(scored(points, '30'));
	});

	it.each<{ mode: Mode; flags: readonly Flag[]; points: string }>([
		{ mode: 'body', flags: ['commission'], points: '20' },
		{ mode: 'body', flags: ['commission', 'inList'], points: '23' },
		{ mode: 'body', flags: [], points: '0' },
		{ mode: 'portal', flags: ['commission'], points: '30' },
		{ mode: 'body-and-centre', flags: ['commission'], points: '10' }
	])('read as through centres: $mode $flags → $points', ({ mode, flags, points }) => {
		const given = { readings: { 'commission-body': 'centre' } };
		expect(scoreOf(all(service(mode, 1, 1, 5, ...flags)), given)).toEqual(scored(points, '30'));
	});
});

describe('share of documents and term', () => {
	it.each([
		{ row: service('portal', 3, 4, 5), points: '18.75' }, // 25 · 3/4
		{ row: service('portal', '3', '4', '5,0'), points: '18.75' },
		{ row: service('portal', 0, 4, 5), points: '0' },
		{ row: service('centre', 1, 3, 1), points: '6.6666666667' },
		// Five days are still short.
		{ row: service('portal', 3, 4, 0), points: '18.75' },
		{ row: service('portal', 3, 4, '4,999999'), points: '18.75' },
		{ row: service('portal', 3, 4, '5,000001'), points: '15' }, // · 0.8
		{ row: service('portal', 3, 4, 365), points: '15' },
		{ row: service('portal', 1, 2, 6, 'commission', 'inList'), points: '13.2' }, // 33 · 0.5 · 0.8
		{ row: service('portal-and-centre', 9, 10, 1, 'inList'), points: '29.7' }, // 33 · 0.9
		// In the body only, with documents from systems: the share is left out.
		{ row: service('body', 1, 4, 1, 'inList'), points: '3' },
		{ row: service('body', 1, 4, 6, 'inList'), points: '2.4' },
		{ row: service('body', 0, 4, 1, 'inList'), points: '0' },
		{ row: service('body', 1, 4, 1, 'commission'), points: '2.5' } // not in the body only
	])('$row → $points', ({ row, points }) => {
		expect(scoreOf(all(row))).toEqual(scored(points, '30'));
	});

	it.each([
		{ row: service('portal', 0, 0, 5), full: '25', none: '0' },
		{ row: service('body', 0, 0, 5, 'inList'), full: '3', none: '0' },
		{ row: service('body', 0, 0, 6, 'inList', 'commission'), full: '10.4', none: '0' } // 13 · 0.8
	])('no documents to obtain: $row → $full or $none', ({ row, full, none }) => {
		const given = { readings: { 'zero-base': 'none' } };
		expect(scoreOf(all(row))).toEqual(scored(full, '30'));
		expect(scoreOf(all(row), given)).toEqual(scored(none, '30'));
	});
});

describe('mean over service types', () => {
	const thirty = service('portal-and-centre', 1, 1, 1);
	const listed = service('portal-and-centre', 1, 1, 1, 'inList');
	it.each([
		{
			name: 'thirds',
			rows: [1, 2, 0].map((x) => service('centre', x, 3, 1)),
			points: '6.6666666667'
		},
		{ name: '33 and 20', rows: [listed, service('centre', 1, 1, 1)], points: '26.5' },
		{
			name: 'the cap is of the mean: 33 and 27',
			rows: [listed, service('portal-and-centre', 9, 10, 1)],
			points: '30'
		},
		{
			name: 'with none in a standard',
			rows: [thirty, { mode: 'body', noStandard: true }],
			points: '15'
		}
	])('$name → $points', ({ rows, points }) => {
		expect(scoreOf(all(...rows))).toEqual(scored(points, '30'));
	});
});

describe('share of changed standards (W)', () => {
	const three = service('portal', 3, 4, 5); // 18.75
	const listed = service('portal-and-centre', 1, 1, 1, 'inList'); // 33
	it.each([
		{ reading: 'multiply', row: three, m: 1, n: 3, points: '6.25' },
		{ reading: 'multiply', row: three, m: 0, n: 3, points: '0' },
		// The share first, the cap of 30 after it.
		{ reading: 'multiply', row: listed, m: 10, n: 11, points: '30' }, // 33 · 10/11 = 30
		{ reading: 'multiply', row: listed, m: 9, n: 10, points: '29.7' },
		{ reading: 'multiply', row: listed, m: 11, n: 12, points: '30' }, // 30.25
		{ reading: 'add', row: three, m: 1, n: 3, points: '19.0833333333' },
		{ reading: 'add', row: three, m: 0, n: 3, points: '18.75' },
		{ reading: 'add', row: service('portal-and-centre', 59, 60, 5), m: 1, n: 2, points: '30' },
		{ reading: 'add', row: service('portal-and-centre', 59, 60, 5), m: 2, n: 3, points: '30' },
		{ reading: 'add', row: service('portal-and-centre', 59, 60, 5), m: 1, n: 4, points: '29.75' }
	])('$reading $m of $n: $row.mode → $points', ({ reading, row, m, n, points }) => {
		const given = { readings: { 'optimisation-share': reading } };
		expect(scoreOf({ services: [row], m, n }, given)).toEqual(scored(points, '30'));
	});

	it.each([
		{ readings: {}, points: '18.75' },
		{ readings: { 'zero-base': 'none' }, points: '0' },
		{ readings: { 'optimisation-share': 'add' }, points: '19.75' },
		{ readings: { 'optimisation-share': 'add', 'zero-base': 'none' }, points: '18.75' }
	])('no standards: $readings → $points', ({ readings, points }) => {
		expect(scoreOf({ services: [three], m: 0, n: 0 }, { readings })).toEqual(scored(points, '30'));
	});

	it.each([
		{ name: 'm and n blank', m: '', n: null },
		{ name: 'm and n whatever', m: 'x', n: -1 },
		{ name: 'm over n', m: 2, n: 1 }
	])('with the conclusion of the ministry W is 1: $name', ({ m, n }) => {
		const answers = { services: [three], m, n, ministryConclusion: true };
		expect(scoreOf(answers)).toEqual(scored('18.75', '30'));
		expect(problems(answers)).toEqual([]);
	});
});

describe('local bodies', () => {
	it.each([
		{ answers: all(service('portal', 1, 1, 1)) },
		{ answers: {} },
		{ answers: { services: 'x', m: -1, z: 1 } },
		{ answers: 'x' }
	])('are not assessed: $answers', ({ answers }) => {
		expect(scoreOf(answers, { kind: 'local' })).toEqual(notAssessed);
		expect(problems(answers, { kind: 'local' })).toEqual([]);
	});
});

describe('what is missing or wrong', () => {
	const row = service('portal', 1, 1, 1);
	it.each([
		{ name: 'everything', answers: {} },
		{ name: 'no table', answers: { m: 1, n: 1 } },
		{ name: 'an empty table', answers: all() },
		{ name: 'm', answers: { services: [row], n: 1 } },
		{ name: 'n', answers: { services: [row], m: 1 } },
		{ name: 'mode', answers: all({ x: 1, y: 1, days: 1 }) },
		{ name: 'x', answers: all(row, service('portal', '', 1, 1)) },
		{ name: 'y', answers: all(row, service('portal', 1, null, 1)) },
		{ name: 'days', answers: all(service('portal', 1, 1, ' '), row) },
		{ name: 'mode without a standard', answers: all({ noStandard: true }) },
		{ name: 'an empty row', answers: all(row, {}) }
	])('blank: $name', ({ answers }) => {
		expect(scoreOf(answers)).toEqual(incomplete('30'));
		expect(problems(answers)).toEqual([]);
	});

	it.each([
		{ answers: all(row, service('portal', 2, 1, 1)), found: ['services[1].x: part-exceeds-whole'] },
		{ answers: all(service('body', 2, 1, 1)), found: ['services[0].x: part-exceeds-whole'] },
		{ answers: all({ ...row, mode: 'fax' }), found: ['services[0].mode: unknown-choice'] },
		{ answers: all({ ...row, mode: 1 }), found: ['services[0].mode: unknown-choice'] },
		{
			answers: all({ mode: 'fax', noStandard: true }),
			found: ['services[0].mode: unknown-choice']
		},
		{ answers: all({ ...row, days: -1 }), found: ['services[0].days: negative'] },
		{ answers: all({ ...row, x: 0.5 }), found: ['services[0].x: not-integer'] },
		{ answers: all({ ...row, y: 'two' }), found: ['services[0].y: not-a-number'] },
		{ answers: all({ ...row, y: 1e13 }), found: ['services[0].y: too-large'] },
		{ answers: all({ ...row, days: 1e-7 }), found: ['services[0].days: out-of-range'] },
		{ answers: all({ ...row, inList: 'yes' }), found: ['services[0].inList: unknown-choice'] },
		{ answers: all({ ...row, commission: 1 }), found: ['services[0].commission: unknown-choice'] },
		{
			answers: all({ ...row, noStandard: 'no' }),
			found: ['services[0].noStandard: unknown-choice']
		},
		{ answers: all({ ...row, fax: 1 }), found: ['services[0].fax: unknown-input'] },
		{ answers: all({ ...row, name: 'x'.repeat(501) }), found: ['services[0].name: too-long'] },
		{ answers: all({ ...row, name: ['x'] }), found: ['services[0].name: unknown-input'] },
		{ answers: { services: { mode: 'portal' }, m: 1, n: 1 }, found: ['services: not-a-table'] },
		{ answers: { services: [row, 1], m: 1, n: 1 }, found: ['services: not-a-table'] },
		{ answers: { services: [row, null], m: 1, n: 1 }, found: ['services: not-a-table'] },
		{ answers: { services: 'portal', m: 1, n: 1 }, found: ['services: not-a-table'] },
		{ answers: { services: [row], m: 2, n: 1 }, found: ['m: part-exceeds-whole'] },
		{
			answers: { ...all(row), ministryConclusion: 'yes' },
			found: ['ministryConclusion: unknown-choice']
		},
		{ answers: { ...all(row), z: 1 }, found: ['z: unknown-input'] },
		{ answers: [row], found: ['all: unknown-input'] }
	])('$found', ({ answers, found }) => {
		expect(problems(answers)).toEqual(found);
		expect(scoreOf(answers)).toEqual(invalid('30'));
	});

	it.each([
		{ name: 'a name of 500 characters', answers: all({ ...row, name: 'x'.repeat(500) }) },
		{ name: 'a name that is a number', answers: all({ ...row, name: 7 }) },
		{
			name: 'what a row without a standard holds',
			answers: all({ ...row, x: 5, noStandard: true })
		},
		{ name: '5 000 rows', answers: all(...Array.from({ length: 5000 }, () => ({ ...row }))) }
	])('no mistake: $name', ({ answers }) => {
		expect(problems(answers)).toEqual([]);
		expect(scoreOf(answers).status).toBe('scored');
	});

	it('5 001 rows', () => {
		const answers = all(...Array.from({ length: 5001 }, () => ({ ...row })));
		expect(problems(answers)).toEqual(['services: too-many-rows']);
		expect(scoreOf(answers)).toEqual(invalid('30'));
	});
});

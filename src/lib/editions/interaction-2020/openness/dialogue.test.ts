import { describe, expect, it } from 'vitest';
import {
	incomplete,
	invalid,
	problemsOf,
	resultFor,
	score,
	scored,
	type Given
} from '../../testing';
import { interaction2020 } from '../edition';

const id = 'openness.dialogue';
const scoreOf = (answers: unknown, given: Given = {}) => score(interaction2020, id, answers, given);
const problems = (answers: unknown, given: Given = {}) =>
	problemsOf(interaction2020, id, answers, given);

/** The same percent in both columns of these rows. */
const rows = (percent: unknown, ...of: readonly string[]): Record<string, unknown> =>
	Object.fromEntries(of.flatMap((row) => [`${row}.kk`, `${row}.ru`].map((c) => [c, percent])));
const cells = (percent: unknown) => rows(percent, '1', '2', '3', '4', '5');

describe.each(['central', 'local'] as const)('a %s body (table 6 for both)', (kind) => {
	it.each([
		{ percent: 100, points: '25' },
		{ percent: 0, points: '0' },
		{ percent: 50, points: '12.5' },
		{ percent: '99,999999', points: '24.99999975' }
	])('$percent in every cell → $points', ({ percent, points }) => {
		expect(scoreOf(cells(percent), { kind })).toEqual(scored(points, '25'));
	});

	it.each([
		{ row: '1', weight: '0.5' },
		{ row: '2', weight: '5' },
		{ row: '3', weight: '3' },
		{ row: '4', weight: '3' },
		{ row: '5', weight: '1' }
	])('row $row weighs $weight in each language', ({ row, weight }) => {
		const none = cells(0);
		expect(scoreOf({ ...none, [`${row}.kk`]: 100 }, { kind })).toEqual(scored(weight, '25'));
		expect(scoreOf({ ...none, [`${row}.ru`]: 100 }, { kind })).toEqual(scored(weight, '25'));
	});
});

describe('the Ministry of Defence: row 5 is not assessed', () => {
	const ministry = (percent: unknown) => ({
		...rows(percent, '1', '2', '3', '4'),
		ministryOfDefence: true
	});

	it.each([
		// What is left weighs 25 − 2 · 1 = 23.
		{ reading: 'reduce-max', answers: ministry(100), points: '23', max: '23' },
		{ reading: 'reduce-max', answers: ministry(50), points: '11.5', max: '23' },
		{ reading: 'reduce-max', answers: ministry(0), points: '0', max: '23' },
		{ reading: 'rescale', answers: ministry(100), points: '25', max: '25' },
		{ reading: 'rescale', answers: ministry(50), points: '12.5', max: '25' },
		{ reading: 'rescale', answers: ministry(0), points: '0', max: '25' },
		// 25/23 of 0.5, of 3, of 5
		{
			reading: 'rescale',
			answers: { ...ministry(0), '1.kk': 100 },
			points: '0.5434782609',
			max: '25'
		},
		{
			reading: 'rescale',
			answers: { ...ministry(0), '3.ru': 100 },
			points: '3.2608695652',
			max: '25'
		},
		{
			reading: 'rescale',
			answers: { ...ministry(0), '2.kk': 100 },
			points: '5.4347826087',
			max: '25'
		},
		// Row 5 is kept, neither counted nor judged.
		{
			reading: 'reduce-max',
			answers: { ...ministry(0), ...rows(100, '5') },
			points: '0',
			max: '23'
		},
		{
			reading: 'rescale',
			answers: { ...ministry(100), '5.kk': 'x', '5.ru': -1 },
			points: '25',
			max: '25'
		}
	])('$reading: $points of $max', ({ reading, answers, points, max }) => {
		const given = { readings: { 'not-assessed': reading } };
		expect(scoreOf(answers, given)).toEqual(scored(points, max));
		expect(problems(answers, given)).toEqual([]);
	});

	it.each([
		{ reading: 'reduce-max', max: '98' },
		{ reading: 'rescale', max: '100' }
	])('the maximum of the direction, $reading: $max', ({ reading, max }) => {
		const given = { readings: { 'not-assessed': reading } };
		const { scores } = resultFor(interaction2020, id, ministry(100), given);
		expect(scores.openness?.max).toBe(max);
	});

	it.each(['reduce-max', 'rescale'])('is no local body, %s', (reading) => {
		const given = { kind: 'local', readings: { 'not-assessed': reading } } as const;
		const answers = { ...cells(100), ministryOfDefence: true };
		expect(scoreOf(answers, given)).toEqual(scored('25', '25'));
		expect(scoreOf(ministry(100), given)).toEqual(incomplete('25'));
		expect(problems({ ...cells(100), ministryOfDefence: 'x' }, given)).toEqual([]);
	});

	it.each([
		{ reading: 'reduce-max', max: '23' },
		{ reading: 'rescale', max: '25' }
	])('a blank row, $reading: of $max', ({ reading, max }) => {
		const given = { readings: { 'not-assessed': reading } };
		const answers = { ...rows(100, '1', '2', '3'), ministryOfDefence: true };
		expect(scoreOf(answers, given)).toEqual(incomplete(max));
	});
});

describe('what is missing or wrong', () => {
	it.each([
		{ name: 'nothing', answers: {} },
		{ name: 'one cell', answers: { ...cells(100), '5.ru': null } },
		{ name: 'row 5', answers: { ...rows(100, '1', '2', '3', '4'), ministryOfDefence: false } }
	])('blank: $name', ({ answers }) => {
		expect(scoreOf(answers)).toEqual(incomplete('25'));
		expect(problems(answers)).toEqual([]);
	});

	it.each([
		{ change: { '2.kk': '100,000001' }, found: ['2.kk: out-of-range'] },
		{ change: { '1.ru': -1, '5.kk': 'x' }, found: ['1.ru: negative', '5.kk: not-a-number'] },
		{ change: { '3.kk': 1e13 }, found: ['3.kk: too-large'] },
		{ change: { '3.kk': '0.1234567' }, found: ['3.kk: out-of-range'] },
		{ change: { '6.kk': 1 }, found: ['6.kk: unknown-input'] },
		{ change: { ministryOfDefence: 'yes' }, found: ['ministryOfDefence: unknown-choice'] }
	])('$change → $found', ({ change, found }) => {
		const answers = { ...cells(100), ...change };
		expect(problems(answers)).toEqual(found);
		expect(scoreOf(answers)).toEqual(invalid('25'));
	});

	it('answers that are no record', () => {
		expect(problems(7)).toEqual(['all: unknown-input']);
		expect(scoreOf(7)).toEqual(invalid('25'));
	});
});

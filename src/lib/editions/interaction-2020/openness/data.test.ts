import { describe, expect, it } from 'vitest';
import { incomplete, invalid, problemsOf, score, scored, type Given } from '../../testing';
import { interaction2020 } from '../edition';

const id = 'openness.data';
const scoreOf = (answers: unknown, given: Given = {}) => score(interaction2020, id, answers, given);
const problems = (answers: unknown) => problemsOf(interaction2020, id, answers);

/** The same percent in both columns of these rows. */
const rows = (percent: unknown, ...of: readonly string[]): Record<string, unknown> =>
	Object.fromEntries(of.flatMap((row) => [`${row}.kk`, `${row}.ru`].map((c) => [c, percent])));
const cells = (percent: unknown) => rows(percent, '1', '2', '3', '4', '5');

describe.each(['central', 'local'] as const)('a %s body (table 1 for both)', (kind) => {
	it.each([
		{ percent: 100, points: '25' },
		{ percent: 0, points: '0' },
		{ percent: 50, points: '12.5' },
		{ percent: '99,999999', points: '24.99999975' },
		{ percent: '0.000001', points: '0.00000025' }
	])('$percent in every cell → $points', ({ percent, points }) => {
		expect(scoreOf(cells(percent), { kind })).toEqual(scored(points, '25'));
	});

	it.each([
		{ row: '1', weight: '3.5' },
		{ row: '2', weight: '1.5' },
		{ row: '3', weight: '3.5' },
		{ row: '4', weight: '3' },
		{ row: '5', weight: '1' }
	])('row $row weighs $weight in each language', ({ row, weight }) => {
		const none = cells(0);
		expect(scoreOf({ ...none, [`${row}.kk`]: 100 }, { kind })).toEqual(scored(weight, '25'));
		expect(scoreOf({ ...none, [`${row}.ru`]: 100 }, { kind })).toEqual(scored(weight, '25'));
	});
});

describe('nobody asked for more data: row 2 is full when row 5 is (п. 62)', () => {
	const asked = rows(0, '1', '3', '4');
	const events = rows(100, '5');

	it.each([
		// 2 · 1.5 for row 2 and 2 · 1 for row 5.
		{ name: 'nothing in row 2', answers: { ...asked, ...events, noRequests: true }, points: '5' },
		{
			name: 'row 2 is kept and not judged',
			answers: { ...asked, ...events, '2.kk': 'x', '2.ru': -1, noRequests: true },
			points: '5'
		},
		{
			name: 'row 2 at 0 is full all the same',
			answers: { ...asked, ...events, ...rows(0, '2'), noRequests: true },
			points: '5'
		},
		{
			name: '100 in any form',
			answers: { ...asked, '5.kk': '100,0', '5.ru': ' 100 ', noRequests: true },
			points: '5'
		},
		// One cell of row 5 short of 100: the flag changes nothing.
		{
			name: 'kk just below 100',
			answers: {
				...asked,
				...rows(0, '2'),
				'5.kk': '99.999999',
				'5.ru': 100,
				noRequests: true
			},
			points: '1.99999999'
		},
		{
			name: 'ru at 99',
			answers: { ...asked, ...rows(50, '2'), '5.kk': 100, '5.ru': 99, noRequests: true },
			points: '3.49'
		},
		{
			name: 'without the flag',
			answers: { ...asked, ...rows(0, '2'), ...events },
			points: '2'
		},
		{
			name: 'the flag is not set',
			answers: { ...asked, ...rows(0, '2'), ...events, noRequests: false },
			points: '2'
		}
	])('$name → $points', ({ answers, points }) => {
		expect(scoreOf(answers)).toEqual(scored(points, '25'));
		expect(problems(answers)).toEqual([]);
	});

	it.each([
		{ name: 'row 5 short of 100', change: { '5.kk': 99, '5.ru': 100 } },
		{ name: 'row 5 at 0', change: { '5.kk': 0, '5.ru': 0 } },
		{ name: 'row 5 half blank', change: { '5.kk': 100, '5.ru': '' } }
	])('row 2 stays required: $name', ({ change }) => {
		expect(scoreOf({ ...asked, ...change, noRequests: true })).toEqual(incomplete('25'));
	});

	it('row 2 stays judged where row 5 is short of 100', () => {
		const answers = { ...cells(50), '2.kk': 101, noRequests: true };
		expect(problems(answers)).toEqual(['2.kk: out-of-range']);
		expect(scoreOf(answers)).toEqual(invalid('25'));
	});
});

describe('what is missing or wrong', () => {
	it.each([
		{ name: 'nothing', answers: {} },
		{ name: 'one cell', answers: { ...cells(100), '4.ru': ' ' } },
		{ name: 'a row', answers: rows(100, '1', '3', '4', '5') }
	])('blank: $name', ({ answers }) => {
		expect(scoreOf(answers)).toEqual(incomplete('25'));
		expect(problems(answers)).toEqual([]);
	});

	it.each([
		{ change: { '1.kk': '100.000001' }, found: ['1.kk: out-of-range'] },
		{ change: { '3.ru': -1, '4.kk': 101 }, found: ['3.ru: negative', '4.kk: out-of-range'] },
		{ change: { '4.ru': '1.1234567' }, found: ['4.ru: out-of-range'] },
		{ change: { '5.ru': 'all' }, found: ['5.ru: not-a-number'] },
		{ change: { '5.kk': 1e13 }, found: ['5.kk: too-large'] },
		{ change: { '6.kk': 1 }, found: ['6.kk: unknown-input'] },
		{ change: { noRequests: 'no' }, found: ['noRequests: unknown-choice'] }
	])('$change → $found', ({ change, found }) => {
		const answers = { ...cells(100), ...change };
		expect(problems(answers)).toEqual(found);
		expect(scoreOf(answers)).toEqual(invalid('25'));
	});

	it('answers that are no record', () => {
		expect(problems('all')).toEqual(['all: unknown-input']);
		expect(scoreOf('all')).toEqual(invalid('25'));
	});
});

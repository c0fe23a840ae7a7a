import { describe, expect, it } from 'vitest';
import type { BodyKind } from '../../../scoring/nodes';
import { incomplete, invalid, problemsOf, score, scored, type Given } from '../../testing';
import { interaction2020 } from '../edition';

const central = ['1.1', '1.2', '1.3', '1.4', '1.5', '2', '3', '4', '5', '6', '7', '8', '9', '10'];
const rows: Readonly<Record<BodyKind, readonly string[]>> = {
	central: [...central, '11.1', '11.2', '11.3'],
	local: ['1', '2', '3', '4', '5', '6', '7.1', '7.2', '7.3']
};

/** The same percent in every cell of the body's table. */
function cells(kind: BodyKind, percent: unknown): Record<string, unknown> {
	const names = rows[kind].flatMap((row) => [`${row}.kk`, `${row}.ru`]);
	return Object.fromEntries(names.map((name) => [name, percent]));
}

/** Every cell but those of some rows. */
function without(kind: BodyKind, percent: unknown, ...left: readonly string[]) {
	const kept = Object.entries(cells(kind, percent)).filter(
		([name]) => !left.some((row) => name.startsWith(`${row}.`) && name.length === row.length + 3)
	);
	return Object.fromEntries(kept);
}

const scoreOf = (answers: unknown, given: Given = {}) =>
	score(interaction2020, 'openness.budget', answers, given);
const problems = (answers: unknown, given: Given = {}) =>
	problemsOf(interaction2020, 'openness.budget', answers, given);

describe.each(['central', 'local'] as const)('a %s body', (kind) => {
	it.each([
		{ percent: 100, points: '25' },
		{ percent: 0, points: '0' },
		{ percent: 50, points: '12.5' },
		{ percent: '99,999999', points: '24.99999975' },
		{ percent: '0.000001', points: '0.00000025' }
	])('$percent in every cell → $points', ({ percent, points }) => {
		expect(scoreOf(cells(kind, percent), { kind })).toEqual(scored(points, '25'));
	});
});

describe('weight of each cell, in both languages (appendix 10, tables 2 and 3)', () => {
	it.each<{ kind: BodyKind; row: string; weight: string }>([
		{ kind: 'central', row: '1.1', weight: '0.3' },
		{ kind: 'central', row: '1.2', weight: '0.3' },
		{ kind: 'central', row: '1.3', weight: '0.3' },
		{ kind: 'central', row: '1.4', weight: '0.3' },
		{ kind: 'central', row: '1.5', weight: '0.3' },
		{ kind: 'central', row: '2', weight: '0.5' },
		{ kind: 'central', row: '3', weight: '1' },
		{ kind: 'central', row: '4', weight: '1' },
		{ kind: 'central', row: '5', weight: '1.5' },
		{ kind: 'central', row: '6', weight: '0.5' },
		{ kind: 'central', row: '7', weight: '0.5' },
		{ kind: 'central', row: '8', weight: '0.5' },
		{ kind: 'central', row: '9', weight: '0.5' },
		{ kind: 'central', row: '10', weight: '3' },
		{ kind: 'central', row: '11.1', weight: '1' },
		{ kind: 'central', row: '11.2', weight: '0.5' },
		{ kind: 'central', row: '11.3', weight: '0.5' },
		{ kind: 'local', row: '1', weight: '3' },
		{ kind: 'local', row: '2', weight: '2' },
		{ kind: 'local', row: '3', weight: '1.5' },
		{ kind: 'local', row: '4', weight: '0.5' },
		{ kind: 'local', row: '5', weight: '0.5' },
		{ kind: 'local', row: '6', weight: '3' },
		{ kind: 'local', row: '7.1', weight: '1' },
		{ kind: 'local', row: '7.2', weight: '0.5' },
		{ kind: 'local', row: '7.3', weight: '0.5' }
	])('$kind, row $row: $weight', ({ kind, row, weight }) => {
		const none = cells(kind, 0);
		expect(scoreOf({ ...none, [`${row}.kk`]: 100 }, { kind })).toEqual(scored(weight, '25'));
		expect(scoreOf({ ...none, [`${row}.ru`]: 100 }, { kind })).toEqual(scored(weight, '25'));
	});
});

describe('flags', () => {
	it.each<{ name: string; kind: BodyKind; answers: Record<string, unknown>; points: string }>([
		// Rows 3 and 9 are 2 · (1 + 0.5) of the 25.
		{
			name: 'no announcement: rows 3 and 9 are 0',
			kind: 'central',
			answers: { ...cells('central', 100), noAnnouncement: true },
			points: '22'
		},
		{
			name: 'no announcement: rows 3 and 9 need not be filled in',
			kind: 'central',
			answers: { ...without('central', 100, '3', '9'), noAnnouncement: true },
			points: '22'
		},
		// Rows 1 and 5 are 2 · (3 + 0.5).
		{
			name: 'no announcement: rows 1 and 5 are 0',
			kind: 'local',
			answers: { ...without('local', 100, '1', '5'), noAnnouncement: true },
			points: '18'
		},
		{
			name: 'no audit: row 4 is full',
			kind: 'central',
			answers: { ...without('central', 0, '4'), noAudit: true },
			points: '2'
		},
		{
			name: 'no audit: row 4 is full whatever is typed there',
			kind: 'central',
			answers: { ...cells('central', 0), '4.kk': 'x', '4.ru': -1, noAudit: true },
			points: '2'
		},
		{
			name: 'no audit: row 2 is full',
			kind: 'local',
			answers: { ...without('local', 0, '2'), noAudit: true },
			points: '4'
		},
		{
			name: 'both',
			kind: 'local',
			answers: { ...without('local', 100, '1', '2', '5'), noAudit: true, noAnnouncement: true },
			points: '18'
		},
		{
			name: 'flags that are not set change nothing',
			kind: 'local',
			answers: { ...cells('local', 50), noAudit: false, noAnnouncement: null, classified: '' },
			points: '12.5'
		},
		{
			name: 'a secret budget: the average',
			kind: 'central',
			answers: { classified: true, average: '17,25' },
			points: '17.25'
		},
		{
			name: 'a secret budget: no other input matters',
			kind: 'local',
			answers: { ...cells('local', 'x'), classified: true, average: 25, noAudit: 'x' },
			points: '25'
		},
		{
			name: 'a secret budget: the average may be 0',
			kind: 'local',
			answers: { ...cells('local', 100), classified: true, average: 0 },
			points: '0'
		},
		{
			name: 'an average without the flag is ignored',
			kind: 'local',
			answers: { ...cells('local', 100), average: 'x' },
			points: '25'
		},
		{
			name: 'only central bodies can be the National Bank',
			kind: 'local',
			answers: { ...cells('local', 100), nationalBank: true },
			points: '25'
		},
		{
			name: 'cells of central bodies are ignored in local ones',
			kind: 'local',
			answers: { ...cells('local', 100), '11.1.kk': 'x', '8.ru': -1 },
			points: '25'
		},
		{
			name: 'cells of local bodies are ignored in central ones',
			kind: 'central',
			answers: { ...cells('central', 100), '7.1.kk': 'x', '1.ru': 101 },
			points: '25'
		}
	])('$kind: $name', ({ kind, answers, points }) => {
		expect(scoreOf(answers, { kind })).toEqual(scored(points, '25'));
		expect(problems(answers, { kind })).toEqual([]);
	});
});

describe('the National Bank: rows with a star are not assessed', () => {
	const stars = ['2', '3', '5', '8', '9', '10', '11.1', '11.2', '11.3'];
	const bank = (percent: unknown) => ({
		...without('central', percent, ...stars),
		nationalBank: true
	});

	it.each([
		// What is left weighs 2 · (5 · 0.3 + 1 + 0.5 + 0.5) = 7.
		{ reading: 'reduce-max', answers: bank(100), points: '7', max: '7' },
		{ reading: 'reduce-max', answers: bank(50), points: '3.5', max: '7' },
		{ reading: 'reduce-max', answers: bank(0), points: '0', max: '7' },
		{ reading: 'rescale', answers: bank(100), points: '25', max: '25' },
		{ reading: 'rescale', answers: bank(50), points: '12.5', max: '25' },
		{ reading: 'rescale', answers: { ...bank(0), '4.kk': 100 }, points: '3.5714285714', max: '25' },
		{ reading: 'reduce-max', answers: { ...bank(0), '10.kk': 100 }, points: '0', max: '7' },
		{ reading: 'reduce-max', answers: { ...bank(0), '10.kk': 'x' }, points: '0', max: '7' },
		{ reading: 'reduce-max', answers: { ...bank(0), noAudit: true }, points: '2', max: '7' },
		{
			reading: 'rescale',
			answers: { ...bank(0), noAudit: true },
			points: '7.1428571429',
			max: '25'
		},
		// Rows 3 and 9 have a star, so there is nothing for it to make 0.
		{
			reading: 'reduce-max',
			answers: { ...bank(100), noAnnouncement: true },
			points: '7',
			max: '7'
		},
		// A secret budget keeps the whole maximum.
		{
			reading: 'reduce-max',
			answers: { nationalBank: true, classified: true, average: 20 },
			points: '20',
			max: '25'
		}
	])('$reading: $points of $max', ({ reading, answers, points, max }) => {
		const given = { readings: { 'not-assessed': reading } };
		expect(scoreOf(answers, given)).toEqual(scored(points, max));
	});
});

describe('what is missing or wrong', () => {
	it.each<{ name: string; kind: BodyKind; answers: unknown }>([
		{ name: 'nothing', kind: 'central', answers: {} },
		{ name: 'one cell', kind: 'central', answers: { ...cells('central', 100), '11.3.ru': '' } },
		{ name: 'one row', kind: 'local', answers: without('local', 100, '7.3') },
		{
			name: 'a row that another flag decides',
			kind: 'central',
			answers: { ...without('central', 100, '3'), noAudit: true }
		},
		{ name: 'the average', kind: 'local', answers: { ...cells('local', 100), classified: true } }
	])('$kind, blank: $name', ({ kind, answers }) => {
		expect(scoreOf(answers, { kind })).toEqual(incomplete('25'));
		expect(problems(answers, { kind })).toEqual([]);
	});

	it.each([
		{ change: { '1.1.kk': '100,01' }, found: ['1.1.kk: out-of-range'] },
		{ change: { '1.1.kk': 101, '2.ru': -1 }, found: ['1.1.kk: out-of-range', '2.ru: negative'] },
		{ change: { '10.kk': '1.1234567' }, found: ['10.kk: out-of-range'] },
		{ change: { '10.kk': '50 %' }, found: ['10.kk: not-a-number'] },
		{ change: { '10.kk': 1e13 }, found: ['10.kk: too-large'] },
		{ change: { '12.kk': 1 }, found: ['12.kk: unknown-input'] },
		{ change: { noAudit: 'yes' }, found: ['noAudit: unknown-choice'] },
		{ change: { noAnnouncement: 1 }, found: ['noAnnouncement: unknown-choice'] },
		{ change: { nationalBank: {} }, found: ['nationalBank: unknown-choice'] },
		{ change: { classified: 'true' }, found: ['classified: unknown-choice'] },
		{ change: { classified: true, average: '25.01' }, found: ['average: out-of-range'] },
		{ change: { classified: true, average: -1 }, found: ['average: negative'] }
	])('$change → $found', ({ change, found }) => {
		const answers = { ...cells('central', 100), ...change };
		expect(problems(answers)).toEqual(found);
		expect(scoreOf(answers)).toEqual(invalid('25'));
	});

	it('answers that are no record', () => {
		expect(problems([100])).toEqual(['all: unknown-input']);
		expect(scoreOf([100])).toEqual(invalid('25'));
	});
});

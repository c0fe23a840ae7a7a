import { describe, expect, it } from 'vitest';
import type { BodyKind } from '../../../scoring/nodes';
import { incomplete, invalid, problemsOf, score, scored, type Given } from '../../testing';
import { interaction2020 } from '../edition';

const id = 'openness.legal-acts';
const scoreOf = (answers: unknown, given: Given = {}) => score(interaction2020, id, answers, given);
const problems = (answers: unknown, given: Given = {}) =>
	problemsOf(interaction2020, id, answers, given);

const tables: Readonly<Record<BodyKind, readonly string[]>> = {
	central: ['1', '2', '3', '4', '5.1', '5.2', '5.3'],
	local: ['1', '2', '3', '4.1', '4.2', '4.3']
};

/** The same percent in every cell of the body's table but those of some rows. */
function without(kind: BodyKind, percent: unknown, ...left: readonly string[]) {
	const rows = tables[kind].filter((row) => !left.includes(row));
	const names = rows.flatMap((row) => [`${row}.kk`, `${row}.ru`]);
	return Object.fromEntries(names.map((name) => [name, percent]));
}

describe.each(['central', 'local'] as const)('a %s body', (kind) => {
	it.each([
		{ percent: 100, points: '25' },
		{ percent: 0, points: '0' },
		{ percent: 50, points: '12.5' },
		{ percent: '99,999999', points: '24.99999975' }
	])('$percent in every cell → $points', ({ percent, points }) => {
		expect(scoreOf(without(kind, percent), { kind })).toEqual(scored(points, '25'));
	});
});

describe('weight of each cell, in both languages (appendix 10, tables 4 and 5)', () => {
	it.each<{ kind: BodyKind; row: string; weight: string }>([
		{ kind: 'central', row: '1', weight: '1' },
		{ kind: 'central', row: '2', weight: '3' },
		{ kind: 'central', row: '3', weight: '2' },
		{ kind: 'central', row: '4', weight: '5' },
		{ kind: 'central', row: '5.1', weight: '0.5' },
		{ kind: 'central', row: '5.2', weight: '0.5' },
		{ kind: 'central', row: '5.3', weight: '0.5' },
		{ kind: 'local', row: '1', weight: '4' },
		{ kind: 'local', row: '2', weight: '2' },
		{ kind: 'local', row: '3', weight: '5' },
		{ kind: 'local', row: '4.1', weight: '0.5' },
		{ kind: 'local', row: '4.2', weight: '0.5' },
		{ kind: 'local', row: '4.3', weight: '0.5' }
	])('$kind, row $row: $weight', ({ kind, row, weight }) => {
		const none = without(kind, 0);
		expect(scoreOf({ ...none, [`${row}.kk`]: 100 }, { kind })).toEqual(scored(weight, '25'));
		expect(scoreOf({ ...none, [`${row}.ru`]: 100 }, { kind })).toEqual(scored(weight, '25'));
	});
});

describe('nothing to publish, nobody commented: full (п. 73)', () => {
	it.each<{
		kind: BodyKind;
		flags: Record<string, unknown>;
		rows: readonly string[];
		full: string;
	}>([
		{ kind: 'central', flags: { noBills: true }, rows: ['1'], full: '2' },
		{ kind: 'central', flags: { noDrafts: true }, rows: ['2'], full: '6' },
		{ kind: 'central', flags: { noComments: true }, rows: ['4'], full: '10' },
		{
			kind: 'central',
			flags: { noBills: true, noDrafts: true, noComments: true },
			rows: ['1', '2', '4'],
			full: '18'
		},
		{ kind: 'local', flags: { noDrafts: true }, rows: ['1'], full: '8' },
		{ kind: 'local', flags: { noComments: true }, rows: ['3'], full: '10' },
		{ kind: 'local', flags: { noDrafts: true, noComments: true }, rows: ['1', '3'], full: '18' },
		// Local bodies draft no bills: a flag that only central ones have.
		{ kind: 'local', flags: { noBills: true }, rows: [], full: '0' },
		{ kind: 'local', flags: { noBills: 'x' }, rows: [], full: '0' }
	])('$kind $flags: rows $rows, $full', ({ kind, flags, rows, full }) => {
		const blank = { ...without(kind, 0, ...rows), ...flags };
		expect(scoreOf(blank, { kind })).toEqual(scored(full, '25'));
		// Kept and not judged.
		const wrong = rows.map((row) => [`${row}.kk`, 'x'] as const);
		const typed = { ...without(kind, 0), ...flags, ...Object.fromEntries(wrong) };
		expect(scoreOf(typed, { kind })).toEqual(scored(full, '25'));
		expect(problems(typed, { kind })).toEqual([]);
	});
});

describe('no notification: rows 1 and 2 of central, row 1 of local bodies are 0', () => {
	it.each<{ kind: BodyKind; rows: readonly string[]; points: string }>([
		{ kind: 'central', rows: ['1', '2'], points: '17' }, // 25 − 2 · (1 + 3)
		{ kind: 'local', rows: ['1'], points: '17' } // 25 − 2 · 4
	])('$kind → $points', ({ kind, rows, points }) => {
		const flags = { noNotification: true };
		expect(scoreOf({ ...without(kind, 100), ...flags }, { kind })).toEqual(scored(points, '25'));
		const blank = { ...without(kind, 100, ...rows), ...flags };
		expect(scoreOf(blank, { kind })).toEqual(scored(points, '25'));
	});

	it.each([
		{ reading: 'exemption-wins', points: '17' },
		{ reading: 'zero-wins', points: '17' }
	])('leaves row 4 to its own flag, $reading', ({ reading, points }) => {
		const flags = { noNotification: true, noComments: true };
		const given = { readings: { 'no-notification': reading } };
		expect(scoreOf({ ...without('central', 100, '4'), ...flags }, given)).toEqual(
			scored(points, '25')
		);
	});
});

describe('an exemption and no notification at once', () => {
	it.each<{ kind: BodyKind; reading: string; flags: readonly string[]; points: string }>([
		{ kind: 'central', reading: 'exemption-wins', flags: ['noDrafts'], points: '6' },
		{ kind: 'central', reading: 'zero-wins', flags: ['noDrafts'], points: '0' },
		{ kind: 'central', reading: 'exemption-wins', flags: ['noBills'], points: '2' },
		{ kind: 'central', reading: 'zero-wins', flags: ['noBills'], points: '0' },
		{ kind: 'central', reading: 'exemption-wins', flags: ['noBills', 'noDrafts'], points: '8' },
		{ kind: 'central', reading: 'zero-wins', flags: ['noBills', 'noDrafts'], points: '0' },
		{ kind: 'local', reading: 'exemption-wins', flags: ['noDrafts'], points: '8' },
		{ kind: 'local', reading: 'zero-wins', flags: ['noDrafts'], points: '0' },
		{ kind: 'local', reading: 'exemption-wins', flags: ['noBills'], points: '0' }
	])('$kind, $flags, $reading → $points', ({ kind, reading, flags, points }) => {
		const decided = kind === 'central' ? ['1', '2'] : ['1'];
		const answers = {
			...without(kind, 0, ...decided),
			...Object.fromEntries(flags.map((flag) => [flag, true])),
			noNotification: true
		};
		const given = { kind, readings: { 'no-notification': reading } };
		expect(scoreOf(answers, given)).toEqual(scored(points, '25'));
		expect(problems(answers, given)).toEqual([]);
	});

	it.each(['exemption-wins', 'zero-wins'])('%s without both flags is the table', (reading) => {
		const given = { readings: { 'no-notification': reading } };
		expect(scoreOf(without('central', 100), given)).toEqual(scored('25', '25'));
		const full = { ...without('central', 0, '2'), noDrafts: true };
		expect(scoreOf(full, given)).toEqual(scored('6', '25'));
		const zero = { ...without('central', 100), noNotification: true };
		expect(scoreOf(zero, given)).toEqual(scored('17', '25'));
	});
});

describe('what is missing or wrong', () => {
	it.each<{ name: string; kind: BodyKind; answers: unknown }>([
		{ name: 'nothing', kind: 'central', answers: {} },
		{ name: 'one cell', kind: 'central', answers: { ...without('central', 100), '5.3.ru': '' } },
		{ name: 'one row', kind: 'local', answers: without('local', 100, '4.3') },
		{
			name: 'a row that another flag decides',
			kind: 'central',
			answers: { ...without('central', 100, '4'), noDrafts: true }
		},
		{
			name: 'forms, which nothing decides',
			kind: 'central',
			answers: {
				...without('central', 100, '3'),
				...{ noBills: true, noDrafts: true, noComments: true, noNotification: true }
			}
		}
	])('$kind, blank: $name', ({ kind, answers }) => {
		expect(scoreOf(answers, { kind })).toEqual(incomplete('25'));
		expect(problems(answers, { kind })).toEqual([]);
	});

	it.each([
		{ change: { '1.kk': '100,01' }, found: ['1.kk: out-of-range'] },
		{
			change: { '5.1.kk': -1, '5.2.ru': 'x' },
			found: ['5.1.kk: negative', '5.2.ru: not-a-number']
		},
		{ change: { '4.kk': 1e13 }, found: ['4.kk: too-large'] },
		{ change: { '4.kk': '1.1234567' }, found: ['4.kk: out-of-range'] },
		{ change: { '5.kk': 1 }, found: ['5.kk: unknown-input'] },
		{ change: { noBills: 'x' }, found: ['noBills: unknown-choice'] },
		{ change: { noDrafts: 1 }, found: ['noDrafts: unknown-choice'] },
		{ change: { noComments: {} }, found: ['noComments: unknown-choice'] },
		{ change: { noNotification: 'true' }, found: ['noNotification: unknown-choice'] }
	])('$change → $found', ({ change, found }) => {
		const answers = { ...without('central', 100), ...change };
		expect(problems(answers)).toEqual(found);
		expect(scoreOf(answers)).toEqual(invalid('25'));
	});

	it('cells that only the other kind of body has are kept and ignored', () => {
		const answers = { ...without('local', 100), '5.1.kk': 'x', '4.kk': -1 };
		expect(scoreOf(answers, { kind: 'local' })).toEqual(scored('25', '25'));
		expect(problems(answers, { kind: 'local' })).toEqual([]);
		const central = { ...without('central', 100), '4.1.kk': 'x' };
		expect(scoreOf(central)).toEqual(scored('25', '25'));
	});

	it('answers that are no record', () => {
		expect(problems([100])).toEqual(['all: unknown-input']);
		expect(scoreOf([100])).toEqual(invalid('25'));
	});
});

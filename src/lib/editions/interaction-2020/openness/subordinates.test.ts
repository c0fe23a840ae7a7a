import { describe, expect, it } from 'vitest';
import { invalid, problemsOf, resultFor, score, scored, type Given } from '../../testing';
import { interaction2020 } from '../edition';

const id = 'openness.subordinates';
const scoreOf = (answers: unknown, given: Given = {}) => score(interaction2020, id, answers, given);

const rows = ['web', 'data-missing', 'data-stale', 'data-incorrect', 'blog-missing'] as const;
const cells = [...rows, 'low-answer-share'].flatMap((row) => [`${row}.kk`, `${row}.ru`]);
const set = (...flags: readonly string[]) => Object.fromEntries(flags.map((flag) => [flag, true]));

describe('points taken for each violation (appendix 10, tables 7–10)', () => {
	it.each([
		{ row: 'web', points: '-1.5' },
		{ row: 'data-missing', points: '-0.5' },
		{ row: 'data-stale', points: '-0.5' },
		{ row: 'data-incorrect', points: '-0.5' },
		{ row: 'blog-missing', points: '-0.5' },
		{ row: 'low-answer-share', points: '-1' }
	])('$row, in each language: $points', ({ row, points }) => {
		expect(scoreOf(set(`${row}.kk`))).toEqual(scored(points, '0'));
		expect(scoreOf(set(`${row}.ru`))).toEqual(scored(points, '0'));
		expect(scoreOf(set(`${row}.ru`), { kind: 'local' })).toEqual(scored(points, '0'));
	});

	it.each([
		{ name: 'nothing', answers: {}, points: '0' },
		{ name: 'nothing set', answers: { 'web.kk': false, 'web.ru': null }, points: '0' },
		{
			name: 'some',
			answers: set('web.kk', 'blog-missing.ru', 'low-answer-share.kk'),
			points: '-3'
		},
		// All of them together are exactly the most: 2 · (1.5 + 4 · 0.5 + 1).
		{ name: 'all but one', answers: set(...cells.slice(1)), points: '-7.5' },
		{ name: 'all', answers: set(...cells), points: '-9' }
	])('$name → $points', ({ answers, points }) => {
		expect(scoreOf(answers)).toEqual(scored(points, '0'));
	});
});

describe('what is wrong', () => {
	it.each([
		{ answers: { 'web.kk': 'yes' }, found: ['web.kk: unknown-choice'] },
		{
			answers: { 'web.kk': 1, 'web.ru': 0 },
			found: ['web.kk: unknown-choice', 'web.ru: unknown-choice']
		},
		{ answers: { web: true }, found: ['web: unknown-input'] },
		{ answers: [true], found: ['all: unknown-input'] }
	])('$answers → $found', ({ answers, found }) => {
		expect(problemsOf(interaction2020, id, answers)).toEqual(found);
		expect(scoreOf(answers)).toEqual(invalid('0'));
	});
});

describe('the direction: criteria less penalties, from 0 to the sum of the criteria', () => {
	const columns = (percent: number, ...of: readonly string[]) =>
		Object.fromEntries(of.flatMap((row) => [`${row}.kk`, `${row}.ru`].map((c) => [c, percent])));
	const criteria = (percent: number) => ({
		'openness.data': columns(percent, '1', '2', '3', '4', '5'),
		'openness.budget': { classified: true, average: percent / 4 },
		'openness.legal-acts': columns(percent, '1', '2', '3', '4.1', '4.2', '4.3'),
		'openness.dialogue': columns(percent, '1', '2', '3', '4', '5')
	});

	it.each([
		{ percent: 100, facts: 0, flags: [], points: '100', subtotal: '100' },
		{ percent: 100, facts: 7, flags: cells, points: '89.6', subtotal: '89.6' }, // − 9 − 1.4
		{ percent: 100, facts: 99, flags: cells, points: '86', subtotal: '86' }, // − 9 − 5
		{ percent: 20, facts: 99, flags: cells, points: '6', subtotal: '6' },
		// Never below 0.
		{ percent: 0, facts: 0, flags: ['web.kk'], points: '0', subtotal: '-1.5' },
		{ percent: 0, facts: 1, flags: [], points: '0', subtotal: '-0.2' }
	])(
		'$percent %, $facts facts, $flags → $points',
		({ percent, facts, flags, points, subtotal }) => {
			const also = { ...criteria(percent), 'openness.penalties': { unreliableFacts: facts } };
			const given = { kind: 'local', also } as const;
			const { scores } = resultFor(interaction2020, id, set(...flags), given);
			expect(scores.openness).toEqual({ ...scored(points, '100'), subtotal });
		}
	);

	it('has 7 + 23 + 50 points at most for a National Bank that is a Ministry of Defence', () => {
		const also = {
			'openness.budget': { nationalBank: true },
			'openness.dialogue': { ministryOfDefence: true }
		};
		const { scores } = resultFor(interaction2020, id, {}, { also });
		expect(scores.openness).toEqual({
			status: 'incomplete',
			score: null,
			max: '80',
			subtotal: '0'
		});
	});
});

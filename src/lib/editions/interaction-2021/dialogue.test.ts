import { describe, expect, it } from 'vitest';
import type { BodyKind } from '../../scoring/nodes';
import {
	incomplete,
	invalid,
	notAssessed,
	problemsOf,
	resultFor,
	score,
	scored,
	type Given
} from '../testing';
import { interaction2021 } from './edition';

const kinds: readonly BodyKind[] = ['central', 'local'];
const scoreOf = (id: string, answers: unknown, given: Given = {}) =>
	score(interaction2021, id, answers, given);
const problems = (id: string, answers: unknown, given: Given = {}) =>
	problemsOf(interaction2021, id, answers, given);
const conferences = 'dialogue.conferences';
const blog = 'dialogue.blog';
const broadcasts = 'dialogue.broadcasts';
const both = (percent: unknown) => ({ kk: percent, ru: percent });

describe.each([
	{ id: conferences, one: '2.5', half: '1.25', tiny: '0.000000025', max: '5' },
	{ id: broadcasts, one: '2', half: '1', tiny: '0.00000002', max: '4' }
])('$id: $one in each language by percent', ({ id, one, half, tiny, max }) => {
	it.each(kinds)('of a %s body', (kind) => {
		expect(scoreOf(id, { kk: 100, ru: 0 }, { kind })).toEqual(scored(one, max));
		expect(scoreOf(id, { kk: 0, ru: '50,0' }, { kind })).toEqual(scored(half, max));
		expect(scoreOf(id, both(100), { kind })).toEqual(scored(max, max));
		expect(scoreOf(id, both(0), { kind })).toEqual(scored('0', max));
	});

	it('down to the last decimal', () => {
		expect(scoreOf(id, { kk: '0.000001', ru: 0 })).toEqual(scored(tiny, max));
	});

	it.each([{}, { kk: 1 }, { ru: 1 }, both(' ')])('blank: %j', (answers) => {
		expect(scoreOf(id, answers)).toEqual(incomplete(max));
		expect(problems(id, answers)).toEqual([]);
	});

	it.each([
		{ answers: { kk: '100.000001', ru: 0 }, found: ['kk: out-of-range'] },
		{ answers: { kk: -1, ru: 'x' }, found: ['kk: negative', 'ru: not-a-number'] },
		{ answers: { kk: 0, ru: 1e13 }, found: ['ru: too-large'] },
		{ answers: { kk: 0, ru: '1.1234567' }, found: ['ru: out-of-range'] },
		{ answers: { kk: 0, ru: 0, en: 0 }, found: ['en: unknown-input'] },
		{ answers: 100, found: ['all: unknown-input'] }
	])('$answers → $found', ({ answers, found }) => {
		expect(problems(id, answers)).toEqual(found);
		expect(scoreOf(id, answers)).toEqual(invalid(max));
	});
});

describe('entries in the blog of the head, by a scale in each language', () => {
	it.each([
		{ entries: 1000, points: '1.5', literal: '1.8' },
		// Each edge from both sides: more than 50, 25, 10.
		{ entries: 51, points: '1.5', literal: '1.8' },
		{ entries: 50, points: '1', literal: '1.3' },
		{ entries: 26, points: '1', literal: '1.3' },
		{ entries: 25, points: '0.5', literal: '0.8' },
		{ entries: 11, points: '0.5', literal: '0.8' },
		{ entries: 10, points: '0.3', literal: '0.6' },
		{ entries: 1, points: '0.3', literal: '0.6' }
	])('$entries → $points in either language', ({ entries, points, literal }) => {
		// The other language without entries gives 0.3 by one reading, 0 by the other.
		const readings = { 'blog-none': 'zero' };
		expect(scoreOf(blog, { kk: entries, ru: 0 }, { readings })).toEqual(scored(points, '3'));
		expect(scoreOf(blog, { kk: 0, ru: entries }, { readings })).toEqual(scored(points, '3'));
		expect(scoreOf(blog, { kk: entries, ru: 0 })).toEqual(scored(literal, '3'));
	});

	it.each([
		{ reading: 'literal', answers: both(0), points: '0.6' },
		{ reading: 'literal', answers: { kk: 52, ru: 0 }, points: '1.8' },
		{ reading: 'zero', answers: both(0), points: '0' },
		{ reading: 'zero', answers: { kk: 52, ru: 0 }, points: '1.5' },
		{ reading: 'zero', answers: { kk: 0, ru: '1 000' }, points: '1.5' },
		{ reading: 'zero', answers: both(1), points: '0.6' }
	])('none at all, $reading: $answers → $points', ({ reading, answers, points }) => {
		const readings = { 'blog-none': reading };
		expect(scoreOf(blog, answers, { readings })).toEqual(scored(points, '3'));
		expect(scoreOf(blog, answers, { readings, kind: 'local' })).toEqual(scored(points, '3'));
	});

	it.each([
		{ answers: { kk: 52, ru: 26 }, points: '2.5' },
		{ answers: both(51), points: '3' },
		{ answers: both('1 000 000'), points: '3' }
	])('together: $answers → $points', ({ answers, points }) => {
		expect(scoreOf(blog, answers)).toEqual(scored(points, '3'));
	});

	it.each([{}, { kk: 1 }, { ru: 1 }, { kk: '', ru: 0 }])('blank: %j', (answers) => {
		expect(scoreOf(blog, answers, { readings: { 'blog-none': 'zero' } })).toEqual(incomplete('3'));
	});

	it.each([
		{ answers: { kk: '1,5', ru: 0 }, found: ['kk: not-integer'] },
		{ answers: { kk: -1, ru: 'x' }, found: ['kk: negative', 'ru: not-a-number'] },
		{ answers: { kk: 1e13, ru: 0 }, found: ['kk: too-large'] },
		{ answers: { kk: '0.0000001', ru: 0 }, found: ['kk: out-of-range'] },
		{ answers: { kk: 0, ru: 0, blog: true }, found: ['blog: unknown-input'] }
	])('$answers → $found', ({ answers, found }) => {
		expect(problems(blog, answers)).toEqual(found);
		expect(scoreOf(blog, answers)).toEqual(invalid('3'));
	});
});

/** The other indicators of the direction, each at its full points. */
const rest = {
	[conferences]: both(100),
	[blog]: both(51),
	'dialogue.meetings.schedule': both(100),
	'dialogue.meetings.plan': both(100),
	'dialogue.meetings.reception': both(100),
	'dialogue.meetings.ngo': both(100)
};

describe('the direction: 18 points', () => {
	it.each(kinds)('of a %s body', (kind) => {
		const { scores } = resultFor(interaction2021, broadcasts, both(100), { kind, also: rest });
		expect(scores.dialogue).toEqual({ ...scored('18', '18'), subtotal: '18' });
		expect(scores['dialogue.meetings']).toEqual({ ...scored('6', '6'), subtotal: '6' });
	});

	it.each(['reduce-max', 'rescale'])('all of it assessed is not scaled: %s', (reading) => {
		const given = { also: rest, readings: { 'not-assessed': reading } };
		const { scores } = resultFor(interaction2021, broadcasts, both(50), given);
		expect(scores.dialogue).toEqual({ ...scored('16', '18'), subtotal: '16' });
	});

	it('has no total', () => {
		const also = { ...rest, 'subordinate-dialogue': {} };
		const { status, total, degree } = resultFor(interaction2021, broadcasts, both(100), { also });
		expect([status, total, degree]).toEqual(['scored', null, null]);
	});
});

describe('the Ministry of Defence: broadcasts are not assessed', () => {
	const ministry = { ministryOfDefence: true };
	const nothing = Object.fromEntries(Object.keys(rest).map((id) => [id, both(0)]));

	it.each([
		{ answers: ministry },
		{ answers: { ...ministry, ...both(100) } },
		{ answers: { ...ministry, kk: 'x', ru: -1 } },
		{ answers: { ...ministry, en: 1 } }
	])('$answers is kept and not judged', ({ answers }) => {
		expect(scoreOf(broadcasts, answers)).toEqual(notAssessed);
		expect(problems(broadcasts, answers)).toEqual([]);
	});

	it.each([
		// What is left weighs 18 − 4 = 14.
		{ reading: 'reduce-max', also: rest, points: '14', max: '14', subtotal: '14' },
		{ reading: 'rescale', also: rest, points: '18', max: '18', subtotal: '14' },
		// The blog alone: 2 · 0.3
		{ reading: 'reduce-max', also: nothing, points: '0.6', max: '14', subtotal: '0.6' },
		{ reading: 'rescale', also: nothing, points: '0.7714285714', max: '18', subtotal: '0.6' },
		{
			reading: 'rescale',
			also: { ...rest, [conferences]: both(0), [blog]: { kk: 51, ru: 26 } },
			points: '10.9285714286', // 18/14 · 8.5
			max: '18',
			subtotal: '8.5'
		}
	])('$reading: $points of $max', ({ reading, also, points, max, subtotal }) => {
		const given = { also, readings: { 'not-assessed': reading } };
		const { scores } = resultFor(interaction2021, broadcasts, ministry, given);
		expect(scores.dialogue).toEqual({ ...scored(points, max), subtotal });
	});

	it.each([
		{ reading: 'reduce-max', max: '14' },
		{ reading: 'rescale', max: '18' }
	])('a blank, $reading: of $max', ({ reading, max }) => {
		const given = { also: { ...rest, [blog]: {} }, readings: { 'not-assessed': reading } };
		const { scores } = resultFor(interaction2021, broadcasts, ministry, given);
		expect(scores.dialogue).toEqual({ status: 'incomplete', score: null, max, subtotal: '11' });
	});

	it('with meetings by decree too, rescaled', () => {
		const also = { ...rest, 'dialogue.meetings': { exemptByDecree: true, average: '4,8' } };
		const given = { also, readings: { 'not-assessed': 'rescale' } };
		const { scores } = resultFor(interaction2021, broadcasts, ministry, given);
		// 18/14 · (5 + 3 + 4.8)
		expect(scores.dialogue).toEqual({ ...scored('16.4571428571', '18'), subtotal: '12.8' });
	});

	it.each(['reduce-max', 'rescale'])('is no local body: %s', (reading) => {
		const given = { kind: 'local', also: rest, readings: { 'not-assessed': reading } } as const;
		const answers = { ...ministry, ...both(50) };
		const { scores } = resultFor(interaction2021, broadcasts, answers, given);
		expect(scores[broadcasts]).toEqual(scored('2', '4'));
		expect(scores.dialogue).toMatchObject(scored('16', '18'));
		expect(problems(broadcasts, { ...both(50), ministryOfDefence: 'x' }, given)).toEqual([]);
	});

	it.each([false, null, ''])('%j is no', (flag) => {
		expect(scoreOf(broadcasts, { ministryOfDefence: flag })).toEqual(incomplete('4'));
	});

	it('a flag that is none', () => {
		const answers = { ...both(100), ministryOfDefence: 'yes' };
		expect(problems(broadcasts, answers)).toEqual(['ministryOfDefence: unknown-choice']);
		expect(scoreOf(broadcasts, answers)).toEqual(invalid('4'));
	});
});

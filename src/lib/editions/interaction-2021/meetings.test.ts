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

const group = 'dialogue.meetings';
const schedule = 'dialogue.meetings.schedule';
const plan = 'dialogue.meetings.plan';
const reception = 'dialogue.meetings.reception';
const ngo = 'dialogue.meetings.ngo';
const children = [schedule, plan, reception, ngo];
const both = (percent: unknown) => ({ kk: percent, ru: percent });
const scoreOf = (id: string, answers: unknown, given: Given = {}) =>
	score(interaction2021, id, answers, given);
const problems = (id: string, answers: unknown, given: Given = {}) =>
	problemsOf(interaction2021, id, answers, given);

describe('points by percent in each language (appendix 10, table 6)', () => {
	it.each<{ id: string; kind: BodyKind; one: string; most: string; small: string }>([
		{ id: schedule, kind: 'central', one: '1', most: '2', small: '0.0583' },
		{ id: schedule, kind: 'local', one: '1', most: '2', small: '0.0583' },
		{ id: plan, kind: 'central', one: '1', most: '2', small: '0.0583' },
		{ id: plan, kind: 'local', one: '1', most: '2', small: '0.0583' },
		// Weighs twice as much for local bodies.
		{ id: reception, kind: 'central', one: '0.5', most: '1', small: '0.02915' },
		{ id: reception, kind: 'local', one: '1', most: '2', small: '0.0583' },
		{ id: ngo, kind: 'central', one: '0.5', most: '1', small: '0.02915' }
	])('$id $kind: $one in each, $most at most', ({ id, kind, one, most, small }) => {
		expect(scoreOf(id, { kk: 100, ru: 0 }, { kind })).toEqual(scored(one, most));
		expect(scoreOf(id, { kk: 0, ru: 100 }, { kind })).toEqual(scored(one, most));
		expect(scoreOf(id, { kk: '5,83', ru: 0 }, { kind })).toEqual(scored(small, most));
		expect(scoreOf(id, both('100'), { kind })).toEqual(scored(most, most));
		expect(scoreOf(id, both(0), { kind })).toEqual(scored('0', most));
	});

	it.each([
		{ id: schedule, max: '2' },
		{ id: plan, max: '2' },
		{ id: reception, max: '1' },
		{ id: ngo, max: '1' }
	])('$id: blank or wrong', ({ id, max }) => {
		expect(scoreOf(id, {})).toEqual(incomplete(max));
		expect(scoreOf(id, { kk: 1, ru: ' ' })).toEqual(incomplete(max));
		expect(scoreOf(id, { kk: 101, ru: 'x' })).toEqual(invalid(max));
		expect(problems(id, { kk: 101, ru: 'x' })).toEqual(['kk: out-of-range', 'ru: not-a-number']);
		expect(problems(id, { kk: -1, ru: 1, e: 1 })).toEqual(['e: unknown-input', 'kk: negative']);
	});

	it.each([{ answers: both(100) }, { answers: both('x') }, { answers: { e: 1 } }, { answers: {} }])(
		'meetings with NGOs are not assessed for local bodies: $answers',
		({ answers }) => {
			expect(scoreOf(ngo, answers, { kind: 'local' })).toEqual(notAssessed);
			expect(problems(ngo, answers, { kind: 'local' })).toEqual([]);
		}
	);
});

describe('the criterion: 6 points', () => {
	it.each<{ kind: BodyKind; percent: number; points: string }>([
		{ kind: 'central', percent: 100, points: '6' },
		{ kind: 'central', percent: 25, points: '1.5' },
		{ kind: 'local', percent: 100, points: '6' },
		{ kind: 'local', percent: 25, points: '1.5' }
	])('$kind, $percent % of all: $points', ({ kind, percent, points }) => {
		const also = Object.fromEntries(children.map((id) => [id, both(percent)]));
		const { scores } = resultFor(interaction2021, group, {}, { kind, also });
		expect(scores[group]).toEqual({ ...scored(points, '6'), subtotal: points });
	});

	it('waits for the last of them', () => {
		const also = { [schedule]: both(100), [plan]: both(50), [reception]: both(100) };
		const { scores } = resultFor(interaction2021, group, {}, { also });
		expect(scores[group]).toEqual({
			status: 'incomplete',
			score: null,
			max: '6',
			subtotal: '4'
		});
		const local = resultFor(interaction2021, group, {}, { also, kind: 'local' });
		// 2 + 1 + 2
		expect(local.scores[group]).toEqual({ ...scored('5', '6'), subtotal: '5' });
	});
});

describe('ministries exempt by decree get the mean of the central bodies', () => {
	it.each([
		{ average: 0, points: '0' },
		{ average: '4,85', points: '4.85' },
		{ average: 6, points: '6' }
	])('$average', ({ average, points }) => {
		const { scores } = resultFor(interaction2021, group, { exemptByDecree: true, average });
		expect(scores[group]).toEqual({ ...scored(points, '6'), subtotal: points });
		expect(children.map((id) => scores[id])).toEqual(children.map(() => notAssessed));
	});

	it.each([
		{ name: 'full', also: Object.fromEntries(children.map((id) => [id, both(100)])) },
		{ name: 'wrong', also: { [schedule]: both('x'), [plan]: { e: 1 }, [ngo]: [1] } },
		{ name: 'blank', also: {} }
	])('what is $name is kept and not judged', ({ also }) => {
		const answers = { exemptByDecree: true, average: 3 };
		const { scores, problems: found } = resultFor(interaction2021, group, answers, { also });
		expect(scores[group]).toMatchObject(scored('3', '6'));
		expect(scores[schedule]).toEqual(notAssessed);
		expect(found).toEqual([]);
	});

	it('leaves the maximum of the direction at 18', () => {
		const { scores } = resultFor(interaction2021, group, { exemptByDecree: true, average: 3 });
		expect(scores.dialogue).toEqual({
			status: 'incomplete',
			score: null,
			max: '18',
			subtotal: '3'
		});
	});

	it.each([{ average: '' }, { average: null }, {}])('a blank average: %j', (given) => {
		const { scores, problems: found } = resultFor(interaction2021, group, {
			exemptByDecree: true,
			...given
		});
		expect(scores[group]).toEqual({
			status: 'incomplete',
			score: null,
			max: '6',
			subtotal: '0'
		});
		expect(scores[plan]).toEqual(notAssessed);
		expect(found).toEqual([]);
	});

	it.each([
		{ answers: { exemptByDecree: true, average: '6.000001' }, found: ['average: out-of-range'] },
		{ answers: { exemptByDecree: true, average: -1 }, found: ['average: negative'] },
		{ answers: { exemptByDecree: true, average: 'x' }, found: ['average: not-a-number'] },
		{ answers: { exemptByDecree: true, average: 1, kk: 1 }, found: ['kk: unknown-input'] },
		{ answers: { exemptByDecree: 'yes', average: 1 }, found: ['exemptByDecree: unknown-choice'] },
		{ answers: { decree: true }, found: ['decree: unknown-input'] },
		{ answers: [true], found: ['all: unknown-input'] }
	])('$answers → $found', ({ answers, found }) => {
		expect(problems(group, answers)).toEqual(found);
		const { scores } = resultFor(interaction2021, group, answers);
		expect(scores[group]).toMatchObject(invalid('6'));
		expect(scores.dialogue).toMatchObject(invalid('18'));
	});

	it('a faulty answer leaves the meetings their own points', () => {
		const also = { [schedule]: both(100) };
		const answers = { exemptByDecree: 'yes' };
		const { scores } = resultFor(interaction2021, group, answers, { also });
		expect(scores[schedule]).toEqual(scored('2', '2'));
		expect(scores[group]).toEqual({ ...invalid('6'), subtotal: '2' });
	});

	it.each([{ exemptByDecree: false }, { exemptByDecree: null }, { average: 6 }, { average: 'x' }])(
		'%j decides nothing',
		(answers) => {
			const also = Object.fromEntries(children.map((id) => [id, both(50)]));
			const { scores, problems: found } = resultFor(interaction2021, group, answers, { also });
			expect(scores[group]).toEqual({ ...scored('3', '6'), subtotal: '3' });
			expect(found).toEqual([]);
		}
	);

	it.each([
		{ exemptByDecree: true, average: 6 },
		{ exemptByDecree: 'x', average: 'x' }
	])('no local body is: %j', (answers) => {
		const also = Object.fromEntries(children.map((id) => [id, both(50)]));
		const given = { kind: 'local', also } as const;
		const { scores } = resultFor(interaction2021, group, answers, given);
		expect(scores[group]).toEqual({ ...scored('3', '6'), subtotal: '3' });
		expect(problems(group, answers, given)).toEqual([]);
	});
});

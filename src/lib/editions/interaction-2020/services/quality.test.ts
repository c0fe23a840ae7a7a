import { describe, expect, it } from 'vitest';
import type { BodyKind } from '../../../scoring/nodes';
import { incomplete, invalid, problemsOf, resultFor, score, scored } from '../../testing';
import { interaction2020 } from '../edition';

const kinds: readonly BodyKind[] = ['central', 'local'];
const indicators = [
	{ id: 'services.quality.deadlines', part: 'a', whole: 'b', k: { central: '26', local: '30' } },
	{ id: 'services.quality.refusals', part: 'a', whole: 'b1', k: { central: '8', local: '10' } },
	{
		id: 'services.quality.incomplete-documents',
		part: 'c',
		whole: 'b1',
		k: { central: '8', local: '10' }
	},
	{
		id: 'services.quality.extra-documents',
		part: 'e',
		whole: 'b1',
		k: { central: '8', local: '10' }
	}
] as const;
const [late, refused, incompleteSet, extra] = indicators;
type Tested = (typeof indicators)[number];

const cases = indicators.flatMap((of) => kinds.map((kind) => ({ of, kind, k: of.k[kind] })));
const answersOf = ({ part, whole }: Tested, violations: unknown, all: unknown) => ({
	[part]: violations,
	[whole]: all
});

describe('late services per 10 000 from k (п. 43)', () => {
	it.each([
		{ a: 12, b: '48 000', central: '23.5', local: '27.5' }, // − 2.5
		{ a: 1, b: 70000, central: '25.8571428571', local: '29.8571428571' }, // − 1/7
		{ a: 0, b: 1, central: '26', local: '30' },
		// 26 of 10 000 cost a central body everything, 30 a local one.
		{ a: 25, b: 10000, central: '1', local: '5' },
		{ a: 26, b: 10000, central: '0', local: '4' },
		{ a: 27, b: 10000, central: '0', local: '3' },
		{ a: 29, b: 10000, central: '0', local: '1' },
		{ a: 30, b: 10000, central: '0', local: '0' },
		{ a: 31, b: 10000, central: '0', local: '0' },
		{ a: 5, b: 5, central: '0', local: '0' }
	])('$a of $b → $central central, $local local', ({ a, b, central, local }) => {
		expect(score(interaction2020, late.id, { a, b })).toEqual(scored(central, '26'));
		const asLocal = score(interaction2020, late.id, { a, b }, { kind: 'local' });
		expect(asLocal).toEqual(scored(local, '30'));
	});
});

describe.each([
	{ of: refused, cite: 'п. 44' },
	{ of: incompleteSet, cite: 'п. 45' },
	{ of: extra, cite: 'п. 46' }
])('$of.id per 10 000 from k ($cite)', ({ of }) => {
	it.each([
		{ part: 3, whole: '48 000', central: '7.375', local: '9.375' }, // − 0.625
		{ part: 1, whole: 70000, central: '7.8571428571', local: '9.8571428571' }, // − 1/7
		{ part: 0, whole: 1, central: '8', local: '10' },
		// 8 of 10 000 cost a central body everything, 10 a local one.
		{ part: 7, whole: 10000, central: '1', local: '3' },
		{ part: 8, whole: 10000, central: '0', local: '2' },
		{ part: 9, whole: 10000, central: '0', local: '1' },
		{ part: 10, whole: 10000, central: '0', local: '0' },
		{ part: 11, whole: 10000, central: '0', local: '0' }
	])('$part of $whole → $central central, $local local', ({ part, whole, central, local }) => {
		const answers = answersOf(of, part, whole);
		expect(score(interaction2020, of.id, answers)).toEqual(scored(central, '8'));
		const asLocal = score(interaction2020, of.id, answers, { kind: 'local' });
		expect(asLocal).toEqual(scored(local, '10'));
	});
});

describe('read as k · (1 − rate)', () => {
	it.each<{ of: Tested; kind: BodyKind; part: number; whole: number; points: string }>([
		{ of: late, kind: 'central', part: 1, whole: 12500, points: '5.2' }, // a fifth
		{ of: late, kind: 'local', part: 1, whole: 12500, points: '6' },
		{ of: late, kind: 'central', part: 1, whole: 70000, points: '22.2857142857' }, // 6/7
		{ of: refused, kind: 'central', part: 1, whole: 12500, points: '1.6' },
		{ of: refused, kind: 'local', part: 1, whole: 70000, points: '8.5714285714' },
		{ of: incompleteSet, kind: 'central', part: 1, whole: 70000, points: '6.8571428571' },
		{ of: incompleteSet, kind: 'local', part: 1, whole: 12500, points: '2' },
		{ of: extra, kind: 'central', part: 1, whole: 12500, points: '1.6' },
		{ of: extra, kind: 'local', part: 1, whole: 12500, points: '2' },
		// One of 10 000 is a rate of exactly 1.
		{ of: late, kind: 'central', part: 1, whole: 10001, points: '0.00259974' },
		{ of: late, kind: 'central', part: 1, whole: 10000, points: '0' },
		{ of: late, kind: 'central', part: 1, whole: 9999, points: '0' },
		{ of: extra, kind: 'central', part: 1, whole: 10001, points: '0.00079992' },
		{ of: extra, kind: 'central', part: 1, whole: 10000, points: '0' }
	])('$of.id $kind: $part of $whole → $points', ({ of, kind, part, whole, points }) => {
		const given = { kind, readings: { 'rate-formula': 'scale' } };
		const got = score(interaction2020, of.id, answersOf(of, part, whole), given);
		expect(got).toEqual(scored(points, of.k[kind]));
	});
});

describe('no services rendered', () => {
	it.each(cases)('$of.id $kind: all $k points, or none', ({ of, kind, k }) => {
		const nothing = answersOf(of, 0, 0);
		const full = { kind, readings: { 'zero-base': 'full' } };
		const none = { kind, readings: { 'zero-base': 'none' } };
		expect(score(interaction2020, of.id, nothing, { kind })).toEqual(scored(k, k));
		expect(score(interaction2020, of.id, nothing, full)).toEqual(scored(k, k));
		expect(score(interaction2020, of.id, nothing, none)).toEqual(scored('0', k));
	});
});

describe('what is missing or wrong', () => {
	it.each(cases)('$of.id $kind: blank', ({ of, kind, k }) => {
		const half = [{}, { [of.part]: 1 }, { [of.whole]: 1 }, answersOf(of, '', ' ')];
		const got = half.map((answers) => score(interaction2020, of.id, answers, { kind }));
		expect(got).toEqual(half.map(() => incomplete(k)));
		expect(half.flatMap((answers) => problemsOf(interaction2020, of.id, answers))).toEqual([]);
	});

	it.each(
		indicators.flatMap((of) => {
			const { id, k } = of;
			const [part, whole] = [of.part, of.whole];
			return [
				{ id, k, answers: answersOf(of, 2, 1), found: [`${part}: part-exceeds-whole`] },
				{ id, k, answers: answersOf(of, 1, 0), found: [`${part}: part-exceeds-whole`] },
				{ id, k, answers: answersOf(of, -1, 1), found: [`${part}: negative`] },
				{ id, k, answers: answersOf(of, 0, '1,5'), found: [`${whole}: not-integer`] },
				{ id, k, answers: answersOf(of, 'x', 1), found: [`${part}: not-a-number`] },
				{ id, k, answers: answersOf(of, 0, 1e13), found: [`${whole}: too-large`] },
				{ id, k, answers: answersOf(of, 1e-7, 1), found: [`${part}: out-of-range`] },
				{ id, k, answers: { ...answersOf(of, 0, 1), z: 0 }, found: ['z: unknown-input'] },
				{ id, k, answers: [], found: ['all: unknown-input'] }
			];
		})
	)('$id $answers → $found', ({ id, k, answers, found }) => {
		expect(problemsOf(interaction2020, id, answers)).toEqual(found);
		expect(score(interaction2020, id, answers)).toEqual(invalid(k.central));
	});
});

describe('the criterion adds up (п. 36)', () => {
	it.each<{ kind: BodyKind; points: string; max: string }>([
		{ kind: 'central', points: '46.6', max: '50' }, // 26 − 1 + 8 − 0.8 + 8 − 0.8 + 8 − 0.8
		{ kind: 'local', points: '56.6', max: '60' }
	])('$kind', ({ kind, points, max }) => {
		const also = {
			[refused.id]: { a: 1, b1: 12500 },
			[incompleteSet.id]: { c: 1, b1: 12500 },
			[extra.id]: { e: 1, b1: 12500 }
		};
		const { scores } = resultFor(interaction2020, late.id, { a: 1, b: 10000 }, { kind, also });
		expect(scores['services.quality']).toEqual({ ...scored(points, max), subtotal: points });
	});
});

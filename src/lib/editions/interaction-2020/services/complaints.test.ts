import { describe, expect, it } from 'vitest';
import type { BodyKind } from '../../../scoring/nodes';
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

const id = 'services.satisfaction.complaints';
const scoreOf = (answers: unknown, given: Given = {}) => score(interaction2020, id, answers, given);
const problems = (answers: unknown, given: Given = {}) =>
	problemsOf(interaction2020, id, answers, given);

describe('justified complaints per 10 000 services from k (п. 34)', () => {
	it.each([
		{ i: 2, b1: '48 000', central: '9.5833333333', local: '19.5833333333' }, // − 5/12
		{ i: 1, b1: 70000, central: '9.8571428571', local: '19.8571428571' }, // − 1/7
		{ i: 0, b1: 1, central: '10', local: '20' },
		// 10 of 10 000 cost a central body everything, 20 a local one.
		{ i: 9, b1: 10000, central: '1', local: '11' },
		{ i: 10, b1: 10000, central: '0', local: '10' },
		{ i: 11, b1: 10000, central: '0', local: '9' },
		{ i: 19, b1: 10000, central: '0', local: '1' },
		{ i: 20, b1: 10000, central: '0', local: '0' },
		{ i: 21, b1: 10000, central: '0', local: '0' },
		{ i: 1, b1: 1, central: '0', local: '0' }
	])('$i of $b1 → $central central, $local local', ({ i, b1, central, local }) => {
		expect(scoreOf({ i, b1 })).toEqual(scored(central, '10'));
		expect(scoreOf({ i, b1 }, { kind: 'local' })).toEqual(scored(local, '20'));
	});
});

describe('read as k · (1 − rate)', () => {
	it.each([
		{ i: 1, b1: 12500, central: '2', local: '4' }, // a fifth of k
		{ i: 1, b1: 70000, central: '8.5714285714', local: '17.1428571429' }, // 6/7 of k
		// One of 10 000 is a rate of exactly 1.
		{ i: 1, b1: 10001, central: '0.0009999', local: '0.0019998' },
		{ i: 1, b1: 10000, central: '0', local: '0' },
		{ i: 1, b1: 9999, central: '0', local: '0' }
	])('$i of $b1 → $central central, $local local', ({ i, b1, central, local }) => {
		const readings = { 'rate-formula': 'scale' };
		expect(scoreOf({ i, b1 }, { readings })).toEqual(scored(central, '10'));
		expect(scoreOf({ i, b1 }, { readings, kind: 'local' })).toEqual(scored(local, '20'));
	});
});

describe('the weight for local bodies, 20 in appendix 2 and 10 in п. 34', () => {
	it.each<{ kind: BodyKind; weight: string; rate: string; points: string; max: string }>([
		{ kind: 'local', weight: 'appendix', rate: 'subtract', points: '19.2', max: '20' },
		{ kind: 'local', weight: 'paragraph', rate: 'subtract', points: '9.2', max: '10' },
		{ kind: 'local', weight: 'paragraph', rate: 'scale', points: '2', max: '10' },
		{ kind: 'central', weight: 'appendix', rate: 'subtract', points: '9.2', max: '10' },
		{ kind: 'central', weight: 'paragraph', rate: 'subtract', points: '9.2', max: '10' }
	])('$kind by the $weight, $rate → $points of $max', ({ kind, weight, rate, points, max }) => {
		const readings = { 'local-complaints-weight': weight, 'rate-formula': rate };
		expect(scoreOf({ i: 1, b1: 12500 }, { kind, readings })).toEqual(scored(points, max));
	});

	it.each<{ kind: BodyKind; weight: string; maxima: readonly string[] }>([
		{ kind: 'central', weight: 'appendix', maxima: ['10', '25', '100'] },
		{ kind: 'central', weight: 'paragraph', maxima: ['10', '25', '100'] },
		{ kind: 'local', weight: 'appendix', maxima: ['20', '40', '100'] },
		// Nothing is rescaled.
		{ kind: 'local', weight: 'paragraph', maxima: ['10', '30', '90'] }
	])('$kind by the $weight: maxima $maxima', ({ kind, weight, maxima }) => {
		const readings = { 'local-complaints-weight': weight };
		const { scores } = resultFor(interaction2020, id, { i: 0, b1: 1 }, { kind, readings });
		const ids = [id, 'services.satisfaction', 'services'];
		expect(ids.map((of) => scores[of]?.max)).toEqual(maxima);
	});

	it('adds up to 30 in the criterion by the paragraph', () => {
		const also = { 'services.satisfaction.level': { services: [{ rating: 5 }] } };
		const readings = { 'local-complaints-weight': 'paragraph' };
		const given = { kind: 'local', readings, also } as const;
		const { scores } = resultFor(interaction2020, id, { i: 1, b1: 12500 }, given);
		// 20 + 9.2
		expect(scores['services.satisfaction']).toMatchObject(scored('29.2', '30'));
	});
});

describe('no services rendered', () => {
	it.each<{ kind: BodyKind; weight: string; reading: string; points: string; max: string }>([
		{ kind: 'central', weight: 'appendix', reading: 'full', points: '10', max: '10' },
		{ kind: 'central', weight: 'appendix', reading: 'none', points: '0', max: '10' },
		{ kind: 'local', weight: 'appendix', reading: 'full', points: '20', max: '20' },
		{ kind: 'local', weight: 'paragraph', reading: 'full', points: '10', max: '10' },
		{ kind: 'local', weight: 'paragraph', reading: 'none', points: '0', max: '10' }
	])('$kind $weight, zero base $reading → $points', ({ kind, weight, reading, points, max }) => {
		const readings = { 'zero-base': reading, 'local-complaints-weight': weight };
		expect(scoreOf({ i: 0, b1: 0 }, { kind, readings })).toEqual(scored(points, max));
	});
});

describe('what is missing or wrong', () => {
	it.each([{ answers: {} }, { answers: { i: 1 } }, { answers: { b1: 1 } }, { answers: { i: '' } }])(
		'blank: $answers',
		({ answers }) => {
			expect(scoreOf(answers)).toEqual(incomplete('10'));
			expect(problems(answers)).toEqual([]);
		}
	);

	it.each([
		{ answers: { i: 2, b1: 1 }, found: ['i: part-exceeds-whole'] },
		{ answers: { i: 1, b1: 0 }, found: ['i: part-exceeds-whole'] },
		{ answers: { i: -1, b1: 1 }, found: ['i: negative'] },
		{ answers: { i: '1,5', b1: 10 }, found: ['i: not-integer'] },
		{ answers: { i: 'x', b1: 'y' }, found: ['b1: not-a-number', 'i: not-a-number'] },
		{ answers: { i: 1, b1: 1e13 }, found: ['b1: too-large'] },
		{ answers: { i: 1, b1: '2.1234567' }, found: ['b1: out-of-range'] },
		{ answers: { i: 1, b: 10, b1: 10 }, found: ['b: unknown-input'] },
		{ answers: 1, found: ['all: unknown-input'] }
	])('$answers → $found', ({ answers, found }) => {
		expect(problems(answers)).toEqual(found);
		expect(scoreOf(answers)).toEqual(invalid('10'));
	});
});

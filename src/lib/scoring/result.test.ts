import { describe, expect, it } from 'vitest';
import { constant, input, minus, ratio } from './build';
import { group } from './indicator';
import { count } from './inputs';
import { resultOf } from './result';
import { editionOf, resultFor, rule } from './testing';

const third = rule('third', { n: count() }, ratio(input('n'), constant('3'), 'cannot-be-zero'));
const loss = rule(
	'loss',
	{ n: count() },
	minus(constant('0'), ratio(input('n'), constant('3'), 'cannot-be-zero')),
	'0'
);

describe('numbers: half-up to 10 decimals, plain', () => {
	it.each([
		{ n: 1, third: '0.3333333333', loss: '-0.3333333333' },
		{ n: 2, third: '0.6666666667', loss: '-0.6666666667' },
		{ n: 3, third: '1', loss: '-1' },
		{ n: 0, third: '0', loss: '0' }, // no −0
		{ n: '1000000000000', third: '333333333333.3333333333', loss: '-333333333333.3333333333' }
	])('$n', ({ n, ...shown }) => {
		const { scores } = resultFor(editionOf([third, loss]), { third: { n }, loss: { n } });
		expect(scores.third?.score).toBe(shown.third);
		expect(scores.loss?.score).toBe(shown.loss);
	});

	it('are rounded once: three thirds of a group are 1', () => {
		const thirds = ['a', 'b', 'c'].map((id) =>
			rule(id, { n: count() }, ratio(input('n'), constant('3'), 'cannot-be-zero'))
		);
		const answers = { a: { n: 1 }, b: { n: 1 }, c: { n: 1 } };
		const { scores } = resultFor(editionOf([group({ id: 'g', children: thirds })]), answers);
		expect(scores.g?.score).toBe('1');
	});
});

describe('the status of the whole', () => {
	it.each([
		{ answers: { third: { n: 1 }, loss: { n: 1 } }, status: 'scored' },
		{ answers: { third: { n: 1 } }, status: 'incomplete' },
		{ answers: { third: { n: -1 } }, status: 'invalid' },
		{ answers: {}, status: 'incomplete' }
	])('$answers: $status', ({ answers, status }) => {
		const result = resultFor(editionOf([third, loss]), answers);
		expect(result).toMatchObject({ edition: 'made-up', status, total: null, degree: null });
	});
});

describe('problems', () => {
	it('come without what only a sentence needs, those of the draft first', () => {
		const answers = { third: { n: 0.5 }, loss: { n: 1 }, fourth: {} };
		const problems = [
			{ indicator: null, input: 'period', code: 'too-long', detail: { most: '500' } }
		] as const;
		const draft = { kind: 'central', answers, readings: { order: 'x' }, problems } as const;
		expect(resultOf(editionOf([third, loss]), draft).problems).toEqual([
			{ indicator: null, input: 'period', code: 'too-long' },
			{ indicator: null, input: 'order', code: 'unknown-reading' },
			{ indicator: 'fourth', input: null, code: 'unknown-indicator' },
			{ indicator: 'third', input: 'n', code: 'not-integer' }
		]);
	});
});

it('has a subtotal for groups alone', () => {
	const { scores } = resultFor(editionOf([group({ id: 'g', children: [third] })]), {});
	expect(scores.g).toEqual({ status: 'incomplete', score: null, subtotal: '0', max: '10' });
	expect(scores.third).toEqual({ status: 'incomplete', score: null, max: '10' });
});

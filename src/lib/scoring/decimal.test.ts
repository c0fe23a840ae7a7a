import { describe, expect, it } from 'vitest';
import { ONE, ZERO, compare, dec, plain, roundHalfUp, settled } from './decimal';

const third = ONE.dividedBy(3);
const twoThirds = dec('2').dividedBy(3);

describe('computing', () => {
	it.each([
		{ name: '1/3 · 3', left: third.times(3), right: ONE },
		{ name: '1/7 · 7', left: ONE.dividedBy(7).times(7), right: ONE },
		{ name: '1/3 + 1/3', left: third.plus(third), right: twoThirds },
		{ name: '0.1 + 0.2', left: dec('0.1').plus('0.2'), right: dec('0.3') },
		{
			name: 'the mean of 0, 2/3, 1, 2/3, 1',
			left: ZERO.plus(twoThirds).plus(1).plus(twoThirds).plus(1).dividedBy(5),
			right: twoThirds
		}
	])('$name is exact', ({ left, right }) => {
		expect(compare(left, right)).toBe(0);
		expect(plain(left, 20)).toBe(plain(right, 20));
	});

	it('carries 60 digits', () => {
		expect(third.toString()).toBe(`0.${'3'.repeat(60)}`);
		expect(twoThirds.toString()).toBe(`0.${'6'.repeat(59)}7`);
	});
});

describe('comparing at 40 digits', () => {
	it.each([
		{ left: '1', right: '2', order: -1 },
		{ left: '2', right: '1', order: 1 },
		{ left: '0', right: '-0', order: 0 },
		{ left: '-1', right: '0', order: -1 },
		// The 40th digit counts, the 41st is rounded away.
		{ left: `1.${'0'.repeat(38)}1`, right: '1', order: 1 },
		{ left: `1.${'0'.repeat(39)}4`, right: '1', order: 0 },
		{ left: `0.${'9'.repeat(40)}`, right: '1', order: -1 },
		{ left: `0.${'9'.repeat(41)}`, right: '1', order: 0 },
		{ left: `0.${'0'.repeat(50)}1`, right: '0', order: 1 }, // significant digits, not decimals
		{ left: '1000000000000.000001', right: '1000000000000', order: 1 }
	])('$left and $right: $order', ({ left, right, order }) => {
		expect(compare(dec(left), dec(right))).toBe(order);
	});

	it('leaves short numbers as they are', () => {
		const short = dec('0.1234567890123456789012345678901234567891'); // 40 digits
		expect(settled(short)).toBe(short);
		expect(settled(third).toString()).toBe(`0.${'3'.repeat(40)}`);
	});
});

describe('rounding half-up', () => {
	it.each([
		{ number: '0.5', decimals: 0, rounded: '1' },
		{ number: '1.5', decimals: 0, rounded: '2' },
		{ number: '2.5', decimals: 0, rounded: '3' },
		{ number: '2.4999999999', decimals: 0, rounded: '2' },
		{ number: '49.94', decimals: 1, rounded: '49.9' },
		{ number: '49.95', decimals: 1, rounded: '50' },
		{ number: '4.795', decimals: 2, rounded: '4.8' },
		{ number: '4.79499', decimals: 2, rounded: '4.79' },
		{ number: '1.005', decimals: 2, rounded: '1.01' }, // 1 as a binary fraction
		{ number: '-1.45', decimals: 1, rounded: '-1.5' }, // away from 0
		{ number: '0.00000000005', decimals: 10, rounded: '0.0000000001' },
		{ number: '0.00000000004999', decimals: 10, rounded: '0' }
	])('$number to $decimals: $rounded', ({ number, decimals, rounded }) => {
		expect(roundHalfUp(dec(number), decimals).toString()).toBe(rounded);
	});

	it('takes a computed tie as the exact one', () => {
		// 3 · 1/3 − 1/2 is 0.4999…9 with 60 digits, exactly 1/2 without the cut.
		const tie = third.times(3).minus('0.5');
		expect(tie.lessThan('0.5')).toBe(true);
		expect(roundHalfUp(tie, 0).toString()).toBe('1');
	});
});

describe('plain text', () => {
	it.each([
		{ number: '39.760', decimals: 10, text: '39.76' },
		{ number: '100', decimals: 10, text: '100' },
		{ number: '0.0000001', decimals: 10, text: '0.0000001' }, // no exponent
		{ number: '1e30', decimals: 10, text: `1${'0'.repeat(30)}` },
		{ number: '-1.4', decimals: 10, text: '-1.4' },
		{ number: '-0', decimals: 10, text: '0' },
		{ number: '-0.00000000001', decimals: 10, text: '0' }, // no −0
		{ number: '12.345', decimals: 2, text: '12.35' }
	])('$number → $text', ({ number, decimals, text }) => {
		expect(plain(dec(number), decimals)).toBe(text);
	});
});

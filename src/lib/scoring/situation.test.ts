import { describe, expect, it } from 'vitest';
import { situationOf } from './situation';

const readings = { 'zero-base': ['full', 'none'], order: ['first', 'second', 'third'] } as const;

const inForce = (chosen: Readonly<Record<string, unknown>>) =>
	situationOf(readings, 'central', chosen).situation.readings;
const unknown = (chosen: Readonly<Record<string, unknown>>) =>
	situationOf(readings, 'central', chosen).problems;

describe('readings in force', () => {
	it.each([
		{ chosen: {}, zeroBase: 'full', order: 'first' },
		{ chosen: { 'zero-base': 'none' }, zeroBase: 'none', order: 'first' },
		{ chosen: { 'zero-base': 'full', order: 'third' }, zeroBase: 'full', order: 'third' },
		{ chosen: { order: '' }, zeroBase: 'full', order: 'first' }, // blank is the default
		{ chosen: { order: null }, zeroBase: 'full', order: 'first' },
		{ chosen: { order: 'fourth' }, zeroBase: 'full', order: 'first' } // the default stays in force
	])('$chosen', ({ chosen, zeroBase, order }) => {
		expect(inForce(chosen)).toEqual({ 'zero-base': zeroBase, order });
	});
});

describe('unknown readings', () => {
	it.each([
		{ chosen: { 'zero-bass': 'full' }, input: 'zero-bass' },
		{ chosen: { 'zero-base': 'half' }, input: 'zero-base' },
		{ chosen: { 'zero-base': 1 }, input: 'zero-base' },
		{ chosen: { 'zero-base': ['full'] }, input: 'zero-base' },
		{ chosen: { 'zero-base': { full: true } }, input: 'zero-base' },
		{ chosen: { constructor: 'full' }, input: 'constructor' },
		{ chosen: { toString: 'full' }, input: 'toString' },
		{ chosen: JSON.parse('{"__proto__":"full"}') as Record<string, unknown>, input: '__proto__' }
	])('$input', ({ chosen, input }) => {
		expect(unknown(chosen)).toEqual([{ indicator: null, input, code: 'unknown-reading' }]);
		expect(inForce(chosen)).toEqual({ 'zero-base': 'full', order: 'first' });
	});

	it.each([
		{ chosen: { order: '' } },
		{ chosen: { order: null } },
		{ chosen: { order: 'second' } }
	])('none in $chosen', ({ chosen }) => {
		expect(unknown(chosen)).toEqual([]);
	});
});

describe('the key of the row memo', () => {
	const keyOf = (kind: 'central' | 'local', chosen: Readonly<Record<string, unknown>>) =>
		situationOf(readings, kind, chosen).situation.key;

	it.each([
		{ left: keyOf('central', {}), right: keyOf('local', {}), same: false },
		{ left: keyOf('central', {}), right: keyOf('central', { order: 'second' }), same: false },
		{ left: keyOf('central', {}), right: keyOf('central', { order: 'first' }), same: true },
		{ left: keyOf('central', {}), right: keyOf('central', { order: 'fourth' }), same: true },
		{
			left: keyOf('local', { order: 'second', 'zero-base': 'none' }),
			right: keyOf('local', { 'zero-base': 'none', order: 'second' }),
			same: true
		}
	])('$left, $right: the same $same', ({ left, right, same }) => {
		expect(left === right).toBe(same);
	});
});

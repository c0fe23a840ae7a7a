import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import type { Decimal } from '../../src/lib/scoring/decimal';
import { trimmed, unusedMethods } from './trim-decimal.js';

const source = readFileSync(
	createRequire(import.meta.url)
		.resolve('decimal.js')
		.replace(/decimal\.js$/, 'decimal.mjs'),
	'utf8'
);

async function load(code: string) {
	const address = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
	const module: unknown = await import(/* @vite-ignore */ address);
	return (module as { readonly Decimal: typeof Decimal }).Decimal;
}

const whole = await load(source);
const trim = await load(trimmed(source));

it.each(unusedMethods)('%s is gone', (name) => {
	expect(name in whole.prototype).toBe(true);
	expect(name in trim.prototype).toBe(false);
});

it.each([
	['2', '3'],
	['0.1', '0.2'],
	['-12500.000001', '7'],
	['1000000000000', '0.000001'],
	['39.76', '-40']
])('%s and %s are reckoned as before', (left, right) => {
	const options = {
		precision: 60,
		rounding: 4,
		toExpNeg: -9e15,
		toExpPos: 9e15,
		defaults: true
	} as const;
	const reckoned = [whole, trim].map((kind) => {
		const Number60 = kind.clone(options);
		const [a, b] = [new Number60(left), new Number60(right)];
		return [
			a.plus(b).toString(),
			a.minus(b).toString(),
			a.times(b).toString(),
			a.dividedBy(b).toString(),
			a.dividedBy(b).toSignificantDigits(40).toString(),
			a.dividedBy(b).toDecimalPlaces(2, 4).toString(),
			a.comparedTo(b),
			a.negated().abs().sd(),
			a.decimalPlaces(),
			a.isInteger(),
			a.toNumber()
		];
	});
	expect(reckoned[1]).toEqual(reckoned[0]);
});

it.each(['0x1f', '0b11', '1_000', 'Infinity', 'x', ''])('%s is no number', (text) => {
	expect(() => new trim(text)).toThrow('Invalid argument');
});

it('does not pass over a version that is written in another way', () => {
	const functions = '  Decimal.cos = cos;\n';
	expect(() => trimmed(functions)).toThrow('decimal.js reads other bases in another way');
	const bases = 'function parseOther(x, str) {\n  return x;\n}\n';
	expect(() => trimmed(functions + bases)).toThrow('decimal.js has no method clampedTo');
	expect(() => trimmed('P.cosine = () => 1;')).toThrow('decimal.js has no functions');
});

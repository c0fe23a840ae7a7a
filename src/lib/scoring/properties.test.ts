import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asText, cell, meanRows, ratio, scaledRank, sumRows, constant, sum } from './build';
import { paragraph } from './citation';
import { compare, dec, plain, roundHalfUp } from './decimal';
import { indicator } from './indicator';
import { count, partOf, rowsInput } from './inputs';
import { LARGEST, readNumber } from './read-number';
import { rankCoefficient } from './scaled-rank';
import type { ScaledRank } from './nodes';
import { editionOf, resultFor } from './testing';

const runs = { seed: 20_188, numRuns: 300 };

/** Half-up to so many decimals by whole numbers alone. */
function exactly(part: bigint, whole: bigint, decimals: number): string {
	const scaled = (part * 10n ** BigInt(decimals) * 2n + whole) / (whole * 2n);
	const digits = scaled.toString().padStart(decimals + 1, '0');
	const split = digits.length - decimals;
	return `${digits.slice(0, split)}.${digits.slice(split)}`.replace(/\.?0+$/, '');
}

describe('numbers', () => {
	it('are shown as whole-number arithmetic has them', () => {
		fc.assert(
			fc.property(
				fc.bigInt({ min: 0n, max: 10n ** 12n }),
				fc.bigInt({ min: 1n, max: 10n ** 12n }),
				fc.integer({ min: 1, max: 10 }),
				(part, whole, decimals) => {
					const quotient = dec(part.toString()).dividedBy(dec(whole.toString()));
					expect(plain(quotient, decimals)).toBe(exactly(part, whole, decimals));
				}
			),
			runs
		);
	});

	it('divided and multiplied back are the same', () => {
		fc.assert(
			fc.property(
				fc.bigInt({ min: 0n, max: 10n ** 12n }),
				fc.bigInt({ min: 1n, max: 10n ** 12n }),
				(number, by) => {
					const there = dec(number.toString()).dividedBy(by.toString());
					expect(compare(there.times(by.toString()), dec(number.toString()))).toBe(0);
				}
			),
			runs
		);
	});

	it('rounded twice are rounded once', () => {
		fc.assert(
			fc.property(
				fc.nat(),
				fc.integer({ min: 1, max: 9999 }),
				fc.nat(8),
				(part, whole, decimals) => {
					const once = roundHalfUp(dec(String(part)).dividedBy(whole), decimals);
					expect(roundHalfUp(once, decimals).equals(once)).toBe(true);
				}
			),
			runs
		);
	});
});

describe('typed numbers', () => {
	it('of any value give a number in range, a blank or a reason', () => {
		fc.assert(
			fc.property(fc.oneof(fc.anything(), fc.string(), fc.double(), fc.jsonValue()), (raw) => {
				const read = readNumber(raw);
				expect(['blank', 'number', 'problem']).toContain(read.is);
				if (read.is !== 'number') return;
				expect(read.value.isNegative() && !read.value.isZero()).toBe(false);
				expect(read.value.lessThanOrEqualTo(LARGEST)).toBe(true);
				expect(read.value.decimalPlaces()).toBeLessThanOrEqual(6);
			}),
			runs
		);
	});

	it('mean the same with any of the spaces, and with comma or point', () => {
		const space = fc.constantFrom('', ' ', '\u00A0', '\u202F');
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 999_999_999 }),
				fc.nat(999_999),
				space,
				fc.constantFrom(',', '.'),
				(whole, decimals, between, separator) => {
					const groups = String(whole).replace(/(?<=\d)(?=(?:\d{3})+$)/g, between);
					const fraction = String(decimals).padStart(6, '0');
					const read = readNumber(`${groups}${separator}${fraction}`);
					expect(read.is === 'number' ? plain(read.value, 6) : read).toBe(
						plain(dec(`${String(whole)}.${fraction}`), 6)
					);
				}
			),
			runs
		);
	});

	it('as JSON mean what their shortest form shows', () => {
		fc.assert(
			fc.property(fc.nat(999_999_999), fc.integer({ min: 0, max: 6 }), (digits, decimals) => {
				const text = plain(dec(String(digits)).dividedBy(dec('10').pow(decimals)), 6);
				const read = readNumber(JSON.parse(text));
				expect(read.is === 'number' ? plain(read.value, 6) : read).toBe(text);
			}),
			runs
		);
	});
});

describe('the workload coefficient', () => {
	const ranked = scaledRank({
		table: 'bodies',
		measures: [cell('bodies', 'services'), cell('bodies', 'types')],
		self: 'self',
		below: '1',
		first: '1.01',
		last: '1.1',
		basis: asText(paragraph('40'))
	}) as ScaledRank;
	const bodies = fc.array(fc.tuple(fc.nat(20), fc.nat(5)), { minLength: 1, maxLength: 12 });
	const coefficients = (rows: readonly (readonly [number, number])[]) =>
		rankCoefficient(
			ranked,
			[rows.map(([of]) => dec(String(of))), rows.map(([, of]) => dec(String(of)))],
			0
		);
	const shown = (rows: readonly (readonly [number, number])[]) =>
		coefficients(rows).coefficients.map((of) => plain(of, 10));

	it('is 1, or from 1.01 to 1.1 with somebody at 1.1', () => {
		fc.assert(
			fc.property(bodies, (rows) => {
				const { coefficients: each, ranks } = coefficients(rows);
				const above = each.filter((of) => !of.equals('1'));
				expect(
					above.every((of) => of.greaterThanOrEqualTo('1.01') && of.lessThanOrEqualTo('1.1'))
				).toBe(true);
				expect(each.some((of) => of.equals('1.1'))).toBe(ranks.length > 0);
			}),
			runs
		);
	});

	it('does not depend on the order of the bodies', () => {
		fc.assert(
			fc.property(bodies, (rows) => {
				expect(shown([...rows].reverse())).toEqual(shown(rows).reverse());
			}),
			runs
		);
	});

	it('does not depend on the unit of a measure, nor on where it starts', () => {
		fc.assert(
			fc.property(bodies, fc.integer({ min: 1, max: 9 }), fc.nat(99), (rows, times, more) => {
				const changed = rows.map(([left, right]) => [left * times + more, right] as const);
				expect(shown(changed)).toEqual(shown(rows));
			}),
			runs
		);
	});

	it('never falls with the index', () => {
		fc.assert(
			fc.property(bodies, (rows) => {
				const { indices, coefficients: each } = coefficients(rows);
				const falls = indices.some((index, at) =>
					indices.some(
						(other, beside) =>
							compare(index, other) < 0 &&
							compare(each[at] ?? dec('0'), each[beside] ?? dec('0')) > 0
					)
				);
				expect(falls).toBe(false);
			}),
			runs
		);
	});
});

describe('the row memo', () => {
	const table = indicator({
		id: 't',
		inputs: { rows: rowsInput({ x: count(), y: count() }, [partOf('x', 'y')]) },
		formula: sum(
			meanRows('rows', ratio(cell('rows', 'x'), cell('rows', 'y'), constant('7'))),
			sumRows('rows', cell('rows', 'y'))
		),
		max: '1000'
	});
	const edition = editionOf([table], { order: ['first', 'second'] });
	const value = fc.oneof(fc.nat(5), fc.constantFrom('', 'x', -1, '1,0', null));
	const row = fc.record({ x: value, y: value });

	it('gives what a fresh computation gives when a row is replaced', () => {
		fc.assert(
			fc.property(
				fc.array(row, { minLength: 1, maxLength: 6 }),
				fc.nat(5),
				row,
				fc.constantFrom('central', 'local'),
				fc.constantFrom('first', 'second'),
				(rows, at, other, kind, order) => {
					resultFor(edition, { t: { rows } });
					const changed = rows.map((old, index) => (index === at % rows.length ? other : old));
					const readings = { order };
					const kept = resultFor(edition, { t: { rows: changed } }, kind, readings);
					const answers = structuredClone({ t: { rows: changed } });
					expect(kept).toEqual(resultFor(edition, answers, kind, readings));
				}
			),
			runs
		);
	});
});

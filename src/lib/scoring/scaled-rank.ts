import { ZERO, compare, dec, type Decimal } from './decimal';
import type { ScaledRank } from './nodes';

/** How the coefficient of the own body came about. */
export interface Ranking {
	/** Both measures of every body. */
	readonly measures: readonly [readonly Decimal[], readonly Decimal[]];
	/** Both measures of every body, scaled to 0…1. */
	readonly scaled: readonly (readonly [Decimal, Decimal])[];
	readonly indices: readonly Decimal[];
	readonly mean: Decimal;
	/** Coefficient of every body. */
	readonly coefficients: readonly Decimal[];
	/** 0-based row of the own body. */
	readonly self: number;
	readonly coefficient: Decimal;
	/** Distinct indices at or above the mean, ascending; empty where all bodies are equal. */
	readonly ranks: readonly Decimal[];
}

/**
 * Ranks the bodies of a table (quality-2013, пп. 38–48): each measure is scaled to (v − min)/(max − min),
 * 0 where all are equal; the index is the product; below the mean of the indices the coefficient is
 * `below`, above it the distinct indices get evenly spaced values from `first` to `last`. A single
 * distinct index gets `last`. All bodies equal, or one alone: `below`, for nobody is more loaded.
 */
export function rankCoefficient(
	node: ScaledRank,
	measures: readonly [readonly Decimal[], readonly Decimal[]],
	self: number
): Ranking {
	const first = scale(measures[0]);
	const second = scale(measures[1]);
	const scaled = first.map((value, row) => [value, second[row] ?? ZERO] as const);
	const indices = scaled.map(([left, right]) => left.times(right));
	const mean = indices.reduce((a, b) => a.plus(b), ZERO).dividedBy(indices.length);
	const lowest = indices.reduce((a, b) => (compare(b, a) < 0 ? b : a));
	const nobodyIsMoreLoaded = indices.every((index) => compare(index, lowest) === 0);
	const ranks = nobodyIsMoreLoaded ? [] : distinctFrom(mean, indices);
	const coefficients = indices.map((index) => coefficientOf(index, ranks, node));
	const coefficient = coefficients[self];
	if (coefficient === undefined) throw new RangeError(`row ${String(self)} is not in the table`);
	return { measures, scaled, indices, mean, coefficients, self, coefficient, ranks };
}

function scale(values: readonly Decimal[]): readonly Decimal[] {
	const least = values.reduce((a, b) => (b.lessThan(a) ? b : a));
	const range = values.reduce((a, b) => (b.greaterThan(a) ? b : a)).minus(least);
	return values.map((value) =>
		compare(range, ZERO) === 0 ? ZERO : value.minus(least).dividedBy(range)
	);
}

function distinctFrom(mean: Decimal, indices: readonly Decimal[]): readonly Decimal[] {
	const reached = indices.filter((index) => compare(index, mean) >= 0).sort(compare);
	return reached.filter((index, at) => {
		const previous = reached[at - 1];
		return previous === undefined || compare(index, previous) !== 0;
	});
}

function coefficientOf(index: Decimal, ranks: readonly Decimal[], node: ScaledRank): Decimal {
	const rank = ranks.findIndex((other) => compare(other, index) === 0);
	if (rank === -1) return dec(node.below);
	if (ranks.length === 1) return dec(node.last);
	const range = dec(node.last).minus(node.first);
	return dec(node.first).plus(range.times(rank).dividedBy(ranks.length - 1));
}

import {
	asAssumed,
	asReconstructed,
	byReading,
	constant,
	ifZero,
	input,
	product,
	ratio,
	step,
	type Formula
} from './build';
import type { Citation } from './citation';

/** Steps of every rule of the kind "k times a share". */
export type ShareSteps = 'share' | 'nothing';

/** A formula over a whole, with the `zero-base` reading for a whole of 0: the best points or none. */
export function orNothing<
	const W extends string,
	U extends string = never,
	S extends string = never
>(of: {
	readonly whole: W;
	readonly best: Formula;
	readonly formula: Formula<U, S>;
	readonly cite: Citation;
}): Formula<U | `number ${W}`, S | 'nothing'> {
	const { best, formula } = of;
	return step(
		'nothing',
		ifZero(input(of.whole), byReading('zero-base', { full: best, none: constant('0') }), formula),
		{ ...asAssumed(of.cite), role: 'zero' }
	);
}

/**
 * k·part/whole, with the `zero-base` reading for a whole of 0. The formulas of this kind were pictures;
 * what is left are the variables and k.
 */
export function shareScore<const P extends string, const W extends string>(of: {
	readonly part: P;
	readonly whole: W;
	/** The coefficient, under the act's own letter. */
	readonly k: Formula;
	readonly cite: Citation;
}): Formula<`number ${P}` | `number ${W}`, ShareSteps> {
	const { k, whole, cite } = of;
	const share = step('share', product(k, ratio(input(of.part), input(whole), 'cannot-be-zero')), {
		...asReconstructed(cite),
		role: 'share'
	});
	return orNothing({ whole, best: k, formula: share, cite });
}

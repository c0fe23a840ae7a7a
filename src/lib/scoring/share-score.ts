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
	const { k } = of;
	const share = step(
		'share',
		product(k, ratio(input(of.part), input(of.whole), 'cannot-be-zero')),
		{ ...asReconstructed(of.cite), role: 'share' }
	);
	return step(
		'nothing',
		ifZero(input(of.whole), byReading('zero-base', { full: k, none: constant('0') }), share),
		{ ...asAssumed(of.cite), role: 'zero' }
	);
}

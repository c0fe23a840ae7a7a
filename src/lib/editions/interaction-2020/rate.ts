import {
	asAssumed,
	asReconstructed,
	asText,
	atLeast,
	byReading,
	constant,
	ifZero,
	input,
	letter,
	minus,
	product,
	ratio,
	step,
	type Formula
} from '../../scoring/build';
import type { Citation } from '../../scoring/citation';

/** Steps of every rule of the kind "so many violations per 10 000, 1 000 or 100". */
export type RateSteps = 'rate' | 'subtract' | 'scale' | 'nothing' | 'floor';

/**
 * Violations per so many cases, taken from the coefficient k (пп. 34, 36–46, 90, 92, 95). The formula
 * was a picture; what is left are the variables, k, the factor and the rule for a negative result.
 */
export function rateScore<const P extends string, const W extends string>(of: {
	readonly part: P;
	readonly whole: W;
	readonly factor: string;
	readonly k: Formula;
	readonly cite: Citation;
	/** Where the rule for a negative result stands, when it is not in the paragraph of the formula. */
	readonly floor?: Citation;
}): Formula<`number ${P}` | `number ${W}`, RateSteps> {
	const { cite } = of;
	const k = letter('k', of.k);
	const share = ratio(input(of.part), input(of.whole), 'cannot-be-zero');
	const rate = step('rate', product(constant(of.factor), share), asReconstructed(cite));
	const less = byReading('rate-formula', {
		subtract: step('subtract', minus(k, rate), { ...asReconstructed(cite), role: 'share' }),
		scale: step('scale', product(k, minus(constant('1'), rate)), {
			...asReconstructed(cite),
			role: 'share'
		})
	});
	const orNothing = ifZero(
		input(of.whole),
		byReading('zero-base', { full: k, none: constant('0') }),
		less
	);
	const nothing = step('nothing', orNothing, { ...asAssumed(cite), role: 'zero' });
	return step('floor', atLeast(constant('0'), nothing), {
		...asText(of.floor ?? cite),
		role: 'floor'
	});
}

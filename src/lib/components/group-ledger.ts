import type { Assessed } from '$lib/scoring/assessed';
import { ZERO, type Decimal } from '$lib/scoring/decimal';
import type { Ledger } from '$lib/scoring/ledger';

/** What the limits of a group did to the sum of its children: cut it at the maximum, or raised it to 0. */
export function limitsOf({ score, subtotal }: Pick<Assessed, 'score' | 'subtotal'>): {
	readonly cut: Decimal;
	readonly raised: Decimal;
} {
	if (score === null || subtotal === null) return { cut: ZERO, raised: ZERO };
	const change = score.minus(subtotal);
	// Points scaled up to a maximum are neither.
	if (change.isPositive() && !score.isZero()) return { cut: ZERO, raised: ZERO };
	return change.isNegative()
		? { cut: change.negated(), raised: ZERO }
		: { cut: ZERO, raised: change };
}

/** Where the points of a criterion went over all its indicators; null until it is scored. */
export function groupLedger(whole: Assessed, indicators: readonly Assessed[]): Ledger | null {
	const { score, max } = whole;
	if (score === null) return null;
	const penalties = indicators.reduce(
		(sum, indicator) => (indicator.score?.isNegative() ? sum.minus(indicator.score) : sum),
		ZERO
	);
	const { cut, raised } = limitsOf(whole);
	const lost = max.minus(score).minus(penalties).minus(cut).plus(raised);
	return { earned: score, lost, penalties, cut, raised };
}

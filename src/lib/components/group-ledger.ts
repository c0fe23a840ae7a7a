import type { Assessed } from '$lib/scoring/assessed';
import { ZERO } from '$lib/scoring/decimal';
import type { Ledger } from '$lib/scoring/ledger';

/** Where the points of a criterion went over all its indicators; null until it is scored. */
export function groupLedger(whole: Assessed, indicators: readonly Assessed[]): Ledger | null {
	const { score, max } = whole;
	if (score === null) return null;
	const penalties = indicators.reduce(
		(sum, indicator) => (indicator.score?.isNegative() ? sum.minus(indicator.score) : sum),
		ZERO
	);
	const lost = max.minus(score).minus(penalties);
	return { earned: score, lost, penalties, cut: ZERO, raised: ZERO };
}

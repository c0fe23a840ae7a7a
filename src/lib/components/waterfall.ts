import type { Assessed } from '$lib/scoring/assessed';
import type { Decimal } from '$lib/scoring/decimal';

/** A part of a row of the waterfall, in percent of the direction's maximum. */
export interface WaterfallPart {
	readonly kind: 'earned' | 'lost' | 'minus';
	readonly from: number;
	readonly width: number;
}

/**
 * Rows of a direction side by side: each begins where the maxima before it end, so that together they
 * make up the direction's maximum; penalties stand at its end. A picture, no score is read back from it.
 */
export function waterfall(
	rows: readonly Assessed[],
	max: Decimal
): readonly (readonly WaterfallPart[])[] {
	const percent = (points: Decimal) =>
		max.isZero() ? 0 : points.dividedBy(max).times(100).toNumber();
	let from = 0;
	return rows.map((row) => {
		const start = from;
		const whole = percent(row.max);
		from += whole;
		if (row.score === null) return [{ kind: 'lost', from: start, width: whole }] as const;
		if (row.score.isNegative()) {
			const width = percent(row.score.abs());
			return [{ kind: 'minus', from: 100 - width, width }] as const;
		}
		const earned = percent(row.score);
		return [
			{ kind: 'earned', from: start, width: earned },
			{ kind: 'lost', from: start + earned, width: Math.max(whole - earned, 0) }
		] as const;
	});
}

import { ZERO, type Decimal } from '$lib/scoring/decimal';
import type { Ledger } from '$lib/scoring/ledger';

/** What a part of the bar stands for. */
export type MeterKind = 'earned' | 'cut' | 'penalty' | 'lost';

/** A part of the bar in percent of its length. */
export interface MeterPart {
	readonly kind: MeterKind;
	readonly from: number;
	readonly width: number;
}

/** Length of the bar of a penalty: what it can take at most (п. 20 and its like: 5 points). */
const PENALTY_SCALE = '5';

/**
 * The bar of an indicator: earned from the left, then what a cap cut, penalties, and the rest lost. A bar
 * is a picture: it is drawn in binary numbers, no score is read back from it.
 */
export function meterParts(ledger: Ledger | null, max: Decimal): readonly MeterPart[] {
	if (ledger === null) return [];
	const scale = max.isZero() ? ZERO.plus(PENALTY_SCALE) : max;
	const percent = (points: Decimal) => points.dividedBy(scale).times(100).toNumber();
	const wanted: readonly (readonly [MeterKind, Decimal])[] = [
		['earned', ledger.earned],
		['cut', max.isZero() ? ZERO : ledger.cut],
		['penalty', ledger.penalties],
		['lost', ledger.lost]
	];
	const parts: MeterPart[] = [];
	let from = 0;
	for (const [kind, points] of wanted) {
		const width = Math.min(Math.max(percent(points), 0), 100 - from);
		if (width > 0) parts.push({ kind, from, width });
		from += width;
	}
	return parts;
}

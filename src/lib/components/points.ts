import { formatNumber } from '$lib/i18n/format';
import type { Words } from '$lib/i18n/words';
import { plain, type Decimal } from '$lib/scoring/decimal';

/** Points as a page shows them: half-up to two decimals, both always there; a dash where there are none. */
export function shownPoints(points: Decimal | null, words: Words): string {
	return points === null ? '—' : formatNumber(plain(points, 2), words.language, 2);
}

/** A maximum as a page shows it: at most two decimals, none where it is whole. */
export function shownMax(max: Decimal, words: Words): string {
	return formatNumber(plain(max, 2), words.language);
}

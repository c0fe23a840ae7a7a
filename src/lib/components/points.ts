import { formatNumber } from '$lib/i18n/format';
import type { Words } from '$lib/i18n/words';
import type { Assessed } from '$lib/scoring/assessed';
import { plain, type Decimal } from '$lib/scoring/decimal';

/** Points as a page shows them: half-up to two decimals, both always there; a dash where there are none. */
export function shownPoints(points: Decimal | null, words: Words): string {
	return points === null ? '—' : formatNumber(plain(points, 2), words.language, 2);
}

/** A maximum as a page shows it: at most two decimals, none where it is whole. */
export function shownMax(max: Decimal, words: Words): string {
	return formatNumber(plain(max, 2), words.language);
}

/** Whether a node only takes points away; one that is not assessed takes none. */
export function isPenalty({ max, status }: Pick<Assessed, 'max' | 'status'>): boolean {
	return max.isZero() && status !== 'exempt';
}

/** What the last line of the working of an indicator is called. */
export function sumLabel(assessed: Pick<Assessed, 'max' | 'status'>, words: Words): string {
	return isPenalty(assessed) ? words.score.totalPenalty : words.score.total;
}

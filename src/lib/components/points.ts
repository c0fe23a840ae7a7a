import { formatNumber } from '$lib/i18n/format';
import type { Words } from '$lib/i18n/words';
import type { Assessed } from '$lib/scoring/assessed';
import { plain, type Decimal } from '$lib/scoring/decimal';

/** Decimals at which scores are shown: two, and four for a coefficient, which multiplies points. */
export type ScoreDecimals = 2 | 4;

/** Points as a page shows them: half-up, two decimals always there; a dash where there are none. */
export function shownPoints(
	points: Decimal | null,
	words: Words,
	decimals: ScoreDecimals = 2
): string {
	return points === null ? '—' : formatNumber(plain(points, decimals), words.language, 2);
}

/** A maximum as a page shows it: at most two decimals, none where it is whole. */
export function shownMax(max: Decimal, words: Words): string {
	return formatNumber(plain(max, 2), words.language);
}

/** Whether a node only takes points away; one that is not assessed takes none. */
export function isPenalty({ max, status }: Pick<Assessed, 'max' | 'status'>): boolean {
	return max.isZero() && status !== 'exempt';
}

/** The last line of a working. */
export interface SumLine {
	readonly label: string;
	/** It is taken off the direction. */
	readonly penalty: boolean;
	readonly decimals: ScoreDecimals;
}

/** The last line of the working of an indicator. */
export function sumLine(
	{ decimals }: { readonly decimals: ScoreDecimals },
	assessed: Pick<Assessed, 'max' | 'status'>,
	words: Words
): SumLine {
	const penalty = isPenalty(assessed);
	const points = penalty ? words.score.totalPenalty : words.score.total;
	return { label: decimals === 4 ? words.score.coefficient : points, penalty, decimals };
}

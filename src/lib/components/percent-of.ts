import { dec, plain, roundHalfUp, type Decimal } from '$lib/scoring/decimal';
import { readNumber } from '$lib/scoring/read-number';

/** Decimals that a percent may have. */
const DECIMALS = 6;

/** A percent worked out from "done of required", or why there is none. */
export type PercentOf =
	| { readonly is: 'percent'; readonly plain: string; readonly rounded: boolean }
	| { readonly is: 'blank' }
	| { readonly is: 'not-a-number' | 'more-than-all' | 'of-nothing' };

/** Nearly all is not all, and hardly anything is not nothing: rounding may not make it so. */
function within(rounded: Decimal, percent: Decimal): Decimal {
	const least = dec('0.000001');
	if (rounded.equals(100) && percent.lessThan(100)) return rounded.minus(least);
	return rounded.isZero() && !percent.isZero() ? least : rounded;
}

/** 100·done/required, half-up to 6 decimals, from what was typed. */
export function percentOf(done: string, required: string): PercentOf {
	const part = readNumber(done);
	const whole = readNumber(required);
	if (part.is === 'problem' || whole.is === 'problem') return { is: 'not-a-number' };
	if (part.is === 'blank' || whole.is === 'blank') return { is: 'blank' };
	if (whole.value.isZero()) return { is: 'of-nothing' };
	if (part.value.greaterThan(whole.value)) return { is: 'more-than-all' };
	const percent = dec('100').times(part.value).dividedBy(whole.value);
	const rounded = within(roundHalfUp(percent, DECIMALS), percent);
	return { is: 'percent', plain: plain(rounded, DECIMALS), rounded: !rounded.equals(percent) };
}

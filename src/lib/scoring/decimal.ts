import { Decimal as DecimalJs } from 'decimal.js';

/** The one configured number type of the project: 60 significant digits, half-up, never an exponent. */
export const Decimal = DecimalJs.clone({
	precision: 60,
	rounding: DecimalJs.ROUND_HALF_UP,
	toExpNeg: -9e15,
	toExpPos: 9e15,
	defaults: true
});
export type Decimal = DecimalJs;

/** Digits at which two numbers are compared and shown; the other 20 absorb the error of computing. */
const COMPARED_DIGITS = 40;

/** The decimal that the text shows. Constants enter here as text, so no binary fraction ever does. */
export function dec(text: string): Decimal {
	return new Decimal(text);
}

export const ZERO = dec('0');
export const ONE = dec('1');
export const HUNDRED = dec('100');

/** The number without the digits in which the error of computing may sit. */
export function settled(number: Decimal): Decimal {
	return number.sd() > COMPARED_DIGITS ? number.toSignificantDigits(COMPARED_DIGITS) : number;
}

/** −1, 0 or 1. Equal are numbers that agree in 40 significant digits: 2/3 equals the mean of 2/3, 2/3, 2/3. */
export function compare(left: Decimal, right: Decimal): number {
	return settled(left).comparedTo(settled(right));
}

/** Half-up to so many decimals, from the settled number, so that a computed tie rounds as the exact one. */
export function roundHalfUp(number: Decimal, decimals: number): Decimal {
	return settled(number).toDecimalPlaces(decimals, DecimalJs.ROUND_HALF_UP);
}

/** Half-up to so many decimals as plain text: no exponent, no trailing zeros, no negative zero. */
export function plain(number: Decimal, decimals: number): string {
	const rounded = roundHalfUp(number, decimals);
	return rounded.isZero() ? '0' : rounded.toString();
}

import { Decimal, ZERO, dec } from './decimal';

/** Why a typed number was not taken, in the order in which the reasons are looked for. */
export type NumberProblem = 'not-a-number' | 'too-large' | 'negative' | 'out-of-range';

export type ReadNumber =
	| { readonly is: 'blank' }
	| { readonly is: 'number'; readonly value: Decimal }
	| { readonly is: 'problem'; readonly code: NumberProblem };

/** Largest number that the exchange format takes. */
export const LARGEST = dec('1000000000000');
/** Most decimals that the exchange format takes. */
export const MOST_DECIMALS = 6;

const BLANK: ReadNumber = { is: 'blank' };
const LARGEST_DIGITS = 13;
const SPACES = /[ \u00A0\u202F]/g;
// Digits in one run, or in groups of three. "12 50" is a slip of the finger, not 1250.
const NUMBER = /^([-\u2212]?)([0-9]+|[0-9]{1,3}(?:[ \u00A0\u202F][0-9]{3})+)(?:[.,]([0-9]+))?$/;

function problem(code: NumberProblem): ReadNumber {
	return { is: 'problem', code };
}

// Sizes are told from the text, so that a pasted book of digits costs nothing.
function judge(negative: boolean, whole: string, decimals: string): ReadNumber {
	const nothing = whole === '' && decimals === '';
	if (nothing) return { is: 'number', value: ZERO };
	if (!negative && whole.length > LARGEST_DIGITS) return problem('too-large');
	if (negative) return problem('negative');
	const shown = dec(`${whole}.${decimals.slice(0, MOST_DECIMALS + 1)}0`);
	if (shown.greaterThan(LARGEST)) return problem('too-large');
	if (decimals.length > MOST_DECIMALS) return problem('out-of-range');
	return { is: 'number', value: shown };
}

// Not /0+$/, which looks at a run of zeros once for each of them.
function withoutLastZeros(digits: string): string {
	let end = digits.length;
	while (digits[end - 1] === '0') end -= 1;
	return digits.slice(0, end);
}

function readText(text: string): ReadNumber {
	const trimmed = text.trim();
	if (trimmed === '') return BLANK;
	const parts = NUMBER.exec(trimmed);
	if (parts === null) return problem('not-a-number');
	const whole = (parts[2] ?? '').replace(SPACES, '').replace(/^0+/, '');
	const decimals = withoutLastZeros(parts[3] ?? '');
	return judge(parts[1] !== '', whole, decimals);
}

/**
 * Reads what a person typed or a file holds: text with a decimal comma or point and thousands set apart
 * by spaces (also U+00A0, U+202F), or a JSON number, which means the decimal its shortest form shows.
 * `null`, `undefined` and text of nothing but spaces are blank. Gives a number from 0 to 10^12 with at
 * most 6 decimals, or the first reason why not. Never throws.
 */
export function readNumber(raw: unknown): ReadNumber {
	if (raw === null || raw === undefined) return BLANK;
	if (typeof raw === 'string') return readText(raw);
	if (typeof raw !== 'number' || Number.isNaN(raw)) return problem('not-a-number');
	if (!Number.isFinite(raw)) return problem(raw < 0 ? 'negative' : 'too-large');
	return readText(new Decimal(String(raw)).toString());
}

import type { Language } from './text';

const THIN_SPACE = '\u202F';
const MINUS = '\u2212';
/** Four digits stay together, as in the acts: 1000, but 12 500. */
const GROUPED_FROM = 5;

/** What separates decimals is the same in both languages; the language is asked for all the same. */
const decimalSign: Readonly<Record<Language, string>> = { ru: ',', kk: ',' };

/**
 * A plain decimal ("-12500.4") as people here write it: decimal comma, thin spaces between thousands, a
 * true minus. `decimals` pads with zeros; it never rounds.
 */
export function formatNumber(plain: string, language: Language, decimals = 0): string {
	const negative = plain.startsWith('-');
	const [whole = '', fraction = ''] = plain.replace('-', '').split('.');
	const grouped =
		whole.length < GROUPED_FROM ? whole : whole.replace(/\B(?=(\d{3})+$)/g, THIN_SPACE);
	const padded = fraction.padEnd(decimals, '0');
	const tail = padded === '' ? '' : `${decimalSign[language]}${padded}`;
	return `${negative ? MINUS : ''}${grouped}${tail}`;
}

/** Hours and minutes of today, day and month before. `now` and `then` in milliseconds. */
export function formatMoment(then: number, now: number): string {
	const sameDay = new Date(then).toDateString() === new Date(now).toDateString();
	const date = new Date(then);
	const pad = (part: number) => String(part).padStart(2, '0');
	const time = `${pad(date.getHours())}:${pad(date.getMinutes())}`;
	if (sameDay) return time;
	const day = `${pad(date.getDate())}.${pad(date.getMonth() + 1)}.${String(date.getFullYear())}`;
	return `${day}, ${time}`;
}

/** The text with its first letter large, to begin a line: «п. 90» → «П. 90». */
export function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

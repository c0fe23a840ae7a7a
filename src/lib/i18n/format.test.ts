import { describe, expect, it } from 'vitest';
import { capitalised, formatMoment, formatNumber } from './format';

describe('formatNumber', () => {
	it.each([
		['0', 0, '0'],
		['0.24', 2, '0,24'],
		['40', 2, '40,00'],
		['0.5', 2, '0,50'],
		// Four digits stay together, five are grouped.
		['1000', 0, '1000'],
		['12500', 0, '12\u202F500'],
		['1000000000000', 0, '1\u202F000\u202F000\u202F000\u202F000'],
		['-960', 2, '\u2212960,00'],
		['-12500.4', 0, '\u221212\u202F500,4'],
		// It pads, it never rounds.
		['0.245', 2, '0,245']
	])('%s with %i decimals', (plain, decimals, expected) => {
		expect(formatNumber(plain, 'ru', decimals)).toBe(expected);
		expect(formatNumber(plain, 'kk', decimals)).toBe(expected);
	});
});

describe('formatMoment', () => {
	const now = new Date(2026, 10, 21, 14, 2).getTime();

	it.each([
		[new Date(2026, 10, 21, 9, 5), '09:05'],
		[new Date(2026, 10, 20, 23, 59), '20.11.2026, 23:59']
	])('%s', (then, expected) => {
		expect(formatMoment(then.getTime(), now)).toBe(expected);
	});
});

describe('capitalised', () => {
	it.each([
		['п.\u00A090', 'П.\u00A090'],
		['90-тармақ', '90-тармақ'],
		['', '']
	])('%s', (text, expected) => {
		expect(capitalised(text)).toBe(expected);
	});
});

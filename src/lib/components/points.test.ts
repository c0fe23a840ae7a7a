import { expect, it } from 'vitest';
import { kk } from '$lib/i18n/kk';
import { ru } from '$lib/i18n/ru';
import { dec } from '$lib/scoring/decimal';
import { shownMax, shownPoints } from './points';

it.each([
	['39.76', '39,76', '39,76'],
	['40', '40,00', '40'],
	// Half-up in the third decimal.
	['39.755', '39,76', '39,76'],
	['39.7549999', '39,75', '39,75'],
	['-1.4', '\u22121,40', '\u22121,4'],
	['0', '0,00', '0']
])('%s', (points, shown, max) => {
	expect(shownPoints(dec(points), ru)).toBe(shown);
	expect(shownPoints(dec(points), kk)).toBe(shown);
	expect(shownMax(dec(points), ru)).toBe(max);
});

it('shows a dash where there are no points yet', () => {
	expect(shownPoints(null, ru)).toBe('—');
});

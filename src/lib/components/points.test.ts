import { describe, expect, it } from 'vitest';
import { kk } from '$lib/i18n/kk';
import { ru } from '$lib/i18n/ru';
import { dec } from '$lib/scoring/decimal';
import { isPenalty, shownMax, shownPoints, sumLine } from './points';

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

describe('what only takes points away', () => {
	it.each([
		{ max: '0', status: 'scored', penalty: true },
		{ max: '0', status: 'incomplete', penalty: true },
		{ max: '0', status: 'invalid', penalty: true },
		// Not assessed for the body: its maximum is 0 too.
		{ max: '0', status: 'exempt', penalty: false },
		{ max: '40', status: 'scored', penalty: false },
		{ max: '1.1', status: 'incomplete', penalty: false }
	] as const)('of at most $max, $status: $penalty', ({ max, status, penalty }) => {
		const assessed = { max: dec(max), status };
		expect(isPenalty(assessed)).toBe(penalty);
		for (const words of [ru, kk]) {
			const { total, totalPenalty } = words.score;
			const label = penalty ? totalPenalty : total;
			expect(sumLine({ decimals: 2 }, assessed, words)).toEqual({ label, penalty, decimals: 2 });
		}
	});

	it.each([ru, kk])('is told from a score in words: $language', ({ score }) => {
		expect(score.totalPenalty).not.toBe(score.total);
	});
});

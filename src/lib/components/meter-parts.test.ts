import { expect, test } from 'vitest';
import { dec } from '../scoring/decimal';
import type { Ledger } from '../scoring/ledger';
import { meterParts } from './meter-parts';

function ledger(parts: Partial<Record<keyof Ledger, string>>): Ledger {
	const { earned = '0', lost = '0', penalties = '0', cut = '0', raised = '0' } = parts;
	return {
		earned: dec(earned),
		lost: dec(lost),
		penalties: dec(penalties),
		cut: dec(cut),
		raised: dec(raised)
	};
}

test.each([
	{ name: 'all earned', parts: { earned: '40' }, max: '40', bar: ['earned 0 100'] },
	{
		name: 'earned and lost',
		parts: { earned: '30', lost: '10' },
		max: '40',
		bar: ['earned 0 75', 'lost 75 25']
	},
	{
		name: 'each kind in its order',
		parts: { earned: '10', cut: '4', penalties: '2', lost: '4' },
		max: '20',
		bar: ['earned 0 50', 'cut 50 20', 'penalty 70 10', 'lost 80 20']
	},
	// What a floor raised would go beyond the end of the bar: it ends there.
	{
		name: 'more lost than there is',
		parts: { earned: '0', lost: '48', raised: '8' },
		max: '40',
		bar: ['lost 0 100']
	},
	{
		name: 'a bonus above the maximum',
		parts: { earned: '20', lost: '-4', cut: '4' },
		max: '20',
		bar: ['earned 0 100']
	},
	{ name: 'nothing yet', parts: {}, max: '40', bar: [] },
	// A penalty has no maximum: its bar is as long as the most it takes off, 5 points.
	{
		name: 'points off',
		parts: { earned: '-1', penalties: '1' },
		max: '0',
		bar: ['penalty 0 20']
	},
	{
		name: 'all points off',
		parts: { earned: '-5', penalties: '5', cut: '3' },
		max: '0',
		bar: ['penalty 0 100']
	}
])('$name', ({ parts, max, bar }) => {
	const drawn = meterParts(ledger(parts), dec(max));
	expect(drawn.map(({ kind, from, width }) => `${kind} ${from} ${width}`)).toEqual(bar);
});

test('an unknown score has no parts', () => {
	expect(meterParts(null, dec('40'))).toEqual([]);
});

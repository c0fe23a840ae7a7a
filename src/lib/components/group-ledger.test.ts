import { expect, test } from 'vitest';
import type { Assessed } from '$lib/scoring/assessed';
import { dec } from '$lib/scoring/decimal';
import { groupLedger, limitsOf } from './group-ledger';

function node(score: string | null, subtotal: string | null, max: string): Assessed {
	return {
		status: score === null ? 'incomplete' : 'scored',
		score: score === null ? null : dec(score),
		subtotal: subtotal === null ? null : dec(subtotal),
		max: dec(max),
		blanks: [],
		problems: [],
		scope: null
	};
}

test.each([
	// 33,5 points of a criterion that gives 30.
	{ name: 'cut', score: '30', subtotal: '33.5', cut: '3.5', raised: '0' },
	{ name: 'raised to 0', score: '0', subtotal: '-4', cut: '0', raised: '4' },
	{ name: 'as the children add up', score: '12', subtotal: '12', cut: '0', raised: '0' },
	// 14 points of 14 counted as 18 of 18.
	{ name: 'scaled up', score: '18', subtotal: '14', cut: '0', raised: '0' },
	{ name: 'not scored', score: null, subtotal: '3', cut: '0', raised: '0' }
])('$name', ({ score, subtotal, cut, raised }) => {
	const limits = limitsOf(node(score, subtotal, '30'));
	expect([limits.cut.toString(), limits.raised.toString()]).toEqual([cut, raised]);
});

test('a ledger over bonuses and penalties adds up to the maximum', () => {
	const children = [node('33.5', null, '33.5'), node('-1', null, '0')];
	const ledger = groupLedger(node('30', '32.5', '30'), children);
	expect(ledger && Object.values(ledger).map(String)).toEqual(['30', '-3.5', '1', '2.5', '0']);
	expect(groupLedger(node(null, '3', '30'), children)).toBeNull();
});

import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { kk } from '../i18n/kk';
import { ru } from '../i18n/ru';
import { dec } from '../scoring/decimal';
import type { Ledger } from '../scoring/ledger';
import LedgerList from './LedgerList.svelte';

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

/** The lines as [name, number]. */
function lines(container: HTMLElement): string[][] {
	const names = [...container.querySelectorAll('dt')];
	const points = [...container.querySelectorAll('dd')];
	return names.map((name, at) => [name.textContent.trim(), points[at]?.textContent.trim() ?? '']);
}

const lost = 'Потеряно на доле';
const { score } = ru;

test.each([
	{
		name: 'earned, lost and no penalty: what did not happen is shown',
		given: ledger({ earned: '39.76', lost: '0.24' }),
		shown: [
			[score.earned, '39,76'],
			[lost, '−0,24'],
			[score.penalties, '0,00']
		]
	},
	{
		name: 'halves are not rounded up twice: the lines add up to the 30 of the maximum',
		given: ledger({ earned: '11.105', lost: '18.895' }),
		shown: [
			[score.earned, '11,11'],
			[lost, '−18,89'],
			[score.penalties, '0,00']
		]
	},
	{
		name: 'a cap and a floor only where they bit',
		given: ledger({ earned: '20', lost: '-4', penalties: '3', cut: '1', raised: '2' }),
		shown: [
			[score.earned, '20,00'],
			[score.above, '4,00'],
			[score.penalties, '−3,00'],
			[score.cut, '−1,00'],
			[score.raised, '2,00']
		]
	},
	{
		name: 'nothing known yet',
		given: null,
		shown: [
			[score.earned, '—'],
			[lost, '—'],
			[score.penalties, '—']
		]
	}
])('$name', ({ given, shown }) => {
	const { container } = render(LedgerList, { ledger: given, lost, isPenalty: false, words: ru });
	expect(lines(container)).toEqual(shown);
});

test('a penalty has one line', () => {
	const given = ledger({ earned: '-0.4', penalties: '0.4' });
	const { container } = render(LedgerList, { ledger: given, lost, isPenalty: true, words: kk });
	expect(lines(container)).toEqual([[kk.score.penalties, '−0,40']]);
});

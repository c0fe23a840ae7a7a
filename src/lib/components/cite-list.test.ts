import { expect, it } from 'vitest';
import { kk } from '$lib/i18n/kk';
import { ru } from '$lib/i18n/ru';
import { appendix, paragraph } from '$lib/scoring/citation';
import { citeList } from './cite-list';

it.each([
	['one', [paragraph('90')], 'п.\u00A090', '90-тармақ'],
	[
		'neighbours as a range',
		[paragraph('92'), paragraph('93')],
		'пп.\u00A092–93',
		'92–93-тармақтар'
	],
	[
		'strangers one by one',
		[paragraph('20'), paragraph('97'), appendix('13')],
		'п.\u00A020, п.\u00A097, приложение 13',
		'20-тармақ, 97-тармақ, 13-қосымша'
	],
	[
		// 45-1 follows 45 in the act, but it is no number.
		'inserted paragraphs by themselves',
		[paragraph('45'), paragraph('45-1')],
		'п.\u00A045, п.\u00A045-1',
		'45-тармақ, 45-1-тармақ'
	],
	['none', [], '', '']
])('%s', (_, cites, russian, kazakh) => {
	expect(citeList(cites, ru)).toBe(russian);
	expect(citeList(cites, kk)).toBe(kazakh);
});

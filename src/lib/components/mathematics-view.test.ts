import { expect, test } from 'vitest';
import { dec } from '../scoring/decimal';
import type { Mathematics } from '../scoring/mathematics';
import { elementOf, sameLook, type Element, type Writing } from './mathematics-view';

const writing: Writing = { language: 'ru', decimals: 2, nameOf: (input) => `«${input}»` };

/** Elements as short text: `mfrac(mi f, mn 3)`. */
function short(element: Element): string {
	return 'of' in element
		? `${element.tag}(${element.of.map(short).join(', ')})`
		: `${element.tag} ${element.text}`;
}

const letter = (text: string): Mathematics => ({ tag: 'letter', text });
const number = (value: string, computed = false): Mathematics => ({
	tag: 'number',
	value: dec(value),
	computed
});

test.each<{ name: string; drawing: Mathematics; shown: string }>([
	{ name: 'a letter', drawing: letter('f'), shown: 'mi f' },
	{ name: 'a letter with an index', drawing: letter('P1'), shown: 'msub(mi P, mn 1)' },
	{ name: 'a word', drawing: letter('min'), shown: 'mi min' },
	{ name: 'a Cyrillic name', drawing: letter('К1'), shown: 'mi К1' },
	{ name: 'a typed number in full', drawing: number('12500.125'), shown: 'mn 12\u202F500,125' },
	{ name: 'a computed number rounded', drawing: number('0.236', true), shown: 'mn 0,24' },
	{ name: 'half is rounded up', drawing: number('0.235', true), shown: 'mn 0,24' },
	{ name: 'a negative number', drawing: number('-8', true), shown: 'mn −8' },
	{ name: 'a sign', drawing: { tag: 'sign', text: '·' }, shown: 'mo ·' },
	{
		name: 'an input without a letter',
		drawing: { tag: 'input', name: 'facts' },
		shown: 'mtext «facts»'
	},
	{
		name: 'a fraction in a row',
		drawing: {
			tag: 'row',
			of: [
				letter('k'),
				{ tag: 'sign', text: '−' },
				{ tag: 'fraction', over: letter('f'), under: number('3') }
			]
		},
		shown: 'mrow(mi k, mo −, mfrac(mi f, mn 3))'
	}
])('$name', ({ drawing, shown }) => {
	expect(short(elementOf(drawing, writing))).toBe(shown);
});

test('four decimals where two would not add up', () => {
	const element = elementOf(number('0.23456', true), { ...writing, decimals: 4 });
	expect(short(element)).toBe('mn 0,2346');
});

test.each([
	{ left: letter('f'), right: letter('f'), same: true },
	{ left: number('0.24', true), right: number('0.2401', true), same: true },
	{ left: number('0.24'), right: number('0.2401'), same: false },
	{ left: letter('f'), right: number('3'), same: false }
])('$left and $right look the same: $same', ({ left, right, same }) => {
	expect(sameLook(elementOf(left, writing), elementOf(right, writing))).toBe(same);
});

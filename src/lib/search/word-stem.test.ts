import { expect, test } from 'vitest';
import { asSymbol, folded, stemOf } from './word-stem';

test.each([
	// ё and е, small and capital letters, letters that other keyboards lack.
	['Удовлетворённость', 'удовлетворенность'],
	['Әдістеме', 'адистеме'],
	['шағым', 'шагым'],
	['ҚӨҢҰҮҺІ', 'конуухи']
])('%s is looked up as %s', (word, expected) => {
	expect(folded(word)).toBe(expected);
});

test.each([
	{ language: 'ru', stem: 'срок', words: ['срок', 'сроки', 'срока', 'сроков', 'сроками'] },
	{ language: 'ru', stem: 'жалоб', words: ['жалоба', 'жалобы', 'жалоб', 'жалобами', 'жалобах'] },
	{ language: 'ru', stem: 'просроч', words: ['просрочка', 'просрочек', 'просрочкой'] },
	{ language: 'ru', stem: 'сотрудн', words: ['сотрудник', 'сотрудника', 'сотрудниками'] },
	{ language: 'ru', stem: 'обоснован', words: ['обоснованный', 'обоснован', 'обоснованы'] },
	{ language: 'ru', stem: 'учет', words: ['учёт', 'учет', 'учёта'] },
	{ language: 'kk', stem: 'шагым', words: ['шағым', 'шағымдардың', 'шағымы', 'шагымды'] },
	{
		language: 'kk',
		stem: 'мерзим',
		words: ['мерзімі', 'мерзімдерінің', 'мерзімінде', 'мерзимнен']
	},
	{ language: 'kk', stem: 'кызметкер', words: ['қызметкер', 'қызметкерлердің', 'кызметкерден'] },
	// Nothing is taken that would leave less than four letters.
	{ language: 'ru', stem: 'суд', words: ['суд'] },
	{ language: 'kk', stem: 'балы', words: ['балы'] },
	// Numbers stay, and symbols are Latin.
	{ language: 'ru', stem: '45-1', words: ['45-1'] },
	{ language: 'ru', stem: 'r1', words: ['R1', 'r1'] },
	{ language: 'kk', stem: 'k4', words: ['K4', 'К4', 'к4'] }
] as const)('$language: $words are $stem', ({ language, words, stem }) => {
	expect(words.map((word) => stemOf(word, language))).toEqual(words.map(() => stem));
});

test.each([
	['Н', 'h'],
	['M2', 'm2'],
	['М2', 'm2'],
	// No Latin letter looks like it, and a place of an act is no symbol.
	['п90', 'п90'],
	['суд', 'суд']
])('the symbol of %s is %s', (word, expected) => {
	expect(asSymbol(word)).toBe(expected);
});

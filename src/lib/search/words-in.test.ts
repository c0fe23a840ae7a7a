import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../i18n/text';
import { stemsIn } from './words-in';

describe.each(LANGUAGES)('%s: places of acts', (language) => {
	test.each([
		{ text: 'п. 90', stems: ['п90'] },
		{ text: 'П.90', stems: ['п90'] },
		{ text: 'п 90', stems: ['п90'] },
		{ text: 'пункт 90', stems: ['п90'] },
		{ text: 'пункта 45-1', stems: ['п45-1'] },
		{ text: '90-тармақ', stems: ['п90'] },
		{ text: '90 тармак', stems: ['п90'] },
		{ text: '45-1-тармақта', stems: ['п45-1'] },
		{ text: 'тармақ 90', stems: ['п90'] },
		{ text: 'приложение 13', stems: ['приложение13'] },
		{ text: 'прил. 13', stems: ['приложение13'] },
		{ text: '13-қосымша', stems: ['приложение13'] },
		{ text: '13 косымшада', stems: ['приложение13'] },
		{ text: 'таблица 5 приложения 10', stems: ['таблица5', 'приложение10'] },
		// The 5 is of the table, although it stands behind the appendix.
		{ text: '10-қосымша 5-кесте', stems: ['приложение10', 'таблица5'] },
		// A word that ends like the mark of a paragraph.
		{ text: 'этап 90', stems: ['этап', '90'] }
	])('$text', ({ text, stems }) => {
		expect(stemsIn(text, language)).toEqual(stems);
	});
});

test.each([
	{ language: 'ru', text: 'Жалобы и заявления', stems: ['жалоб', 'заявлен'] },
	{ language: 'ru', text: 'блог-платформа, онлайн', stems: ['блог', 'платформ', 'онлайн'] },
	{ language: 'ru', text: 'T1–T4', stems: ['t1', 't4'] },
	{ language: 'ru', text: 'форма № 1-ОЛ', stems: ['форм', '1-ол'] },
	{ language: 'kk', text: '2013 жылғы әдістеме', stems: ['2013', 'адистеме'] },
	{ language: 'kk', text: 'КЕҰ-мен кездесу', stems: ['кеу', 'кездесу'] },
	// A letter alone is a symbol; a preposition among other words is nothing.
	{ language: 'ru', text: 'Н', stems: ['h'] },
	{ language: 'ru', text: 'жалоба в суд', stems: ['жалоб', 'суд'] },
	{ language: 'ru', text: 'как по', stems: ['как', 'по'] },
	{ language: 'ru', text: ' – ', stems: [] }
] as const)('$language: $text', ({ language, text, stems }) => {
	expect(stemsIn(text, language)).toEqual(stems);
});

import type { Language } from '../i18n/text';
import { emptyWords } from './word-endings';
import { asSymbol, stemOf } from './word-stem';

/** A number of an act: 90, 45-1. */
const NUMBER = String.raw`(\d+(?:-\d+)?)`;
/** «90-тармақ» before «пункт 90»: in «10-қосымша 5-кесте» the 5 is of the table. */
const placesBy = (kazakh: string, others: string): readonly RegExp[] => [
	new RegExp(String.raw`${NUMBER}\s*-?\s*${kazakh}\p{L}*`, 'giu'),
	new RegExp(String.raw`(?<!\p{L})(?:${kazakh}\p{L}*|${others})\s*${NUMBER}`, 'giu')
];
const places = [
	{ name: 'п', patterns: placesBy('тарма[қк]', String.raw`пункт\p{L}*|пп?(?:\.|\s)`) },
	{ name: 'приложение', patterns: placesBy('[қк]осымша', String.raw`приложени\p{L}*|прил\.?`) },
	{ name: 'таблица', patterns: placesBy('кесте', String.raw`таблиц\p{L}*|табл\.?`) }
];

/** Places of acts as one word each, however they are written: «п. 90», «90-тармақ», «пункт 90». */
export function withPlaces(text: string): string {
	if (!/\d/.test(text)) return text;
	return places.reduce(
		(all, { name, patterns }) =>
			patterns.reduce((before, pattern) => before.replace(pattern, ` ${name}$1 `), all),
		text
	);
}

/** The words of a text as they are looked up: their stems, and symbols in Latin letters. */
export function stemsIn(text: string, language: Language): readonly string[] {
	const words = withPlaces(text)
		.split(/[^\p{L}\p{N}-]+/u)
		// A number keeps its hyphen: 45-1.
		.flatMap((word) => (/\d/.test(word) ? [word.replace(/^-+|-+$/g, '')] : word.split('-')))
		.filter((word) => word !== '');
	// A letter alone is a symbol, not a preposition.
	if (words.length === 1) return words.map((word) => stemOf(asSymbol(word), language));
	const telling = words.filter((word) => !emptyWords.has(word.toLowerCase()));
	return (telling.length > 0 ? telling : words).map((word) => stemOf(word, language));
}

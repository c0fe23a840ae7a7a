import type { EachLanguage, Language } from '../i18n/text';
import { wordEndings } from './word-endings';

/** Letters that people leave out or type differently: ё and е, and the Kazakh letters of no other keyboard. */
const FOLDED: Readonly<Record<string, string>> = {
	ё: 'е',
	ә: 'а',
	ғ: 'г',
	қ: 'к',
	ң: 'н',
	ө: 'о',
	ұ: 'у',
	ү: 'у',
	һ: 'х',
	і: 'и'
};

/** Letters of the Russian keyboard that look like the Latin ones of a symbol: K4, M2, T1. */
const LIKE_LATIN: Readonly<Record<string, string>> = {
	а: 'a',
	в: 'b',
	е: 'e',
	к: 'k',
	м: 'm',
	н: 'h',
	о: 'o',
	р: 'p',
	с: 'c',
	т: 't',
	у: 'y',
	х: 'x'
};

/** Shorter than this nothing is left of a word. */
const SHORTEST = 4;
/** More endings than this no word has. */
const MOST_ENDINGS = 3;

/** The word in small letters, with the letters that are often typed differently made one. */
export function folded(word: string): string {
	return word.toLowerCase().replace(/[ёәғқңөұүһі]/g, (letter) => FOLDED[letter] ?? letter);
}

/** A symbol in small Latin letters, whichever keyboard it was typed on; other words as they are. */
export function asSymbol(word: string): string {
	if (!/^\p{L}\d*$/u.test(word)) return word;
	return word.toLowerCase().replace(/^./u, (letter) => LIKE_LATIN[letter] ?? letter);
}

function withoutEnding(word: string, language: Language): string {
	const ending = wordEndings[language].find(
		(of) => word.endsWith(of) && word.length - of.length >= SHORTEST
	);
	return ending === undefined ? word : word.slice(0, -ending.length);
}

function stemmed(word: string, language: Language): string {
	let stem = folded(word);
	if (/\d/.test(stem)) return asSymbol(stem);
	for (let taken = 0; taken < MOST_ENDINGS; taken += 1) {
		const shorter = withoutEnding(stem, language);
		if (shorter === stem) break;
		stem = shorter;
	}
	// обоснован, обоснованный
	return stem.replace(/нн$/, 'н');
}

/** Stems of words that have come before: a text has the same words again and again. */
const known: EachLanguage<Map<string, string>> = { ru: new Map(), kk: new Map() };

/** What is left of a word without its endings; symbols, numbers and short words stay as they are. */
export function stemOf(word: string, language: Language): string {
	const before = known[language].get(word);
	if (before !== undefined) return before;
	const stem = stemmed(word, language);
	known[language].set(word, stem);
	return stem;
}

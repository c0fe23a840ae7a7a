import type { Language, Text } from '../../i18n/text';

/** A term of the field in three languages. */
export interface Term {
	/** Address on the glossary's page: short, latin, kebab-case, from the English column. */
	readonly id: string;
	readonly ru: string;
	readonly kk: string;
	readonly en: string;
	/** Languages in which the word is ours and not that of a source. */
	readonly translated: readonly Language[];
	/** Short explanation in our own words, where the term needs one. */
	readonly note?: Text;
	/** Other words that people use for it, for the search: everyday words, abbreviations. */
	readonly also?: Readonly<Record<Language, readonly string[]>>;
}

/** Terms of one part of the field, under a heading. */
export interface TermGroup {
	readonly id: string;
	readonly title: Text;
	readonly terms: readonly Term[];
}

type Words = Pick<Term, Language | 'en'>;
type More = Pick<Term, 'note' | 'also'>;

/** A term that the sources have in both languages. */
export function officialTerm(id: string, words: Words, more: More = {}): Term {
	return { id, ...words, translated: [], ...more };
}

/** A term that the sources have in Kazakh; its Russian word is ours. */
export function kazakhTerm(id: string, words: Words, more: More = {}): Term {
	return { id, ...words, translated: ['ru'], ...more };
}

/** A term that the sources have in Russian; its Kazakh word is ours. */
export function russianTerm(id: string, words: Words, more: More = {}): Term {
	return { id, ...words, translated: ['kk'], ...more };
}

/** A term of this site, which no source has. */
export function ownTerm(id: string, words: Words, more: More = {}): Term {
	return { id, ...words, translated: ['ru', 'kk'], ...more };
}

/** Languages of the site. */
export const LANGUAGES = ['ru', 'kk'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Something for every language: leaving one out does not compile. */
export type EachLanguage<T> = Readonly<Record<Language, T>>;

/** A text in every language. */
export type Text = EachLanguage<string>;

/**
 * A name in every language. Where a language is not that of the source, its name is our translation,
 * and a page says so once.
 */
export interface Name extends Text {
	readonly translated: readonly Language[];
}

/** A name that is official in both languages. */
export function officialName(ru: string, kk: string): Name {
	return { ru, kk, translated: [] };
}

/** Official in Kazakh, our translation in Russian. */
export function kazakhName(kk: string, ru: string): Name {
	return { ru, kk, translated: ['ru'] };
}

/** Official in Russian, our translation in Kazakh. */
export function russianName(ru: string, kk: string): Name {
	return { ru, kk, translated: ['kk'] };
}

/** The same text, or structure of texts, in one language. */
export type InLanguage<T> = T extends Text
	? string
	: T extends readonly (infer E)[]
		? readonly InLanguage<E>[]
		: T extends object
			? { readonly [K in keyof T]: InLanguage<T[K]> }
			: T;

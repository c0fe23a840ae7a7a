import { LANGUAGES, type InLanguage, type Language, type Text } from './text';

function isText(value: object): value is Text {
	// Inputs may be named after languages too.
	return LANGUAGES.every(
		(language) => language in value && typeof (value as Text)[language] === 'string'
	);
}

/** The same structure with every text in one language alone. */
export function localised<T>(value: T, language: Language): InLanguage<T> {
	const convert = (part: unknown): unknown => {
		if (typeof part !== 'object' || part === null) return part;
		if (Array.isArray(part)) return part.map(convert);
		if (isText(part)) return part[language];
		return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, convert(inner)]));
	};
	return convert(value) as InLanguage<T>;
}

import { glossary } from '$lib/editions/glossary/glossary';
import type { Term } from '$lib/editions/glossary/term';
import { LANGUAGES, type Language, type Text } from '$lib/i18n/text';
import { stemsIn } from '$lib/search/words-in';

/** More would be a second glossary under the fields. */
const MOST = 6;

/** Words that stand on every page, whatever its fields are about. */
const EVERYWHERE: readonly string[] = ['assessment', 'interface'];

/** Stems of a text between spaces, so that a part of it is found at its words' ends alone. */
function stemmed(text: string, language: Language): string {
	return ` ${stemsIn(text, language).join(' ')} `;
}

/** What is called the same: «НКО (некоммерческая организация)» is NGO by either name. */
function namesOf(term: Term, language: Language): readonly string[] {
	const names = term[language].split(/[();,]/);
	return [...names, ...(term.also?.[language] ?? [])].filter((name) => name.trim() !== '');
}

/** Terms with what they are called in each language, as texts are searched for it. */
const explained: readonly {
	readonly term: Term;
	readonly names: readonly (readonly string[])[];
}[] = glossary
	.filter(({ id }) => !EVERYWHERE.includes(id))
	.flatMap(({ terms }) => terms)
	.filter(({ note }) => note !== undefined)
	.map((term) => ({
		term,
		names: LANGUAGES.map((language) =>
			namesOf(term, language).map((name) => stemmed(name, language))
		)
	}));

/** Where a text first speaks of something by one of its names, Infinity where it does not. */
function placeIn(whole: string, names: readonly string[]): number {
	const places = names.map((name) => whole.indexOf(name));
	return Math.min(...places.filter((place) => place !== -1));
}

/**
 * Terms with an explanation that a text speaks of in any language, so that pages in all of them have
 * the same; in the order of the first language, six at most.
 */
export function explainedTerms(text: Text): readonly Term[] {
	const wholes = LANGUAGES.map((language) => stemmed(text[language], language));
	return explained
		.map(({ term, names }) => ({
			term,
			places: wholes.map((whole, at) => placeIn(whole, names[at] ?? []))
		}))
		.filter(({ places }) => Math.min(...places) !== Infinity)
		.sort((a, b) => order(a.places, b.places))
		.slice(0, MOST)
		.map(({ term }) => term);
}

function order(one: readonly number[], other: readonly number[]): number {
	const at = one.findIndex((place, language) => place !== other[language]);
	return at === -1 || (one[at] ?? 0) < (other[at] ?? 0) ? -1 : 1;
}

import { glossary } from '$lib/editions/glossary/glossary';
import type { Term } from '$lib/editions/glossary/term';
import type { Language } from '$lib/i18n/text';
import { stemsIn } from '$lib/search/words-in';

/** More would be a second glossary under the fields. */
const MOST = 6;

/** Words that stand on every page, whatever its fields are about. */
const EVERYWHERE: readonly string[] = ['assessment', 'interface'];

const explained: readonly Term[] = glossary
	.filter(({ id }) => !EVERYWHERE.includes(id))
	.flatMap(({ terms }) => terms)
	.filter(({ note }) => note !== undefined);

/** Stems of a text between spaces, so that a part of it is found at its words' ends alone. */
function stemmed(text: string, language: Language): string {
	return ` ${stemsIn(text, language).join(' ')} `;
}

/** What is called the same: «НКО (некоммерческая организация)» is NGO by either name. */
function namesOf(term: Term, language: Language): readonly string[] {
	const names = term[language].split(/[();,]/);
	return [...names, ...(term.also?.[language] ?? [])].filter((name) => name.trim() !== '');
}

/** Terms with an explanation that a text speaks of, in the order of the text, six at most. */
export function explainedTerms(text: string, language: Language): readonly Term[] {
	const whole = stemmed(text, language);
	const placeOf = (term: Term) =>
		Math.min(
			...namesOf(term, language)
				.map((name) => whole.indexOf(stemmed(name, language)))
				.filter((place) => place !== -1)
		);
	return explained
		.map((term) => ({ term, place: placeOf(term) }))
		.filter(({ place }) => place !== Infinity)
		.sort((a, b) => a.place - b.place)
		.slice(0, MOST)
		.map(({ term }) => term);
}

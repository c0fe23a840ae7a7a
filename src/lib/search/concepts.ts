import type { Language } from '../i18n/text';
import type { SameMeaning } from './everyday-words';
import { stemsIn } from './words-in';

/** Stems that are looked for together. */
export type Phrase = readonly string[];

/** One thing that a query asks for. */
export interface Concept {
	readonly typed: Phrase;
	/** Other words for it. */
	readonly others: readonly Phrase[];
}

/** Everyday words with their stems, ready to be found in a query. */
export type Meanings = readonly (readonly Phrase[])[];

/** The stems of everyday words. */
export function meaningsOf(groups: readonly SameMeaning[], language: Language): Meanings {
	return groups.map((phrases) => phrases.map((phrase) => stemsIn(phrase, language)));
}

function startsWith(stems: Phrase, phrase: Phrase): boolean {
	return phrase.length > 0 && phrase.every((stem, at) => stems[at] === stem);
}

/** What the stems of a query ask for, thing after thing: the longest phrase that is known, or a word of its own. */
export function conceptsIn(stems: Phrase, meanings: Meanings): readonly Concept[] {
	const concepts: Concept[] = [];
	let rest = stems;
	while (rest.length > 0) {
		const here = rest;
		const known = meanings.flatMap((phrases) => {
			const phrase = phrases.filter((of) => startsWith(here, of)).sort(longestFirst)[0];
			return phrase === undefined ? [] : [{ phrase, phrases }];
		});
		const longest = Math.max(1, ...known.map(({ phrase }) => phrase.length));
		const typed = here.slice(0, longest);
		const others = known
			.filter(({ phrase }) => phrase.length === longest)
			.flatMap(({ phrase, phrases }) => phrases.filter((other) => other !== phrase));
		concepts.push({ typed, others });
		rest = rest.slice(longest);
	}
	return concepts;
}

function longestFirst(a: Phrase, b: Phrase): number {
	return b.length - a.length;
}

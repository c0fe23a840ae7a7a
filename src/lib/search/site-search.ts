import MiniSearch, { type SearchOptions } from 'minisearch';
import { conceptsIn, meaningsOf, type Concept, type Meanings, type Phrase } from './concepts';
import type { Language } from '../i18n/text';
import { everydayWords, type SameMeaning } from './everyday-words';
import { stemsIn } from './words-in';

/** What can be found. */
export type FindingKind = 'criterion' | 'input' | 'paragraph' | 'reading' | 'term' | 'page';

/** A place of the site with the words by which it is found. */
export interface SearchEntry {
	/** Address within the language's part of the site, without a slash in front. */
	readonly address: string;
	readonly kind: FindingKind;
	readonly title: string;
	/** Where it stands: the edition, the criterion. */
	readonly context: string;
	/** Symbols and numbers: R1, K5 M2, п. 90. */
	readonly codes: string;
	/** Other names: the short one, the one of the other language. */
	readonly also: string;
	/** Words that are searched and not shown. */
	readonly text: string;
}

/** A place that was found. */
export type Finding = Pick<SearchEntry, 'address' | 'kind' | 'title' | 'context' | 'codes'>;

/** More places than this are never given. */
export const MOST_FINDINGS = 12;
/** Pages first, what stands on them after. */
const WEIGHTS: Readonly<Record<FindingKind, number>> = {
	criterion: 1.6,
	page: 1.5,
	term: 1,
	paragraph: 1,
	reading: 0.9,
	input: 0.9
};
/** What a word counts for that was not typed and means the same. */
const SAME_MEANING = 0.5;
/** What a place gains whose name is just what was typed. */
const SAME_NAME = 1.5;
/** Letters from which a word may go on, and from which one of them may be wrong. */
const PREFIX_FROM = 3;
const FUZZY_FROM = 5;

const isWord = (term: string): boolean => !/\d/.test(term);
const exactly: SearchOptions = {
	combineWith: 'AND',
	prefix: (term) => term.length >= PREFIX_FROM && isWord(term),
	weights: { prefix: 0.5, fuzzy: 0.3 }
};
const roughly: SearchOptions = {
	...exactly,
	fuzzy: (term) => (term.length >= FUZZY_FROM && isWord(term) ? 1 : false)
};

/** The search over all places of the site in one language, without asking anybody. */
export class SiteSearch {
	readonly #index: MiniSearch<SearchEntry & { readonly id: number }>;
	readonly #entries: readonly SearchEntry[];
	readonly #meanings: Meanings;
	readonly #stemsOf: (text: string) => Phrase;
	/** Stems of the titles. */
	readonly #names: readonly string[];

	constructor(
		entries: readonly SearchEntry[],
		language: Language,
		everyday: readonly SameMeaning[] = everydayWords[language]
	) {
		const stems = (text: string) => stemsIn(text, language);
		this.#stemsOf = stems;
		this.#entries = entries;
		this.#meanings = meaningsOf(everyday, language);
		this.#names = entries.map(({ title }) => stems(title).join(' '));
		this.#index = new MiniSearch({
			fields: ['title', 'codes', 'also', 'text', 'context'],
			tokenize: (text) => [...stems(text)],
			processTerm: (stem) => stem,
			searchOptions: {
				tokenize: (phrase) => phrase.split(' '),
				boost: { codes: 6, title: 4, also: 3, context: 1.5, text: 1 },
				boostDocument: (id: number) => WEIGHTS[this.#entries[id]?.kind ?? 'page']
			}
		});
		this.#index.addAll(entries.map((entry, id) => ({ ...entry, id })));
	}

	/** The best places for what was typed, best first: the more of it a place has, the better. */
	find(query: string): readonly Finding[] {
		const stems = this.#stemsOf(query);
		const concepts = conceptsIn(stems, this.#meanings);
		const scores = new Map<number, { score: number; met: number }>();
		for (const concept of concepts) {
			for (const [id, more] of this.#scoresOf(concept)) {
				const { score, met } = scores.get(id) ?? { score: 0, met: 0 };
				scores.set(id, { score: score + more, met: met + 1 });
			}
		}
		const name = stems.join(' ');
		const ranked = [...scores]
			.map(([id, { score, met }]) => ({
				id,
				score: score * (met / concepts.length) ** 2 * (this.#names[id] === name ? SAME_NAME : 1)
			}))
			.sort((a, b) => b.score - a.score || a.id - b.id);
		return this.#pagesFirst(ranked.map(({ id }) => id)).slice(0, MOST_FINDINGS);
	}

	/** How well each place speaks of a thing, in the words that were typed or in others for it. */
	#scoresOf({ typed, others }: Concept): ReadonlyMap<number, number> {
		const found = this.#search(typed, exactly);
		const scores = new Map(found);
		for (const phrase of others) {
			for (const [id, score] of this.#search(phrase, exactly)) {
				scores.set(id, Math.max(scores.get(id) ?? 0, score * SAME_MEANING));
			}
		}
		// Only a word that is nowhere can be mistyped.
		return scores.size > 0 ? scores : new Map(this.#search(typed, roughly));
	}

	#search(phrase: Phrase, options: SearchOptions): readonly (readonly [number, number])[] {
		return this.#index
			.search(phrase.join(' '), options)
			.map(({ id, score }) => [id as number, score] as const);
	}

	/** What stands on the page of a criterion comes after the criterion itself, where both are found. */
	#pagesFirst(ids: readonly number[]): readonly Finding[] {
		const found = ids.flatMap((id) => this.#entries[id] ?? []);
		const criteria = new Map(
			found.filter(({ kind }) => kind === 'criterion').map((entry) => [entry.address, entry])
		);
		const ordered = new Set(
			found.flatMap((entry) => [criteria.get(entry.address) ?? entry, entry])
		);
		return [...ordered].map(({ address, kind, title, context, codes }) => {
			return { address, kind, title, context, codes };
		});
	}
}

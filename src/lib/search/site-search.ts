import MiniSearch from 'minisearch';
import { stemOf, wordsIn } from './word-stem';

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
	/** Symbols and numbers: R1, п. 90. */
	readonly codes: string;
	/** Words that are searched and not shown. */
	readonly text: string;
}

/** A place that was found. */
export type Finding = Pick<SearchEntry, 'address' | 'kind' | 'title' | 'context'>;

const MOST_FINDINGS = 12;
/** Pages first, what stands on them after. */
const WEIGHTS: Readonly<Record<FindingKind, number>> = {
	criterion: 1.6,
	page: 1.5,
	reading: 1.1,
	term: 1,
	paragraph: 1,
	input: 0.9
};

/** The search over all places of the site in one language, without asking anybody. */
export class SiteSearch {
	readonly #index: MiniSearch<SearchEntry & { readonly id: number }>;
	readonly #entries: readonly SearchEntry[];

	constructor(entries: readonly SearchEntry[]) {
		this.#entries = entries;
		this.#index = new MiniSearch({
			fields: ['title', 'codes', 'text', 'context'],
			tokenize: (text) => [...wordsIn(text)],
			processTerm: stemOf,
			searchOptions: {
				boost: { codes: 6, title: 4, context: 1.2, text: 1 },
				prefix: (term) => term.length >= 3,
				fuzzy: (term) => (term.length >= 6 && !/\d/.test(term) ? 0.2 : false),
				weights: { prefix: 0.5, fuzzy: 0.2 },
				boostDocument: (id: number) => WEIGHTS[this.#entries[id]?.kind ?? 'page']
			}
		});
		this.#index.addAll(entries.map((entry, id) => ({ ...entry, id })));
	}

	/** The best places for what was typed, best first; those that have all words before those with some. */
	find(query: string): readonly Finding[] {
		const all = this.#index.search(query, { combineWith: 'AND' });
		const some = all.length >= MOST_FINDINGS ? [] : this.#index.search(query);
		const ids = new Set([...all, ...some].map(({ id }) => id as number));
		return [...ids].slice(0, MOST_FINDINGS).flatMap((id) => {
			const entry = this.#entries[id];
			if (entry === undefined) return [];
			const { address, kind, title, context } = entry;
			return [{ address, kind, title, context }];
		});
	}
}

import type { Citation } from '$lib/scoring/citation';
import type { BodyKind } from '$lib/scoring/nodes';

/** Words of one input. */
export interface InputWords {
	readonly label: string;
	readonly hint: string;
	readonly inFormula?: string | undefined;
	/** Of a table. */
	readonly columns?: Readonly<Record<string, ColumnWords>> | undefined;
	/** Of a choice, by option. */
	readonly options?: Readonly<Record<string, string>> | undefined;
}

/** Words of a column of a table that the user fills in. */
export interface ColumnWords {
	readonly label: string;
	readonly hint?: string | undefined;
	readonly inFormula?: string | undefined;
	readonly options?: Readonly<Record<string, string>> | undefined;
}

/** Words of what a section asks and works out, by the names of its inputs and steps. */
export interface SectionWords {
	readonly inputs: Readonly<Record<string, InputWords>>;
	readonly steps: Readonly<
		Record<string, { readonly say: string; readonly why?: string | undefined }>
	>;
	/** Line of the summary for the points that the shares and rates cost. */
	readonly lost: string;
}

/** A paragraph in our own words. */
export interface ParagraphWords {
	readonly key: string;
	readonly cite: Citation;
	readonly text: string;
}

export interface DefectWords {
	readonly cite: Citation;
	readonly text: string;
}

/** A doubtful place and its options. */
export interface ReadingWords {
	readonly id: string;
	readonly question: string;
	readonly options: readonly {
		readonly id: string;
		readonly text: string;
		/** What speaks for it; only where there is room for it. */
		readonly argument?: string;
	}[];
}

/** A row of a table with two language columns; one without cells only heads others. */
export interface LanguageRowWords {
	readonly row: string;
	readonly label: string;
	readonly hint?: string | undefined;
	readonly weight?: string | undefined;
	readonly star?: true | undefined;
	/** Of the state-language column and the Russian one. */
	readonly cells?: readonly string[] | undefined;
}

/** Everything that a page says in one section. */
export interface Section {
	readonly id: string;
	readonly symbol: string;
	/** The name, and whether it is our translation. */
	readonly name: { readonly text: string; readonly translated: boolean };
	readonly words: SectionWords;
	readonly paragraphs: readonly ParagraphWords[];
	/** Paragraphs that apply too and stand in a section above. */
	readonly above: readonly Citation[];
	readonly defects: readonly DefectWords[];
	readonly readings: readonly ReadingWords[];
	/** Null where the inputs do not make up a table with two language columns. */
	readonly table: Readonly<Record<BodyKind, readonly LanguageRowWords[]>> | null;
	/** Of tables whose rows are fixed. */
	readonly rows: readonly RowWords[];
	/** Words of the glossary that its fields speak of. */
	readonly terms: readonly TermWords[];
}

/** A word of the glossary. */
export interface TermWords {
	readonly id: string;
	readonly text: string;
}

/** Addresses that a section links to. */
export interface SectionLinks {
	readonly methodology: string;
	readonly readings: string;
	readonly glossary: string;
}

/** A row that is there from the start. */
export interface RowWords {
	readonly text: string;
	/** In every language: a file may have it in any. */
	readonly wordings: readonly string[];
}

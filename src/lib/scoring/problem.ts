/** Everything that can be wrong with a draft, as codes; `i18n` turns them into sentences. */
export type ProblemCode =
	| 'not-a-number'
	| 'negative'
	| 'not-integer'
	| 'out-of-range'
	| 'part-exceeds-whole'
	| 'too-large'
	| 'too-many-rows'
	| 'too-long'
	| 'not-a-table'
	| 'unknown-choice'
	| 'unknown-input'
	| 'unknown-indicator'
	| 'unknown-reading';

/** What a sentence about a problem needs besides its code: plain decimals and names of inputs. */
export interface ProblemDetail {
	readonly least?: string;
	readonly above?: string;
	readonly most?: string;
	readonly gap?: readonly [string, string];
	readonly whole?: string;
	/** The inputs together must be this. */
	readonly sumIs?: string;
	/** The inputs together may not be more than this. */
	readonly sumMost?: string;
	readonly decimals?: string;
}

/** One thing wrong, and where: `indicator` null for the draft itself, `input` null for a whole indicator. */
export interface Problem {
	readonly indicator: string | null;
	readonly input: string | null;
	readonly code: ProblemCode;
	/** 0-based. */
	readonly row?: number;
	readonly column?: string;
	readonly detail?: ProblemDetail;
}

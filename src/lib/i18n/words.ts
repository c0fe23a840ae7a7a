import type { Citation, Provenance } from '../scoring/citation';
import type { BodyKind } from '../scoring/nodes';
import type { ProblemCode } from '../scoring/problem';
import type { Status } from '../scoring/scope';
import type { Language } from './text';

/** A problem with its numbers and names already as the page shows them. */
export interface ShownProblem {
	readonly code: ProblemCode;
	/** Label of the whole that a part exceeds. */
	readonly whole?: string;
	readonly least?: string;
	readonly above?: string;
	readonly most?: string;
	readonly gap?: readonly [string, string];
	/** All inputs of the group together must be this. */
	readonly sumIs?: string;
	/** All inputs of the group together may not be more than this. */
	readonly sumMost?: string;
	readonly decimals?: string;
}

/** Every sentence of the interface; a language that leaves one out does not compile. */
export interface Words {
	readonly language: Language;
	readonly languageName: string;
	readonly siteName: string;
	readonly tagline: string;
	readonly skipToContent: string;
	readonly otherLanguage: string;
	/** A part of the page that comes when it is wanted did not come. */
	readonly partMissing: string;
	readonly nav: {
		readonly home: string;
		readonly main: string;
		readonly trail: string;
		readonly tree: string;
		readonly methodology: string;
		readonly provenance: string;
		readonly previous: string;
		readonly next: string;
		readonly search: string;
		readonly readings: string;
		readonly basis: string;
		readonly glossary: string;
		readonly drafts: string;
	};
	readonly kind: {
		readonly legend: string;
		readonly names: Readonly<Record<BodyKind, string>>;
		readonly short: Readonly<Record<BodyKind, string>>;
	};
	readonly edition: {
		readonly status: string;
		readonly known: string;
		readonly directions: string;
		readonly officialText: string;
		readonly defects: string;
		/** The years that an edition assesses; no end where none is known. */
		readonly years: (from: number, to: number | null) => string;
	};
	readonly criterion: {
		readonly atMost: (max: string) => string;
		readonly coefficient: (max: string) => string;
		readonly atMostByKind: (central: string, local: string) => string;
		readonly deduction: string;
		readonly inputs: string;
		readonly result: string;
		readonly working: string;
		readonly rule: string;
		readonly ruleAbove: (cites: string) => string;
		readonly readings: string;
		readonly defects: string;
		readonly exampleOf: string;
		readonly yes: string;
		readonly unchoose: string;
		readonly clear: string;
		readonly fill: string;
		readonly undo: string;
		readonly cleared: string;
		readonly filled: string;
		readonly print: string;
		readonly copyLink: string;
		readonly actions: string;
		readonly translatedName: string;
		readonly noScript: string;
		readonly optional: string;
		readonly neededOnce: string;
		/** Before words that the glossary explains. */
		readonly terms: string;
	};
	/** A quantity that several criteria ask for. */
	readonly quantity: {
		readonly known: string;
		readonly differs: string;
		readonly take: string;
	};
	readonly score: {
		readonly of: (max: string) => string;
		readonly announced: (score: string, max: string) => string;
		readonly statuses: Readonly<Record<Status, string>>;
		readonly blanks: (count: number) => string;
		readonly earned: string;
		readonly penalties: string;
		readonly cut: string;
		readonly raised: string;
		readonly above: string;
		readonly meter: (earned: string, max: string) => string;
		readonly total: string;
		readonly totalPenalty: string;
		readonly points: string;
		readonly coefficient: string;
	};
	readonly step: {
		readonly idle: string;
		readonly dead: string;
		readonly bands: {
			readonly from: (edge: string) => string;
			readonly above: (edge: string) => string;
			readonly upTo: (edge: string) => string;
			readonly otherwise: string;
			readonly caption: string;
		};
	};
	readonly provenance: Readonly<
		Record<Provenance, { readonly name: string; readonly meaning: string }>
	>;
	readonly reading: {
		readonly standard: string;
		readonly same: string;
		readonly changes: (by: string) => string;
		readonly unknown: string;
	};
	readonly act: {
		readonly open: string;
		readonly show: string;
		readonly otherLanguage: string;
	};
	readonly save: {
		readonly saved: (moment: string) => string;
		readonly saving: string;
		readonly nothing: string;
		readonly loading: string;
		readonly preview: string;
		readonly notKept: string;
		/** Another tab has changed the same field; before what was typed there, or here. */
		readonly overtaken: string;
		readonly takeOther: string;
		readonly history: string;
		readonly undo: string;
		readonly redo: string;
		readonly undone: string;
		readonly redone: string;
		readonly where: string;
	};
	readonly cite: (cite: Citation) => string;
	readonly citeRange: (first: Citation, last: Citation) => string;
	readonly problem: (problem: ShownProblem) => string;
}

import type { Name, Text } from '../i18n/text';
import type { Citation } from '../scoring/citation';
import type { Indicator } from '../scoring/indicator';
import type { Inputs } from '../scoring/inputs';

/** Words of one input: what to type, and what is counted. */
export interface InputText {
	readonly label: Text;
	/** What is counted and what is not, and where the number is taken from. */
	readonly hint: Text;
	/** Instead of the letter in formulas, for inputs that the act gives none. */
	readonly inFormula?: Text;
}

/** Words of one step of the working. */
export interface StepText {
	readonly say: Text;
	/** Why this formula, or this rule: required where the act does not say it itself. */
	readonly why?: Text;
}

/** A place where the act contradicts itself or leaves something out. */
export interface Defect {
	readonly cite: Citation;
	readonly text: Text;
}

/**
 * The words of an indicator, one entry for each input and each step that its rule declares: leaving one
 * out, or one language of it, does not compile.
 */
export interface IndicatorText<I extends Inputs = Inputs, S extends string = string> {
	readonly name: Name;
	/** For narrow places: the tree, tables. */
	readonly short: Text;
	readonly inputs: { readonly [K in keyof I]: InputText };
	readonly steps: Readonly<Record<S, StepText>>;
	/** Line of the summary for the points that the shares and rates cost. */
	readonly lost: Text;
	/** Numbers of the paragraphs that the page shows, in this order. */
	readonly paragraphs: readonly string[];
	readonly defects: readonly Defect[];
}

/** The words that go with a rule. */
export type TextOf<R> = R extends Indicator<infer I, infer S> ? IndicatorText<I, S> : never;

/** Words of a direction or criterion. */
export interface GroupText {
	readonly name: Name;
	readonly short: Text;
}

/** A paragraph or appendix of the methodology in our own words. */
export interface ParagraphText {
	readonly cite: Citation;
	readonly text: Text;
}

/** A doubtful place: what it is about, and what each option takes the text to mean. */
export interface ReadingText<O extends string = string> {
	readonly question: Text;
	readonly options: Readonly<Record<O, Text>>;
}

/** The official text on the legal portal. */
export interface ActLink {
	readonly label: Text;
	readonly ru: string;
	readonly kk: string;
}

/** The words of an edition: what it is, how far it is known, and the names of all its nodes. */
export interface EditionText {
	/** Title of the methodology. */
	readonly name: Name;
	readonly short: Text;
	/** What it assesses, and which bodies. */
	readonly about: Text;
	/** Orders, their numbers and registration, in force or repealed, what replaced it. */
	readonly status: Text;
	/** What of it is in the sources, and what follows for the total. */
	readonly known: Text;
	readonly acts: readonly ActLink[];
	readonly defects: readonly Defect[];
	/** By the id of the node. */
	readonly names: Readonly<Record<string, GroupText>>;
}

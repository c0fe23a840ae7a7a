import type { Name, Text } from '../i18n/text';
import type { Citation } from '../scoring/citation';
import type { Indicator, InputsNode } from '../scoring/indicator';
import type { BodyKind } from '../scoring/nodes';
import type { ChoiceInput, ColumnInput, Inputs, NumberInput, RowsInput } from '../scoring/inputs';

/** Words of one column of a table that the user fills in. */
export interface ColumnText {
	readonly label: Text;
	readonly hint?: Text;
	/** Instead of the letter in formulas. */
	readonly inFormula?: Text;
	/** By the name of the option; choices only. */
	readonly options?: Readonly<Record<string, Text>>;
}

/** Words of one input: what to type, and what is counted. */
export interface InputText {
	readonly label: Text;
	/** What is counted and what is not, and where the number is taken from. */
	readonly hint: Text;
	/** Instead of the letter in formulas, for inputs that the act gives none. */
	readonly inFormula?: Text;
	/** By the name of the column; tables only. */
	readonly columns?: Readonly<Record<string, ColumnText>>;
	/** By the name of the option; choices only. */
	readonly options?: Readonly<Record<string, Text>>;
}

/** Options of a choice all have words, and nothing else has options. */
type OptionsOf<I> =
	I extends ChoiceInput<infer O>
		? { readonly options: Readonly<Record<O, Text>> }
		: { readonly options?: never };

/** Words of an input of this type: columns of a table all have words, and nothing else has columns. */
export type InputTextOf<I> = ColumnInput | RowsInput extends I
	? InputText
	: I extends RowsInput<infer C>
		? InputText & {
				readonly columns: { readonly [K in keyof C]: ColumnText & OptionsOf<C[K]> };
				readonly options?: never;
			}
		: InputText & OptionsOf<I> & { readonly columns?: never };

/** Words of an input that is neither a table nor a choice. */
export type PlainInputText = InputTextOf<NumberInput>;

type InputTextsOf<I extends Inputs> = { readonly [K in keyof I]: InputTextOf<I[K]> };

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
	readonly inputs: InputTextsOf<I>;
	readonly steps: Readonly<Record<S, StepText>>;
	/** Line of the summary for the points that the shares and rates cost. */
	readonly lost: Text;
	/** Numbers of the paragraphs that the page shows, in this order. */
	readonly paragraphs: readonly string[];
	readonly defects: readonly Defect[];
}

/** The words that go with a rule. */
export type TextOf<R> = R extends Indicator<infer I, infer S> ? IndicatorText<I, S> : never;

/** The words of inputs shared by several indicators, and of the steps that work out their values. */
export interface InputsText<I extends Inputs = Inputs, S extends string = string> {
	readonly name: Name;
	/** For narrow places: the tree, tables. */
	readonly short: Text;
	readonly inputs: InputTextsOf<I>;
	readonly steps: Readonly<Record<S, StepText>>;
	/** Numbers of the paragraphs that the page shows, in this order. */
	readonly paragraphs: readonly string[];
	readonly defects: readonly Defect[];
}

/** The words that go with shared inputs; their steps are named, as the node does not name them. */
export type TextOfInputs<R, S extends string> =
	R extends InputsNode<infer I> ? InputsText<I, S> : never;

/** The words of the answers that a group has of its own. */
export interface DecreeText<K extends string = string, S extends string = string> {
	readonly inputs: Readonly<Record<K, PlainInputText>>;
	readonly steps: Readonly<Record<S, StepText>>;
	/** Numbers of the paragraphs that the page shows, in this order. */
	readonly paragraphs: readonly string[];
	readonly defects: readonly Defect[];
}

/** A row of an official table as a page prints it; the inputs of its cells are `row.kk` and `row.ru`. */
export interface TableRowText {
	readonly row: string;
	readonly label: Name;
	readonly hint?: Text;
	/** Only heads the rows below it: it has no cells to fill in. */
	readonly heading?: true;
}

/** A row of a table with a column for each language: its words, and the inputs of its two cells. */
export interface LanguageRow extends TableRowText {
	/** Points of each cell, in full; missing where the points depend on both cells, or there are none. */
	readonly weight?: string;
	/** Marked in the act: not assessed for a body that it names. */
	readonly star?: true;
	/** Of the state-language column and the Russian one; missing for a row that only heads others. */
	readonly cells?: readonly [string, string];
}

/** A table with two language columns, for each kind of body. */
export type LanguageTable = Readonly<Record<BodyKind, readonly LanguageRow[]>>;

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
	/** Where it stands. */
	readonly cites: readonly Citation[];
	/** What the act says there. */
	readonly says: Text;
	/** What it leaves out, or where it contradicts itself. */
	readonly missing: Text;
	readonly options: Readonly<Record<O, Text>>;
	/** What speaks for each option. */
	readonly arguments: Readonly<Record<O, Text>>;
}

/** Who assesses whom, or what. */
export interface AssessorText {
	readonly who: Text;
	readonly what: Text;
	readonly cite: Citation;
}

/** One step of an appeal. */
export interface AppealStep {
	readonly when: Text;
	readonly what: Text;
	readonly cite: Citation;
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
	/** What the amending order changed, or, of an act that is known whole, in which wording. */
	readonly changes: Text;
	/** Of this wording: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as far as the sources tell; null where they do not. */
	readonly inForce: { readonly from: string | null; readonly to: string | null };
	/** Years that may be assessed by it, by the dates of the orders; null where no end is known. */
	readonly years: { readonly from: number; readonly to: number | null };
	/** What superseded it, or that the sources name nothing, and how sure its years are. */
	readonly superseded: Text;
	readonly assessors: readonly AssessorText[];
	/** Empty where the sources have none. */
	readonly appeal: readonly AppealStep[];
	readonly defects: readonly Defect[];
	/** Names of the degrees of effectiveness by their ids; editions without a total have none. */
	readonly degrees: Readonly<Record<string, Text>>;
	/** By the id of the node. */
	readonly names: Readonly<Record<string, GroupText>>;
}

import type { BodyKind } from './nodes';

interface Common {
	/** Only this kind of body has the input; for the other it is kept and ignored. */
	readonly only?: BodyKind;
	/** Blank counts as 0 (numbers). */
	readonly optional?: true;
	/** Must be filled in even where the live branch of the rule does not read it. */
	readonly alwaysRequired?: true;
}

/** A number: whole or not, with limits as plain decimals. */
export interface NumberInput extends Common {
	readonly type: 'count' | 'amount' | 'percent' | 'score';
	readonly least?: string;
	/** The number must be greater than this. */
	readonly above?: string;
	/** Where it differs: by kind of body. */
	readonly most?: string | Readonly<Record<BodyKind, string>>;
	/** No number lies strictly between these two. */
	readonly gap?: readonly [string, string];
}

export interface FlagInput extends Common {
	readonly type: 'flag';
}

export interface TextInput extends Common {
	readonly type: 'text';
}

export interface ChoiceInput<O extends string = string> extends Common {
	readonly type: 'choice';
	readonly options: readonly O[];
}

export type ColumnInput = NumberInput | FlagInput | TextInput | ChoiceInput;

export interface RowsInput<C extends Columns = Columns> extends Common {
	readonly type: 'rows';
	readonly columns: C;
	readonly constraints: readonly Constraint[];
}

export type Columns = Readonly<Record<string, ColumnInput>>;
export type Inputs = Readonly<Record<string, ColumnInput | RowsInput>>;

/** What must hold between inputs. */
export type Constraint = PartConstraint | SumConstraint;

/** A part may not be greater than its whole. */
export interface PartConstraint {
	readonly part: string;
	readonly whole: string;
	/** A blank whole counts as 0, so any part above 0 exceeds it. */
	readonly blankWholeIsZero?: true;
}

/** A sum is fixed, or has a limit; the problem is that of the first input. */
export interface SumConstraint {
	readonly sum: readonly string[];
	readonly is?: string;
	readonly most?: string;
}

type NumberOptions = Omit<NumberInput, 'type'>;

/** A whole number of things, 0 or more. */
export function count(options: NumberOptions = {}): NumberInput {
	return { type: 'count', ...options };
}

/** A decimal, 0 or more. */
export function amount(options: NumberOptions = {}): NumberInput {
	return { type: 'amount', ...options };
}

/** A percent of fulfilment, 0 to 100. */
export function percent(options: NumberOptions = {}): NumberInput {
	return { type: 'percent', most: '100', ...options };
}

/** A score given by somebody else, 0 to its maximum. */
export function score(
	most: string | Readonly<Record<BodyKind, string>>,
	options: NumberOptions = {}
): NumberInput {
	return { type: 'score', most, ...options };
}

/** Yes or no; blank is no. */
export function flagInput(options: Common = {}): FlagInput {
	return { type: 'flag', ...options };
}

/** A name, never part of the arithmetic. */
export function textInput(options: Common = {}): TextInput {
	return { type: 'text', ...options };
}

/** One of the options. */
export function choiceInput<const O extends string>(
	options: readonly O[],
	common: Common = {}
): ChoiceInput<O> {
	return { type: 'choice', options, ...common };
}

/** A table, one object a row. */
export function rowsInput<const C extends Columns>(
	columns: C,
	constraints: readonly NamedConstraint<keyof C & string>[] = [],
	common: Common = {}
): RowsInput<C> {
	return { type: 'rows', columns, constraints, ...common };
}

/** A constraint between inputs of these names. */
export type NamedConstraint<N extends string> =
	| (PartConstraint & { readonly part: N; readonly whole: N })
	| (SumConstraint & { readonly sum: readonly N[] });

/** States that the first input counts a part of the second. */
export function partOf<const P extends string, const W extends string>(
	part: P,
	whole: W,
	options: { readonly blankWholeIsZero?: true } = {}
): { readonly part: P; readonly whole: W; readonly blankWholeIsZero?: true } {
	return { part, whole, ...options };
}

/** States that the inputs together are not more than a number. */
export function sumAtMost<const N extends string>(
	sum: readonly N[],
	most: string
): SumConstraint & { readonly sum: readonly N[] } {
	return { sum, most };
}

/** States that the inputs add up to a number. */
export function sumIs<const N extends string>(
	sum: readonly N[],
	is: string
): SumConstraint & { readonly sum: readonly N[] } {
	return { sum, is };
}

import type { Formula } from './build';
import type {
	ChoiceInput,
	Columns,
	Constraint,
	FlagInput,
	Inputs,
	NamedConstraint,
	NumberInput,
	RowsInput
} from './inputs';
import type { Node } from './nodes';

type ColumnTags<T extends string, C extends Columns> = {
	[K in keyof C & string]: C[K] extends NumberInput
		? `number ${T}.${K}`
		: C[K] extends FlagInput
			? `flag ${T}.${K}`
			: C[K] extends ChoiceInput
				? `choice ${T}.${K}`
				: never;
}[keyof C & string];

/** What a formula over these inputs may use. */
export type TagsOf<I extends Inputs> = {
	[K in keyof I & string]: I[K] extends NumberInput
		? `number ${K}` | `given ${K}`
		: I[K] extends FlagInput
			? `flag ${K}`
			: I[K] extends ChoiceInput
				? `choice ${K}` | `given ${K}`
				: I[K] extends RowsInput<infer C>
					? `rows ${K}` | `given ${K}` | ColumnTags<K, C>
					: never;
}[keyof I & string];

/** A rule: what is asked for, how the score follows, and the most it can give. */
export interface Indicator<I extends Inputs = Inputs, S extends string = string> {
	readonly role: 'indicator';
	readonly id: string;
	/** The act's own symbol, such as R1; empty where it has none. */
	readonly symbol: string;
	readonly inputs: I;
	readonly constraints: readonly Constraint[];
	readonly formula: Node;
	readonly max: Node;
	/** Example values that fill the page, as a person would type them. */
	readonly example: Readonly<Record<string, unknown>>;
	/** The inputs mean other things for each kind of body, so drafts keep them apart. */
	readonly apartByKind: boolean;
	/** It multiplies points and is none itself. */
	readonly coefficient: boolean;
	/** For the compiler alone: the names of the steps. */
	readonly stepIds?: S;
}

/** Inputs shared by several indicators: no score, but named values that they refer to. */
export interface InputsNode<I extends Inputs = Inputs> {
	readonly role: 'inputs';
	readonly id: string;
	readonly symbol: string;
	readonly inputs: I;
	readonly constraints: readonly Constraint[];
	readonly values: Readonly<Record<string, Node>>;
	/** Example values that fill the page, as a person would type them. */
	readonly example: Readonly<Record<string, unknown>>;
}

/** A direction or criterion: the sum of its children, clamped to 0…max. */
export interface Group {
	readonly role: 'group';
	readonly id: string;
	readonly symbol: string;
	/** Null: the sum of the children's maxima. */
	readonly max: string | null;
	readonly children: readonly EditionNode[];
	/** Null where the group has no answers of its own. */
	readonly decree: Decree | null;
	/** Null where children that are not assessed only lower the maximum. */
	readonly rescale: Rescale | null;
}

/** A flag of a group that gives it a score from elsewhere; its children are then not assessed. */
export interface Decree {
	readonly inputs: Inputs;
	/** The flag that decides. */
	readonly flag: string;
	/** The score where the flag is set. */
	readonly formula: Node;
	readonly max: string;
}

/** By one option of a reading, points are scaled up to a maximum that children not assessed would lower. */
export interface Rescale {
	readonly reading: string;
	readonly option: string;
	readonly to: string;
}

/** The total of an edition: a value of an inputs-only node, and the degree that it gives. */
export interface Total {
	readonly node: string;
	readonly value: string;
	/** The most it can be. */
	readonly max: string;
	/** Lower edges of the degrees, of the total rounded to two decimals, the highest first. */
	readonly degrees: readonly { readonly from: string; readonly degree: string }[];
	/** The degree below the last edge. */
	readonly otherwise: string;
}

export type EditionNode = Indicator | InputsNode | Group;

/** Options of a doubtful text, the default first. */
export type Readings = Readonly<Record<string, readonly [string, ...string[]]>>;

/** One wording of one methodology. */
export interface Edition {
	readonly id: string;
	readonly readings: Readings;
	readonly nodes: readonly EditionNode[];
	/** Missing where the sources hold only a part of the methodology. */
	readonly total?: Total;
	/** Inputs that ask for the same quantity, each list one quantity. */
	readonly quantities?: readonly (readonly InputPlace[])[];
}

/** An input of an indicator. */
export interface InputPlace {
	readonly indicator: string;
	readonly input: string;
}

interface IndicatorParts<I extends Inputs, U extends string, S extends string> {
	readonly id: string;
	readonly symbol?: string;
	readonly inputs: I;
	readonly constraints?: readonly NamedConstraint<keyof I & string>[];
	readonly formula: Formula<U, S>;
	readonly max: string | Node;
	readonly example?: { readonly [K in keyof I]?: unknown };
	readonly apartByKind?: true;
	readonly coefficient?: true;
}

/**
 * Declares an indicator. A formula that uses an input which is not among `inputs`, or uses it as
 * something it is not (a flag as a number), does not compile.
 */
export function indicator<const I extends Inputs, S extends string = never>(
	parts: IndicatorParts<I, TagsOf<I>, S>
): Indicator<I, S> {
	const {
		symbol = '',
		constraints = [],
		example = {},
		apartByKind = false,
		coefficient = false,
		max
	} = parts;
	return {
		role: 'indicator',
		id: parts.id,
		symbol,
		inputs: parts.inputs,
		constraints,
		formula: parts.formula,
		max: typeof max === 'string' ? { kind: 'constant', value: max } : max,
		example,
		apartByKind,
		coefficient
	};
}

/** Declares inputs shared by several indicators, with the values that these refer to by name. */
export function inputsNode<const I extends Inputs>(parts: {
	readonly id: string;
	readonly symbol?: string;
	readonly inputs: I;
	readonly constraints?: readonly NamedConstraint<keyof I & string>[];
	readonly values: Readonly<Record<string, Formula<TagsOf<I>, string>>>;
	readonly example?: { readonly [K in keyof I]?: unknown };
}): InputsNode<I> {
	const { symbol = '', constraints = [], example = {} } = parts;
	return { role: 'inputs', ...parts, symbol, constraints, example };
}

/** Declares a direction or criterion over its children. */
export function group(parts: {
	readonly id: string;
	readonly symbol?: string;
	readonly max?: string;
	readonly children: readonly EditionNode[];
	readonly decree?: Decree;
	readonly rescale?: Rescale;
}): Group {
	const { symbol = '', max = null, id, children, decree = null, rescale = null } = parts;
	return { role: 'group', id, symbol, max, children, decree, rescale };
}

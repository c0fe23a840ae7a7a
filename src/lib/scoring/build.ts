import type { Basis, Band, Condition, Node, StepRole, ZeroRule } from './nodes';
import type { Citation } from './citation';

/**
 * A formula that carries, for the compiler alone, the inputs it uses (`U`, such as `number f` or
 * `flag noAudit`) and the steps it names (`S`). Both default to `never`, so that constants use nothing.
 */
export type Formula<U extends string = never, S extends string = never> = Node & Marks<U, S>;

interface Marks<U extends string, S extends string> {
	readonly uses?: U;
	readonly steps?: S;
}

/** A condition that carries the inputs it uses. */
export type Test<U extends string = never> = Condition & { readonly uses?: U };

type Zero<U extends string, S extends string> = Formula<U, S> | 'cannot-be-zero' | 'left-out';

/** A fixed number, as text. */
export function constant(value: string): Formula {
	return { kind: 'constant', value };
}

/** A number typed by the user. */
export function input<const N extends string>(name: N): Formula<`number ${N}`> {
	return { kind: 'input', name };
}

/** A number in the row that the formula is evaluated for. */
export function cell<const T extends string, const C extends string>(
	table: T,
	column: C
): Formula<`number ${T}.${C}`> {
	return { kind: 'cell', table, column };
}

/** A number in one fixed row (0-based). */
export function cellAt<const T extends string, const C extends string>(
	table: T,
	index: number,
	column: C
): Formula<`number ${T}.${C}`> {
	return { kind: 'cellAt', table, index, column };
}

/** How many rows a table has. */
export function rowCount<const T extends string>(table: T): Formula<`rows ${T}`> {
	return { kind: 'rowCount', table };
}

/** The score of another node, or a named value of an inputs-only node. */
export function reference(node: string, value: string | null = null): Formula {
	return { kind: 'reference', node, value };
}

/** One formula for central bodies, one for local ones. */
export function byBody<
	U extends string = never,
	S extends string = never,
	V extends string = never,
	R extends string = never
>(of: { readonly central: Formula<U, S>; readonly local: Formula<V, R> }): Formula<U | V, S | R> {
	return { kind: 'byBody', ...of };
}

/** One formula for each reading of a doubtful text; the first option is the default. */
export function byReading<U extends string = never, S extends string = never>(
	reading: string,
	options: Readonly<Record<string, Formula<U, S>>>
): Formula<U, S> {
	return { kind: 'byReading', reading, options };
}

/** One formula for each option of a choice. */
export function byChoice<
	const N extends string,
	U extends string = never,
	S extends string = never
>(choice: N, options: Readonly<Record<string, Formula<U, S>>>): Formula<U | `choice ${N}`, S> {
	return { kind: 'byChoice', choice, options };
}

/** One formula where a condition holds, another where not. Only the live one asks for its inputs. */
export function when<
	C extends string = never,
	U extends string = never,
	S extends string = never,
	V extends string = never,
	R extends string = never
>(condition: Test<C>, then: Formula<U, S>, otherwise: Formula<V, R>): Formula<C | U | V, S | R> {
	return { kind: 'when', condition, then, otherwise };
}

/** One formula where a number is 0, another where not. Both ask for their inputs. */
export function ifZero<
	C extends string = never,
	P extends string = never,
	U extends string = never,
	S extends string = never,
	V extends string = never,
	R extends string = never
>(of: Formula<C, P>, then: Formula<U, S>, otherwise: Formula<V, R>): Formula<C | U | V, P | S | R> {
	return { kind: 'ifZero', of, then, otherwise };
}

/** The number itself; 0 counts as not filled in. */
export function blankIfZero<U extends string = never, S extends string = never>(
	of: Formula<U, S>
): Formula<U, S> {
	return { kind: 'blankIfZero', of };
}

/** The number itself; at least one of these optional inputs must be filled in. */
export function oneGiven<
	const N extends string,
	U extends string = never,
	S extends string = never
>(names: readonly N[], of: Formula<U, S>): Formula<U | `given ${N}`, S> {
	return { kind: 'oneGiven', names, of };
}

export function sum<U extends string = never, S extends string = never>(
	...of: readonly Formula<U, S>[]
): Formula<U, S> {
	return { kind: 'sum', of };
}

/** The first less all the others. */
export function minus<U extends string = never, S extends string = never>(
	from: Formula<U, S>,
	...less: readonly Formula<U, S>[]
): Formula<U, S> {
	return { kind: 'minus', from, less };
}

export function product<U extends string = never, S extends string = never>(
	...of: readonly Formula<U, S>[]
): Formula<U, S> {
	return { kind: 'product', of };
}

/** A part of a whole, with what a whole of 0 gives. */
export function ratio<
	U extends string = never,
	S extends string = never,
	V extends string = never,
	R extends string = never,
	Z extends string = never,
	Y extends string = never
>(part: Formula<U, S>, whole: Formula<V, R>, zero: Zero<Z, Y>): Formula<U | V | Z, S | R | Y> {
	const rule: ZeroRule = zero;
	return { kind: 'ratio', part, whole, zero: rule };
}

/** Mean of the ratios whose whole is not 0; 0 where none is left. */
export function meanPresent<U extends string = never, S extends string = never>(
	...of: readonly Formula<U, S>[]
): Formula<U, S> {
	return { kind: 'meanPresent', of };
}

/** The number, but not more than a cap. */
export function atMost<
	U extends string = never,
	S extends string = never,
	V extends string = never,
	R extends string = never
>(most: Formula<V, R>, of: Formula<U, S>): Formula<U | V, S | R> {
	return { kind: 'least', of, most };
}

/** The number, but not less than a floor. */
export function atLeast<
	U extends string = never,
	S extends string = never,
	V extends string = never,
	R extends string = never
>(least: Formula<V, R>, of: Formula<U, S>): Formula<U | V, S | R> {
	return { kind: 'greatest', of, least };
}

/** Half-up to so many decimals. */
export function rounded<U extends string = never, S extends string = never>(
	of: Formula<U, S>,
	decimals: number
): Formula<U, S> {
	return { kind: 'round', of, decimals };
}

/** Points by a scale; `decimals` null compares exactly. */
export function band<U extends string = never, S extends string = never>(
	of: Formula<U, S>,
	scale: {
		readonly decimals: number | null;
		readonly bands: readonly Band[];
		readonly otherwise: string;
	}
): Formula<U, S> {
	return { kind: 'band', of, ...scale };
}

export function sumRows<const T extends string, U extends string = never, S extends string = never>(
	table: T,
	of: Formula<U, S>
): Formula<U | `rows ${T}`, S> {
	return { kind: 'sumRows', table, of };
}

export function meanRows<
	const T extends string,
	U extends string = never,
	S extends string = never
>(table: T, of: Formula<U, S>): Formula<U | `rows ${T}`, S> {
	return { kind: 'meanRows', table, of };
}

/** The workload coefficient, see `scaled-rank.ts`. */
export function scaledRank<
	const T extends string,
	const N extends string,
	U extends string = never
>(of: {
	readonly table: T;
	readonly measures: readonly [Formula<U>, Formula<U>];
	readonly self: N;
	readonly below: string;
	readonly first: string;
	readonly last: string;
	readonly basis: Basis;
}): Formula<U | `rows ${T}` | `number ${N}`> {
	return { kind: 'scaledRank', ...of };
}

/** A formula that the act gives a letter of its own, such as the coefficient k. */
export function letter<U extends string = never, S extends string = never>(
	symbol: string,
	of: Formula<U, S>
): Formula<U, S> {
	return { kind: 'letter', symbol, of };
}

/** A line of the working: its words are in the text file under the same id. */
export function step<const N extends string, U extends string = never, S extends string = never>(
	id: N,
	of: Formula<U, S>,
	basis: Basis & { readonly role?: StepRole }
): Formula<U, S | N> {
	return { kind: 'step', id, role: 'part', of, ...basis };
}

/** Not assessed for this body. */
export function exempt(): Formula {
	return { kind: 'exempt' };
}

export function flag<const N extends string>(name: N): Test<`flag ${N}`> {
	return { is: 'flag', name };
}

/** Whether anything was typed there. */
export function given<const N extends string>(name: N): Test<`given ${N}`> {
	return { is: 'given', name };
}

export function choiceIs<const N extends string>(name: N, option: string): Test<`choice ${N}`> {
	return { is: 'choice', name, option };
}

/** Whether all these numbers are filled in and equal the value. */
export function allEqual<const N extends string>(
	names: readonly N[],
	value: string
): Test<`number ${N}`> {
	return { is: 'allEqual', names, value };
}

export function all<U extends string>(...of: readonly Test<U>[]): Test<U> {
	return { is: 'all', of };
}

export function not<U extends string>(of: Test<U>): Test<U> {
	return { is: 'not', of };
}

/** The rule stands in the act, in words or symbols. */
export function asText(cite: Citation): Basis {
	return { provenance: 'text', cite };
}

/** The formula was a picture; this one fits all that is left of it. */
export function asReconstructed(cite: Citation): Basis {
	return { provenance: 'reconstructed', cite };
}

/** The act is silent; the rule is ours. */
export function asAssumed(cite: Citation): Basis {
	return { provenance: 'assumed', cite };
}

/** The rule is in a text that is not among the sources. */
export function asElsewhere(cite: Citation): Basis {
	return { provenance: 'elsewhere', cite };
}

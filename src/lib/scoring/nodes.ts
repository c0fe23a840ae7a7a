import type { Citation, Provenance } from './citation';

/** Kind of the assessed body: central state body or local executive body. */
export type BodyKind = 'central' | 'local';

/** What a zero denominator gives: a formula, or a word where the rule around it has seen to it. */
export type ZeroRule = Node | 'cannot-be-zero' | 'left-out';

/** One step of a scale. The first band that the number reaches decides. */
export type Band =
	| { readonly from: string; readonly gives: string }
	| { readonly above: string; readonly gives: string };

/** What a step is for: it decides how it is drawn and in which part of the bar its effect shows. */
export type StepRole =
	'part' | 'share' | 'penalty' | 'deduction' | 'limit' | 'floor' | 'cap' | 'zero' | 'flag';

/** The formula nodes. Interpreters give a value, steps or mathematics; builders are in `build.ts`. */
export type Node =
	| { readonly kind: 'constant'; readonly value: string }
	| { readonly kind: 'input'; readonly name: string }
	| { readonly kind: 'cell'; readonly table: string; readonly column: string }
	| {
			readonly kind: 'cellAt';
			readonly table: string;
			readonly index: number;
			readonly column: string;
	  }
	| { readonly kind: 'rowCount'; readonly table: string }
	| { readonly kind: 'reference'; readonly node: string; readonly value: string | null }
	| { readonly kind: 'byBody'; readonly central: Node; readonly local: Node }
	| {
			readonly kind: 'byReading';
			readonly reading: string;
			readonly options: Readonly<Record<string, Node>>;
	  }
	| {
			readonly kind: 'byChoice';
			readonly choice: string;
			readonly options: Readonly<Record<string, Node>>;
	  }
	| {
			readonly kind: 'when';
			readonly condition: Condition;
			readonly then: Node;
			readonly otherwise: Node;
	  }
	| {
			readonly kind: 'ifZero';
			readonly of: Node;
			readonly then: Node;
			readonly otherwise: Node;
	  }
	| { readonly kind: 'blankIfZero'; readonly of: Node }
	| { readonly kind: 'oneGiven'; readonly names: readonly string[]; readonly of: Node }
	| { readonly kind: 'sum'; readonly of: readonly Node[] }
	| { readonly kind: 'minus'; readonly from: Node; readonly less: readonly Node[] }
	| { readonly kind: 'product'; readonly of: readonly Node[] }
	| { readonly kind: 'ratio'; readonly part: Node; readonly whole: Node; readonly zero: ZeroRule }
	| { readonly kind: 'meanPresent'; readonly of: readonly Node[] }
	| { readonly kind: 'least'; readonly of: Node; readonly most: Node }
	| { readonly kind: 'greatest'; readonly of: Node; readonly least: Node }
	| { readonly kind: 'round'; readonly of: Node; readonly decimals: number }
	| {
			readonly kind: 'band';
			readonly of: Node;
			readonly decimals: number | null;
			readonly bands: readonly Band[];
			readonly otherwise: string;
	  }
	| { readonly kind: 'sumRows'; readonly table: string; readonly of: Node }
	| { readonly kind: 'meanRows'; readonly table: string; readonly of: Node }
	| ScaledRank
	| { readonly kind: 'letter'; readonly symbol: string; readonly of: Node }
	| StepNode
	| { readonly kind: 'exempt' };

export type NodeKind = Node['kind'];

/** The workload coefficient: indices scaled over all bodies, ranked from the mean upwards. */
export interface ScaledRank {
	readonly kind: 'scaledRank';
	readonly table: string;
	/** Column formulas whose scaled values are multiplied into the index. */
	readonly measures: readonly [Node, Node];
	/** Input with the 0-based row of the own body. */
	readonly self: string;
	readonly below: string;
	readonly first: string;
	readonly last: string;
	readonly basis: Basis;
}

/** What a step rests on and where that stands. */
export interface Basis {
	readonly provenance: Provenance;
	readonly cite: Citation;
}

export interface StepNode extends Basis {
	readonly kind: 'step';
	readonly id: string;
	readonly role: StepRole;
	readonly of: Node;
}

/** Conditions read flags, choices and whether something was given; the value of a count never decides what must be filled in, but for `allEqual`. */
export type Condition =
	| { readonly is: 'flag'; readonly name: string }
	| { readonly is: 'given'; readonly name: string }
	| { readonly is: 'choice'; readonly name: string; readonly option: string }
	| { readonly is: 'allEqual'; readonly names: readonly string[]; readonly value: string }
	| { readonly is: 'all'; readonly of: readonly Condition[] }
	| { readonly is: 'not'; readonly of: Condition };

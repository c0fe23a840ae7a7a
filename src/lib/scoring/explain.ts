import type { Assessed } from './assessed';
import { compare, roundHalfUp, type Decimal } from './decimal';
import type { Constraint } from './inputs';
import { allNodes } from './inspect';
import { draw, type Mathematics } from './mathematics';
import type { Band, Basis, Node, StepNode, StepRole } from './nodes';
import { operandsOf } from './operands';
import type { Ranking } from './scaled-rank';
import { holds, readingBranch, reopened, type Scope } from './scope';
import { liveBand, rankingOf, rowValues, valueOf } from './value';
import { isComplete, walk } from './walk';

/**
 * - `blank`: something it needs is not filled in, or wrong;
 * - `applied`: it took effect;
 * - `idle`: a cap, a floor, a flag or a rule for zero that was not needed;
 * - `dead`: another rule decided, so this was not computed.
 */
export type StepState = 'blank' | 'applied' | 'idle' | 'dead';

/** What a step shows besides its formula. */
export type StepDetail =
	| {
			readonly kind: 'bands';
			readonly bands: readonly Band[];
			readonly otherwise: string;
			/** Index of the band reached, the number of bands where none is, null where not known. */
			readonly live: number | null;
	  }
	| { readonly kind: 'rows'; readonly table: string; readonly values: readonly Decimal[] }
	| { readonly kind: 'ranking'; readonly ranking: Ranking };

/** One line of the working, with the lines that it rests on. */
export interface Step {
	readonly id: string;
	readonly role: StepRole;
	readonly basis: Basis;
	readonly state: StepState;
	readonly letters: Mathematics;
	/** The same formula with the numbers in; null where they are not all known. */
	readonly numbers: Mathematics | null;
	/** Exact; null unless `applied` or `idle`. */
	readonly value: Decimal | null;
	/** For caps and floors: the number before. */
	readonly before: Decimal | null;
	readonly detail: StepDetail | null;
	readonly operands: readonly Step[];
	/** Whether the operands, rounded so, still give the rounded value. */
	readonly addsUp: (decimals: number) => boolean;
}

/** The working of an indicator: the outermost steps of its formula, each with its operands. */
export function explain(
	assessed: Assessed,
	formula: Node,
	constraints: readonly Constraint[]
): readonly Step[] {
	const { scope } = assessed;
	if (scope === null || assessed.status === 'exempt') return [];
	const whole = assessed.status === 'scored';
	return new Explainer(scope, constraints, whole).stepsUnder(formula, false);
}

/** The working of one row of a table that is summed or averaged; empty where the row is not complete. */
export function explainRow(
	{ scope }: Assessed,
	formula: Node,
	table: string,
	index: number
): readonly Step[] {
	const over = allNodes(formula).find(
		(node): node is RowsNode =>
			(node.kind === 'sumRows' || node.kind === 'meanRows') && node.table === table
	);
	const row = scope?.touched.get(table)?.[index];
	if (scope === null || over === undefined || row?.fields.complete !== true) return [];
	return new Explainer({ ...scope, row }, [], true).stepsUnder(over.of, false);
}

type RowsNode = Extract<Node, { kind: 'sumRows' | 'meanRows' }>;

/** All lines in the order in which they are computed, operands before what rests on them. */
export function inOrder(steps: readonly Step[]): readonly Step[] {
	const order = new Map<Step, true>();
	const add = (step: Step): void => {
		step.operands.forEach(add);
		order.set(step, true);
	};
	steps.forEach(add);
	return [...order.keys()];
}

class Explainer {
	readonly #scope: Scope;
	readonly #constraints: readonly Constraint[];
	/** Everything is filled in and right, so that no step has to be looked at by itself. */
	readonly #whole: boolean;
	readonly #made = new Map<StepNode, Step>();

	constructor(scope: Scope, constraints: readonly Constraint[], whole: boolean) {
		this.#scope = scope;
		this.#constraints = constraints;
		this.#whole = whole;
	}

	/** The outermost steps in the live branch of a node. */
	stepsUnder(node: Node, dead: boolean): readonly Step[] {
		if (node.kind === 'step') return [this.#step(node, dead)];
		return this.#parts(node, dead).flatMap(([part, isDead]) => this.stepsUnder(part, isDead));
	}

	#step(node: StepNode, dead: boolean): Step {
		const made = this.#made.get(node);
		if (made !== undefined) return made;
		const operands = this.stepsUnder(node.of, dead);
		const known = !dead && this.#isKnown(node.of);
		const value = known ? valueOf(node, this.#scope) : null;
		const view = { scope: this.#scope, stepValue: (step: Node) => this.#valueOf(step) };
		const effect = this.#effect(node.of, node.role, value);
		const step: Step = {
			id: node.id,
			role: node.role,
			basis: { provenance: node.provenance, cite: node.cite },
			state: dead ? 'dead' : (effect.state ?? 'blank'),
			letters: draw(node.of, { ...view, as: 'letters' }),
			numbers: known ? draw(node.of, { ...view, as: 'numbers' }) : null,
			value,
			before: effect.before,
			detail: this.#detail(node.of, known),
			operands,
			addsUp: (decimals) => this.#addsUp(node, value, decimals)
		};
		this.#made.set(node, step);
		return step;
	}

	#valueOf(step: Node): Decimal | null {
		return step.kind === 'step' ? (this.#made.get(step)?.value ?? null) : null;
	}

	#isKnown(node: Node): boolean {
		if (this.#whole) return true;
		const alone = reopened(this.#scope);
		walk(node, alone);
		alone.fields.checkConstraints(this.#constraints);
		return isComplete(alone);
	}

	/** Live parts of a node; the flag says that a part is shown but not computed. */
	#parts(node: Node, dead: boolean): readonly (readonly [Node, boolean])[] {
		const all = (...parts: readonly Node[]) => parts.map((part) => [part, dead] as const);
		switch (node.kind) {
			case 'byBody':
				return all(this.#scope.situation.kind === 'central' ? node.central : node.local);
			case 'byReading':
				return all(readingBranch(node, this.#scope.situation));
			case 'when':
				return all(holds(node.condition, this.#scope) ? node.then : node.otherwise);
			case 'ifZero': {
				const zero = this.#isKnown(node.of) && valueOf(node.of, this.#scope).isZero();
				return [...all(node.of, node.then), [node.otherwise, dead || zero]];
			}
			default:
				return all(...operandsOf(node));
		}
	}

	/** Whether a rule took effect, and what the number was before it. */
	#effect(
		node: Node,
		role: StepRole,
		value: Decimal | null
	): { readonly state: StepState | null; readonly before: Decimal | null } {
		if (value === null) return { state: null, before: null };
		const applied = (bit: boolean) => (bit ? 'applied' : 'idle') as StepState;
		switch (node.kind) {
			case 'least':
			case 'greatest': {
				const before = valueOf(node.of, this.#scope);
				return { state: applied(compare(before, value) !== 0), before };
			}
			case 'ifZero':
				return { state: applied(valueOf(node.of, this.#scope).isZero()), before: null };
			case 'when':
				// Either branch gives points; only a step that stands for the flag itself can be unneeded.
				return {
					state: applied(role !== 'flag' || holds(node.condition, this.#scope)),
					before: null
				};
			case 'letter':
				return this.#effect(node.of, role, value);
			default:
				return { state: 'applied', before: null };
		}
	}

	#detail(node: Node, known: boolean): StepDetail | null {
		switch (node.kind) {
			case 'band': {
				const live = known ? liveBand(node, valueOf(node.of, this.#scope)) : null;
				const at = live === null ? node.bands.length : node.bands.indexOf(live);
				const { bands, otherwise } = node;
				return { kind: 'bands', bands, otherwise, live: known ? at : null };
			}
			case 'sumRows':
			case 'meanRows':
				if (!known) return null;
				return {
					kind: 'rows',
					table: node.table,
					values: rowValues(node.table, node.of, this.#scope)
				};
			case 'scaledRank':
				return known ? { kind: 'ranking', ranking: rankingOf(node, this.#scope) } : null;
			default:
				return null;
		}
	}

	#addsUp(node: StepNode, value: Decimal | null, decimals: number): boolean {
		if (value === null) return true;
		const stepValues = new Map<Node, Decimal>();
		for (const [step, made] of this.#made) {
			if (step !== node && made.value !== null) {
				stepValues.set(step, roundHalfUp(made.value, decimals));
			}
		}
		const recomputed = valueOf(node.of, { ...this.#scope, stepValues });
		return roundHalfUp(recomputed, decimals).equals(roundHalfUp(value, decimals));
	}
}

/** Decimals for the working as a whole: two, or four where two would make a line not add up. */
export function decimalsFor(steps: readonly Step[]): 2 | 4 {
	return inOrder(steps).every((step) => step.addsUp(2)) ? 2 : 4;
}

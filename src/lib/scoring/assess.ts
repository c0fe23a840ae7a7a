import type { Assessed } from './assessed';
import { ZERO, compare, type Decimal } from './decimal';
import { nodesOf, parentsOf } from './edition-nodes';
import { Fields } from './fields';
import { isRecord, ownAt, type Raw } from './raw';
import type { Decree, Edition, EditionNode, Group, Indicator, InputsNode } from './indicator';
import { explain, type Step } from './explain';
import type { Constraint, Inputs } from './inputs';
import type { BodyKind, Node } from './nodes';
import type { Problem } from './problem';
import { openScope, type Outcome, type Scope, type Situation, type Status } from './scope';
import { situationOf } from './situation';
import { constantOf, valueOf } from './value';
import { collectRows, isComplete, walk } from './walk';

/** A draft whose outer shape is right; what is inside answers and readings may be anything. */
export interface Answered {
	readonly kind: BodyKind;
	readonly answers: Raw;
	readonly readings: Raw;
}

/** What a node gives that is not assessed for the body. */
const NOT_ASSESSED: Assessed = {
	status: 'exempt',
	score: null,
	max: ZERO,
	subtotal: null,
	blanks: [],
	problems: [],
	scope: null
};

interface Rule {
	readonly id: string;
	readonly inputs: Inputs;
	readonly constraints: readonly Constraint[];
	readonly formula: Node;
}

/**
 * A draft under the rules of an edition. Each node is computed when it is first asked for, and once;
 * any answers whatever give a status, never an exception.
 */
export class Assessment {
	readonly edition: Edition;
	readonly situation: Situation;
	/** Readings that the edition does not know. */
	readonly readingProblems: readonly Problem[];
	readonly #answers: Raw;
	readonly #nodes: ReadonlyMap<string, EditionNode>;
	readonly #parents: ReadonlyMap<string, Group>;
	readonly #assessed = new Map<string, Assessed>();
	readonly #values = new Map<string, Assessed>();

	constructor(edition: Edition, draft: Answered) {
		this.edition = edition;
		this.#nodes = nodesOf(edition);
		this.#parents = parentsOf(edition);
		this.#answers = draft.answers;
		const { situation, problems } = situationOf(edition.readings, draft.kind, draft.readings);
		this.situation = situation;
		this.readingProblems = problems;
	}

	/**
	 * What an indicator, criterion or direction gives.
	 * @throws RangeError when the edition has no such node with a score.
	 */
	node(id: string): Assessed {
		const known = this.#assessed.get(id);
		if (known !== undefined) return known;
		const node = this.#nodes.get(id);
		if (node === undefined || node.role === 'inputs') throw new RangeError(`no score for ${id}`);
		const assessed = node.role === 'group' ? this.#assessGroup(node) : this.#assess(node);
		this.#assessed.set(id, assessed);
		return assessed;
	}

	/** A named value of an inputs-only node, with the blanks and problems of that value alone. */
	value(id: string, name: string): Assessed {
		const key = `${id}#${name}`;
		const known = this.#values.get(key);
		if (known !== undefined) return known;
		const node = this.#nodes.get(id);
		if (node?.role !== 'inputs') throw new RangeError(`${id} has no values`);
		const formula = node.values[name];
		if (formula === undefined) throw new RangeError(`${id} has no value ${name}`);
		const assessed = this.#evaluate({ ...node, formula }, ZERO);
		this.#values.set(key, assessed);
		return assessed;
	}

	/** The answers of a group's own, with its score where their flag is set and 0 where it is not. */
	decree(id: string): Assessed {
		const { group, decree } = this.#decreeOf(id);
		const known = this.#values.get(group.id);
		if (known !== undefined) return known;
		const assessed = this.#evaluate(ruleOf(group.id, decree), ZERO.plus(decree.max));
		this.#values.set(group.id, assessed);
		return assessed;
	}

	/** The working of an indicator, empty where it is not assessed. */
	explain(id: string): readonly Step[] {
		const node = this.#nodes.get(id);
		if (node?.role !== 'indicator') throw new RangeError(`${id} is no indicator`);
		return explain(this.node(id), node.formula, node.constraints);
	}

	/** The working of a named value of an inputs-only node. */
	explainValue(id: string, name: string): readonly Step[] {
		const assessed = this.value(id, name);
		const node = this.#nodes.get(id);
		const formula = node?.role === 'inputs' ? node.values[name] : undefined;
		return node?.role === 'inputs' && formula ? explain(assessed, formula, node.constraints) : [];
	}

	/** The working of a group's score by its own answers, empty where its children decide. */
	explainDecree(id: string): readonly Step[] {
		const { group, decree } = this.#decreeOf(id);
		const { formula } = ruleOf(group.id, decree);
		return this.#isDecreed(group) ? explain(this.decree(id), formula, []) : [];
	}

	/** Problems of the draft itself: answers to indicators that the edition does not have. */
	unknownIndicators(): readonly Problem[] {
		return Object.keys(this.#answers)
			.filter((id) => !this.#takesAnswers(id))
			.map((indicator) => ({ indicator, input: null, code: 'unknown-indicator' }));
	}

	/** Problems of an inputs-only node, over all its values, each once. */
	inputsProblems(node: InputsNode): readonly Problem[] {
		const problems = new Map<string, Problem>();
		for (const name of Object.keys(node.values)) {
			for (const problem of this.value(node.id, name).problems) {
				problems.set(JSON.stringify(problem), problem);
			}
		}
		return [...problems.values()];
	}

	#takesAnswers(id: string): boolean {
		const node = this.#nodes.get(id);
		if (node?.role === 'inputs') return Object.keys(node.inputs).length > 0;
		return node !== undefined && (node.role === 'indicator' || node.decree !== null);
	}

	#decreeOf(id: string): { readonly group: Group; readonly decree: Decree } {
		const group = this.#nodes.get(id);
		if (group?.role !== 'group' || group.decree === null) {
			throw new RangeError(`${id} has no answers of its own`);
		}
		return { group, decree: group.decree };
	}

	#answersTo(id: string): unknown {
		return ownAt(this.#answers, id) ?? {};
	}

	readonly #resolve = (id: string, value: string | null): Outcome => {
		const assessed = value === null ? this.node(id) : this.value(id, value);
		return { status: assessed.status, value: assessed.score };
	};

	#assess(node: Indicator): Assessed {
		const parent = this.#parents.get(node.id);
		if (parent !== undefined && this.#isDecreed(parent)) return NOT_ASSESSED;
		const assessed = this.#evaluate(node, this.#maxOf(node));
		return assessed.status === 'exempt' ? { ...assessed, max: ZERO } : assessed;
	}

	/** The maximum may depend on flags, read apart so that no problem of theirs is noted for it. */
	#maxOf({ id, inputs, max }: Indicator): Decimal {
		if (max.kind === 'constant') return constantOf(max.value);
		return valueOf(max, this.#open(inputs, this.#record(id) ?? {}));
	}

	#open(inputs: Inputs, raw: Raw): Scope {
		return openScope(raw, inputs, this.situation, this.#resolve);
	}

	#record(id: string): Raw | null {
		const raw = this.#answersTo(id);
		return isRecord(raw) ? raw : null;
	}

	#evaluate(rule: Rule, max: Decimal): Assessed {
		const nothing = { score: null, subtotal: null, max, blanks: [], problems: [] };
		const raw = this.#takesAnswers(rule.id) ? this.#record(rule.id) : {};
		const scope = this.#open(rule.inputs, raw ?? {});
		walk(rule.formula, scope);
		if (scope.found.exempt) return { ...nothing, status: 'exempt', scope };
		if (raw === null) {
			const problem = { indicator: rule.id, input: null, code: 'unknown-input' } as const;
			return { ...nothing, status: 'invalid', problems: [problem], scope: null };
		}
		scope.fields.checkNames();
		scope.fields.checkConstraints(rule.constraints);
		const complete = isComplete(scope);
		collectRows(scope);
		const { blanks } = scope.fields;
		const problems = scope.fields.problems.map((problem) => ({ indicator: rule.id, ...problem }));
		if (complete) {
			return { ...nothing, status: 'scored', score: valueOf(rule.formula, scope), scope };
		}
		const invalid = problems.length > 0 || scope.found.invalid;
		return { ...nothing, status: invalid ? 'invalid' : 'incomplete', blanks, problems, scope };
	}

	#assessGroup(group: Group): Assessed {
		const children = group.children
			.filter((child) => child.role !== 'inputs')
			.map((child) => this.node(child.id));
		const subtotal = children.reduce(
			(total, child) => total.plus(child.score ?? child.subtotal ?? ZERO),
			ZERO
		);
		const decreed = group.decree === null ? null : this.#decreed(group);
		if (decreed !== null) return { ...decreed, subtotal: decreed.score ?? subtotal };
		const status = groupStatus(children.map((child) => child.status));
		const assessedMax = children.reduce((total, child) => total.plus(child.max), ZERO);
		const { points, max } = this.#scaled(group, subtotal, assessedMax);
		const score = status === 'scored' ? clamp(points, max) : null;
		return { status, score, max, subtotal, blanks: [], problems: [], scope: null };
	}

	#scaled(
		{ max, rescale }: Group,
		points: Decimal,
		assessedMax: Decimal
	): { readonly points: Decimal; readonly max: Decimal } {
		const scales = rescale !== null && this.situation.readings[rescale.reading] === rescale.option;
		if (!scales || assessedMax.isZero()) {
			return { points, max: max === null ? assessedMax : ZERO.plus(max) };
		}
		return { points: points.times(rescale.to).dividedBy(assessedMax), max: ZERO.plus(rescale.to) };
	}

	/** The group's own score where its flag is set, or its faulty answers; null where the children decide. */
	#decreed(group: Group): Assessed | null {
		const assessed = this.decree(group.id);
		return this.#isDecreed(group) || assessed.status === 'invalid' ? assessed : null;
	}

	/** Whether a flag of the group puts a score from elsewhere in the place of its children's. */
	#isDecreed({ id, decree }: Group): boolean {
		if (decree === null) return false;
		const fields = new Fields(this.#record(id) ?? {}, decree.inputs, this.situation.kind);
		return fields.flag(decree.flag);
	}
}

/** The rule of a group's own answers. */
function ruleOf(id: string, { inputs, flag, formula }: Decree): Rule {
	const otherwise: Node = { kind: 'constant', value: '0' };
	return {
		id,
		inputs,
		constraints: [],
		formula: { kind: 'when', condition: { is: 'flag', name: flag }, then: formula, otherwise }
	};
}

function clamp(value: Decimal, max: Decimal): Decimal {
	if (compare(value, ZERO) < 0) return ZERO;
	return compare(value, max) > 0 ? max : value;
}

function groupStatus(children: readonly Status[]): Status {
	if (children.every((status) => status === 'exempt')) return 'exempt';
	if (children.includes('invalid')) return 'invalid';
	return children.includes('incomplete') ? 'incomplete' : 'scored';
}

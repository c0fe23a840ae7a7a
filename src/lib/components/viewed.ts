import type { Assessed } from '$lib/scoring/assessed';
import type { Assessment } from '$lib/scoring/assess';
import { ZERO, dec } from '$lib/scoring/decimal';
import type { Step } from '$lib/scoring/explain';
import type { Raw } from '$lib/scoring/raw';
import type { Decree, Edition, EditionNode, Indicator, InputsNode } from '$lib/scoring/indicator';
import type { Inputs } from '$lib/scoring/inputs';
import type { ScoreDecimals } from './points';
import type { BodyKind, Node } from '$lib/scoring/nodes';
import type { Status } from '$lib/scoring/scope';

/** What a section of a page is about: an indicator, a value of shared inputs, a group's own answers. */
export interface Viewed {
	readonly id: string;
	readonly inputs: Inputs;
	readonly formula: Node;
	readonly example: Raw;
	readonly decimals: ScoreDecimals;
	assessed(assessment: Assessment): Assessed;
	steps(assessment: Assessment): readonly Step[];
}

function viewedIndicator(node: Indicator): Viewed {
	return {
		...node,
		decimals: node.coefficient ? 4 : 2,
		assessed: (assessment) => assessment.node(node.id),
		steps: (assessment) => assessment.explain(node.id)
	};
}

/** Shared inputs with several values: the blanks and problems of all of them, and no number. */
function viewedInputs(node: InputsNode, formula: Node): Viewed {
	const names = Object.keys(node.values);
	return {
		...node,
		formula,
		decimals: 4,
		assessed: (assessment) => {
			const values = names.map((name) => assessment.value(node.id, name));
			const has = (status: Status) => values.some((value) => value.status === status);
			return {
				status: has('invalid') ? 'invalid' : has('incomplete') ? 'incomplete' : 'scored',
				score: null,
				subtotal: null,
				max: ZERO,
				blanks: values.flatMap(({ blanks }) => blanks),
				problems: assessment.inputsProblems(node),
				scope: values[0]?.scope ?? null
			};
		},
		steps: () => []
	};
}

/** A named value of shared inputs; `max` where it is a total. */
function viewedValue(node: InputsNode, name: string, formula: Node, max: string): Viewed {
	return {
		...node,
		formula,
		decimals: 2,
		assessed: (assessment) => ({ ...assessment.value(node.id, name), max: dec(max) }),
		steps: (assessment) => assessment.explainValue(node.id, name)
	};
}

function viewedDecree(id: string, decree: Decree): Viewed {
	return {
		id,
		inputs: decree.inputs,
		formula: decree.formula,
		example: {},
		decimals: 2,
		assessed: (assessment) => assessment.decree(id),
		steps: (assessment) => assessment.explainDecree(id)
	};
}

/** What a section on this node shows, null where the node has nothing to fill in or to work out. */
export function viewedOf(node: EditionNode, { total }: Edition): Viewed | null {
	if (node.role === 'indicator') return viewedIndicator(node);
	if (node.role === 'group')
		return node.decree === null ? null : viewedDecree(node.id, node.decree);
	const [[name, formula] = [], second] = Object.entries(node.values);
	if (name === undefined || formula === undefined) return null;
	if (second !== undefined) return viewedInputs(node, formula);
	return viewedValue(node, name, formula, total?.node === node.id ? total.max : '0');
}

/** The example for a kind of body: only what that kind is asked. */
export function exampleFor({ inputs, example }: Viewed, kind: BodyKind): Raw {
	return Object.fromEntries(
		Object.entries(example).filter(([name]) => (inputs[name]?.only ?? kind) === kind)
	);
}

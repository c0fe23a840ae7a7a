import type { BodyKind, Node } from './nodes';
import { operandsOf } from './operands';

/** The nodes directly under a node, in every branch, dead or live. */
function children(node: Node): readonly Node[] {
	switch (node.kind) {
		case 'byBody':
			return [node.central, node.local];
		case 'byReading':
		case 'byChoice':
			return Object.values(node.options);
		case 'when':
			return [node.then, node.otherwise];
		case 'scaledRank':
			return node.measures;
		case 'sumRows':
		case 'meanRows':
			return [node.of];
		default:
			return operandsOf(node);
	}
}

/** Every node of a formula, each once, the outermost first. */
export function allNodes(formula: Node): readonly Node[] {
	const nodes = new Set<Node>();
	const add = (node: Node): void => {
		if (nodes.has(node)) return;
		nodes.add(node);
		children(node).forEach(add);
	};
	add(formula);
	return [...nodes];
}

/** Readings that a formula depends on, in the order in which it meets them. */
export function readingsIn(formula: Node): readonly string[] {
	const readings = allNodes(formula).flatMap((node) =>
		node.kind === 'byReading' ? [node.reading] : []
	);
	return [...new Set(readings)];
}

/** A coefficient with a letter and its value for each kind of body, as plain decimals. */
export interface Coefficient {
	readonly symbol: string;
	readonly values: Readonly<Record<BodyKind, string>>;
}

/** The coefficients that the act names by a letter. */
export function coefficientsIn(formula: Node): readonly Coefficient[] {
	const found = new Map<string, Coefficient>();
	for (const node of allNodes(formula)) {
		if (node.kind !== 'letter') continue;
		const central = constantOf(node.of, 'central');
		const local = constantOf(node.of, 'local');
		if (central === null || local === null) continue;
		found.set(`${node.symbol} ${central} ${local}`, {
			symbol: node.symbol,
			values: { central, local }
		});
	}
	return [...found.values()];
}

function constantOf(node: Node, kind: BodyKind): string | null {
	if (node.kind === 'constant') return node.value;
	return node.kind === 'byBody' ? constantOf(node[kind], kind) : null;
}

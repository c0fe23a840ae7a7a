import type { Node } from './nodes';

/**
 * The operands of a node that are live whenever the node is; none for nodes that choose between branches
 * or look into a table, which each interpreter treats in its own way.
 */
export function operandsOf(node: Node): readonly Node[] {
	switch (node.kind) {
		case 'ifZero':
			return [node.of, node.then, node.otherwise];
		case 'sum':
		case 'product':
		case 'meanPresent':
			return node.of;
		case 'minus':
			return [node.from, ...node.less];
		case 'ratio':
			return typeof node.zero === 'string'
				? [node.part, node.whole]
				: [node.part, node.whole, node.zero];
		case 'least':
			return [node.of, node.most];
		case 'greatest':
			return [node.of, node.least];
		case 'blankIfZero':
		case 'oneGiven':
		case 'round':
		case 'band':
		case 'letter':
		case 'step':
			return [node.of];
		default:
			return [];
	}
}

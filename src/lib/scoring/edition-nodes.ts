import type { Edition, EditionNode, Group } from './indicator';

interface Index {
	readonly nodes: ReadonlyMap<string, EditionNode>;
	readonly parents: ReadonlyMap<string, Group>;
}

const indices = new WeakMap<Edition, Index>();

function indexOf(edition: Edition): Index {
	const known = indices.get(edition);
	if (known !== undefined) return known;
	const nodes = new Map<string, EditionNode>();
	const parents = new Map<string, Group>();
	const add = (node: EditionNode): void => {
		nodes.set(node.id, node);
		if (node.role !== 'group') return;
		for (const child of node.children) {
			parents.set(child.id, node);
			add(child);
		}
	};
	edition.nodes.forEach(add);
	const index = { nodes, parents };
	indices.set(edition, index);
	return index;
}

/** Every node of an edition by its id, parents before children. */
export function nodesOf(edition: Edition): ReadonlyMap<string, EditionNode> {
	return indexOf(edition).nodes;
}

/** Whether an indicator means other things for each kind of body, so that its answers are kept by kind. */
export function isApartByKind(edition: Edition, id: string): boolean {
	const node = nodesOf(edition).get(id);
	return node?.role === 'indicator' && node.apartByKind;
}

/** The group that a node stands in, by the node's id. */
export function parentsOf(edition: Edition): ReadonlyMap<string, Group> {
	return indexOf(edition).parents;
}

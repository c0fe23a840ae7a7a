import { error } from '@sveltejs/kit';
import { loadEdition } from '$lib/editions/load-edition';
import type { EditionNode } from '$lib/scoring/indicator';
import {
	citesOf,
	findNode,
	indicatorsOf,
	sectionOf,
	treeOf,
	wordsOf,
	type TreeNode
} from '../../../page-data';
import type { PageServerLoad } from './$types';

/** Pages in reading order: each direction, then its criteria. */
function pagesOf(tree: readonly TreeNode[]): readonly TreeNode[] {
	return tree.flatMap((direction) => [direction, ...direction.children]);
}

function isDirection(node: EditionNode, tree: readonly TreeNode[]): boolean {
	return node.role === 'group' && tree.some(({ id }) => id === node.id);
}

export const load: PageServerLoad = async ({ params }) => {
	const edition = await loadEdition(params.edition);
	const tree = treeOf(edition, params.lang);
	const pages = pagesOf(tree).filter(({ hasPage }) => hasPage);
	const node = findNode(edition, params.node.replace(/\/$/, ''));
	const at = pages.findIndex(({ id }) => id === node?.id);
	const place = pages[at];
	if (node === undefined || node.role === 'inputs' || place === undefined) error(404);
	const direction = tree.find(({ children }) => children.some(({ id }) => id === node.id));
	const words = wordsOf(edition.id);
	const written = indicatorsOf(node).filter(({ id }) => words.indicators[id] !== undefined);
	const direct = isDirection(node, tree);
	const sections = direct
		? []
		: written.map((indicator) => sectionOf(indicator, edition.id, params.lang));
	return {
		id: node.id,
		symbol: node.symbol,
		name: place.name,
		isDirection: direct,
		direction: direction === undefined ? null : { id: direction.id, name: direction.name.text },
		sections,
		cites: citesOf(direct ? [] : written),
		previous: pages[at - 1] ?? null,
		next: pages[at + 1] ?? null
	};
};

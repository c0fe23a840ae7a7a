import { error } from '@sveltejs/kit';
import { localised } from '$lib/i18n/localise';
import { loadEdition } from '$lib/editions/load-edition';
import type { Edition, EditionNode } from '$lib/scoring/indicator';
import {
	citesOf,
	findNode,
	groupReadings,
	sectionNodesOf,
	sectionsOf,
	tellingName,
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

function kindOf(
	node: EditionNode,
	{ total }: Edition,
	tree: readonly TreeNode[]
): 'direction' | 'criterion' | 'total' | 'survey' {
	if (isDirection(node, tree)) return 'direction';
	if (node.role !== 'inputs') return 'criterion';
	return total?.node === node.id ? 'total' : 'survey';
}

export const load: PageServerLoad = async ({ params }) => {
	const edition = await loadEdition(params.edition);
	const tree = treeOf(edition, params.lang);
	const pages = pagesOf(tree);
	const node = findNode(edition, params.node.replace(/\/$/, ''));
	const at = pages.findIndex(({ id }) => id === node?.id);
	const place = pages[at];
	if (node === undefined || place === undefined) error(404);
	const direction = tree.find(({ children }) => children.some(({ id }) => id === node.id));
	const kind = kindOf(node, edition, tree);
	const asking = kind === 'direction' ? [] : sectionNodesOf(node);
	return {
		id: node.id,
		kind,
		symbol: node.symbol,
		name: place.name,
		direction: direction === undefined ? null : { id: direction.id, name: direction.name.text },
		telling: tellingName(edition, node.id, params.lang),
		sections: sectionsOf(asking, edition, params.lang),
		readings: kind === 'direction' ? groupReadings(node, edition.id, params.lang) : [],
		cites: citesOf(asking),
		degrees: localised(wordsOf(edition.id).text.degrees, params.lang),
		previous: pages[at - 1] ?? null,
		next: pages[at + 1] ?? null
	} as const;
};

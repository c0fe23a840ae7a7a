import { loadEdition } from '$lib/editions/load-edition';
import { shownName, treeOf, wordsOf } from '../../page-data';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ params }) => {
	const edition = await loadEdition(params.edition);
	const { text } = wordsOf(edition.id);
	return {
		editionName: shownName(text.name, params.lang),
		editionShort: text.short[params.lang],
		sources: text.acts.map((act) => ({
			label: act.label[params.lang],
			href: act[params.lang]
		})),
		tree: treeOf(edition, params.lang)
	};
};

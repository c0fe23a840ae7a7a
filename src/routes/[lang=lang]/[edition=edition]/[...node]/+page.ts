import type { Section } from '$lib/components/section-words';
import type { Tables } from '$lib/components/tables';
import { nodesOf } from '$lib/scoring/edition-nodes';
import type { Edition } from '$lib/scoring/indicator';
import type { PageLoad } from './$types';

function hasRows(edition: Edition, { id }: Section): boolean {
	const node = nodesOf(edition).get(id);
	if (node === undefined || node.role === 'group') return false;
	return Object.values(node.inputs).some(({ type }) => type === 'rows');
}

async function tablesFor(edition: Edition, sections: readonly Section[]): Promise<Tables> {
	const rows = sections.some((section) => hasRows(edition, section));
	const languages = sections.some(({ table }) => table !== null);
	return {
		rows: rows ? (await import('$lib/components/TableField.svelte')).default : null,
		languages: languages ? (await import('$lib/components/LanguageTable.svelte')).default : null
	};
}

// A page loads what it shows: a direction, a criterion or a total, and tables only where there are any.
export const load: PageLoad = async ({ data, parent }) => {
	const { edition } = await parent();
	const tables = await tablesFor(edition, data.sections);
	const components = { direction: null, criterion: null, inputs: null };
	switch (data.kind) {
		case 'direction':
			return {
				...data,
				tables,
				components: { ...components, direction: (await import('./DirectionPage.svelte')).default }
			};
		case 'inputs':
			return {
				...data,
				tables,
				components: { ...components, inputs: (await import('./InputsPage.svelte')).default }
			};
		case 'criterion':
			return {
				...data,
				tables,
				components: { ...components, criterion: (await import('./CriterionPage.svelte')).default }
			};
	}
};

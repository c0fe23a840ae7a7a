import type { Section } from '$lib/components/section-words';
import type { Tables } from '$lib/components/tables';
import { nodesOf } from '$lib/scoring/edition-nodes';
import type { Edition } from '$lib/scoring/indicator';
import type { PageLoad } from './$types';

/** The rows of the survey are fixed, and drawn by its page. */
function hasRows(edition: Edition, { id }: Section): boolean {
	const node = nodesOf(edition).get(id);
	if (node?.role !== 'indicator') return false;
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
	const components = { direction: null, criterion: null, total: null, survey: null };
	const page = { ...data, tables };
	switch (data.kind) {
		case 'direction': {
			const direction = (await import('./DirectionPage.svelte')).default;
			return { ...page, components: { ...components, direction } };
		}
		case 'total': {
			const total = (await import('./TotalPage.svelte')).default;
			return { ...page, components: { ...components, total } };
		}
		case 'survey': {
			const survey = (await import('./SurveyPage.svelte')).default;
			return { ...page, components: { ...components, survey } };
		}
		case 'criterion': {
			const criterion = (await import('./CriterionPage.svelte')).default;
			return { ...page, components: { ...components, criterion } };
		}
	}
};

import { nodesOf } from '$lib/scoring/edition-nodes';
import type { Edition } from '$lib/scoring/indicator';
import type { PageLoad } from './$types';

function hasTable(edition: Edition, ids: readonly string[]): boolean {
	return ids.some((id) => {
		const node = nodesOf(edition).get(id);
		return (
			node?.role === 'indicator' && Object.values(node.inputs).some(({ type }) => type === 'rows')
		);
	});
}

// A page loads what it shows: a direction or a criterion, and tables only where there are any.
export const load: PageLoad = async ({ data, parent }) => {
	const { edition } = await parent();
	if (data.isDirection) {
		const direction = (await import('./DirectionPage.svelte')).default;
		return { ...data, components: { direction, criterion: null, table: null } };
	}
	const table = hasTable(
		edition,
		data.sections.map(({ id }) => id)
	)
		? (await import('$lib/components/TableField.svelte')).default
		: null;
	const criterion = (await import('./CriterionPage.svelte')).default;
	return { ...data, components: { direction: null, criterion, table } };
};

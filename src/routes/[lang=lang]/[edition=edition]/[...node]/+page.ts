import type { PageLoad } from './$types';

// A page loads the component that it shows and not the other.
export const load: PageLoad = async ({ data }) => ({
	...data,
	components: data.isDirection
		? { direction: (await import('./DirectionPage.svelte')).default, criterion: null }
		: { direction: null, criterion: (await import('./CriterionPage.svelte')).default }
});

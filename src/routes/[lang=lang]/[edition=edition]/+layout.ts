import { loadEdition } from '$lib/editions/load-edition';
import type { LayoutLoad } from './$types';

// The words come with the page's HTML; the rules are loaded as code, those of this edition alone.
export const load: LayoutLoad = async ({ params, data }) => ({
	...data,
	edition: await loadEdition(params.edition)
});

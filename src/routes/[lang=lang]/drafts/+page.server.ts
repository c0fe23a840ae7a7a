import { editionIds } from '$lib/editions/load-edition';
import { wordsOf } from '../../page-data';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	editions: editionIds.map((id) => {
		const { text } = wordsOf(id);
		return { id, short: text.short[params.lang], nodes: Object.keys(text.names) };
	})
});

import { glossary } from '$lib/editions/glossary/glossary';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	groups: glossary.map(({ id, title, terms }) => ({
		id,
		title: title[params.lang],
		terms: terms.map(({ note, ...term }) => ({ ...term, note: note?.[params.lang] ?? null }))
	}))
});

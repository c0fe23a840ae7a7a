import { error } from '@sveltejs/kit';
import { localised } from '$lib/i18n/localise';
import { loadEdition } from '$lib/editions/load-edition';
import { placeOf, wordsOf } from '../../../page-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [];

export const load: PageServerLoad = async ({ params }) => {
	const edition = await loadEdition(params.edition);
	const { paragraphs, indicators, text } = wordsOf(params.edition);
	const list = Object.entries(paragraphs);
	if (list.length === 0) error(404);
	return {
		paragraphs: list.map(([key, paragraph]) => ({
			key,
			...localised(paragraph, params.lang),
			usedIn: Object.entries(indicators)
				.filter(([, indicator]) => indicator.paragraphs.includes(key))
				.map(([id]) => ({
					...placeOf(edition, id),
					short: text.names[id]?.short[params.lang] ?? id
				}))
		}))
	};
};

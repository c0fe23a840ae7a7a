import { error } from '@sveltejs/kit';
import { localised } from '$lib/i18n/localise';
import { loadEdition } from '$lib/editions/load-edition';
import { placeOf, wordsOf } from '../../../page-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [];

export const load: PageServerLoad = async ({ params }) => {
	const edition = await loadEdition(params.edition);
	const { paragraphs, indicators, inputs, decrees, text } = wordsOf(params.edition);
	const users = Object.entries({ ...indicators, ...inputs, ...decrees });
	const list = Object.entries(paragraphs);
	if (list.length === 0) error(404);
	return {
		paragraphs: list.map(([key, paragraph]) => ({
			key,
			...localised(paragraph, params.lang),
			usedIn: users
				.filter(([, user]) => user.paragraphs.includes(key))
				.map(([id]) => ({
					...placeOf(edition, id),
					short: text.names[id]?.short[params.lang] ?? id
				}))
		}))
	};
};

import { error } from '@sveltejs/kit';
import { loadEdition } from '$lib/editions/load-edition';
import { localised } from '$lib/i18n/localise';
import { nodesOf } from '$lib/scoring/edition-nodes';
import { placeOf, readingsOf, wordsOf } from '../../../page-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [];

export const load: PageServerLoad = async ({ params }) => {
	const edition = await loadEdition(params.edition);
	const { readings, text } = wordsOf(edition.id);
	if (Object.keys(readings).length === 0) error(404);
	const nodes = [...nodesOf(edition).values()];
	return {
		readings: Object.entries(readings).map(([id, reading]) => ({
			id,
			cites: reading.cites,
			...localised(
				{ question: reading.question, says: reading.says, missing: reading.missing },
				params.lang
			),
			options: Object.entries(reading.options).map(([option, said]) => ({
				id: option,
				text: said[params.lang],
				argument: reading.arguments[option]?.[params.lang] ?? ''
			})),
			affects: nodes
				.filter((node) => readingsOf(node, edition).includes(id))
				.map((node) => ({
					...placeOf(edition, node.id),
					id: node.id,
					short: text.names[node.id]?.short[params.lang] ?? node.id
				}))
		})),
		defects: localised(text.defects, params.lang)
	};
};

import { editionIds } from '$lib/editions/load-edition';
import { localised } from '$lib/i18n/localise';
import { shownName, wordsOf } from '../page-data';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const language = params.lang;
	const editions = editionIds.map((id) => {
		const { text } = wordsOf(id);
		const { short, about } = localised({ short: text.short, about: text.about }, language);
		const places = Object.entries(text.names).map(([node, name]) => [node, name.short[language]]);
		return {
			id,
			name: shownName(text.name, language),
			short,
			about,
			years: text.years,
			superseded: text.superseded[language],
			places: Object.fromEntries(places) as Record<string, string>
		};
	});
	return { editions };
};

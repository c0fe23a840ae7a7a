import { error } from '@sveltejs/kit';
import { methodologyWords } from '$lib/i18n/places/methodology';
import { localised } from '$lib/i18n/localise';
import type { Language } from '$lib/i18n/text';
import { loadEdition } from '$lib/editions/load-edition';
import { placeOf, wordsOf } from '../../../page-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [];

/** A date of the texts, `YYYY-MM-DD` or as much of it as is known, in words. */
function dateInWords(date: string, language: Language): string {
	const [year = '', month, day] = date.split('-');
	const names = new Intl.DateTimeFormat(language, {
		timeZone: 'UTC',
		month: 'long',
		...(day === undefined ? {} : { day: 'numeric' })
	});
	const parts = names.formatToParts(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`));
	const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? null;
	return methodologyWords[language].date(
		year,
		month === undefined ? null : name,
		day === undefined ? null : Number(day)
	);
}

export const load: PageServerLoad = async ({ params }) => {
	const edition = await loadEdition(params.edition);
	const { paragraphs, indicators, inputs, decrees, text } = wordsOf(params.edition);
	const { status, known, changes, superseded, assessors, appeal, inForce, years } = text;
	const users = Object.entries({ ...indicators, ...inputs, ...decrees });
	const list = Object.entries(paragraphs);
	if (list.length === 0) error(404);
	const date = (of: string | null) => (of === null ? null : dateInWords(of, params.lang));
	return {
		...localised({ status, known, changes, superseded, assessors, appeal }, params.lang),
		inForce: { from: date(inForce.from), to: date(inForce.to) },
		years,
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

import { json } from '@sveltejs/kit';
import { LANGUAGES } from '$lib/i18n/text';
import { searchEntries } from '../../search-entries';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

/** What the search looks through; loaded when somebody opens it. */
export const GET: RequestHandler = async ({ params }) => json(await searchEntries(params.lang));

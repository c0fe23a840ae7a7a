import { json } from '@sveltejs/kit';
import { LANGUAGES } from '$lib/i18n/text';
import { editionNames } from '../../edition-names';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

/** Names for what is wrong with a draft; loaded when somebody opens a file of drafts. */
export const GET: RequestHandler = ({ params }) => json(editionNames(params.lang));

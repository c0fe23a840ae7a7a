import type { Handle } from '@sveltejs/kit';

/** Writes the page's language into its first tag, for readers that run no script. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang ?? 'ru')
	});

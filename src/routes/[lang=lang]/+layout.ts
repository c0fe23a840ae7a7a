import { loadWords } from '$lib/i18n/load-words';
import type { Language } from '$lib/i18n/text';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params }) => {
	const language: Language = params.lang;
	return { language, words: await loadWords(language) };
};

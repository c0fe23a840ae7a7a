import { localised } from '$lib/i18n/localise';
import { wordsOf } from '../../page-data';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const { about, status, known, defects } = wordsOf(params.edition).text;
	return localised({ about, status, known, defects }, params.lang);
};

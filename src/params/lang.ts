import { LANGUAGES, type Language } from '$lib/i18n/text';

export function match(param: string): param is Language {
	return LANGUAGES.some((language) => language === param);
}

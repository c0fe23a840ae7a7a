import { LANGUAGES, type Language } from './text';

const KEY = 'bagalau:language';

function isLanguage(text: string): text is Language {
	return LANGUAGES.some((language) => language === text);
}

/** The language chosen last on this machine, else the first of the browser's that the site has. */
export function preferredLanguage(): Language | null {
	try {
		const kept = localStorage.getItem(KEY);
		if (kept !== null && isLanguage(kept)) return kept;
	} catch {
		// Storage may be refused; the browser's languages are left.
	}
	const wanted = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
	return wanted ?? null;
}

/** Remembers the language for the next visit, where the browser allows it. */
export function rememberLanguage(language: Language): void {
	try {
		localStorage.setItem(KEY, language);
	} catch {
		// Without storage the start page asks again.
	}
}

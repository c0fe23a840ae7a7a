import type { Language } from './text';
import type { Words } from './words';

/** The words of one language, so that a page does not carry the other. */
export async function loadWords(language: Language): Promise<Words> {
	return language === 'kk' ? (await import('./kk')).kk : (await import('./ru')).ru;
}

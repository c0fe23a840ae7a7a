import { test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/lib/i18n/text';
import { pick, randomFrom } from './random.js';

/** Set where there is time for everything of which `npm test` takes a sample. */
export const IN_FULL = process.env.BAGALAU_IN_FULL === 'yes';

/** A number that is always the same for a text (FNV-1a). */
function seedOf(text: string): number {
	let hash = 0x811c9dc5;
	for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
	return hash;
}

/** The languages in which a behaviour is tried: all in the soak, otherwise one, drawn by its name. */
export function languagesFor(name: string): readonly Language[] {
	return IN_FULL ? LANGUAGES : [pick(randomFrom(seedOf(name)), LANGUAGES)];
}

/**
 * A test of something that works alike in every language. What a language itself does (its texts,
 * going from one to the other) is tried in all of them, with `test.each(LANGUAGES)`.
 */
export function inLanguages(name: string, body: (language: Language) => Promise<void>): void {
	test.each(languagesFor(name))(`%s: ${name}`, body);
}

import { test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/lib/i18n/text';
import { IN_FULL } from '../../src/lib/editions/testing-load';
import { pick, randomFrom } from './random.js';
import { seedOf } from './some-of.js';

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

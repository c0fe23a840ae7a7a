import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lib/i18n/text';
import { IN_FULL } from '../../src/lib/editions/testing-load';
import { languagesFor } from './languages.js';

const names = Array.from({ length: 200 }, (_, at) => `behaviour ${at}`);

test('each language is drawn about as often as the other, and always for the same names', () => {
	const drawn = names.map(languagesFor);
	expect(names.map(languagesFor)).toEqual(drawn);
	for (const language of LANGUAGES) {
		const often = drawn.filter((of) => of.includes(language)).length;
		expect(often).toBeGreaterThanOrEqual(80);
		expect(often === names.length).toBe(IN_FULL);
	}
	expect(drawn.every(({ length }) => length === (IN_FULL ? LANGUAGES.length : 1))).toBe(true);
});

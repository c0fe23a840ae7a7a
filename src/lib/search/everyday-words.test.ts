import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../i18n/text';
import { meaningsOf } from './concepts';
import { everydayWords } from './everyday-words';

describe.each(LANGUAGES)('%s', (language) => {
	test.each(everydayWords[language].map((phrases) => [phrases[0], phrases] as const))(
		'%s: there are others for it, each once',
		(_, phrases) => {
			const stems = (meaningsOf([phrases], language)[0] ?? []).map((phrase) => phrase.join(' '));
			expect(stems.length).toBeGreaterThan(1);
			expect(stems).not.toContain('');
			expect(new Set(stems).size).toBe(stems.length);
		}
	);
});

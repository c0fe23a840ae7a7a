import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../i18n/text';
import { glossary } from './glossary';

const terms = glossary.flatMap((group) => group.terms);

/** Every text that a reader may see, with where it stands. */
const texts = [
	...glossary.flatMap(({ id, title }) =>
		LANGUAGES.map((language) => ({ where: id, language, text: title[language] }))
	),
	...terms.flatMap((term) =>
		LANGUAGES.flatMap((language) =>
			[
				term[language],
				...(term.note ? [term.note[language]] : []),
				...(term.also?.[language] ?? [])
			].map((text) => ({ where: term.id, language, text }))
		)
	)
];

/** Texts that a rule of wording does not allow. */
function wrong(breaks: (text: string) => boolean, language?: Language): string[] {
	return texts
		.filter((found) => language === undefined || found.language === language)
		.filter(({ text }) => breaks(text))
		.map(({ where, text }) => `${where}: ${text}`);
}

test('no term is left out', () => {
	expect(Object.fromEntries(glossary.map((group) => [group.id, group.terms.length]))).toEqual({
		assessment: 24,
		procedure: 19,
		services: 22,
		openness: 19,
		complaints: 6,
		personnel: 21,
		technology: 6,
		interface: 27
	});
});

test('every group and term has an address of its own', () => {
	const ids = [...glossary, ...terms].map(({ id }) => id);
	expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
	expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
});

test('no term stands twice', () => {
	for (const language of LANGUAGES) {
		const words = terms.map((term) => term[language]);
		expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
	}
});

test('every term has an English word', () => {
	expect(terms.filter(({ en }) => !/^[(A-Za-z]/.test(en)).map(({ id }) => id)).toEqual([]);
});

test('what is told in one language is told in the other', () => {
	const uneven = terms.filter(({ note, also }) => {
		const notes = LANGUAGES.filter((language) => note?.[language]);
		const others = LANGUAGES.filter((language) => also?.[language].length);
		return [notes, others].some(({ length }) => length !== 0 && length !== LANGUAGES.length);
	});
	expect(uneven.map(({ id }) => id)).toEqual([]);
});

test('a third of the terms or more are explained', () => {
	const explained = terms.filter(({ note }) => note !== undefined);
	expect(explained.length * 3).toBeGreaterThanOrEqual(terms.length);
});

test('a note is a sentence', () => {
	const notes = terms.flatMap(({ note }) => (note ? [note.ru, note.kk] : []));
	expect(notes.filter((note) => !/^[\p{Lu}\d].*\.$/u.test(note))).toEqual([]);
});

test('other words are others, each once', () => {
	const repeated = terms.flatMap((term) =>
		LANGUAGES.flatMap((language) => {
			const words = [term[language], ...(term.also?.[language] ?? [])];
			return words.filter((word, index) => words.indexOf(word) !== index);
		})
	);
	expect(repeated).toEqual([]);
});

test.each([
	{ language: 'ru', word: 'просрочка', id: 'late' },
	{ language: 'ru', word: 'опоздание', id: 'late' },
	{ language: 'ru', word: 'ЦГО', id: 'central-state-body' },
	{ language: 'ru', word: 'МИО', id: 'local-executive-body' },
	{ language: 'ru', word: 'ЦОН', id: 'service-centre' },
	{ language: 'ru', word: 'НПА', id: 'legal-acts' },
	{ language: 'ru', word: 'НКО', id: 'ngo' },
	{ language: 'kk', word: 'мерзімнің бұзылуы', id: 'late' },
	{ language: 'kk', word: 'ОМО', id: 'central-state-body' },
	{ language: 'kk', word: 'ЖАО', id: 'local-executive-body' },
	{ language: 'kk', word: 'ХҚКО', id: 'service-centre' },
	{ language: 'kk', word: 'НҚА', id: 'legal-acts' },
	{ language: 'kk', word: 'КЕҰ', id: 'ngo' }
] as const)('$word leads to $id', ({ language, word, id }) => {
	expect(terms.find((term) => term.id === id)?.also?.[language]).toContain(word);
});

describe('wording', () => {
	// The name of the state's personnel system has a Kazakh word.
	const keptInRussian = /Е-қызмет/g;

	test.each<{ rule: string; language?: Language; breaks: (text: string) => boolean }>([
		{ rule: 'no text is empty', breaks: (text) => text.trim() === '' },
		{ rule: 'no text begins or ends with a space', breaks: (text) => text !== text.trim() },
		{ rule: 'quotation marks are «…»', breaks: (text) => /["'“”„]/.test(text) },
		{
			rule: 'quotation marks come in pairs',
			breaks: (text) => text.split('«').length !== text.split('»').length
		},
		{ rule: 'no double spaces', breaks: (text) => /[ \u00a0]{2}/.test(text) },
		{ rule: 'no exclamation marks', breaks: (text) => text.includes('!') },
		{
			rule: 'no Latin letters inside a word',
			breaks: (text) => /[a-z][а-яёәғқңөұүһі]|[а-яёәғқңөұүһі][a-z]/iu.test(text)
		},
		{
			rule: 'Russian has no Kazakh letters',
			language: 'ru',
			breaks: (text) => /[әғқңөұүһі]/iu.test(text.replace(keptInRussian, ''))
		},
		{
			rule: 'Kazakh is Kazakh',
			language: 'kk',
			breaks: (text) => text.length > 60 && !/[әғқңөұүһі]/iu.test(text)
		}
	])('$rule', ({ language, breaks }) => {
		expect(wrong(breaks, language)).toEqual([]);
	});
});

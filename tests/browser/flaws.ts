import type { Page } from 'playwright-core';
import { LANGUAGES, type Language } from '../../src/lib/i18n/text';
import { wordsIn } from './criterion.js';

/** What JavaScript writes where a text is missing. */
const MISSING = String.raw`\bundefined\b|\[object|\bNaN\b|\bnull\b`;
/** What a reader must find something in. */
const SPEAKING =
	'h1, h2, h3, h4, h5, h6, a, button, summary, label, legend, option:not([value=""]), li, dt, dd, th, caption, title';

/** Everything that a page shows as if a text were missing; each as one line. */
export function missingTexts(page: Page): Promise<readonly string[]> {
	return page.evaluate(
		({ missing, speaking }) => {
			const flaws: string[] = [];
			const lacks = new RegExp(missing);
			const told = (element: Element) => element.outerHTML.slice(0, 150).replace(/\s+/g, ' ');
			for (const line of document.body.innerText.split('\n')) {
				if (lacks.test(line)) flaws.push(`says ${line}`);
			}
			const content = document.querySelector('meta[name="description"]')?.getAttribute('content');
			if (document.title.trim() === '') flaws.push('has no title');
			if (content === undefined || content === null || !/\S{3}/.test(content)) {
				flaws.push('has no description');
			}
			for (const text of [document.title, content ?? '']) {
				if (lacks.test(text)) flaws.push(`is called ${text}`);
			}
			const attributes = ['aria-label', 'title', 'alt', 'placeholder', 'aria-labelledby'];
			for (const element of document.querySelectorAll('*')) {
				for (const name of [...attributes, 'href', 'id', 'for', 'value']) {
					const value = element.getAttribute(name);
					if (value !== null && lacks.test(value)) flaws.push(`${name} in ${told(element)}`);
				}
				for (const name of element.getAttributeNames().filter((of) => attributes.includes(of))) {
					if (element.getAttribute(name)?.trim() === '') flaws.push(`${name} in ${told(element)}`);
				}
			}
			for (const element of document.querySelectorAll(speaking)) {
				// A label may hold a field that has its own name.
				const named = [element, ...element.querySelectorAll('[aria-label]')];
				const labels = named.map((of) => of.getAttribute('aria-label') ?? '');
				const own = element.textContent + labels.join('');
				if (own.trim() === '') flaws.push(`nothing in ${told(element)}`);
			}
			// Inside the content a line of its own without words is a text that did not come.
			const lines = 'main :is(p, span, div, b, small, em)';
			for (const element of document.querySelectorAll(lines)) {
				const drawn = element.closest('[aria-hidden="true"], [role="status"], [role="img"], svg');
				if (drawn !== null || element.childElementCount > 0) continue;
				if (element.checkVisibility() && element.textContent.trim() === '') {
					flaws.push(`nothing in ${told(element)}`);
				}
			}
			return flaws;
		},
		{ missing: MISSING, speaking: SPEAKING }
	);
}

/** Texts of the interface by where they stand, those that are functions left out. */
function sentences(words: unknown): readonly string[] {
	if (typeof words === 'string') return [words];
	if (typeof words !== 'object' || words === null) return [];
	return Object.values(words).flatMap(sentences);
}

/** Short ones may be words of either language. */
const TELLING = 5;

/** Texts of the interface that only the other language has. */
function foreignTo(language: Language): readonly string[] {
	const own = sentences(wordsIn[language]).map((text) => text.toLowerCase());
	const names = LANGUAGES.map((code) => wordsIn[code].languageName);
	return LANGUAGES.filter((code) => code !== language)
		.flatMap((code) => sentences(wordsIn[code]))
		.filter((text) => text.length >= TELLING && !names.includes(text))
		.filter((text) => !own.some((sentence) => sentence.includes(text.toLowerCase())));
}

const foreignWords: Readonly<Record<Language, readonly string[]>> = {
	ru: foreignTo('ru'),
	kk: foreignTo('kk')
};

/** What a page says in the words of the other language, and where it calls itself another one. */
export async function foreignTexts(page: Page, language: Language): Promise<readonly string[]> {
	const { lang, text } = await page.evaluate(() => ({
		lang: document.documentElement.lang,
		text: document.body.innerText
	}));
	const lines = new Set(text.split('\n').map((line) => line.trim().toLowerCase()));
	return [
		...(lang === language ? [] : [`says it is in ${lang}`]),
		...foreignWords[language]
			.filter((sentence) => lines.has(sentence.toLowerCase()))
			.map((sentence) => `not in ${language}: ${sentence}`)
	];
}

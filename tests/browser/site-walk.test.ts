import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { editions } from '../../src/lib/editions/editions';
import { LANGUAGES, type Language } from '../../src/lib/i18n/text';
import { visit } from './browser.js';
import { builtPages } from './built.js';
import { wordsIn } from './criterion.js';
import { foreignTexts, missingTexts } from './flaws.js';
import { sitePaths } from './places.js';

const WALKERS = 3;
const paths = builtPages.map(({ path }) => path);

/** What is wrong with each page that was looked at. */
const flaws = new Map<string, readonly string[]>();

/** Null for pages that have both languages: the first, and the one for missing addresses. */
function languageOf(path: string): Language | null {
	return LANGUAGES.find((language) => path.startsWith(`${language}/`)) ?? null;
}

/** Waits until the scripts of a page have taken over and its texts are the last ones. */
async function settled(page: Page, path: string): Promise<void> {
	const edition = editions.find(({ id }) => path.includes(`/${id}/`));
	if (edition === undefined) return page.waitForLoadState('networkidle');
	const kind = page.getByRole('radio').first();
	await kind.and(page.locator(':enabled')).waitFor({ state: 'attached' });
	const { loading } = wordsIn[languageOf(path) ?? 'ru'].save;
	await page.getByText(loading).first().waitFor({ state: 'detached' });
}

/** Does on a page what can be done with the mouse alone: fills in examples, opens what is shut. */
async function explore(page: Page, language: Language): Promise<void> {
	const { fill } = wordsIn[language].criterion;
	for (const button of await page.getByRole('button', { name: fill, exact: true }).all()) {
		await button.click();
	}
	await page.locator('details:not([open]) > summary').evaluateAll((summaries) => {
		for (const summary of summaries) (summary as HTMLElement).click();
	});
}

/** The error as a flaw of the page on which it came, so that the others are still looked at. */
const asFlaw = (error: unknown): readonly string[] => [String(error)];

async function look(page: Page, path: string): Promise<readonly string[]> {
	const language = languageOf(path);
	await page.goto(new URL(path, inject('site')).href);
	await settled(page, path);
	const found = [...(await missingTexts(page))];
	// Nobody searches for the page of missing addresses.
	if (path === '404.html') return found.filter((flaw) => flaw !== 'has no description');
	if (language === null) return found;
	found.push(...(await foreignTexts(page, language)));
	await explore(page, language);
	found.push(...(await missingTexts(page)), ...(await foreignTexts(page, language)));
	return [...new Set(found)];
}

beforeAll(async () => {
	const waiting = [...paths];
	async function walk(): Promise<void> {
		// A browser in neither language, so that the first page leads nowhere by itself.
		await using opened = await visit('', { locale: 'fr-FR' });
		for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
			const lists = [opened.errors, opened.warnings, opened.foreign, opened.failed];
			const before = lists.map(({ length }) => length);
			const found = await look(opened.page, path).catch(asFlaw);
			flaws.set(path, [...found, ...lists.flatMap((list, at) => list.slice(before[at]))]);
		}
	}
	await Promise.all(Array.from({ length: WALKERS }, walk));
}, 120_000);

test.each(paths)('/%s: works, asks nobody else, and lacks no text', (path) => {
	expect(flaws.get(path)).toEqual([]);
});

test('the pages are those that the definitions have', () => {
	expect([...paths].sort()).toEqual([...sitePaths, '404.html'].sort());
});

test('what is missing is found', async () => {
	await using opened = await visit('ru/', { locale: 'fr-FR' });
	const { page } = opened;
	await page.waitForLoadState('networkidle');
	await page.getByRole('heading', { level: 1 }).evaluate((heading, kazakh) => {
		const planted = [
			'<h2> </h2>',
			'<p>Балл undefined</p>',
			'<ul><li></li></ul>',
			'<button aria-label="NaN">x</button>',
			'<p></p>',
			`<p>${kazakh}</p>`
		];
		heading.insertAdjacentHTML('afterend', planted.join(''));
		document.title = '';
		document.documentElement.lang = 'kk';
	}, wordsIn.kk.criterion.inputs);
	expect(await missingTexts(page)).toEqual([
		'says Балл undefined',
		'has no title',
		'aria-label in <button aria-label="NaN">x</button>',
		'nothing in <title></title>',
		'nothing in <h2> </h2>',
		'nothing in <li></li>',
		'nothing in <p></p>'
	]);
	expect(await foreignTexts(page, 'ru')).toEqual([
		'says it is in kk',
		`not in ru: ${wordsIn.kk.criterion.inputs}`
	]);
	await page.evaluate(async () => {
		console.error('planted');
		await fetch('none.json');
	});
	await expect.poll(() => opened.errors.length).toBe(2);
	expect(opened.failed).toEqual([expect.stringContaining('none.json 404')]);
});

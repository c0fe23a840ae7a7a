import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildFolder } from '../../scripts/lib/paths.js';
import { LANGUAGES } from '../../src/lib/i18n/text';
import type { SearchEntry } from '../../src/lib/search/site-search';
import { builtFiles, builtPages, pagesInLanguages, type BuiltPage } from './built.js';
import { wordsIn } from './criterion.js';
import { someOf } from './some-of.js';

const HOST = 'http://site.test/in/a/folder/';
const byPath = new Map(builtPages.map((page) => [page.path, page]));

/** Where a link of a page leads, null where it leads off the site. */
function targetOf(page: BuiltPage, href: string): { path: string; anchor: string } | null {
	const url = new URL(href, HOST + page.path);
	if (!/^https?:$/.test(url.protocol) || url.host !== 'site.test') return null;
	const inside = url.pathname.startsWith(new URL(HOST).pathname);
	const path = inside
		? decodeURI(url.pathname.slice(new URL(HOST).pathname.length))
		: `outside ${href}`;
	return { path, anchor: decodeURIComponent(url.hash.slice(1)) };
}

function hrefs({ document }: BuiltPage): readonly string[] {
	return [...document.querySelectorAll('[href], [src]')].flatMap((element) => {
		const address = element.getAttribute('href') ?? element.getAttribute('src');
		return address === null ? [] : [address];
	});
}

function broken(page: BuiltPage): readonly string[] {
	return hrefs(page).filter((href) => {
		const target = targetOf(page, href);
		if (target === null) return false;
		const { path, anchor } = target;
		const found = byPath.get(path);
		if (found === undefined) return !builtFiles.has(path);
		return anchor !== '' && found.document.getElementById(anchor) === null;
	});
}

test.each(builtPages)('/$path: every link and anchor leads somewhere', (page) => {
	expect(hrefs(page).length).toBeGreaterThan(0);
	expect(broken(page)).toEqual([]);
});

test('a broken link is found', () => {
	const page = byPath.get('ru/');
	if (page === undefined) throw new Error('There is no ru/.');
	const copy = page.document.cloneNode(true);
	for (const href of ['../kk/', '../kk', '../kk/none/', '../../up/', '#nowhere']) {
		const link = copy.createElement('a');
		link.setAttribute('href', href);
		copy.body.append(link);
	}
	expect(broken({ ...page, document: copy })).toEqual([
		'../kk',
		'../kk/none/',
		'../../up/',
		'#nowhere'
	]);
});

test.each(LANGUAGES)('%s: everything that the search finds is there', (language) => {
	const file = join(buildFolder, language, 'search.json');
	const entries = JSON.parse(readFileSync(file, 'utf8')) as readonly SearchEntry[];
	const page = byPath.get(`${language}/`);
	if (page === undefined) throw new Error(`There is no ${language}/.`);
	const anchors = new Map<string, ReadonlySet<string>>();
	const anchorsOf = (path: string) => {
		const known = anchors.get(path);
		if (known !== undefined) return known;
		const elements = byPath.get(path)?.document.querySelectorAll('[id]') ?? [];
		const ids = new Set([...elements].map(({ id }) => id));
		anchors.set(path, ids);
		return ids;
	};
	const missing = entries.filter(({ address }) => {
		const { path, anchor } = targetOf(page, address) ?? { path: address, anchor: '' };
		return !byPath.has(path) || (anchor !== '' && !anchorsOf(path).has(anchor));
	});
	expect(missing.map(({ address }) => address)).toEqual([]);
	expect(entries.length).toBeGreaterThan(pagesInLanguages.length / LANGUAGES.length);
});

test('every page can be reached from the first one by links alone', () => {
	const reached = new Set<string>();
	const add = (path: string): void => {
		const page = byPath.get(path);
		if (page === undefined || reached.has(path)) return;
		reached.add(path);
		for (const link of page.document.querySelectorAll('a[href]')) {
			add(targetOf(page, link.getAttribute('href') ?? '')?.path ?? 'off the site');
		}
	};
	add('');
	const missed = builtPages.map(({ path }) => path).filter((path) => !reached.has(path));
	expect(missed).toEqual(['404.html']);
});

test('links off the site lead to nothing but the official texts', () => {
	const hosts = builtPages.flatMap((page) =>
		hrefs(page)
			.map((href) => new URL(href, HOST + page.path))
			.filter(({ host }) => host !== 'site.test')
			.map(({ host }) => host)
	);
	expect([...new Set(hosts)]).toEqual(['adilet.zan.kz']);
});

test.each(builtPages)('/$path: says what it is', ({ path, document }) => {
	const language = /^(ru|kk)\//.exec(path)?.[1] ?? 'ru';
	expect(document.documentElement.getAttribute('lang')).toBe(language);
	expect(document.title.trim()).not.toBe('');
	expect(document.querySelectorAll('title').length).toBe(1);
	expect(document.querySelectorAll('h1').length).toBe(1);
	expect(document.querySelector('h1')?.textContent.trim()).not.toBe('');
	expect(document.querySelectorAll('main').length).toBe(1);
});

test.each(pagesInLanguages)('/$path: is described and knows its other language', (page) => {
	const { document, path } = page;
	expect(document.querySelector('meta[name="description"]')?.getAttribute('content')).toMatch(
		/\S{3}/
	);
	const alternates = [...document.querySelectorAll('link[rel="alternate"][hreflang]')].map(
		(link) => [link.getAttribute('hreflang'), targetOf(page, link.getAttribute('href') ?? '')?.path]
	);
	expect(Object.fromEntries(alternates)).toMatchObject({
		ru: path.replace(/^kk/, 'ru'),
		kk: path.replace(/^ru/, 'kk')
	});
});

test('titles tell pages apart', () => {
	const titles = builtPages.map(({ document }) => document.title);
	expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
});

/** How many of an element a page has, without the line that a name is our translation. */
function count(page: BuiltPage | undefined, selector: string): number {
	const notes = Object.values(wordsIn).map(({ criterion }) => criterion.translatedName);
	const found = [...(page?.document.querySelectorAll(selector) ?? [])];
	return found.filter(({ textContent }) => !notes.includes(textContent.trim())).length;
}

const russian = pagesInLanguages.filter(({ path }) => path.startsWith('ru/'));
test.each(someOf(russian, 'the same is said', 25))('/$path: the same is said in Kazakh', (page) => {
	const other = byPath.get(page.path.replace(/^ru/, 'kk'));
	const selectors = [
		'h1',
		'h2',
		'h3',
		'p',
		'li',
		'a',
		'input',
		'fieldset',
		'details',
		'math',
		'tr',
		'button'
	];
	const shape = (of: BuiltPage | undefined) =>
		Object.fromEntries(selectors.map((selector) => [selector, count(of, `main ${selector}`)]));
	expect(shape(other)).toEqual(shape(page));
	const text = (of: BuiltPage | undefined) => of?.document.querySelector('h1')?.textContent;
	expect(text(other)).not.toBe(text(page));
	expect(other?.document.body.textContent).not.toContain(wordsIn.ru.nav.provenance);
});

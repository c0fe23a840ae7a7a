import { expect, inject, test } from 'vitest';
import { editions } from '../../src/lib/editions/editions';
import type { EditionText } from '../../src/lib/editions/text';
import { editionWords } from '../../src/lib/editions/texts';
import { readingTexts } from '../../src/lib/editions/interaction-2020/readings.text';
import { LANGUAGES, type Language } from '../../src/lib/i18n/text';
import { homeWords } from '../../src/lib/i18n/places/home';
import { keyOf } from '../../src/lib/scoring/citation';
import { visit } from './browser.js';
import { builtPages, type BuiltPage } from './built.js';
import { CriterionPage } from './criterion.js';
import { criterionPlaces, inputsPlaces, pathTo } from './places.js';

const byPath = new Map(builtPages.map((page) => [page.path, page]));

const everywhere = LANGUAGES.flatMap((language) =>
	editions.map(({ id }) => ({ language, edition: id }))
);

/** @throws RangeError when it was not built. */
function pageAt(path: string): BuiltPage {
	const page = byPath.get(path);
	if (page === undefined) throw new RangeError(`no page ${path}`);
	return page;
}

function wordsOf(edition: string) {
	const words = editionWords[edition];
	if (words === undefined) throw new RangeError(`no words for ${edition}`);
	return words;
}

/** The text with every space alike, as people see it. */
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

const idsIn = (page: BuiltPage, selector: string) =>
	[...page.document.querySelectorAll(selector)].map(({ id }) => id);

/** The anchors of a page that another one links to. */
function linkedFrom(page: BuiltPage, target: string): readonly string[] {
	const base = `http://site.test/${page.path}`;
	return [...page.document.querySelectorAll('main a[href]')]
		.map((link) => new URL(link.getAttribute('href') ?? '', base))
		.filter(({ pathname }) => decodeURI(pathname) === `/${target}`)
		.map(({ hash }) => decodeURIComponent(hash.slice(1)));
}

test.each(everywhere)('$language, $edition: every paragraph has its anchor', (place) => {
	const { language, edition } = place;
	const { paragraphs, text } = wordsOf(edition);
	const page = pageAt(pathTo(language, edition, 'methodology'));
	expect(idsIn(page, 'main section[id]')).toEqual(Object.keys(paragraphs));
	const said = plain(page.document.querySelector('main')?.textContent);
	const { status, changes, superseded, known, assessors, appeal }: EditionText = text;
	const told = [
		...[status, changes, superseded, known],
		...assessors.flatMap(({ who, what }) => [who, what]),
		...appeal.flatMap(({ when, what }) => [when, what])
	];
	expect(told.filter((of) => !said.includes(plain(of[language])))).toEqual([]);
	const links = linkedFrom(page, page.path);
	const cites = [...assessors, ...appeal].map(({ cite }) => keyOf(cite));
	expect(cites.filter((key) => !links.includes(key))).toEqual([]);
});

test.each(everywhere)(
	'$language, $edition: criteria and the paragraphs they show link to each other',
	({ language, edition }) => {
		const path = pathTo(language, edition, 'methodology');
		const methodology = pageAt(path);
		const places = [...criterionPlaces, ...inputsPlaces].filter((of) => of.edition === edition);
		const unlinked = places.flatMap(({ id }) => {
			const page = pageAt(pathTo(language, edition, id));
			const keys = linkedFrom(page, path).filter((key) => key !== '');
			const back = [...new Set(keys)].filter((key) => {
				const section = methodology.document.getElementById(key);
				const links = [...(section?.querySelectorAll('a[href]') ?? [])].map((link) =>
					decodeURI(new URL(link.getAttribute('href') ?? '', `http://site.test/${path}`).pathname)
				);
				return !links.includes(`/${page.path}`);
			});
			return keys.length === 0 ? [`${id} links to none`] : back.map((key) => `${id}: ${key}`);
		});
		expect(unlinked).toEqual([]);
	}
);

test.each(everywhere)(
	'$language, $edition: every reading and every defect stands on the page of readings',
	({ language, edition }) => {
		const { readings, text } = wordsOf(edition);
		const page = pageAt(pathTo(language, edition, 'readings'));
		expect(idsIn(page, 'main section[id]')).toEqual(Object.keys(readings));
		const said = plain(page.document.querySelector('main')?.textContent);
		expect(text.defects.filter((of) => !said.includes(plain(of.text[language])))).toEqual([]);
	}
);

test.each(everywhere)(
	'$language, $edition: a defect stands on the page of each criterion that it touches',
	({ language, edition }) => {
		const { indicators, inputs } = wordsOf(edition);
		const missing = [...criterionPlaces, ...inputsPlaces]
			.filter((of) => of.edition === edition)
			.flatMap(({ id, sections }) => {
				const page = pageAt(pathTo(language, edition, id));
				const said = plain(page.document.querySelector('main')?.textContent);
				const defects = [id, ...sections].flatMap(
					(node) => (indicators[node] ?? inputs[node])?.defects ?? []
				);
				return defects.filter(({ text }) => !said.includes(plain(text[language])));
			});
		expect(missing).toEqual([]);
	}
);

test('a reading chosen among all of them is in force on the pages that it affects', async () => {
	const language: Language = 'kk';
	const edition = 'interaction-2020';
	await using opened = await visit(pathTo(language, edition, 'complaints.deadlines'));
	const { page, errors } = opened;
	const criterion = new CriterionPage(page, language, 'complaints.deadlines');
	await criterion.ready();
	await criterion.type({ f: '3', p: '12 500' });
	await expect.poll(() => criterion.score()).toBe('39,76');
	await page.getByRole('main').getByRole('link', { name: criterion.words.nav.readings }).click();
	const { options, arguments: reasons } = readingTexts['rate-formula'];
	const reading = page.locator('#rate-formula');
	expect(plain(await reading.innerText())).toContain(plain(reasons.scale[language]));
	await reading.getByRole('radio', { name: options.scale[language] }).check();
	await page.getByText(criterion.words.save.saved('').trim()).first().waitFor();
	await page.goto(new URL(pathTo(language, edition, 'complaints.deadlines'), inject('site')).href);
	await criterion.ready();
	expect(await criterion.score()).toBe('30,40');
	expect(errors).toEqual([]);
});

test('the year assessed chooses the editions', async () => {
	await using opened = await visit('ru/');
	const { page } = opened;
	const here = homeWords.ru;
	const year = page.getByLabel(here.year);
	const list = page
		.getByRole('main')
		.getByRole('list')
		.filter({ has: page.locator('.edition') });
	const links = list.getByRole('link');
	await expect.poll(() => year.isEnabled()).toBe(true);
	expect(await links.count()).toBe(editions.length);
	await year.selectOption('2020');
	const short = wordsOf('interaction-2020').text;
	await expect.poll(() => links.allInnerTexts()).toEqual([short.short.ru]);
	expect(plain(await page.getByRole('main').innerText())).toContain(plain(short.superseded.ru));
	await year.selectOption('2016');
	await expect.poll(() => page.getByText(here.noneFor(2016)).isVisible()).toBe(true);
	await year.selectOption('');
	await expect.poll(() => links.count()).toBe(editions.length);
});

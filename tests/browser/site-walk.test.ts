import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { emptyDraft } from '../../src/lib/drafts/stored-draft';
import { editions } from '../../src/lib/editions/editions';
import { nodesOf } from '../../src/lib/scoring/edition-nodes';
import { visit } from './browser.js';
import { builtPages } from './built.js';
import { wordsIn } from './criterion.js';
import { centralExamples, exampleOf } from './examples.js';
import { foreignTexts, missingTexts } from './flaws.js';
import { keepDraft } from './keep-draft.js';
import { editionOf, inputsPlaces, sitePaths } from './places.js';
import { someOf } from './some-of.js';
import { draftPaths, examplePaths, otherPaths, walkTo } from './walk.js';

type State = 'empty' | 'filled';

/** What was found on a page that was looked at. */
interface Found {
	readonly flaws: readonly string[];
	readonly text: string;
}

/** Some of the pages; all in the soak. */
const someDraftPaths = someOf(draftPaths, 'site walk', 5);
const somePaths = [...new Set([...someDraftPaths, ...someOf(otherPaths, 'site walk', 12)])];

const found: Readonly<Record<State, Map<string, Found>>> = { empty: new Map(), filled: new Map() };

/** Keeps a draft of every edition with all examples in it. */
async function keepExamples(page: Page): Promise<void> {
	for (const { id } of editions) {
		const shared = inputsPlaces
			.filter(({ edition }) => edition === id)
			.map((place) => [place.id, exampleOf(nodesOf(editionOf(id)).get(place.id))] as const);
		const answers = { ...Object.fromEntries(shared), ...centralExamples(id) };
		await keepDraft(page, { ...emptyDraft(id, id), answers, changed: 1 });
	}
}

/** Fills in what example there is. */
async function fillIn(page: Page): Promise<void> {
	for (const { criterion } of Object.values(wordsIn)) {
		const buttons = page.getByRole('button', { name: criterion.fill, exact: true });
		for (const button of await buttons.all()) await button.click();
	}
}

/** The error as a flaw of the page on which it came, so that the others are still looked at. */
const asFlaw = (error: unknown): readonly string[] => [String(error)];

/** Looks at pages one after another, as a visitor who has drafts, or none. */
async function walk(state: State, paths: readonly string[]): Promise<void> {
	// A browser in neither language, so that the first page leads nowhere by itself.
	await using opened = await visit('404.html', { locale: 'fr-FR' });
	if (state === 'filled') {
		await walkTo(opened, 'ru/');
		await keepExamples(opened.page);
	}
	for (const path of paths) {
		const flaws = await walkTo(opened, path, fillIn).catch(asFlaw);
		found[state].set(path, { flaws, text: await opened.page.locator('body').innerText() });
	}
}

beforeAll(async () => {
	await Promise.all([walk('empty', somePaths), walk('filled', someDraftPaths)]);
}, 120_000);

test.each(somePaths)('/%s: works, asks nobody else, and lacks no text', (path) => {
	expect(found.empty.get(path)?.flaws).toEqual([]);
});

test.each(someDraftPaths)(
	'/%s: works as well with a draft of every edition, and shows it',
	(path) => {
		expect(found.filled.get(path)?.flaws).toEqual([]);
		expect(found.filled.get(path)?.text).not.toBe(found.empty.get(path)?.text);
	}
);

test('every page that was built is among those that are looked at, here or with its example', () => {
	const built = builtPages.map(({ path }) => path);
	expect([...otherPaths, ...examplePaths].sort()).toEqual([...built].sort());
	expect([...built].sort()).toEqual([...sitePaths, '404.html'].sort());
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

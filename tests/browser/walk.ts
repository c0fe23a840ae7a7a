import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { editions } from '../../src/lib/editions/editions';
import { LANGUAGES, type Language } from '../../src/lib/i18n/text';
import { nodesOf } from '../../src/lib/scoring/edition-nodes';
import type { Visit } from './browser.js';
import { builtPages } from './built.js';
import { wordsIn } from './criterion.js';
import { foreignTexts, missingTexts } from './flaws.js';
import { openAll } from './open-all.js';
import {
	criterionPlaces,
	editionOf,
	inputsPlaces,
	nodePlaces,
	pathTo,
	type CriterionPlace
} from './places.js';

/** Pages of shared inputs that have an example. They come first: indicators may depend on them. */
export const sharedExamples: readonly CriterionPlace[] = inputsPlaces.filter(({ edition, id }) => {
	const node = nodesOf(editionOf(edition)).get(id);
	return node?.role === 'inputs' && Object.keys(node.example).length > 0;
});

/** The pages of places in all languages. */
export function examplePathsOf(places: readonly CriterionPlace[]): readonly string[] {
	return LANGUAGES.flatMap((language) =>
		places.map(({ edition, id }) => pathTo(language, edition, id))
	);
}

/** Pages that are looked at while their example is filled in, see examples.test.ts. */
export const examplePaths = examplePathsOf([...sharedExamples, ...criterionPlaces]);

/** All other pages that were built, see site-walk.test.ts. */
export const otherPaths: readonly string[] = builtPages
	.map(({ path }) => path)
	.filter((path) => !examplePaths.includes(path));

/** Those of them that show what a draft gives, or lead to it. */
export const draftPaths: readonly string[] = LANGUAGES.flatMap((language) => [
	`${language}/`,
	...editions.map(({ id }) => pathTo(language, id, '')),
	...nodePlaces.map(({ edition, id }) => pathTo(language, edition, id))
]).filter((path) => otherPaths.includes(path));

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

/** What is missing on a page as it is, and what it says in another language than its own. */
async function flawsOn(page: Page, path: string): Promise<readonly string[]> {
	const language = languageOf(path);
	const missing = await missingTexts(page);
	// Nobody searches for the page of missing addresses.
	if (path === '404.html') return missing.filter((flaw) => flaw !== 'has no description');
	return language === null ? missing : [...missing, ...(await foreignTexts(page, language))];
}

export const nothing = () => Promise.resolve();

/**
 * Opens a page, does something on it, and opens everything that is shut; gives what was wrong before
 * and after, and what it did until the end that no page should do.
 */
export async function walkTo(
	{ page, errors, warnings, foreign, failed }: Visit,
	path: string,
	act: (page: Page) => Promise<void> = nothing,
	after: (page: Page) => Promise<void> = nothing
): Promise<readonly string[]> {
	const lists = [errors, warnings, foreign, failed];
	const before = lists.map(({ length }) => length);
	await page.goto(new URL(path, inject('site')).href);
	await settled(page, path);
	const found = [...(await flawsOn(page, path))];
	await act(page);
	await openAll(page);
	found.push(...(await flawsOn(page, path)));
	await after(page);
	return [...new Set(found), ...lists.flatMap((list, at) => list.slice(before[at]))];
}

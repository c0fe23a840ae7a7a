import { expect, test } from 'vitest';
import { visit, visitCriterion } from './browser.js';
import { inLanguages } from './languages.js';

test('the first page opens in a sub-folder without an error and without asking anybody else', async () => {
	await using opened = await visit();
	await opened.page.waitForLoadState('networkidle');
	expect(await opened.page.getByRole('heading', { level: 1 }).count()).toBe(1);
	expect(opened.errors).toEqual([]);
	expect(opened.foreign).toEqual([]);
});

test('a missing page leads home, in the sub-folder too', async () => {
	await using opened = await visit('ru/there-is-no-such-page/');
	const home = opened.page.locator('a').first();
	expect(await home.evaluate((link: HTMLAnchorElement) => new URL(link.href).pathname)).toBe(
		'/some/folder/'
	);
	expect(opened.errors.filter((error) => !error.includes('404'))).toEqual([]);
	expect(opened.foreign).toEqual([]);
});

inLanguages('a part of a page that does not come is told', async (language) => {
	await using opened = await visitCriterion(language, 'complaints.deadlines');
	const { page, criterion } = opened;
	await criterion.type({ f: '3', p: '12 500' });
	await page.route(/_app\/immutable/, (route) => route.abort());
	await page.getByRole('button', { name: criterion.words.nav.search }).click();
	await page.getByRole('alert').getByText(criterion.words.partMissing).waitFor();
	await expect.poll(() => criterion.score()).toBe('39,76');
});

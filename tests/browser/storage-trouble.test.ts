import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { troubleWords } from '../../src/lib/i18n/places/trouble';
import { emptyDraft } from '../../src/lib/drafts/stored-draft';
import { visitCriterion } from './browser.js';
import { EDITION } from './criterion.js';
import { keepDraft } from './keep-draft.js';
import { inLanguages } from './languages.js';

const id = 'complaints.deadlines';

/** What lies in the store of drafts, past the site's own code. */
function storedDrafts(page: Page): Promise<readonly unknown[]> {
	return page.evaluate(
		() =>
			new Promise<unknown[]>((resolve, reject) => {
				const request = indexedDB.open('bagalau');
				request.onerror = () => {
					reject(new Error('not opened'));
				};
				request.onsuccess = () => {
					const database = request.result;
					const all = database.transaction('drafts').objectStore('drafts').getAll();
					all.onsuccess = () => {
						database.close();
						resolve(all.result as unknown[]);
					};
				};
			})
	);
}

inLanguages('a draft of a newer version is shown, and not changed', async (language) => {
	await using opened = await visitCriterion(language, id);
	const { criterion, page, errors } = opened;
	const newer = {
		...emptyDraft('d1', EDITION),
		version: 99,
		answers: { [id]: { f: '3', p: '12 500' } },
		changed: 1
	};
	await keepDraft(page, newer);
	await criterion.reload();
	const alert = page.getByRole('alert');
	await expect
		.poll(() => alert.allInnerTexts())
		.toEqual([expect.stringContaining(troubleWords[language].troubles['newer-draft'])]);
	expect(await criterion.score()).toBe('39,76');
	expect(await criterion.field('f').isDisabled()).toBe(true);
	await criterion.choose('local');
	const file = page.waitForEvent('download');
	await alert.getByRole('button', { name: troubleWords[language].toFile }).click();
	expect((await file).suggestedFilename()).toContain(EDITION);
	await criterion.reload();
	expect(await storedDrafts(page)).toEqual([newer]);
	expect(errors).toEqual([]);
});

inLanguages('storage that is deleted while the page is open is filled again', async (language) => {
	await using opened = await visitCriterion(language, id);
	const { criterion, page, errors } = opened;
	await criterion.type({ f: '3' });
	await criterion.saved();
	await page.evaluate(
		() =>
			new Promise((resolve) => {
				indexedDB.deleteDatabase('bagalau').onsuccess = resolve;
			})
	);
	await criterion.type({ p: '12 500' });
	await criterion.saved();
	await criterion.reload();
	expect(await criterion.field('f').inputValue()).toBe('3');
	expect(await criterion.score()).toBe('39,76');
	expect(errors).toEqual([]);
});

test('a tab with an older version of the site is named, and all is kept when it is gone', async () => {
	await using opened = await visitCriterion('ru', id);
	const { criterion, page, context, errors } = opened;
	const old = await context.newPage();
	await old.goto(new URL('../../../provenance/', page.url()).href);
	await page.goto('about:blank');
	// The older version kept its hands on the storage whatever was asked for.
	await old.evaluate(
		() =>
			new Promise((resolve) => {
				indexedDB.deleteDatabase('bagalau').onsuccess = () => {
					const request = indexedDB.open('bagalau', 1);
					request.onupgradeneeded = () => {
						const drafts = request.result.createObjectStore('drafts', { keyPath: 'id' });
						drafts.createIndex('changed', 'changed');
						request.result.createObjectStore('current');
						request.result.createObjectStore('acts');
					};
					request.onsuccess = resolve;
				};
			})
	);
	await page.goBack();
	const alert = page.getByRole('alert');
	await expect.poll(() => alert.innerText()).toContain(troubleWords.ru.troubles.blocked);
	await criterion.type({ f: '3', p: '12 50' });
	await old.close();
	await criterion.type({ p: '0' });
	await criterion.saved();
	expect(await alert.count()).toBe(0);
	await criterion.reload();
	expect(await criterion.score()).toBe('39,76');
	expect(errors).toEqual([]);
});

import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { exchanged } from '../../src/lib/drafts/exchange';
import { encode } from '../../src/lib/drafts/link';
import { emptyDraft, type StoredDraft } from '../../src/lib/drafts/stored-draft';
import { linkWords } from '../../src/lib/i18n/places/link';
import type { Language } from '../../src/lib/i18n/text';
import { violations } from './axe.js';
import { visit, visitCriterion } from './browser.js';
import { CriterionPage, EDITION, wordsIn } from './criterion.js';
import { keepDraft } from './keep-draft.js';
import { pathTo } from './places.js';
import { pick, randomFrom } from './random.js';

const id = 'complaints.deadlines';
const shared = {
	...emptyDraft('', EDITION),
	name: '<img src=x onerror="window.hit=1"> Әкімдік 🙂',
	period: '2020',
	answers: { [id]: { f: '3', p: '12 500' }, 'complaints.court': { a: '1', p: '12500' } },
	changed: 1
};
const mine = {
	...emptyDraft('mine', EDITION),
	answers: { [id]: { f: '7', p: '100' } },
	changed: 1_600_000_000_000,
	place: id
};

const fragmentOf = (draft: StoredDraft) => `#draft=${encode(exchanged(draft)) ?? ''}`;
const addressOf = (language: Language, fragment: string) =>
	new URL(`${pathTo(language, EDITION, id)}${fragment}`, inject('site')).href;

/** Opens an address as if it came from elsewhere. */
async function follow(page: Page, language: Language, fragment: string): Promise<CriterionPage> {
	await page.goto('about:blank');
	await page.goto(addressOf(language, fragment));
	const criterion = new CriterionPage(page, language, id);
	await criterion.ready();
	return criterion;
}

/** Everything that the browser keeps of drafts, as JSON. */
function stored(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open('bagalau');
			request.onsuccess = () => {
				resolve(request.result);
			};
			request.onerror = () => {
				reject(new Error('not opened'));
			};
		});
		const all = await Promise.all(
			[...database.objectStoreNames].sort().map(async (store) => {
				const request = database.transaction(store).objectStore(store).getAll();
				await new Promise((resolve) => {
					request.onsuccess = resolve;
				});
				return [store, request.result as unknown];
			})
		);
		database.close();
		return JSON.stringify(all);
	});
}

test('ru: a copied link shows another browser the same scores, and leaves its drafts alone', async () => {
	await using sender = await visitCriterion('ru', id, {
		permissions: ['clipboard-read', 'clipboard-write']
	});
	const sent = sender.criterion;
	await sent.type({ f: '3', p: '12 500' });
	const copy = sender.page.getByRole('button', { name: sent.words.criterion.copyLink });
	await copy.focus();
	await sender.page.keyboard.press('Enter');
	await sender.page.getByText(linkWords.ru.copied).waitFor();
	const link = await sender.page.evaluate(() => navigator.clipboard.readText());
	expect(link.startsWith(addressOf('ru', '#draft=1.'))).toBe(true);

	await using receiver = await visitCriterion('ru', id);
	const { page } = receiver;
	await keepDraft(page, mine);
	const before = await stored(page);
	await page.goto('about:blank');
	await page.goto(link);
	const got = new CriterionPage(page, 'ru', id);
	const bar = page.getByRole('region', { name: linkWords.ru.preview });
	await bar.waitFor();
	expect(await got.score()).toBe('39,76');
	expect(await page.getByText(got.words.save.preview).isVisible()).toBe(true);
	// The direction, the other language and a page outside the edition: the preview goes along.
	await page
		.getByRole('navigation', { name: got.words.nav.trail })
		.getByRole('link')
		.last()
		.click();
	await page.waitForURL(/complaints\/$/);
	const table = page.getByRole('table');
	await expect.poll(() => table.innerText()).toContain('39,76');
	await page.getByRole('link', { name: wordsIn.kk.languageName }).click();
	await page.getByRole('region', { name: linkWords.kk.preview }).waitFor();
	await page.getByRole('link', { name: wordsIn.kk.nav.glossary }).first().click();
	await page.waitForURL(/glossary\/$/);
	await page.goBack();
	await page.getByRole('region', { name: linkWords.kk.preview }).waitFor();
	await expect.poll(() => table.innerText()).toContain('39,76');
	// What is changed in it is not written anywhere.
	await page.goBack();
	await page.goBack();
	await bar.waitFor();
	await got.field('f').fill('0');
	await expect.poll(() => got.score()).toBe('40,00');
	await page.goBack().then(() => page.goForward());
	expect(await stored(page)).toBe(before);
	expect([...receiver.errors, ...receiver.foreign, ...sender.errors]).toEqual([]);
});

test('kk: a copy is kept with what was changed in it, and its name is nothing but text', async () => {
	await using opened = await visit(pathTo('kk', EDITION, id), { bypassCSP: true });
	const { page } = opened;
	await new CriterionPage(page, 'kk', id).ready();
	await keepDraft(page, mine);
	const got = await follow(page, 'kk', fragmentOf(shared));
	const words = linkWords.kk;
	const bar = page.getByRole('region', { name: words.preview });
	await bar.getByText(shared.name).waitFor();
	const look = { language: 'kk', hasFields: false, filling: 'empty' } as const;
	expect(await violations(page, look)).toEqual([]);
	expect(await page.evaluate(() => 'hit' in window)).toBe(false);
	await got.field('f').fill('0');
	await bar.getByRole('button', { name: words.keep }).focus();
	await page.keyboard.press('Enter');
	await page.getByText(words.kept).waitFor();
	expect(new URL(page.url()).hash).toBe('');
	await got.saved();
	await got.reload();
	expect(await got.field('f').inputValue()).toBe('0');
	expect(await bar.count()).toBe(0);
	const all = await stored(page);
	expect(all).toContain('"f":"7"');
	expect(all).toContain('"name":"<img src=x');
	expect(opened.errors).toEqual([]);
});

test('ru: closing the preview, anchors, and links that are no good', async () => {
	await using opened = await visit(pathTo('ru', EDITION, id));
	const { page } = opened;
	const words = linkWords.ru;
	const alert = page.getByRole('alert');
	await new CriterionPage(page, 'ru', id).ready();
	await keepDraft(page, mine);
	const before = await stored(page);
	const good = fragmentOf(shared);
	const got = await follow(page, 'ru', good);
	await expect.poll(() => got.score()).toBe('39,76');
	// An anchor of the page takes the place of the draft in the address, and ends nothing.
	await page.evaluate(() => {
		location.hash = '#90';
	});
	await expect.poll(() => page.url()).toMatch(/#90$/);
	expect(await got.score()).toBe('39,76');
	await page.goBack();
	await page.getByRole('button', { name: words.close }).focus();
	await page.keyboard.press('Space');
	await page.getByText(words.closed).waitFor();
	expect(await got.field('f').inputValue()).toBe('7');
	expect(new URL(page.url()).hash).toBe('');
	await page.getByRole('button', { name: words.hide }).click();
	expect(await page.getByText(words.closed).count()).toBe(0);

	// Pasted into the address bar of an open page: it is not loaded again.
	for (const [fragment, problem] of [
		[good.slice(0, -20), words.problems.truncated],
		[good.replace('.', '.A'), words.problems.damaged],
		[good.replace('=1.', '=2.'), words.problems.newer],
		['#draft=%E0%A4%A', words.problems.damaged]
	] as const) {
		await page.evaluate((hash) => {
			location.hash = hash;
		}, fragment);
		await expect.poll(() => alert.innerText()).toContain(problem);
	}
	expect(await got.field('f').inputValue()).toBe('7');
	// And opened: the page has the own draft.
	const again = await follow(page, 'ru', good.slice(0, -20));
	await expect.poll(() => alert.innerText()).toContain(words.problems.truncated);
	expect(await again.field('f').inputValue()).toBe('7');
	expect(await stored(page)).toBe(before);
	expect(opened.errors).toEqual([]);
});

test('ru: a draft that is chosen from the list is shown, and no longer the preview', async () => {
	await using opened = await visit(pathTo('ru', EDITION, id));
	const { page } = opened;
	await new CriterionPage(page, 'ru', id).ready();
	await keepDraft(page, { ...mine, name: 'Свой' });
	const got = await follow(page, 'ru', fragmentOf(shared));
	const bar = page.getByRole('region', { name: linkWords.ru.preview });
	await bar.waitFor();
	await page.getByRole('link', { name: wordsIn.ru.nav.drafts }).first().click();
	await page.getByRole('main').getByRole('link', { name: 'Свой' }).click();
	await expect.poll(() => got.field('f').inputValue()).toBe('7');
	expect(await bar.count()).toBe(0);
	expect(opened.errors).toEqual([]);
});

test('kk: a long link is not copied unasked, and a file is offered', async () => {
	await using opened = await visitCriterion('kk', id, { permissions: [] });
	const { page, criterion } = opened;
	const words = linkWords.kk;
	const random = randomFrom(1);
	const letters = Array.from({ length: 3000 }, () => pick(random, ['а', 'ә', 'қ', 'ң', 'і', 'ө']));
	const answers = { ...mine.answers, other: { text: letters.join('') } };
	await keepDraft(page, { ...mine, name: 'Әкімдік', answers });
	await criterion.reload();
	const copy = page.getByRole('button', { name: criterion.words.criterion.copyLink });
	await copy.click();
	await page.getByRole('button', { name: words.toFile }).waitFor();
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: words.toFile }).click();
	const file = await downloading;
	expect(file.suggestedFilename()).toMatch(
		/^bagalau-interaction-2020-Әкімдік-\d{4}-\d\d-\d\d\.json$/
	);
	const written: unknown = JSON.parse(await readFile(await file.path(), 'utf8'));
	expect(written).toMatchObject({ format: 'bagalau/draft@1', body: { name: 'Әкімдік' }, answers });
	// Refused by the browser, the link stands there to be copied by hand.
	await page.evaluate(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await page.getByRole('button', { name: words.copyAnyway }).click();
	const field = page.getByLabel(words.copyHere);
	await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
	expect((await field.inputValue()).length).toBeGreaterThan(2000);
	expect(await page.evaluate(() => getSelection()?.toString())).toBe(await field.inputValue());
	expect(opened.errors).toEqual([]);
});

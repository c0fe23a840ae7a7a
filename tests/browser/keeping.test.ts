import { homeWords } from '../../src/lib/i18n/places/home';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, inject, test } from 'vitest';
import { visitCriterion } from './browser.js';
import { CriterionPage, wordsIn } from './criterion.js';
import { inLanguages } from './languages.js';
import { Typing } from './typing.js';

const id = 'complaints.deadlines';

inLanguages('a reload brings back what was typed, wrong or not', async (language) => {
	await using opened = await visitCriterion(language, id);
	const { criterion, page } = opened;
	const { words } = criterion;
	expect(await page.getByText(words.save.nothing).isVisible()).toBe(true);
	await criterion.type({ f: '3', p: '12 500x' });
	await criterion.saved();
	await criterion.reload();
	expect(await criterion.field('f').inputValue()).toBe('3');
	expect(await criterion.field('p').inputValue()).toBe('12 500x');
	expect(await page.getByText(words.problem({ code: 'not-a-number' })).isVisible()).toBe(true);
	expect(opened.errors).toEqual([]);
});

test('back and forward between pages keeps all of it', async () => {
	await using opened = await visitCriterion('ru', id);
	const { criterion, page } = opened;
	await criterion.type({ f: '3', p: '12 500' });
	await page.getByRole('main').getByRole('link', { name: criterion.words.nav.next }).click();
	const court = new CriterionPage(page, 'ru', 'complaints.court');
	await court.type({ a: '1', p: '12 500' });
	await expect.poll(() => court.score()).toBe('29,20');
	await page.goBack();
	await expect.poll(() => criterion.score()).toBe('39,76');
	expect(await criterion.field('p').inputValue()).toBe('12 500');
	await page.goForward();
	await expect.poll(() => court.score()).toBe('29,20');
	expect(await court.field('a').inputValue()).toBe('1');
	await court.saved();
	await court.reload();
	await page.goBack();
	await expect.poll(() => criterion.score()).toBe('39,76');
});

test('the other language shows the same place, the same numbers, and does not scroll', async () => {
	await using opened = await visitCriterion('ru', id);
	const { criterion, page } = opened;
	await criterion.type({ f: '3', p: '12 500' });
	await expect.poll(() => criterion.score()).toBe('39,76');
	await page.evaluate(() => {
		window.scrollTo(0, 700);
	});
	const languages = page.getByRole('navigation', { name: criterion.words.otherLanguage });
	await languages.getByRole('link', { name: wordsIn.kk.languageName }).evaluate((link) => {
		(link as HTMLElement).click();
	});
	const same = new CriterionPage(page, 'kk', id);
	await expect.poll(() => page.title()).toContain(same.text.name.kk);
	expect(page.url()).toContain('/kk/interaction-2020/complaints/deadlines/');
	expect(await page.locator('html').getAttribute('lang')).toBe('kk');
	expect(await same.score()).toBe('39,76');
	expect(await same.field('p').inputValue()).toBe('12 500');
	// Texts of one language take a line more or less than those of the other; the place stays.
	const scrolled = await page.evaluate(() => window.scrollY);
	expect(Math.abs(scrolled - 700)).toBeLessThan(100);
	await same.saved();
	await same.reload();
	expect(await same.field('f').inputValue()).toBe('3');
});

test('a page that is closed in the middle of typing loses at most a second', async () => {
	await using opened = await visitCriterion('ru', id);
	const { criterion, context } = opened;
	const typing = new Typing();
	const done = typing.into(criterion.field('p'), 100_000);
	await pause(1500);
	typing.stop();
	const end = performance.now();
	await opened.page.close();
	await done;
	const again = new CriterionPage(await context.newPage(), 'ru', id);
	await again.open(inject('site'), id);
	expect(typing.count).toBeGreaterThan(1);
	expect(typing.lostAfter(await again.field('p').inputValue(), end)).toBeLessThanOrEqual(1000);
});

test('the draft is written while typing goes on', async () => {
	await using opened = await visitCriterion('ru', id);
	const { criterion, context } = opened;
	const typing = new Typing();
	const done = typing.into(criterion.field('p'), 100_000);
	const reader = new CriterionPage(await context.newPage(), 'ru', id);
	await reader.open(inject('site'), id);
	await expect
		.poll(async () => {
			await reader.reload();
			return reader.field('p').inputValue();
		})
		.toMatch(/^1\d{5}$/);
	typing.stop();
	await done;
});

inLanguages('the first page leads on to where work was left', async (language) => {
	await using opened = await visitCriterion(language, id);
	const { criterion, page } = opened;
	const { words } = criterion;
	await criterion.type({ f: '3' });
	const court = await criterion.open(inject('site'), 'complaints.court');
	await court.type({ a: '7' });
	await court.saved();
	await page.goto(new URL(`${language}/`, inject('site')).href);
	const goOn = page.getByRole('region', { name: homeWords[words.language].goOn });
	await goOn.getByRole('link', { name: court.text.short[language] }).click();
	await expect.poll(() => court.field('a').inputValue()).toBe('7');
	expect(page.url()).toMatch(/\/complaints\/court\/$/);
});

test('what was typed last is kept, however the page is left', async () => {
	await using opened = await visitCriterion('ru', id);
	const { criterion, page } = opened;
	const elsewhere = new URL('404.html', inject('site')).href;
	const address = page.url();
	for (let at = 1; at <= 5; at += 1) {
		await criterion.field('f').fill(String(at));
		await page.goto(elsewhere);
		await page.goto(address);
		await criterion.ready();
		expect(await criterion.field('f').inputValue()).toBe(String(at));
	}
	await criterion.field('f').fill('6');
	await page.reload();
	await criterion.ready();
	expect(await criterion.field('f').inputValue()).toBe('6');
});

test('looking at pages makes no draft', async () => {
	await using opened = await visitCriterion('ru', id);
	const { criterion, page } = opened;
	await criterion.open(inject('site'), 'complaints.court');
	await page.goto(new URL('ru/', inject('site')).href);
	await page.waitForLoadState('networkidle');
	const goOn = page.getByRole('region', { name: homeWords[criterion.words.language].goOn });
	expect(await goOn.innerText()).toContain(homeWords[criterion.words.language].goOnNone);
	// All that is left is the way to the list of drafts.
	expect(await goOn.getByRole('listitem').count()).toBe(0);
});

import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { searchWords } from '../../src/lib/i18n/places/search';
import { LANGUAGES, type Language } from '../../src/lib/i18n/text';
import { schemes, violations } from './axe.js';
import { visit, visitCriterion } from './browser.js';
import { wordsIn } from './criterion.js';

const id = 'complaints.deadlines';

/** The search of a page, by what it says. */
class Search {
	readonly #page: Page;
	readonly #language: Language;
	readonly dialog: Locator;
	readonly field: Locator;
	readonly options: Locator;
	readonly button: Locator;

	constructor(page: Page, language: Language) {
		const { label } = searchWords[language];
		this.#page = page;
		this.#language = language;
		this.dialog = page.getByRole('dialog', { name: label });
		this.field = this.dialog.getByRole('combobox', { name: label });
		this.options = this.dialog.getByRole('option');
		this.button = page.getByRole('button', { name: wordsIn[language].nav.search });
	}

	/** Types something and waits for what is told about it. */
	async type(query: string, told: string | RegExp): Promise<void> {
		await this.field.fill(query);
		await this.dialog.getByRole('status').filter({ hasText: told }).waitFor();
	}

	/** Waits until one option is the chosen one, and says which. */
	async chosen(at: number): Promise<Locator> {
		const option = this.options.nth(at);
		await expect.poll(() => option.getAttribute('aria-selected')).toBe('true');
		expect(await this.dialog.getByRole('option', { selected: true }).count()).toBe(1);
		expect(await this.field.getAttribute('aria-activedescendant')).toBe(
			await option.getAttribute('id')
		);
		return option;
	}

	/** What axe objects to on the page with the open search, and what does not fit on it. */
	async flaws(): Promise<readonly string[]> {
		const look = { language: this.#language, hasFields: false, filling: 'empty' } as const;
		const outside = await this.dialog.evaluate((dialog) => {
			const { left, right, top, bottom } = dialog.getBoundingClientRect();
			const fits = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
			return fits && dialog.scrollWidth <= dialog.clientWidth ? [] : ['does not fit'];
		});
		return [...(await violations(this.#page, look)), ...outside];
	}
}

const inLanguages = {
	ru: { everyday: 'просрочка', paragraph: 'п. 90', nothing: 'квантовая' },
	kk: { everyday: 'кешіктіру', paragraph: '90-тармақ', nothing: 'кванттық' }
} as const;

test.each(LANGUAGES)(
	'%s: what is looked for is found with the keyboard alone',
	async (language) => {
		const { everyday, paragraph, nothing } = inLanguages[language];
		const here = searchWords[language];
		await using opened = await visitCriterion(language, id);
		const { page, criterion } = opened;
		const search = new Search(page, language);

		// In a field a slash is a slash; elsewhere it opens, on a Cyrillic keyboard too.
		await criterion.field('p').press('/');
		expect(await criterion.field('p').inputValue()).toBe('/');
		expect(await search.dialog.count()).toBe(0);
		await criterion.field('p').fill('');
		await search.button.focus();
		await page.keyboard.press('/');
		await search.field.waitFor();
		await page.keyboard.press('Escape');
		await search.dialog.waitFor({ state: 'detached' });
		expect(await search.button.evaluate((of) => of === document.activeElement)).toBe(true);
		await search.button.dispatchEvent('keydown', { key: '.', code: 'Slash', bubbles: true });
		await search.field.waitFor();
		await search.dialog.getByRole('button', { name: here.close }).click();
		await search.dialog.waitFor({ state: 'detached' });

		await page.keyboard.press('Enter');
		await search.field.waitFor();
		await search.type(nothing, here.nothing);
		expect(await search.options.count()).toBe(0);
		await page.keyboard.press('Enter');
		await search.type(everyday, /\d/);
		expect(await (await search.chosen(0)).getAttribute('href')).toMatch(/[/#]deadlines\/?$/);
		await page.keyboard.press('ArrowUp');
		await search.chosen(0);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await search.chosen(2);
		await page.keyboard.press('ArrowUp');
		await search.chosen(1);
		for (let pressed = 0; pressed < 20; pressed += 1) await page.keyboard.press('ArrowDown');
		const last = await search.chosen((await search.options.count()) - 1);
		await expect
			.poll(() =>
				last.evaluate((option) => {
					const list = option.parentElement?.getBoundingClientRect();
					return option.getBoundingClientRect().bottom <= (list?.bottom ?? 0) + 1;
				})
			)
			.toBe(true);

		await search.type(paragraph, /\d/);
		await search.chosen(0);
		await page.keyboard.press('Enter');
		await page.waitForURL(`**/${language}/interaction-2020/methodology/#90`);
		await search.dialog.waitFor({ state: 'detached' });
		const place = page.locator('[id="90"]');
		await expect
			.poll(() =>
				place.evaluate((of) => Math.abs(of.getBoundingClientRect().top) < innerHeight / 2)
			)
			.toBe(true);
		expect([opened.errors, opened.warnings, opened.foreign, opened.failed]).toEqual([
			[],
			[],
			[],
			[]
		]);
	}
);

test('a place is opened with the mouse', async () => {
	await using opened = await visit('ru/');
	const { page } = opened;
	const search = new Search(page, 'ru');
	await search.button.click();
	await search.type('R1', /\d/);
	await search.options.first().click();
	await page.waitForURL('**/ru/interaction-2020/complaints/deadlines/');
	await search.dialog.waitFor({ state: 'detached' });
	expect(opened.errors).toEqual([]);
});

test.each([
	{ language: 'ru', width: 360 },
	{ language: 'kk', width: 1366 }
] as const)('$language, $width px: nothing to object to', async ({ language, width }) => {
	await using opened = await visit(`${language}/`, {
		bypassCSP: true,
		viewport: { width, height: 640 }
	});
	const { page } = opened;
	const search = new Search(page, language);
	const { everyday, nothing } = inLanguages[language];
	const here = searchWords[language];
	await search.button.click();
	await search.field.waitFor();
	for (const colorScheme of schemes) {
		await page.emulateMedia({ colorScheme });
		for (const [query, told] of [
			['', here.hint],
			[nothing, here.nothing],
			[everyday, /\d/]
		] as const) {
			await search.type(query, told);
			expect(await search.flaws(), `${colorScheme}, «${query}»`).toEqual([]);
		}
	}
});

test.each(LANGUAGES)(
	'%s: a search that does not load says so and can be tried again',
	async (language) => {
		const here = searchWords[language];
		await using opened = await visit(`${language}/provenance/`);
		const { page } = opened;
		const search = new Search(page, language);
		await page.route('**/search.json', (route) => route.abort());
		await search.button.click();
		await search.type('R1', here.failed);
		await page.unroute('**/search.json');
		await search.dialog.getByRole('button', { name: here.again }).click();
		await search.dialog
			.getByRole('status')
			.filter({ hasText: here.found(1).replace('1', '') })
			.waitFor();
		expect(await (await search.chosen(0)).getAttribute('href')).toMatch(/complaints\/deadlines\/$/);
		expect(await search.field.evaluate((of) => of === document.activeElement)).toBe(true);
	}
);

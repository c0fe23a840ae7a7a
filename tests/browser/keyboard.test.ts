import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readingTexts } from '../../src/lib/editions/interaction-2020/readings.text';
import { visit, visitCriterion } from './browser.js';
import { CriterionPage, textOf, wordsIn } from './criterion.js';
import { inLanguages } from './languages.js';

const id = 'complaints.deadlines';

/** What has the focus, and whether one can see that. */
interface Stop {
	readonly name: string;
	readonly tag: string;
	readonly seen: boolean;
	readonly top: number;
}

function stop(page: Page): Promise<Stop> {
	return page.evaluate(() => {
		const element = document.activeElement ?? document.body;
		// A control that is drawn by its label wears the outline there.
		const drawn = [element, element.closest('label')].filter((one) => one !== null);
		const outlined = drawn.some((one) => {
			const { outlineStyle, outlineWidth } = getComputedStyle(one);
			return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
		});
		const box = (element.closest('label') ?? element).getBoundingClientRect();
		const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
		const name = labels.map(({ textContent }) => textContent).join(' ') || element.textContent;
		return {
			name: (element.getAttribute('aria-label') ?? name).replace(/\s+/g, ' ').trim(),
			tag: element.tagName.toLowerCase(),
			seen: outlined && box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
			top: box.top + scrollY
		};
	});
}

/** Goes on with the tabulator until something is reached. */
async function tabTo(page: Page, name: string): Promise<void> {
	const passed: string[] = [];
	for (let at = 0; at < 120; at += 1) {
		await page.keyboard.press('Tab');
		const here = await stop(page);
		if (here.name.includes(name.replace(/\s+/g, ' '))) return;
		passed.push(here.name.slice(0, 40));
	}
	throw new Error(`${name} is not reached: ${passed.join(' | ')}`);
}

/** Every stop until the focus leaves the page, or so many. */
async function stops(page: Page, key: 'Tab' | 'Shift+Tab', most = 200): Promise<readonly Stop[]> {
	const all: Stop[] = [];
	while (all.length < most) {
		await page.keyboard.press(key);
		const here = await stop(page);
		if (here.tag === 'body') return all;
		all.push(here);
	}
	return all;
}

inLanguages('the whole job is done without a mouse', async (language) => {
	const words = wordsIn[language];
	await using opened = await visit(`${language}/interaction-2020/`);
	const { page } = opened;
	const criterion = new CriterionPage(page, language, id);
	await page.waitForLoadState('networkidle');
	await page.keyboard.press('Tab');
	expect(await stop(page)).toMatchObject({ name: words.skipToContent, seen: true });
	await page.keyboard.press('Enter');
	await expect.poll(() => page.url()).toMatch(/#content$/);

	// From the tree to the criterion, through the content.
	await page.reload();
	await page.waitForLoadState('networkidle');
	await tabTo(page, textOf(id).short[language]);
	await page.keyboard.press('Enter');
	await page.waitForURL(/deadlines\/$/);
	await criterion.ready();

	const labels = Object.values(criterion.text.inputs).map(({ label }) => label[language]);
	await tabTo(page, labels[0] ?? '?');
	await page.keyboard.type('3');
	// Reading order: the next field is the next stop.
	await page.keyboard.press('Tab');
	expect((await stop(page)).name).toBe(labels[1]);
	await page.keyboard.type('12500');
	await expect.poll(() => criterion.score()).toBe('39,76');

	const why = page.getByText(criterion.text.steps.rate?.why?.[language] ?? '?').first();
	await tabTo(page, words.provenance.reconstructed.name);
	expect(await why.isVisible()).toBe(false);
	await page.keyboard.press('Enter');
	await expect.poll(() => why.isVisible()).toBe(true);

	const { options } = readingTexts['rate-formula'];
	await tabTo(page, options.subtract[language]);
	await page.keyboard.press('ArrowDown');
	expect((await stop(page)).name).toBe(options.scale[language].replace(/\s+/g, ' '));
	await expect.poll(() => criterion.score()).toBe('30,40');

	await tabTo(page, words.criterion.clear);
	await page.keyboard.press('Enter');
	await expect.poll(() => criterion.score()).toBe('—');
	await tabTo(page, words.criterion.undo);
	await page.keyboard.press('Space');
	await expect.poll(() => criterion.score()).toBe('30,40');

	const other = language === 'ru' ? 'kk' : 'ru';
	await criterion.reload();
	await tabTo(page, wordsIn[other].languageName);
	await page.keyboard.press('Enter');
	await page.waitForURL(new RegExp(`/${other}/`));
	await new CriterionPage(page, other, id).ready();
	await tabTo(page, wordsIn[other].kind.names.central);
	await page.keyboard.press('ArrowRight');
	await expect
		.poll(() => page.getByRole('radio', { name: wordsIn[other].kind.names.local }).isChecked())
		.toBe(true);
	expect(opened.errors).toEqual([]);
});

test.each([
	{ scheme: 'light', width: 1366 },
	{ scheme: 'dark', width: 1366 },
	{ scheme: 'light', width: 360 }
] as const)(
	'$scheme, $width px: each stop is seen, and none is a trap',
	async ({ scheme, width }) => {
		await using opened = await visitCriterion('ru', 'complaints.court', {
			colorScheme: scheme,
			viewport: { width, height: 768 }
		});
		const { page } = opened;
		const forwards = await stops(page, 'Tab');
		expect(forwards.filter(({ seen }) => !seen)).toEqual([]);
		expect(forwards.length).toBeGreaterThan(15);
		expect(forwards.length).toBeLessThan(200);
		const backwards = await stops(page, 'Shift+Tab', forwards.length);
		expect(backwards.map(({ name }) => name)).toEqual(forwards.map(({ name }) => name).reverse());
	}
);

test('the content is read from top to bottom', async () => {
	await using opened = await visitCriterion('ru', 'complaints.court');
	const { page } = opened;
	await page.locator('#content').evaluate((content) => {
		content.tabIndex = -1;
		content.focus();
	});
	const inContent: number[] = [];
	for (;;) {
		await page.keyboard.press('Tab');
		const inside = await page.evaluate(() => document.activeElement?.closest('main') !== null);
		if (!inside) break;
		inContent.push((await stop(page)).top);
	}
	expect(inContent.length).toBeGreaterThan(10);
	// Marks in one line may stand some pixels higher than the one before.
	const jumps = inContent.filter((top, at) => top < (inContent[at - 1] ?? 0) - 10);
	expect(jumps).toEqual([]);
});

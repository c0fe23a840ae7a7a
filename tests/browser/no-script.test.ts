import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lib/i18n/text';
import { visit } from './browser.js';
import { complaintsIds, EDITION, textOf, wordsIn } from './criterion.js';
import { pathTo } from './places.js';

const javaScriptEnabled = false;

test.each(LANGUAGES)('%s: a criterion can be read without JavaScript', async (language) => {
	const id = 'complaints.deadlines';
	await using opened = await visit(pathTo(language, EDITION, id), { javaScriptEnabled });
	const { page } = opened;
	const words = wordsIn[language];
	const text = textOf(id);
	const main = page.getByRole('main');
	expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(text.name[language]);
	expect(await main.innerText()).toContain(words.criterion.noScript);
	// The formula, its words, and why it is this one.
	expect(await main.locator('math').first().isVisible()).toBe(true);
	for (const { say } of [text.steps.rate, text.steps.subtract, text.steps.floor].filter(
		(step) => step !== undefined
	)) {
		expect(await main.getByText(say[language]).first().isVisible()).toBe(true);
	}
	const why = main.getByText(text.steps.rate?.why?.[language] ?? '?').first();
	expect(await why.isVisible()).toBe(false);
	await main.getByText(words.provenance.reconstructed.name).first().click();
	expect(await why.isVisible()).toBe(true);
	// The coefficient for both kinds of body.
	const coefficients = await main.getByRole('listitem').filter({ hasText: 'k = 40' }).innerText();
	expect(coefficients).toContain(words.kind.short.central);
	expect(coefficients).toContain(words.kind.short.local);
	// The worked example, with its numbers in.
	const example = main.getByText(words.criterion.exampleOf, { exact: true });
	const inExample = main.getByText('39,76').last();
	expect(await inExample.isVisible()).toBe(false);
	await example.click();
	expect(await inExample.isVisible()).toBe(true);
	expect(opened.foreign).toEqual([]);
});

test.each(complaintsIds)('%s: its rule and defects stand in the page', async (id) => {
	await using opened = await visit(pathTo('ru', EDITION, id), { javaScriptEnabled });
	const main = await opened.page.getByRole('main').innerText();
	const { defects, inputs } = textOf(id);
	const said = [
		...defects.map(({ text }) => text.ru),
		...Object.values(inputs).flatMap(({ label, hint }) => [label.ru, hint.ru])
	];
	expect(said.filter((sentence) => !main.includes(sentence))).toEqual([]);
});

test('links and the other language work without JavaScript', async () => {
	await using opened = await visit('', { javaScriptEnabled });
	const { page } = opened;
	await page.getByRole('link', { name: wordsIn.ru.languageName }).click();
	await page.getByRole('main').getByRole('link', { name: '2020' }).first().click();
	await page.getByRole('main').locator('a[href$="complaints/"]').click();
	await page.getByRole('row').getByRole('link').first().click();
	await page.getByRole('main').getByRole('link', { name: wordsIn.ru.nav.next }).click();
	expect(page.url()).toMatch(/ru\/interaction-2020\/complaints\/court\/$/);
	await page.getByRole('link', { name: wordsIn.kk.languageName }).click();
	expect(page.url()).toMatch(/kk\/interaction-2020\/complaints\/court\/$/);
	const title = await page.getByRole('heading', { level: 1 }).innerText();
	expect(title).toBe(textOf('complaints.court').name.kk);
});

import { expect } from 'vitest';
import { earlierWords } from '../../src/lib/i18n/places/earlier';
import { visitCriterion } from './browser.js';
import { inLanguages } from './languages.js';
import { pathTo } from './places.js';

const id = 'complaints.deadlines';

inLanguages(
	'undo takes back what was done, also after a reload, and redo does it again',
	async (language) => {
		await using opened = await visitCriterion(language, id);
		const { criterion, page, errors } = opened;
		const { save } = criterion.words;
		const undo = page.getByRole('button', { name: save.undo, exact: true });
		const redo = page.getByRole('button', { name: save.redo, exact: true });
		const values = async () => [
			await criterion.field('f').inputValue(),
			await criterion.field('p').inputValue()
		];
		expect(await undo.isDisabled()).toBe(true);
		await criterion.type({ f: '4', p: '250' });
		await criterion.button('fill').click();
		const example = await values();
		expect(example).not.toEqual(['4', '250']);
		await criterion.button('clear').click();
		await expect.poll(values).toEqual(['', '']);
		await undo.click();
		await expect.poll(values).toEqual(example);
		await criterion.saved();
		await criterion.reload();
		await undo.click();
		await expect.poll(values).toEqual(['4', '250']);
		// Typing in one field without a pause is one step.
		await criterion.field('p').press('Control+KeyZ');
		await expect.poll(values).toEqual(['4', '']);
		await criterion.field('p').press('Control+Shift+KeyZ');
		await expect.poll(values).toEqual(['4', '250']);
		await redo.click();
		await expect.poll(values).toEqual(example);
		expect(await redo.isEnabled()).toBe(true);
		// Something new after undo: there is nothing to do again.
		await criterion.field('f').fill('7');
		expect(await redo.isDisabled()).toBe(true);
		expect(errors).toEqual([]);
	}
);

inLanguages('a hundred steps can be taken back', async (language) => {
	await using opened = await visitCriterion(language, id);
	const { criterion, page } = opened;
	// Two fields by turns: each is a step of its own.
	const [f, p] = [criterion.field('f'), criterion.field('p')];
	const fields = await Promise.all([f, p].map((field) => field.elementHandle()));
	await page.evaluate((inputs) => {
		for (let at = 0; at < 110; at += 1) {
			const input = inputs[at % 2] as HTMLInputElement;
			input.value = String(Math.floor(at / 2) + (at % 2) * 1000);
			input.dispatchEvent(new InputEvent('input', { bubbles: true }));
		}
	}, fields);
	expect([await f.inputValue(), await p.inputValue()]).toEqual(['54', '1054']);
	await criterion.saved();
	await criterion.reload();
	const undo = page.getByRole('button', { name: criterion.words.save.undo, exact: true });
	await undo.evaluate((button) => {
		for (let at = 0; at < 108; at += 1) (button as HTMLButtonElement).click();
	});
	expect([await f.inputValue(), await p.inputValue()]).toEqual(['0', '1000']);
});

inLanguages('what was undone is said, with a link to where it was', async (language) => {
	await using opened = await visitCriterion(language, id);
	const { criterion, page } = opened;
	const { save, nav } = criterion.words;
	await criterion.type({ f: '3' });
	await page.getByRole('main').getByRole('link', { name: nav.next }).click();
	await page.waitForURL(/court/);
	await page.keyboard.press('Control+KeyZ');
	const told = page.getByRole('status').filter({ hasText: save.undone });
	await told.getByRole('link').click();
	await page.waitForURL(/deadlines/);
	expect(await criterion.field('f').inputValue()).toBe('');
});

inLanguages('an earlier state comes back, and that can be taken back', async (language) => {
	await using opened = await visitCriterion(language, id);
	const { criterion, page, errors } = opened;
	const here = earlierWords[language];
	await criterion.type({ f: '3', p: '12 500' });
	await criterion.saved();
	// The next state is kept when the last one is five minutes old.
	await page.evaluate(() => {
		const { now } = Date;
		Date.now = () => now() + 10 * 60_000;
	});
	await criterion.field('f').fill('30');
	await criterion.saved();
	await page.goto(new URL(`../../`, page.url()).href);
	expect(page.url()).toContain(pathTo(language, criterion.edition, ''));
	await page.getByText(here.title, { exact: true }).click();
	await page.getByRole('button', { name: here.goBack }).first().click();
	const tree = page.getByRole('navigation', { name: criterion.words.nav.tree });
	await tree.getByRole('link', { name: criterion.text.short[language] }).click();
	await page.waitForURL(/deadlines/);
	expect(await criterion.field('f').inputValue()).toBe('3');
	await page.getByRole('button', { name: criterion.words.save.undo, exact: true }).click();
	await expect.poll(() => criterion.field('f').inputValue()).toBe('30');
	expect(errors).toEqual([]);
});

import { expect, test } from 'vitest';
import { visit } from './browser.js';
import { CriterionPage } from './criterion.js';

// What is typed before the script takes over would be lost, so the fields wait for it.
test('fields are closed until the script runs, and open then', async () => {
	await using opened = await visit('ru/');
	const { page } = opened;
	let letGo: () => void = () => undefined;
	const gate = new Promise<void>((resolve) => {
		letGo = resolve;
	});
	await page.route(/_app\/immutable\/entry\//, async (route) => {
		await gate;
		await route.continue();
	});
	await page.goto(new URL('interaction-2020/complaints/deadlines/', page.url()).href, {
		waitUntil: 'commit'
	});
	const field = page.getByRole('textbox').first();
	await expect.poll(() => field.isDisabled()).toBe(true);
	letGo();
	await expect.poll(() => field.isEnabled()).toBe(true);
	await new CriterionPage(page, 'ru', 'complaints.deadlines').ready();
	await field.fill('3');
	expect(await field.inputValue()).toBe('3');
});

import { expect, test } from 'vitest';
import { visit, visitCriterion } from './browser.js';
import { IN_FULL } from '../../src/lib/editions/testing-load';

test('what a visit left is not there for the next one, in the same page or not', async () => {
	const first = await visitCriterion('ru', 'complaints.deadlines');
	await first.criterion.type({ f: '3', p: '12 500' });
	await first.criterion.saved();
	await first.context.newPage();
	await first.context.addCookies([{ name: 'a', value: 'b', url: first.page.url() }]);
	await first.page.evaluate(async () => {
		localStorage.setItem('a', 'b');
		sessionStorage.setItem('a', 'b');
		await caches.open('a');
		console.error('planted');
	});
	await expect.poll(() => first.errors.length).toBe(1);
	await first.close();

	// A page that stores nothing itself.
	await using second = await visit('404.html');
	expect(second.page === first.page).toBe(!IN_FULL);
	const found = await second.page.evaluate(async () => ({
		databases: await indexedDB.databases(),
		stored: [localStorage.length, sessionStorage.length],
		caches: await caches.keys()
	}));
	expect(found).toEqual({ databases: [], stored: [0, 0], caches: [] });
	expect(await second.context.cookies()).toEqual([]);
	expect(second.context.pages().length).toBe(1);
	expect([second.errors, first.errors]).toEqual([[], ['planted']]);
	await second.page.evaluate(() => {
		console.error('planted again');
	});
	await expect.poll(() => second.errors).toEqual(['planted again']);
	expect(first.errors).toEqual(['planted']);
});

test('a session that was made otherwise is another one', async () => {
	await (await visit('404.html')).close();
	await using opened = await visit('404.html', { locale: 'kk-KZ' });
	expect(await opened.page.evaluate(() => navigator.language)).toBe('kk-KZ');
});

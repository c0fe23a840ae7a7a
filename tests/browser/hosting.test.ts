import { homeWords } from '../../src/lib/i18n/places/home';
import { expect, inject, test } from 'vitest';
import { buildFolder } from '../../scripts/lib/paths.js';
import { createStaticServer, listenFrom } from '../../scripts/lib/static-server.js';
import { visit } from './browser.js';
import { CriterionPage, EDITION, wordsIn } from './criterion.js';
import { pathTo } from './places.js';
import { someOf } from './some-of.js';

/** The site at another path of another server. */
async function serve(base: string): Promise<{ site: string } & AsyncDisposable> {
	const server = createStaticServer(buildFolder, { base });
	const port = await listenFrom(server, 0);
	return {
		site: `http://127.0.0.1:${port}${base}`,
		[Symbol.asyncDispose]: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => {
					resolve();
				});
			})
	};
}

test.each(someOf(['/', '/a/b c/қазақша/', '/ru/kk/'], 'folders', 2))(
	'the site works at %s',
	async (base) => {
		await using served = await serve(base);
		await using opened = await visit('', { site: encodeURI(served.site), locale: 'kk-KZ' });
		const { page } = opened;
		const redirects: string[] = [];
		const missing: string[] = [];
		page.on('response', (response) => {
			if (response.status() >= 300 && response.status() < 400 && response.status() !== 304) {
				redirects.push(response.url());
			}
			if (response.status() >= 400) missing.push(response.url());
		});
		// A reader with a Kazakh browser is led to the Kazakh page.
		await page.waitForURL(/kk\/$/);
		const words = wordsIn.kk;
		await page.getByRole('main').getByRole('link', { name: '2020' }).first().click();
		await page.waitForURL(/interaction-2020\/$/);
		await page.getByRole('main').locator('a[href$="complaints/"]').click();
		await page.waitForURL(/complaints\/$/);
		await page.getByRole('row').getByRole('link').first().click();
		await page.waitForURL(/deadlines\/$/);
		const criterion = new CriterionPage(page, 'kk', 'complaints.deadlines');
		await criterion.ready();
		await criterion.type({ f: '3', p: '12 500' });
		await expect.poll(() => criterion.score()).toBe('39,76');
		await page.getByRole('link', { name: words.nav.methodology }).click();
		await page.waitForURL(/methodology\/$/);
		await page.reload();
		await page.getByRole('link', { name: wordsIn.ru.languageName }).click();
		await page.waitForURL(/ru\/interaction-2020\/methodology\/$/);
		await page.getByRole('banner').getByRole('link', { name: wordsIn.ru.siteName }).click();
		await page.waitForURL(/\/ru\/$/);
		expect([redirects, missing, opened.errors, opened.foreign]).toEqual([[], [], [], []]);
	}
);

test('a page asked for from inside another folder shows the same', async () => {
	await using served = await serve('/');
	await using opened = await visit(pathTo('ru', EDITION, 'complaints'), { site: served.site });
	expect(await opened.page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
	expect(opened.errors).toEqual([]);
});

const nowhere = [
	'none/',
	'ru/none',
	'ru/interaction-2020/complaints/deadlines/none/deep/er/',
	'kk/interaction-2020/none.html'
];
test.each(someOf(nowhere, 'nowhere', 2))(
	'%s: a page of its own says that there is nothing, and leads home',
	async (path) => {
		await using opened = await visit(path);
		const { page } = opened;
		const response = await page.reload();
		expect(response?.status()).toBe(404);
		expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
		expect(await page.locator('body').evaluate((body) => getComputedStyle(body).marginTop)).toBe(
			'0px'
		);
		const deep = /^(ru|kk)\//.test(path);
		if (deep) await page.getByRole('link', { name: 'На главную' }).click();
		else await page.goto(inject('site'));
		await page.waitForURL(new URL('ru/', inject('site')).href);
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(homeWords.ru.title);
		expect(opened.foreign).toEqual([]);
	}
);

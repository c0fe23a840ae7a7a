import { troubleWords } from '../../src/lib/i18n/places/trouble';
import { homeWords } from '../../src/lib/i18n/places/home';
import { expect, inject, test } from 'vitest';
import { visit, visitCriterion } from './browser.js';
import { wordsIn } from './criterion.js';
import { someOf } from './some-of.js';

const id = 'complaints.deadlines';

/** Ways in which a browser keeps nothing; each runs in the page before its scripts. */
const ways = {
	'opening throws': () => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('denied', 'SecurityError');
		};
	},
	'there is no database': () => {
		Object.defineProperty(window, 'indexedDB', { value: undefined });
	},
	'the request fails': () => {
		if (location.protocol === 'about:') return;
		const open = IDBFactory.prototype.open.bind(indexedDB);
		// A version below that of an existing database is refused by the browser itself.
		open('bagalau', 1_000_000);
		IDBFactory.prototype.open = (name) => open(name, 1);
	},
	'local storage throws too': () => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('denied', 'SecurityError');
		};
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('denied', 'SecurityError');
			}
		});
	}
} as const;

const names = Object.keys(ways) as readonly (keyof typeof ways)[];

test.each(someOf(names, 'ways to refuse', 3))(
	'%s: said at once, and the calculation works',
	async (way) => {
		await using opened = await visitCriterion('ru', id, { before: ways[way] });
		const { criterion, page, errors } = opened;
		const alert = page.getByRole('alert');
		await expect
			.poll(() => alert.innerText())
			.toContain(
				// The browser tells a database of a later version from one that it refuses.
				troubleWords.ru.troubles[way === 'the request fails' ? 'newer-site' : 'refused']
			);

		await criterion.type({ f: '3', p: '12 500' });
		await expect.poll(() => criterion.score()).toBe('39,76');
		// What is typed lives on from page to page.
		await page.getByRole('main').getByRole('link', { name: criterion.words.nav.next }).click();
		await page.waitForURL(/court/);
		await page.goBack();
		await expect.poll(() => criterion.score()).toBe('39,76');
		expect(await alert.isVisible()).toBe(true);
		expect(errors).toEqual([]);
	}
);

test('a full disk: said with the first change that is not written', async () => {
	await using opened = await visitCriterion('kk', id, {
		before: () => {
			IDBObjectStore.prototype.put = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		}
	});
	const { criterion, page, errors } = opened;
	const alert = page.getByRole('alert');
	expect(await alert.count()).toBe(0);
	await criterion.type({ f: '3', p: '12 500' });
	await expect
		.poll(() => alert.allInnerTexts())
		.toEqual([expect.stringContaining(troubleWords.kk.troubles.full)]);
	await expect.poll(() => criterion.score()).toBe('39,76');
	expect(errors).toEqual([]);
});

test('the first page says so in the place of the drafts', async () => {
	await using opened = await visit('ru/', { before: ways['opening throws'] });
	const goOn = opened.page.getByRole('region', { name: homeWords.ru.goOn });
	await expect.poll(() => goOn.innerText()).toContain(wordsIn.ru.save.notKept);
	expect(opened.errors).toEqual([]);
});

test('without local storage the languages can still be chosen', async () => {
	const before = () => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('denied', 'SecurityError');
			}
		});
	};
	await using opened = await visit('', { before, locale: 'fr-FR' });
	await opened.page.getByRole('link', { name: wordsIn.kk.languageName }).click();
	await expect.poll(() => opened.page.url()).toBe(new URL('kk/', inject('site')).href);
	expect(opened.errors).toEqual([]);
});

import { expect, inject, test } from 'vitest';
import { exchanged } from '../../src/lib/drafts/exchange';
import { editionWords } from '../../src/lib/editions/texts';
import { earlierWords } from '../../src/lib/i18n/places/earlier';
import { homeWords } from '../../src/lib/i18n/places/home';
import { violations } from './axe.js';
import { visit } from './browser.js';
import { CriterionPage, EDITION, wordsIn } from './criterion.js';
import { DraftsPage, draft, keptDrafts } from './drafts-page.js';
import { keepDrafts } from './keep-draft.js';
import { pathTo } from './places.js';

const id = 'complaints.deadlines';
const DAY = 24 * 60 * 60 * 1000;
const inSight = { hasFields: false, filling: 'empty' } as const;

test('a draft is begun, filled in, named anew, copied, deleted and brought back', async () => {
	await using opened = await visit('ru/drafts/');
	const { page } = opened;
	const list = new DraftsPage(page, 'ru');
	const { words } = list;
	await page.getByText(words.none).waitFor();

	await list.button(words.create).click();
	const form = page.getByRole('form', { name: words.create });
	await form.getByRole('combobox').selectOption(editionWords[EDITION]?.text.short.ru ?? '?');
	await form.getByRole('radio', { name: wordsIn.ru.kind.names.local }).check({ force: true });
	await form.getByRole('textbox', { name: words.body }).fill('Акимат <b>города</b>');
	await form.getByRole('textbox', { name: words.period }).fill('2020');
	await form.getByRole('button', { name: words.createAct }).click();
	await page.waitForURL(/interaction-2020\/$/);
	const criterion = await new CriterionPage(page, 'ru', id).open(inject('site'), id);
	await criterion.type({ f: '3', p: '12500' });
	await criterion.saved();
	expect(await page.getByRole('radio', { name: wordsIn.ru.kind.names.local }).isChecked()).toBe(
		true
	);

	await page.getByRole('banner').getByRole('link', { name: words.title, exact: true }).click();
	const named = 'Акимат <b>города</b>, 2020';
	await expect.poll(() => list.names()).toEqual([named]);
	await expect.poll(() => list.row(named).innerText()).toContain('39,76');
	expect(await list.row(named).innerText()).toContain(wordsIn.ru.kind.short.local);

	await page.getByRole('button', { name: words.renameOf(named) }).click();
	await list.rows.getByRole('textbox', { name: words.body }).fill('Акимат');
	await page.keyboard.press('Enter');
	await expect.poll(() => list.names()).toEqual(['Акимат, 2020']);
	await expect.poll(() => list.row('Акимат, 2020').innerText()).toContain('39,76');

	await list.tick('Акимат, 2020');
	await list.button(words.copy).click();
	const copy = `${words.copyName('Акимат')}, 2020`;
	await expect.poll(() => list.names()).toEqual([copy, 'Акимат, 2020']);
	const [one, two] = await keptDrafts(page);
	expect(one?.answers).toEqual(two?.answers);
	expect(one?.id).not.toBe(two?.id);

	await list.tick(copy, 'Акимат, 2020');
	await list.button(words.remove).click();
	await expect.poll(() => list.names()).toEqual([]);
	await list.button(words.undo).click();
	await expect.poll(() => list.names()).toEqual([copy, 'Акимат, 2020']);

	await list.tick(copy);
	await list.button(words.remove).click();
	await expect.poll(() => list.names()).toEqual(['Акимат, 2020']);
	await page.reload();
	await page.getByText(words.deleted(1)).click();
	await page.getByRole('button', { name: words.restoreOf(copy) }).click();
	await expect.poll(() => list.names()).toEqual([copy, 'Акимат, 2020']);
	expect([opened.errors, opened.foreign, opened.failed]).toEqual([[], [], []]);
});

test('the draft that is opened is the one that its edition shows', async () => {
	await using opened = await visit('kk/drafts/');
	const { page } = opened;
	const list = new DraftsPage(page, 'kk');
	await page.getByText(list.words.none).waitFor();
	const answers = (f: string) => ({ [id]: { f, p: '10' } });
	await keepDrafts(page, [
		draft('a', { name: 'А', answers: answers('1'), place: id, changed: 3 * DAY }),
		draft('b', { name: 'Б', answers: answers('2'), place: id, changed: 2 * DAY }),
		draft('c', { name: 'В', edition: 'none-2030', changed: DAY })
	]);
	await page.reload();
	const criterion = new CriterionPage(page, 'kk', id);
	const typed = async () => {
		await page.waitForURL(/deadlines\/$/);
		await criterion.ready();
		return criterion.field('f').inputValue();
	};
	// A draft of an edition to come is listed and cannot be opened.
	await expect.poll(() => list.rows.count()).toBe(3);
	expect(await list.rows.last().innerText()).toContain(list.words.unknownEdition);
	expect(await list.names()).toEqual(['А', 'Б']);

	await list.row('Б').getByRole('link').click();
	expect(await typed()).toBe('2');
	await page.goBack();
	await list.row('А').getByRole('link').click();
	expect(await typed()).toBe('1');
	await page.reload();
	expect(await typed()).toBe('1');

	await page.goto(new URL('kk/', inject('site')).href);
	const goOn = page.getByRole('region', { name: homeWords.kk.goOn });
	await goOn.getByRole('listitem').filter({ hasText: 'Б' }).getByRole('link').click();
	expect(await typed()).toBe('2');
	expect(opened.errors).toEqual([]);
});

test('what is done in the list shows in other tabs, and the other way round', async () => {
	await using opened = await visit('ru/drafts/');
	const { page, context } = opened;
	const list = new DraftsPage(page, 'ru');
	const { words } = list;
	await page.getByText(words.none).waitFor();
	const second = new DraftsPage(await context.newPage(), 'ru');
	await second.page.goto(page.url());
	await second.page.getByText(words.none).waitFor();
	const criterion = new CriterionPage(await context.newPage(), 'ru', id);
	await criterion.open(inject('site'), id);

	await list.choose('draft.json', JSON.stringify(exchanged(draft('a', { name: 'А' }))));
	await list.dialog.getByRole('button', { name: list.import.add(1), exact: true }).click();
	await expect.poll(() => list.names()).toEqual(['А']);
	await expect.poll(() => second.names()).toEqual(['А']);
	// What was brought in is not what the edition opens with.
	expect(await criterion.field('f').inputValue()).toBe('');
	await criterion.type({ f: '7' });
	await criterion.saved();
	await expect.poll(() => second.names()).toEqual([words.unnamed, 'А']);

	await list.closeDialog();
	await page.getByRole('button', { name: words.renameOf(words.unnamed) }).click();
	await list.rows.getByRole('textbox', { name: words.body }).fill('Б');
	await page.keyboard.press('Enter');
	await expect.poll(() => second.names()).toEqual(['Б', 'А']);
	await criterion.page.goto(new URL(pathTo('ru', EDITION, ''), inject('site')).href);
	const name = criterion.page.getByRole('textbox', { name: earlierWords.ru.name });
	await expect.poll(() => name.inputValue()).toBe('Б');

	await second.page.getByRole('button', { name: words.renameOf('Б') }).click();
	await second.rows.getByRole('textbox', { name: words.body }).fill('В');
	await second.page.keyboard.press('Enter');
	await expect.poll(() => name.inputValue()).toBe('В');
	await list.tick('А');
	await list.button(words.remove).click();
	await expect.poll(() => second.names()).toEqual(['В']);
	await list.button(words.undo).click();
	await expect.poll(() => second.names()).toEqual(['В', 'А']);
	expect(opened.errors).toEqual([]);
});

test('a thousand drafts: the first fifty, more on demand, and found by what they are', async () => {
	await using opened = await visit('ru/drafts/', { bypassCSP: true });
	const { page } = opened;
	const list = new DraftsPage(page, 'ru');
	const { words } = list;
	await page.getByText(words.none).waitFor();
	expect(await violations(page, { language: 'ru', ...inSight })).toEqual([]);
	const now = Date.now();
	const drafts = Array.from({ length: 1000 }, (_, at) =>
		draft(`d${String(at)}`, { name: `Орган ${String(at)}`, period: '2020', changed: now - at })
	);
	await keepDrafts(page, [
		...drafts,
		draft('gone', { name: 'Давний', deleted: now - 31 * DAY }),
		draft('kept', { name: 'Недавний', deleted: now - 29 * DAY })
	]);
	await page.reload();
	await expect.poll(() => list.rows.count()).toBe(50);
	expect((await list.names())[0]).toBe('Орган 0, 2020');
	await expect.poll(() => list.rows.getByText('39,76').count()).toBe(50);
	await page.getByText(words.deleted(1), { exact: true }).waitFor();
	await expect.poll(async () => (await keptDrafts(page)).length).toBe(1001);

	await list.button(words.more(950)).click();
	await expect.poll(() => list.rows.count()).toBe(100);
	await page.getByRole('searchbox', { name: words.search }).fill('777 орган');
	await expect.poll(() => list.names()).toEqual(['Орган 777, 2020']);
	await list.button(words.tickAll).click();
	await page.getByText(words.ticked(1)).waitFor();
	await page.setViewportSize({ width: 360, height: 740 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	expect(await violations(page, { language: 'ru', ...inSight })).toEqual([]);
	await page.getByRole('searchbox', { name: words.search }).fill('');
	await expect.poll(() => list.rows.count()).toBe(50);
});

test('the keyboard is enough to name, tick, delete and bring back', async () => {
	await using opened = await visit('kk/drafts/');
	const { page } = opened;
	const list = new DraftsPage(page, 'kk');
	const { words } = list;
	await page.getByText(words.none).waitFor();
	await keepDrafts(page, [draft('a', { name: 'А' })]);
	await page.reload();
	const box = list.row('А').getByRole('checkbox');
	await box.focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.keyboard.type('Б');
	await page.keyboard.press('Escape');
	// Nothing is kept, and the focus is where it was.
	expect(await list.names()).toEqual(['А']);
	await page.keyboard.press('Enter');
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('Б');
	await page.keyboard.press('Enter');
	await expect.poll(() => list.names()).toEqual(['Б']);
	await list.row('Б').getByRole('checkbox').focus();
	await page.keyboard.press('Space');
	await list.button(words.remove).focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => list.names()).toEqual([]);
	await list.button(words.undo).focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => list.names()).toEqual(['Б']);
});

test('a browser that keeps nothing: the page says so', async () => {
	await using opened = await visit('ru/drafts/', {
		before: () => {
			IDBFactory.prototype.open = () => {
				throw new DOMException('denied', 'SecurityError');
			};
		}
	});
	const list = new DraftsPage(opened.page, 'ru');
	await expect.poll(() => opened.page.getByRole('alert').innerText()).toBe(list.words.refused);
	expect(opened.errors).toEqual([]);
});

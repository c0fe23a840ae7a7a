import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { importWords } from '../../src/lib/i18n/places/import';
import { refusals, tooDeep } from '../../src/lib/i18n/refusals';
import { textOf, wordsIn } from './criterion.js';
import { violations } from './axe.js';
import { visit, visitCriterion } from './browser.js';
import { DraftsPage, draft, keptDrafts } from './drafts-page.js';
import { keepDrafts } from './keep-draft.js';

const id = 'complaints.deadlines';
const good = {
	format: 'bagalau/draft@1',
	edition: 'interaction-2020',
	body: { kind: 'local', name: 'Ақмола' },
	period: '2020',
	answers: { [id]: { f: '3', p: '12500' } }
};
const json = JSON.stringify(good);

/** Lets a file go over the page, as somebody does who carries it there from a folder. */
async function letGo(page: Page, content: string, times = 1): Promise<void> {
	const carried = await page.evaluateHandle(
		({ content, times }) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([content.repeat(times)], 'x.json'));
			return transfer;
		},
		{ content, times }
	);
	const over = page.locator('body');
	await over.dispatchEvent('dragover', { dataTransfer: carried });
	await over.dispatchEvent('drop', { dataTransfer: carried });
}

test('what was saved to a file comes back from it whole, and is told from what is there', async () => {
	await using opened = await visit('ru/drafts/');
	const { page } = opened;
	const list = new DraftsPage(page, 'ru');
	const { words } = list;
	await page.getByText(words.none).waitFor();
	const full = draft('full', {
		kind: 'local',
		name: 'Акимат',
		period: '2020',
		readings: { 'rate-formula': 'subtract' },
		shares: { 'services.automation.electronic-share': { d: { done: '1', of: '3' } } },
		byKind: {
			central: { answers: { 'openness.data': { '1.kk': '90' } }, shares: {} },
			local: { answers: { 'openness.data': { '1.kk': '50' } }, shares: {} }
		},
		changed: 3
	});
	await keepDrafts(page, [full, draft('b', { name: 'Б', changed: 2 }), draft('c', { name: 'В' })]);
	await page.reload();
	await list.tick('Акимат, 2020', 'Б');
	const downloading = page.waitForEvent('download');
	await list.button(words.toFile).click();
	const file = await downloading;
	expect(file.suggestedFilename()).toMatch(/^bagalau-drafts-\d{4}-\d\d-\d\d\.json$/);
	const content = await readFile(await file.path(), 'utf8');
	await expect.poll(() => list.told.innerText()).toContain(words.told.written(2));

	// All of it is here: nothing is ticked.
	await list.choose('drafts.json', content);
	expect(await list.dialog.getByText(list.import.same.here).count()).toBe(2);
	expect(await list.dialog.getByRole('checkbox', { checked: true }).count()).toBe(0);
	await list.dialog.getByText(list.import.noneChosen).waitFor();
	await list.closeDialog();

	// Gone, it comes back.
	const before = await keptDrafts(page);
	await list.tick('Акимат, 2020');
	await list.button(words.untick).click();
	await list.tick('Акимат, 2020', 'Б');
	await list.button(words.remove).click();
	await expect.poll(() => list.names()).toEqual(['В']);
	await list.choose('drafts.json', content);
	await list.dialog.getByRole('button', { name: list.import.add(2), exact: true }).click();
	await list.dialog.getByText(list.import.added(2)).waitFor();
	await list.closeDialog();
	await expect.poll(() => list.names()).toEqual(['Акимат, 2020', 'Б', 'В']);
	const after = await keptDrafts(page);
	const [back] = after.filter(({ name, deleted }) => name === 'Акимат' && deleted === 0);
	expect(back?.id).not.toBe('full');
	expect({ ...back, id: 'full', changed: 3 }).toEqual(full);
	expect(after.find((of) => of.id === 'c')).toEqual(before.find((of) => of.id === 'c'));
	expect([opened.errors, opened.foreign]).toEqual([[], []]);
});

test('a file that is let go on the page of a criterion: new drafts beside the open one', async () => {
	await using opened = await visitCriterion('kk', id, { bypassCSP: true });
	const { criterion, page } = opened;
	const list = new DraftsPage(page, 'kk');
	await criterion.type({ f: '7' });
	await criterion.saved();
	const before = await keptDrafts(page);
	const wrong = {
		...good,
		body: { kind: 'central', name: '<img src=x onerror="window.hit=1">' },
		answers: { [id]: { f: '30', p: '12' }, 'no.such': {} }
	};
	await letGo(page, `[${json},\n${JSON.stringify(wrong)},\n{"format":1}]`);
	await list.read();
	const { dialog } = list;
	const text = textOf(id);
	const wholeIs = wordsIn.kk.problem({
		code: 'part-exceeds-whole',
		whole: text.inputs.p?.label.kk ?? '?'
	});
	await dialog
		.getByText(`${text.short.kk} → ${text.inputs.f?.label.kk ?? '?'}: ${wholeIs}`)
		.waitFor();
	await dialog.getByText(`no.such: ${wordsIn.kk.problem({ code: 'unknown-indicator' })}`).waitFor();
	await dialog.getByText(`${list.import.line(3)}: ${refusals.kk['unknown-format']}`).waitFor();
	await dialog.getByText('39,76').waitFor();
	expect(await violations(page, { language: 'kk', hasFields: false, filling: 'empty' })).toEqual(
		[]
	);
	expect(await keptDrafts(page)).toEqual(before);
	await dialog.getByRole('checkbox', { name: 'onerror' }).uncheck();
	await dialog.getByRole('button', { name: list.import.add(1), exact: true }).click();
	await dialog.getByText(list.import.added(1)).waitFor();
	await dialog.getByRole('link', { name: list.import.toList }).click();
	await expect.poll(() => list.names()).toEqual(['Ақмола, 2020', list.words.unnamed]);
	expect((await keptDrafts(page)).filter(({ id: of }) => of === before[0]?.id)).toEqual(before);
	// The page still has the draft that it was opened with.
	const again = await criterion.open(inject('site'), id);
	expect(await again.field('f').inputValue()).toBe('7');
	expect(await page.evaluate(() => 'hit' in window)).toBe(false);
	expect(opened.errors).toEqual([]);
});

const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
const ru = { ...importWords.ru.refused, ...refusals.ru, deep: tooDeep.ru };

/** Files as they come, and what the page has to say of each. */
const damaged: readonly (readonly [name: string, content: string | Uint8Array, told: string])[] = [
	['nothing', '', ru.empty],
	['another file', 'PK\u0003\u0004 лист', ru['not-drafts']],
	['truncated', `${json}\n${json.slice(0, 60)}`, `${importWords.ru.line(2)}: ${ru['not-json']}`],
	['a wrong byte', Buffer.concat([Buffer.from(json), Buffer.of(0xff)]), ru['not-text']],
	['deep nesting', json.replace('"2020"', deep), ru.deep],
	['deep answers', json.replace('"12500"', deep), ru.deep],
	['an unknown edition', json.replace('interaction-2020', '__proto__'), ru['unknown-edition']],
	['answers in a list', JSON.stringify({ ...good, answers: [] }), ru['answers-not-an-object']],
	['too many', `${json}\n`.repeat(5001), ru['too-many']]
];

test('damaged files: each is told in words, nothing is thrown and nothing is kept', async () => {
	await using opened = await visit('ru/drafts/');
	const { page } = opened;
	const list = new DraftsPage(page, 'ru');
	await page.getByText(list.words.none).waitFor();
	await keepDrafts(page, [draft('a', { name: 'А' })]);
	await page.reload();
	await expect.poll(() => list.names()).toEqual(['А']);
	const before = await keptDrafts(page);
	const told: string[] = [];
	for (const [name, content] of damaged) {
		await list.choose(`${name}.json`, content);
		told.push(await list.dialog.innerText());
		await list.closeDialog();
	}
	await letGo(page, '{', 10 * 1024 * 1024);
	await list.read();
	expect(await list.dialog.innerText()).toContain(ru.deep);
	await list.closeDialog();
	const missing = damaged.filter(([, , words], at) => !told[at]?.includes(words));
	expect(missing.map(([name], at) => `${name}: ${told[at] ?? ''}`)).toEqual([]);
	expect(await keptDrafts(page)).toEqual(before);
	expect([opened.errors, opened.foreign]).toEqual([[], []]);
});

test('keys of prototypes are a draft like any other, and change no object', async () => {
	await using opened = await visit('ru/drafts/');
	const { page } = opened;
	const list = new DraftsPage(page, 'ru');
	const hostile = json
		.replace('"answers":{', '"answers":{"__proto__":{"f":"1"},"constructor":{"p":"2"},')
		.replace('"f":"3"', '"f":"3","__proto__":{"x":1},"toString":"1"');
	await list.choose('x.json', hostile);
	await list.dialog.getByText('__proto__').first().waitFor();
	await list.dialog.getByRole('button', { name: list.import.add(1), exact: true }).click();
	await list.dialog.getByText(list.import.added(1)).waitFor();
	await list.closeDialog();
	await expect.poll(() => list.names()).toEqual(['Ақмола, 2020']);
	expect(await page.evaluate(() => 'x' in {} || 'f' in {})).toBe(false);
	expect(opened.errors).toEqual([]);
});

test('a browser that does not write: nothing is added, and the page says so', async () => {
	await using opened = await visit('kk/drafts/', {
		before: () => {
			IDBObjectStore.prototype.put = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		}
	});
	const list = new DraftsPage(opened.page, 'kk');
	await list.choose('x.json', json);
	await list.dialog.getByRole('button', { name: list.import.add(1), exact: true }).click();
	await list.dialog.getByText(list.import.failed).waitFor();
	expect(await keptDrafts(opened.page)).toEqual([]);
	expect(opened.errors).toEqual([]);
});

import type { Locator, Page } from 'playwright-core';
import { draftsWords, type DraftsWords } from '../../src/lib/i18n/places/drafts';
import { importWords, type ImportWords } from '../../src/lib/i18n/places/import';
import { emptyDraft, type StoredDraft } from '../../src/lib/drafts/stored-draft';
import type { Language } from '../../src/lib/i18n/text';
import { EDITION } from './criterion.js';

/** A draft of the complaints direction that scores 39,76. */
export function draft(id: string, parts: Partial<StoredDraft> = {}): StoredDraft {
	return {
		...emptyDraft(id, EDITION),
		answers: { 'complaints.deadlines': { f: '3', p: '12 500' } },
		changed: 1_700_000_000_000,
		...parts
	};
}

/** All drafts that the browser keeps, as they lie there, by their ids. */
export function keptDrafts(page: Page): Promise<readonly StoredDraft[]> {
	return page.evaluate(async () => {
		const database = await new Promise<IDBDatabase>((resolve) => {
			const request = indexedDB.open('bagalau');
			request.onsuccess = () => {
				resolve(request.result);
			};
		});
		const all = await new Promise<readonly StoredDraft[]>((resolve) => {
			const request = database.transaction('drafts').objectStore('drafts').getAll();
			request.onsuccess = () => {
				resolve(request.result as readonly StoredDraft[]);
			};
		});
		database.close();
		return all;
	});
}

/** What a visitor finds on the page of all drafts, by what it says. */
export class DraftsPage {
	readonly page: Page;
	readonly words: DraftsWords;
	readonly import: ImportWords;

	constructor(page: Page, language: Language) {
		this.page = page;
		this.words = draftsWords[language];
		this.import = importWords[language];
	}

	get rows(): Locator {
		return this.page.locator('tbody tr');
	}

	/** The row of the draft with this name. */
	row(name: string): Locator {
		return this.rows.filter({ has: this.page.getByRole('link', { name, exact: true }) });
	}

	button(name: string): Locator {
		return this.page.getByRole('main').getByRole('button', { name, exact: true });
	}

	/** Names of the drafts that are shown, in their order. */
	names(): Promise<readonly string[]> {
		return this.rows.getByRole('rowheader').getByRole('link').allInnerTexts();
	}

	async tick(...names: readonly string[]): Promise<void> {
		for (const name of names) await this.row(name).getByRole('checkbox').check();
	}

	/** What the page says of the last action. */
	get told(): Locator {
		return this.page.getByRole('main').getByRole('status');
	}

	get dialog(): Locator {
		return this.page.getByRole('dialog');
	}

	/** Chooses a file, and waits until it is read. */
	async choose(name: string, content: string | Uint8Array): Promise<void> {
		const buffer = Buffer.from(content);
		const file = { name, mimeType: 'application/json', buffer };
		const input = this.page.getByLabel(this.words.fromFile, { exact: true });
		// Closed until the script runs.
		await input.and(this.page.locator(':enabled')).setInputFiles(file);
		await this.read();
	}

	/** Waits until the dialog has read its files. */
	async read(): Promise<void> {
		await this.dialog.waitFor();
		await this.dialog.getByText(this.import.reading).waitFor({ state: 'detached' });
	}

	async closeDialog(): Promise<void> {
		await this.page.keyboard.press('Escape');
		await this.dialog.waitFor({ state: 'detached' });
	}
}

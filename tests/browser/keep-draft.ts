import type { Page } from 'playwright-core';
import { summaryOf } from '../../src/lib/drafts/draft-summary';
import type { StoredDraft } from '../../src/lib/drafts/stored-draft';

/** Something in the browser's storage; the key where it is not in the value. */
export interface Row {
	readonly store: 'drafts' | 'summaries' | 'current';
	readonly value: unknown;
	readonly key?: string;
}

/** Puts rows where the site keeps them, past the site's own code. */
export async function putRows(page: Page, rows: readonly Row[]): Promise<void> {
	await page.evaluate(async (all) => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open('bagalau');
			request.onsuccess = () => {
				resolve(request.result);
			};
			request.onerror = () => {
				reject(new Error('not opened'));
			};
		});
		const transaction = database.transaction(['drafts', 'summaries', 'current'], 'readwrite');
		for (const { store, value, key } of all) transaction.objectStore(store).put(value, key);
		await new Promise((resolve) => {
			transaction.oncomplete = resolve;
		});
		database.close();
	}, rows);
}

/** Puts drafts where the browser keeps them. */
export async function keepDrafts(page: Page, drafts: readonly StoredDraft[]): Promise<void> {
	await putRows(
		page,
		drafts.flatMap((draft): readonly Row[] => [
			{ store: 'drafts', value: draft },
			{ store: 'summaries', value: summaryOf(draft) }
		])
	);
}

/** Puts a draft where the browser keeps it, as if it had been typed: its edition opens with it. */
export async function keepDraft(page: Page, draft: StoredDraft): Promise<void> {
	await keepDrafts(page, [draft]);
	await putRows(page, [{ store: 'current', value: draft.id, key: draft.edition }]);
}

import type { Page } from 'playwright-core';
import { summaryOf } from '../../src/lib/drafts/draft-summary';
import type { StoredDraft } from '../../src/lib/drafts/stored-draft';

/** Puts a draft where the browser keeps it, as if it had been typed. */
export async function keepDraft(page: Page, draft: StoredDraft): Promise<void> {
	await page.evaluate(
		async ({ stored, summary }) => {
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
			transaction.objectStore('drafts').put(stored);
			transaction.objectStore('summaries').put(summary);
			transaction.objectStore('current').put(stored.id, stored.edition);
			await new Promise((resolve) => {
				transaction.oncomplete = resolve;
			});
			database.close();
		},
		{ stored: draft, summary: summaryOf(draft) }
	);
}

import { isRecord } from '../scoring/raw';
import { exchanged } from './exchange';
import type { StoredDraft } from './stored-draft';

/** The same text for drafts that hold the same, in whatever order they say it; null where it cannot be told. */
export function fingerprint(draft: StoredDraft): string | null {
	try {
		return JSON.stringify(exchanged(draft), (_, value: unknown) =>
			isRecord(value)
				? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
				: value
		);
	} catch {
		// Nested so deep that no text of it can be made; nothing that a file brings is.
		return null;
	}
}

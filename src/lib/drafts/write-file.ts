import { download, fileName } from './draft-file';
import { exchanged } from './exchange';
import { LARGEST_FILE } from './read-file';
import type { StoredDraft } from './stored-draft';

/** What the file of several drafts is called, instead of an edition. */
const SEVERAL = 'drafts';

/** Hands the user a file with drafts; false where it would be too big to be read again. */
export function downloadDrafts(drafts: readonly StoredDraft[], day: Date): boolean {
	const content = drafts.map(exchanged);
	if (sizeOf(content) > LARGEST_FILE) return false;
	const [only, ...more] = drafts;
	const named = only !== undefined && more.length === 0 ? only : { edition: SEVERAL, name: '' };
	download(fileName(named, day), content);
	return true;
}

/** Bytes of the file, as `download` writes it. */
function sizeOf(content: unknown): number {
	return new Blob([JSON.stringify(content, null, '\t')]).size;
}

import { DraftShelf } from './draft-shelf';
import type { DraftSummary } from './draft-summary';
import { noteOpenedHere } from './opened-here';

/**
 * Makes a draft the one that its edition opens with, in this tab too unless another is to open it. Where the
 * browser refuses, the edition opens with what it has.
 */
export async function openDraft(
	{ id, edition }: Pick<DraftSummary, 'id' | 'edition'>,
	inThisTab = true
): Promise<void> {
	if (inThisTab) noteOpenedHere(edition, id);
	try {
		await new DraftShelf().makeCurrent({ id, edition });
	} catch {
		// Nothing to open: the page that comes says that the browser refuses.
	}
}

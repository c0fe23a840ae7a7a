import type { DraftKeeper } from './draft-keeper.svelte';
import type { PreviewDatabase } from './preview-database';

/** A draft that came in a link, shown in the place of the own one for as long as the tab lives. */
export interface Preview {
	/** Fragment of the address that it came in. */
	readonly source: string;
	/** The draft that the tab had open before, by its id. */
	readonly before: string | null;
	readonly keeper: DraftKeeper;
	readonly database: PreviewDatabase;
}

/** The draft that the pages of an edition show. */
export interface ShownDraft {
	readonly keeper: DraftKeeper;
	/** It came in a link, and nothing of it is stored. */
	readonly isPreview: boolean;
}

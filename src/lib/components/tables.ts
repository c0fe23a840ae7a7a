import type LanguageTable from './LanguageTable.svelte';
import type TableField from './TableField.svelte';

/** What draws the tables of a page: null where it has none of the kind, and does not load it. */
export interface Tables {
	/** Rows that the user adds. */
	readonly rows: typeof TableField | null;
	/** Rows of the act, with two language columns. */
	readonly languages: typeof LanguageTable | null;
}

/** Names of what a problem may be about, in one language; by the edition. */
export type EditionNames = Readonly<Record<string, NamesOfEdition>>;

/** Names of one edition. */
export interface NamesOfEdition {
	readonly short: string;
	/** Short names of nodes. */
	readonly nodes: Readonly<Record<string, string>>;
	/** Labels of inputs by node; those of a column after its table: `services.rating`. */
	readonly inputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

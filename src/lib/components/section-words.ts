/** Words of one indicator in the page's language, by the names of its inputs and steps. */
export interface SectionWords {
	readonly inputs: Readonly<
		Record<
			string,
			{
				readonly label: string;
				readonly hint: string;
				readonly inFormula?: string | undefined;
				/** Of a table. */
				readonly columns?: Readonly<Record<string, { readonly label: string }>> | undefined;
			}
		>
	>;
	readonly steps: Readonly<
		Record<string, { readonly say: string; readonly why?: string | undefined }>
	>;
	/** Line of the summary for the points that the shares and rates cost. */
	readonly lost: string;
}

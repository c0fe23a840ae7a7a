/** A place in the tree of an edition, in the page's language. */
export interface TreePlace {
	readonly id: string;
	readonly short: string;
	readonly name: { readonly text: string };
	readonly children: readonly TreePlace[];
}

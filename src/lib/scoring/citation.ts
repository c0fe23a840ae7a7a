/** Where a rule stands: a paragraph (пункт / тармақ) or an appendix (приложение / қосымша) of the edition. */
export type Citation =
	| { readonly paragraph: string; readonly sub?: string }
	| { readonly appendix: string; readonly table?: string };

/**
 * What a rule rests on.
 * - `text`: it stands in the act, in words or symbols;
 * - `reconstructed`: the formula was a picture; this one fits all that is left of it;
 * - `assumed`: the act is silent, the rule is ours;
 * - `elsewhere`: the rule is in a text that is not among the sources.
 */
export type Provenance = 'text' | 'reconstructed' | 'assumed' | 'elsewhere';

/** Paragraph of the methodology. */
export function paragraph(number: string, sub?: string): Citation {
	return sub === undefined ? { paragraph: number } : { paragraph: number, sub };
}

/** Appendix of the methodology. */
export function appendix(number: string, table?: string): Citation {
	return table === undefined ? { appendix: number } : { appendix: number, table };
}

/** The name of a cited place among the paragraphs of its edition, and its anchor: "90", "app-10-7". */
export function keyOf(cite: Citation): string {
	if ('paragraph' in cite) return cite.paragraph;
	return ['app', cite.appendix, ...(cite.table === undefined ? [] : [cite.table])].join('-');
}

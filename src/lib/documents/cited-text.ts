import type { Citation } from '../scoring/citation';
import type { ActText } from './act-text';

/** What a citation names, null where the text does not have it. */
export function citedText(act: ActText, cite: Citation): string | null {
	if ('appendix' in cite) return act.appendices[cite.appendix] ?? null;
	return act.paragraphs[cite.paragraph] ?? null;
}

import type { ParagraphText } from '../text';
import { appendices } from './paragraphs-appendices';
import { criteriaParagraphs } from './paragraphs-criteria';
import { generalParagraphs } from './paragraphs-general';
import { procedureParagraphs } from './paragraphs-procedure';
import { totalParagraphs } from './paragraphs-total';

/** The methodology in our own words, by the number of the paragraph; appendices as `app-6`. */
export const paragraphs: Readonly<Record<string, ParagraphText>> = {
	...generalParagraphs,
	...criteriaParagraphs,
	...totalParagraphs,
	...procedureParagraphs,
	...appendices
};

import type { ParagraphText } from '../text';
import { personnelParagraphs } from './paragraphs-personnel';
import { technologyParagraphs } from './paragraphs-technology';

/** The methodology in our own words, by the number of the paragraph; appendices as `app-13`, tables as `app-8-3`. */
export const paragraphs: Readonly<Record<string, ParagraphText>> = {
	...personnelParagraphs,
	...technologyParagraphs
};

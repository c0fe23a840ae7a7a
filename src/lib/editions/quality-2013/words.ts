import type { EditionWords } from '../words';
import { editionText } from './edition.text';

/** The words of `quality-2013`. */
export const words: EditionWords = {
	text: editionText,
	paragraphs: {},
	readings: {},
	indicators: {},
	inputs: {},
	decrees: {},
	tables: {}
};

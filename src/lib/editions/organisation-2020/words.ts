import type { EditionWords } from '../words';
import { editionText } from './edition.text';

/** The words of `organisation-2020`. */
export const words: EditionWords = {
	text: editionText,
	paragraphs: {},
	readings: {},
	indicators: {},
	inputs: {},
	decrees: {},
	tables: {}
};

import { words as interaction2020 } from './interaction-2020/words';
import { words as interaction2021 } from './interaction-2021/words';
import { words as organisation2020 } from './organisation-2020/words';
import { words as quality2013 } from './quality-2013/words';
import type { EditionWords } from './words';

/** The words of every edition by its id. */
export const editionWords: Readonly<Record<string, EditionWords>> = {
	'interaction-2020': interaction2020,
	'interaction-2021': interaction2021,
	'organisation-2020': organisation2020,
	'quality-2013': quality2013
};

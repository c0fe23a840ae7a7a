import type { Text } from '../i18n/text';

/** Language columns of the openness tables, by the last part of the name of an input. */
export type LanguageColumn = 'kk' | 'ru';

/** The official names of the columns. */
export const languageColumns: Readonly<Record<LanguageColumn, Text>> = {
	kk: { ru: 'на государственном языке', kk: 'мемлекеттік тілде' },
	ru: { ru: 'на русском языке', kk: 'орыс тілінде' }
};

/** The same for formulas, where there is no room. */
export const shortLanguageColumns: Readonly<Record<LanguageColumn, Text>> = {
	kk: { ru: 'гос.', kk: 'мемл.' },
	ru: { ru: 'рус.', kk: 'орыс' }
};

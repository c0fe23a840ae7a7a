import type { Text } from '../i18n/text';

/** The degrees of effectiveness; both acts that have a total name the same four. */
export const degreeTexts: Readonly<Record<'high' | 'medium' | 'low' | 'inefficient', Text>> = {
	high: { ru: 'высокая степень эффективности', kk: 'тиімділіктің жоғарғы дәрежесі' },
	medium: { ru: 'средняя степень эффективности', kk: 'тиімділіктің орташа дәрежесі' },
	low: { ru: 'низкая степень эффективности', kk: 'тиімділіктің төменгі дәрежесі' },
	inefficient: { ru: 'неэффективная деятельность', kk: 'тиімсіз қызмет' }
};

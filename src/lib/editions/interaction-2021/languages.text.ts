import type { Text } from '../../i18n/text';
import { languageColumns, shortLanguageColumns, type LanguageColumn } from '../languages.text';
import type { PlainInputText, StepText } from '../text';

function cell(column: LanguageColumn, hint: Text): PlainInputText {
	return {
		label: {
			ru: `Выполнено ${languageColumns[column].ru}, %`,
			kk: `Орындалғаны, ${languageColumns[column].kk}, %`
		},
		hint,
		inFormula: shortLanguageColumns[column]
	};
}

/** Words of the two cells of a row of table 6; the hint says what is done, and of what. */
export function languageInputTexts(hint: Text): Readonly<Record<LanguageColumn, PlainInputText>> {
	return { kk: cell('kk', hint), ru: cell('ru', hint) };
}

/** The step of a row of table 6. */
export const pointsStep: StepText & { readonly why: Text } = {
	say: {
		ru: 'вес w умножается на долю выполнения в каждой колонке, колонки складываются',
		kk: 'w салмағы әр бағандағы орындалу үлесіне көбейтіледі, бағандар қосылады'
	},
	why: {
		ru: 'Таблица 6 называет только полный балл в каждой колонке, а что ставить за выполненное частично, не говорит. Мы начисляем балл по доле: вес умножается на процент и делится на 100.',
		kk: '6-кестеде әр баған үшін толық балл ғана көрсетілген, ал ішінара орындалса не қойылатыны айтылмаған. Біз балды үлеске қарай есептейміз: салмақ пайызға көбейтіліп, 100 санына бөлінеді.'
	}
};

/** Line of the summary for what a row of table 6 did not get. */
export const lostOnUndone: Text = {
	ru: 'Потеряно на невыполненном',
	kk: 'Орындалмағаннан жоғалғаны'
};

/** Paragraphs that every row of table 6 rests on. */
export const dialogueParagraphs: readonly string[] = ['72', '74', 'app-9-5', 'app-10-6'];

import type { Name, Text } from '../../../i18n/text';
import { languageColumns, shortLanguageColumns, type LanguageColumn } from '../../languages.text';
import type { PlainInputText, StepText, TableRowText } from '../../text';
import type { OpennessRow } from './table';

/** Words of one row of a table. */
export interface RowWords<Id extends string = string> {
	readonly row: Id;
	readonly label: Name;
	/** What counts as done, and of what. */
	readonly hint: Text;
	/** A row above this one that only heads it and those that follow. */
	readonly under?: { readonly row: string; readonly label: Name };
}

/** The words of a table: one entry for each row of the rule, in the same order. */
export type TableWords<R extends readonly OpennessRow[]> = {
	readonly [I in keyof R]: R[I] extends { readonly row: infer Id extends string }
		? RowWords<Id>
		: never;
};

/** The rows of both kinds of body, for the page's table. */
export interface TableRows {
	readonly central: readonly TableRowText[];
	readonly local: readonly TableRowText[];
}

type RowId<C extends readonly OpennessRow[], L extends readonly OpennessRow[]> =
	C[number]['row'] | L[number]['row'];

/** What a row helper gives: rows to print, words of the cells, words of the steps. */
export interface TableTexts<R extends string> {
	readonly rows: TableRows;
	readonly inputs: Readonly<Record<`${R}.${LanguageColumn}`, PlainInputText>>;
	readonly steps: Readonly<Record<`row-${R}`, StepText>>;
}

function printed(words: readonly RowWords[]): readonly TableRowText[] {
	return words.flatMap(({ row, label, hint, under }) => {
		const own: TableRowText = { row, label, hint };
		return under ? [{ ...under, heading: true } satisfies TableRowText, own] : [own];
	});
}

/** The same row may stand for different things in the tables of the two kinds of body. */
function hintOf(central: RowWords | undefined, local: RowWords | undefined): Text {
	const hint = central?.hint ?? local?.hint ?? { ru: '', kk: '' };
	if (central === undefined || local === undefined || central.hint.ru === local.hint.ru)
		return hint;
	return {
		ru: `Центральный орган. ${central.hint.ru} Местный орган. ${local.hint.ru}`,
		kk: `Орталық орган. ${central.hint.kk} Жергілікті орган. ${local.hint.kk}`
	};
}

function cell(row: string, column: LanguageColumn, hint: Text): PlainInputText {
	const { ru, kk } = languageColumns[column];
	const short = shortLanguageColumns[column];
	return {
		label: { ru: `Строка\u00a0${row}, ${ru}`, kk: `${row}-жол, ${kk}` },
		hint,
		inFormula: { ru: `строка\u00a0${row}, ${short.ru}`, kk: `${row}-жол, ${short.kk}` }
	};
}

function points(row: string, decided: Text | undefined): StepText {
	const why: Text = {
		ru: 'Таблица называет за строку только полный балл в каждой языковой колонке, а что ставить за выполненное частично, методика не говорит. Мы начисляем балл по доле: вес умножается на процент и делится на 100, как п.\u00a077 велит для доли отвеченных вопросов.',
		kk: 'Кестеде жол үшін әр тілдік бағанда толық балл ғана көрсетілген, ал ішінара орындалса не қойылатыны әдістемеде айтылмаған. Біз балды үлеске қарай есептейміз: салмақ пайызға көбейтіліп, 100 санына бөлінеді; 77-тармақ бойынша жауап алған сұрақтардың үлесі де солай есептеледі.'
	};
	return {
		say: { ru: `баллы строки\u00a0${row} на двух языках`, kk: `${row}-жолдың екі тілдегі балдары` },
		why: decided ? { ru: `${why.ru} ${decided.ru}`, kk: `${why.kk} ${decided.kk}` } : why
	};
}

/** Everything that the rows of a table, or of one table for each kind of body, need in words. */
export function tableTexts<
	const C extends readonly OpennessRow[],
	const L extends readonly OpennessRow[]
>(of: {
	readonly central: TableWords<C>;
	readonly local: TableWords<L>;
	/** What a flag does to a row. */
	readonly decided?: Readonly<Partial<Record<RowId<C, L>, Text>>>;
}): TableTexts<RowId<C, L>> {
	const central = of.central as readonly RowWords[];
	const local = of.local as readonly RowWords[];
	const decided: Readonly<Record<string, Text | undefined>> = of.decided ?? {};
	const inputs: Record<string, PlainInputText> = {};
	const steps: Record<string, StepText> = {};
	for (const id of new Set([...central, ...local].map(({ row }) => row))) {
		const at = (words: readonly RowWords[]) => words.find(({ row }) => row === id);
		const hint = hintOf(at(central), at(local));
		inputs[`${id}.kk`] = cell(id, 'kk', hint);
		inputs[`${id}.ru`] = cell(id, 'ru', hint);
		steps[`row-${id}`] = points(id, decided[id]);
	}
	return {
		rows: { central: printed(central), local: printed(local) },
		inputs: inputs as TableTexts<RowId<C, L>>['inputs'],
		steps: steps as TableTexts<RowId<C, L>>['steps']
	};
}

/** The step that adds the rows up. */
export const sumStep: StepText = {
	say: { ru: 'сумма баллов всех строк', kk: 'барлық жолдар балдарының қосындысы' }
};

/** The step that keeps the criterion within its points. */
export const capStep: StepText = {
	say: { ru: 'Не больше веса критерия', kk: 'Өлшемнің салмағынан аспайды' }
};

/** The step that scales what is left of a table up to all points. */
export function rescaledStep(whose: Text): StepText {
	return {
		say: {
			ru: 'баллы остальных строк пересчитываются до 25',
			kk: 'қалған жолдардың балдары 25 балға дейін қайта есептеледі'
		},
		why: {
			ru: `Так по прочтению «пересчитать». ${whose.ru} не оценивается по строкам со звёздочкой, а куда деваются их баллы, методика не говорит. По умолчанию уменьшается максимум критерия; здесь вместо этого баллы остальных строк умножаются на 25 и делятся на их вес.`,
			kk: `Бұл — «қайта есептеу» түсіндіру нұсқасы. ${whose.kk} жұлдызша қойылған жолдар бойынша бағаланбайды, ал олардың балдары не болатыны әдістемеде айтылмаған. Әдепкіде өлшемнің ең жоғары балы азаяды; мұнда оның орнына қалған жолдардың балдары 25 санына көбейтіліп, сол жолдардың салмағына бөлінеді.`
		}
	};
}

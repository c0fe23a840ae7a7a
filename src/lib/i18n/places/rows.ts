import type { EachLanguage } from '../text';

/** Words of tables to which the user adds rows. */
export interface RowsWords {
	/** The column that marks the row of the own body. */
	readonly ownTitle: string;
	readonly own: (row: number) => string;
	readonly workingOf: (row: number, points: string) => string;
	readonly add: string;
	readonly remove: (row: number) => string;
	readonly up: (row: number) => string;
	readonly down: (row: number) => string;
	readonly cell: (column: string, row: number) => string;
	readonly rows: (count: number) => string;
	readonly faultyOnly: (count: number) => string;
	readonly noneFaulty: string;
	readonly removed: (row: number) => string;
	readonly pasted: (count: number) => string;
	readonly header: string;
	readonly extra: (count: number) => string;
	readonly empty: string;
	readonly howTo: string;
	readonly faults: string;
	readonly fault: (row: number, column: string, problem: string) => string;
	readonly more: (count: number) => string;
}

/** Words of tables to which the user adds rows. */
export const rowsWords: EachLanguage<RowsWords> = {
	ru: {
		ownTitle: 'Ваш орган',
		own: (row) => `Ваш орган — строка ${String(row)}`,
		workingOf: (row, points) => `Как посчитана строка ${String(row)}: ${points}`,
		add: 'Добавить строку',
		remove: (row) => `Удалить строку ${String(row)}`,
		up: (row) => `Поднять строку ${String(row)}`,
		down: (row) => `Опустить строку ${String(row)}`,
		cell: (column, row) => `${column}, строка ${String(row)}`,
		rows: (count) => `строк: ${String(count)}`,
		faultyOnly: (count) => `Только строки с ошибками (${String(count)})`,
		noneFaulty: 'Строк с ошибками не осталось.',
		removed: (row) => `Строка ${String(row)} удалена.`,
		pasted: (count) => `Вставлено строк: ${String(count)}.`,
		header: 'Первая строка принята за названия столбцов.',
		extra: (count) =>
			`Лишних столбцов: ${String(count)}; в таблице для них нет места, они не вставлены.`,
		empty: 'Пока ни одной строки.',
		howTo:
			'Строки можно вставить из электронной таблицы: скопируйте столбцы и вставьте в первую ячейку. Enter — следующая строка, стрелки — вверх и вниз, Alt со стрелкой переставляет строку.',
		faults: 'Что исправить',
		fault: (row, column, problem) => `Строка ${String(row)}, ${column}: ${problem}`,
		more: (count) => `и ещё ${String(count)}`
	},
	kk: {
		ownTitle: 'Өз органыңыз',
		own: (row) => `Өз органыңыз — ${String(row)}-жол`,
		workingOf: (row, points) => `${String(row)}-жол қалай есептелді: ${points}`,
		add: 'Жол қосу',
		remove: (row) => `${String(row)}-жолды жою`,
		up: (row) => `${String(row)}-жолды жоғары жылжыту`,
		down: (row) => `${String(row)}-жолды төмен жылжыту`,
		cell: (column, row) => `${column}, ${String(row)}-жол`,
		rows: (count) => `жолдар: ${String(count)}`,
		faultyOnly: (count) => `Тек қатесі бар жолдар (${String(count)})`,
		noneFaulty: 'Қатесі бар жол қалмады.',
		removed: (row) => `${String(row)}-жол жойылды.`,
		pasted: (count) => `Қойылған жолдар: ${String(count)}.`,
		header: 'Бірінші жол бағандардың атаулары деп алынды.',
		extra: (count) => `Артық бағандар: ${String(count)}; кестеде оларға орын жоқ, олар қойылмады.`,
		empty: 'Әзірге бірде-бір жол жоқ.',
		howTo:
			'Жолдарды электрондық кестеден қоюға болады: бағандарды көшіріп, бірінші ұяшыққа қойыңыз. Enter — келесі жол, көрсеткілер — жоғары және төмен, Alt пен көрсеткі жолдың орнын ауыстырады.',
		faults: 'Нені түзету керек',
		fault: (row, column, problem) => `${String(row)}-жол, ${column}: ${problem}`,
		more: (count) => `тағы ${String(count)}`
	}
};

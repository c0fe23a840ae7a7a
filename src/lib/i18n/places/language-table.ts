import type { EachLanguage } from '../text';

/** Words of the tables of two languages. */
export interface LanguageTableWords {
	readonly row: string;
	readonly columns: { readonly kk: string; readonly ru: string };
	readonly howTo: string;
	readonly full: string;
	readonly none: string;
	readonly partly: string;
	readonly decided: string;
	readonly sum: string;
	readonly cells: (filled: number, all: number) => string;
	readonly fillBlank: string;
	readonly filled: (count: number) => string;
	readonly pasted: (count: number) => string;
	readonly left: (count: number) => string;
	/** The helper that turns "done of required" into a percent. */
	readonly share: {
		readonly done: string;
		readonly of: string;
		readonly 'not-a-number': string;
		readonly 'more-than-all': string;
		readonly 'of-nothing': string;
	};
}

/** Words of the tables of two languages. */
export const languageTableWords: EachLanguage<LanguageTableWords> = {
	ru: {
		row: 'Индикатор',
		columns: { kk: 'на государственном языке', ru: 'на русском языке' },
		howTo:
			'В ячейке — процент выполнения, от 0 до 100. Enter и стрелки ведут вниз и вверх по столбцу; столбцы из электронной таблицы можно вставить в первую ячейку.',
		full: 'всё',
		none: 'ничего',
		partly: 'часть',
		decided: 'Решено отметкой под таблицей: заполнять не нужно.',
		sum: 'Сумма строк',
		cells: (filled, all) => `заполнено ячеек: ${String(filled)} из ${String(all)}`,
		fillBlank: 'В пустых ячейках выполнено всё',
		filled: (count) => `Заполнено ячеек: ${String(count)}.`,
		pasted: (count) => `Вставлено ячеек: ${String(count)}.`,
		left: (count) => `Значений, которым не хватило ячеек: ${String(count)}; они не вставлены.`,
		share: {
			done: 'Сделано',
			of: 'из',
			'not-a-number': 'Здесь нужны числа.',
			'more-than-all': 'Сделано больше, чем требовалось: проверьте числа.',
			'of-nothing': 'Требовалось 0: процента нет.'
		}
	},
	kk: {
		row: 'Индикатор',
		columns: { kk: 'мемлекеттік тілде', ru: 'орыс тілінде' },
		howTo:
			'Ұяшықта — орындалу пайызы, 0–100. Enter мен көрсеткілер баған бойымен төмен және жоғары жылжытады; электрондық кестедегі бағандарды бірінші ұяшыққа қоюға болады.',
		full: 'бәрі',
		none: 'ештеңе',
		partly: 'бір бөлігі',
		decided: 'Кестенің астындағы белгімен шешілген: толтырудың қажеті жоқ.',
		sum: 'Жолдардың қосындысы',
		cells: (filled, all) => `толтырылған ұяшықтар: ${String(all)} ішінен ${String(filled)}`,
		fillBlank: 'Бос ұяшықтарда бәрі орындалған',
		filled: (count) => `Толтырылған ұяшықтар: ${String(count)}.`,
		pasted: (count) => `Қойылған ұяшықтар: ${String(count)}.`,
		left: (count) => `Ұяшық жетпеген мәндер: ${String(count)}; олар қойылған жоқ.`,
		share: {
			done: 'Орындалғаны',
			of: '/ талап етілгені',
			'not-a-number': 'Мұнда сандар керек.',
			'more-than-all': 'Орындалғаны талап етілгеннен көп: сандарды тексеріңіз.',
			'of-nothing': 'Талап етілгені 0: пайыз жоқ.'
		}
	}
};

import type { EachLanguage } from '../text';

/** Words of the page for addresses that lead nowhere. */
export interface MissingWords {
	readonly title: string;
	readonly text: string;
	readonly home: string;
}

/** Words of the page for addresses that lead nowhere. */
export const missingWords: EachLanguage<MissingWords> = {
	ru: {
		title: 'Такой страницы нет',
		text: 'Возможно, адрес набран с ошибкой или страница переехала.',
		home: 'На главную'
	},
	kk: {
		title: 'Мұндай бет жоқ',
		text: 'Мекенжай қате терілген немесе бет басқа жерге көшірілген болуы мүмкін.',
		home: 'Басты бетке'
	}
};

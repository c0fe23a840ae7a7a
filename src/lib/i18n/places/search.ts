import type { EachLanguage } from '../text';

/** Words of the search. */
export interface SearchWords {
	readonly label: string;
	readonly placeholder: string;
	readonly loading: string;
	readonly failed: string;
	readonly nothing: string;
	readonly found: (count: number) => string;
	readonly close: string;
	readonly kinds: Readonly<
		Record<'criterion' | 'input' | 'paragraph' | 'reading' | 'term' | 'page', string>
	>;
}

/** Words of the search. */
export const searchWords: EachLanguage<SearchWords> = {
	ru: {
		label: 'Поиск по сайту',
		placeholder: 'Просрочка, жалоба, R1, п. 90…',
		loading: 'Поиск открывается…',
		failed: 'Поиск не открылся: файл с указателем не загрузился. Обновите страницу.',
		nothing: 'Ничего не нашлось. Попробуйте другое слово.',
		found: (count) => `Найдено: ${String(count)}`,
		close: 'Закрыть',
		kinds: {
			criterion: 'критерий',
			input: 'поле',
			paragraph: 'пункт',
			reading: 'прочтение',
			term: 'термин',
			page: 'страница'
		}
	},
	kk: {
		label: 'Сайттан іздеу',
		placeholder: 'Мерзім, шағым, R1, 90-тармақ…',
		loading: 'Іздеу ашылуда…',
		failed: 'Іздеу ашылмады: іздеу деректерінің файлы жүктелмеді. Бетті жаңартыңыз.',
		nothing: 'Ештеңе табылмады. Басқа сөзді қолданып көріңіз.',
		found: (count) => `Табылғаны: ${String(count)}`,
		close: 'Жабу',
		kinds: {
			criterion: 'өлшем',
			input: 'өріс',
			paragraph: 'тармақ',
			reading: 'түсіндіру нұсқасы',
			term: 'термин',
			page: 'бет'
		}
	}
};

import type { EachLanguage } from '../text';

/** Words of the search. */
export interface SearchWords {
	readonly label: string;
	readonly placeholder: string;
	readonly loading: string;
	readonly failed: string;
	/** The button under `failed`. */
	readonly again: string;
	readonly nothing: string;
	readonly found: (count: number) => string;
	/** There are more than these. */
	readonly best: (count: number) => string;
	/** What can be searched for, while nothing is typed. */
	readonly hint: string;
	/** What the keys do. */
	readonly keys: string;
	readonly close: string;
	readonly kinds: Readonly<
		Record<'criterion' | 'input' | 'paragraph' | 'reading' | 'term' | 'page', string>
	>;
}

/** Words of the search. */
export const searchWords: EachLanguage<SearchWords> = {
	ru: {
		label: 'Поиск по сайту',
		placeholder: 'Просрочка, R1, п. 90…',
		loading: 'Поиск открывается…',
		failed: 'Поиск не открылся: файл с указателем не загрузился.',
		again: 'Попробовать ещё раз',
		nothing: 'Ничего не нашлось. Попробуйте другое слово.',
		found: (count) => `Найдено: ${String(count)}`,
		best: (count) => `Самые подходящие: ${String(count)}`,
		hint: 'Критерии, поля, пункты и приложения методик, прочтения, термины. Окончания, ё и е не важны.',
		keys: '↑ ↓ — выбрать, Enter — открыть, Esc — закрыть',
		close: 'Закрыть',
		kinds: {
			criterion: 'расчёт',
			input: 'поле',
			paragraph: 'пункт',
			reading: 'прочтение',
			term: 'термин',
			page: 'страница'
		}
	},
	kk: {
		label: 'Сайттан іздеу',
		placeholder: 'Шағым, R1, 90-тармақ…',
		loading: 'Іздеу ашылуда…',
		failed: 'Іздеу ашылмады: іздеу деректерінің файлы жүктелмеді.',
		again: 'Қайталап көру',
		nothing: 'Ештеңе табылмады. Басқа сөзді қолданып көріңіз.',
		found: (count) => `Табылғаны: ${String(count)}`,
		best: (count) => `Ең жақындары: ${String(count)}`,
		hint: 'Өлшемдер, өрістер, әдістемелердің тармақтары мен қосымшалары, түсіндіру нұсқалары, терминдер. Жалғаулар маңызды емес; қазақ әріптерінсіз де жазуға болады.',
		keys: '↑ ↓ — таңдау, Enter — ашу, Esc — жабу',
		close: 'Жабу',
		kinds: {
			criterion: 'есептеу',
			input: 'өріс',
			paragraph: 'тармақ',
			reading: 'түсіндіру нұсқасы',
			term: 'термин',
			page: 'бет'
		}
	}
};

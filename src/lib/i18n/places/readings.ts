import type { EachLanguage } from '../text';

/** Words of the page of all readings of an edition. */
export interface ReadingsWords {
	readonly lead: string;
	readonly says: string;
	readonly missing: string;
	readonly options: string;
	readonly argument: string;
	readonly affects: string;
	readonly defects: string;
	readonly defectsLead: string;
}

/** Words of the page of all readings of an edition. */
export const readingsWords: EachLanguage<ReadingsWords> = {
	ru: {
		lead: 'Все сомнительные места методики: что сказано в тексте, чего в нём не хватает, как его можно понять и что принято здесь. Выбор хранится в черновике и действует всюду.',
		says: 'Что сказано',
		missing: 'Чего не хватает',
		options: 'Как можно понять',
		argument: 'Довод',
		affects: 'На что влияет',
		defects: 'Погрешности источника',
		defectsLead: 'Места, где акт противоречит себе, ссылается не туда или о чём-то молчит.'
	},
	kk: {
		lead: 'Әдістеменің барлық күмәнді жері: мәтінде не айтылғаны, не жетіспейтіні, оны қалай түсінуге болатыны және мұнда қай нұсқа алынғаны. Таңдау нобайда сақталады және барлық жерде қолданылады.',
		says: 'Не айтылған',
		missing: 'Не жетіспейді',
		options: 'Қалай түсінуге болады',
		argument: 'Дәлел',
		affects: 'Неге әсер етеді',
		defects: 'Дереккөздегі қателер',
		defectsLead:
			'Акт өзіне өзі қайшы келетін, қате жерге сілтейтін немесе бір мәселені айтпай кеткен жерлер.'
	}
};

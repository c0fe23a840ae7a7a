import type { EachLanguage } from '../text';

/** Words of the page of the glossary. */
export interface GlossaryWords {
	readonly lead: string;
	readonly russian: string;
	readonly kazakh: string;
	readonly english: string;
	readonly translated: string;
}

/** Words of the page of the glossary. */
export const glossaryWords: EachLanguage<GlossaryWords> = {
	ru: {
		lead: 'Слова методик и этого сайта на трёх языках.',
		russian: 'Русский',
		kazakh: 'Казахский',
		english: 'Английский',
		translated: 'наш перевод: в источниках на этом языке слова нет'
	},
	kk: {
		lead: 'Әдістемелер мен осы сайттың сөздері үш тілде.',
		russian: 'Орысша',
		kazakh: 'Қазақша',
		english: 'Ағылшынша',
		translated: 'біздің аудармамыз: дереккөздерде бұл тілде сөз жоқ'
	}
};

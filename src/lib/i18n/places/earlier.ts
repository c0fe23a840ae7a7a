import type { EachLanguage } from '../text';

/** Words of what a draft is about, and of its earlier states. */
export interface EarlierWords {
	readonly draft: string;
	readonly name: string;
	readonly period: string;
	readonly title: string;
	readonly about: string;
	readonly none: string;
	readonly goBack: string;
	readonly back: (moment: string) => string;
	readonly gone: string;
}

/** Words of what a draft is about, and of its earlier states. */
export const earlierWords: EachLanguage<EarlierWords> = {
	ru: {
		draft: 'Черновик',
		name: 'Орган',
		period: 'Отчётный период',
		title: 'Прежние состояния',
		about: 'Браузер сам запоминает, каким был черновик: чем дальше в прошлое, тем реже.',
		none: 'Пока ни одного: они появляются сами по ходу работы, не чаще раза в пять минут.',
		goBack: 'Вернуть',
		back: (moment) => `Черновик снова такой, каким был: ${moment}. Это можно отменить.`,
		gone: 'Этого состояния больше нет.'
	},
	kk: {
		draft: 'Нобай',
		name: 'Орган',
		period: 'Есептік кезең',
		title: 'Бұрынғы күйлері',
		about: 'Нобайдың қандай болғанын браузер өзі сақтап отырады: ескілері сирегірек қалады.',
		none: 'Әзірге біреуі де жоқ: олар жұмыс барысында өздері пайда болады, бес минутта бір реттен жиі емес.',
		goBack: 'Қайтару',
		back: (moment) => `Нобай қайтадан мынадай: ${moment}. Мұны болдырмауға болады.`,
		gone: 'Бұл күй енді жоқ.'
	}
};

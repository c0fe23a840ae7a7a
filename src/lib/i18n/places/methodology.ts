import type { EachLanguage } from '../text';

/** Words of the page of the methodology. */
export interface MethodologyWords {
	readonly lead: string;
	readonly usedIn: string;
	readonly years: string;
	readonly inForceFrom: string;
	readonly inForceTo: string;
	/** Where the sources do not name a day. */
	readonly notNamed: string;
	/** A day, a month or a year; the name of the month as it stands with the day, or alone. */
	readonly date: (year: string, month: string | null, day: number | null) => string;
	readonly superseded: string;
	readonly changes: string;
	readonly assessors: string;
	readonly who: string;
	readonly what: string;
	readonly place: string;
	readonly appeal: string;
	readonly when: string;
	readonly noAppeal: string;
	readonly paragraphs: string;
}

/** Words of the page of the methodology. */
export const methodologyWords: EachLanguage<MethodologyWords> = {
	ru: {
		lead: 'Пересказ пунктов, на которые опирается расчёт. Юридическую силу имеет только официальный текст.',
		usedIn: 'Применяется в критерии',
		years: 'Какие годы по ней оценивают',
		inForceFrom: 'Начало действия',
		inForceTo: 'Конец действия',
		notNamed: 'в источниках не указано',
		date: (year, month, day) =>
			[day, month, year, month === null ? 'год' : 'года'].filter((part) => part !== null).join(' '),
		superseded: 'Чем заменена',
		changes: 'Что изменено приказом',
		assessors: 'Кто что оценивает',
		who: 'Кто',
		what: 'Что делает',
		place: 'Место в акте',
		appeal: 'Обжалование по порядку',
		when: 'Когда',
		noAppeal: 'Порядка обжалования в источниках нет.',
		paragraphs: 'Пункты и приложения'
	},
	kk: {
		lead: 'Есептеу негізделген тармақтардың мазмұны. Тек ресми мәтіннің заңдық күші бар.',
		usedIn: 'Мына өлшемде қолданылады',
		years: 'Қай жылдар бағаланады',
		inForceFrom: 'Қолданыстың басталуы',
		inForceTo: 'Қолданыстың аяқталуы',
		notNamed: 'дереккөздерде көрсетілмеген',
		date: (year, month, day) =>
			[year, month === null ? 'жыл' : 'жылғы', day, month]
				.filter((part) => part !== null)
				.join(' '),
		superseded: 'Орнына не келген',
		changes: 'Бұйрық нені өзгерткен',
		assessors: 'Кім нені бағалайды',
		who: 'Кім',
		what: 'Не істейді',
		place: 'Актідегі орны',
		appeal: 'Шағымдану тәртібі',
		when: 'Қашан',
		noAppeal: 'Дереккөздерде шағымдану тәртібі жоқ.',
		paragraphs: 'Тармақтар мен қосымшалар'
	}
};

import type { EachLanguage } from '../text';

/** Words of the page of the methodology. */
export interface MethodologyWords {
	readonly lead: string;
	readonly usedIn: string;
}

/** Words of the page of the methodology. */
export const methodologyWords: EachLanguage<MethodologyWords> = {
	ru: {
		lead: 'Пересказ пунктов, на которые опирается расчёт. Юридическую силу имеет только официальный текст.',
		usedIn: 'Применяется в критерии'
	},
	kk: {
		lead: 'Есептеу негізделген тармақтардың мазмұны. Заңдық күші тек ресми мәтінде.',
		usedIn: 'Мына өлшемде қолданылады'
	}
};

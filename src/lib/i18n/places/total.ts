import type { EachLanguage } from '../text';

/** Words of the page of a total, and of the degrees of effectiveness. */
export interface TotalWords {
	readonly title: string;
	readonly degrees: string;
	readonly from: (edge: string) => string;
	readonly below: string;
	readonly toNext: (points: string, degree: string) => string;
	readonly highest: string;
	readonly directions: string;
	readonly needsAll: string;
}

/** Words of the page of a total, and of the degrees of effectiveness. */
export const totalWords: EachLanguage<TotalWords> = {
	ru: {
		title: 'Итоговая оценка',
		degrees: 'Степень эффективности',
		from: (edge) => `от ${edge}`,
		below: 'меньше',
		toNext: (points, degree) => `Следующая — «${degree}», до неё не хватает ${points}.`,
		highest: 'Это высшая степень.',
		directions: 'Из чего складывается',
		needsAll: 'Итог появится, когда будут рассчитаны все направления.'
	},
	kk: {
		title: 'Қорытынды баға',
		degrees: 'Тиімділік дәрежесі',
		from: (edge) => `кемінде ${edge}`,
		below: 'одан аз',
		toNext: (points, degree) => `Келесісі — «${degree}», оған ${points} жетпейді.`,
		highest: 'Бұл — ең жоғары дәреже.',
		directions: 'Неден құралады',
		needsAll: 'Қорытынды барлық бағыт есептелгенде шығады.'
	}
};

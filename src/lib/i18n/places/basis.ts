import type { EachLanguage } from '../text';

/** Words of the table of all steps of an edition by what they rest on. */
export interface BasisWords {
	readonly lead: string;
	readonly steps: (count: number) => string;
	readonly step: string;
	readonly place: string;
	readonly why: string;
}

/** Words of the table of all steps of an edition by what they rest on. */
export const basisWords: EachLanguage<BasisWords> = {
	ru: {
		lead: 'Все шаги расчёта этой методики: что взято из текста, что восстановлено, что допущено нами и чего нет в источниках.',
		steps: (count) => `шагов: ${String(count)}`,
		step: 'Шаг расчёта',
		place: 'Место в акте',
		why: 'Почему так'
	},
	kk: {
		lead: 'Осы әдістеме бойынша есептеудің барлық қадамы: ненің мәтіннен алынғаны, ненің қалпына келтірілгені, ненің біздің болжамымыз екені және ненің дереккөздерде жоқ екені.',
		steps: (count) => `қадамдар: ${String(count)}`,
		step: 'Есептеу қадамы',
		place: 'Актідегі орны',
		why: 'Неліктен солай'
	}
};

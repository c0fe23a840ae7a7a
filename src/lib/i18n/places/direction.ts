import type { EachLanguage } from '../text';

/** Words of the table of a direction. */
export interface DirectionWords {
	readonly criterion: string;
	readonly score: string;
	readonly max: string;
	readonly sum: string;
	readonly soFar: string;
}

/** Words of the table of a direction. */
export const directionWords: EachLanguage<DirectionWords> = {
	ru: {
		criterion: 'Критерий',
		score: 'Балл',
		max: 'Максимум',
		sum: 'Итого по направлению',
		soFar: 'рассчитано пока'
	},
	kk: {
		criterion: 'Өлшем',
		score: 'Балл',
		max: 'Ең көбі',
		sum: 'Бағыт бойынша барлығы',
		soFar: 'әзірге есептелгені'
	}
};

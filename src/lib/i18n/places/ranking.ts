import type { EachLanguage } from '../text';

/** Words of the chart of the workload coefficient, and of its steps. */
export interface RankingWords {
	readonly title: string;
	readonly mean: (mean: string) => string;
	readonly table: string;
	readonly body: string;
	readonly own: string;
	readonly first: string;
	readonly second: string;
	readonly index: string;
	readonly ownSteps: string;
	readonly against: (mean: string) => string;
	readonly below: string;
	readonly place: (place: string, of: string) => string;
	readonly allEqual: string;
}

/** Words of the chart of the workload coefficient, and of its steps. */
export const rankingWords: EachLanguage<RankingWords> = {
	ru: {
		title: 'Индексы нагрузки органов',
		mean: (mean) => `среднее — ${mean}`,
		table: 'Те же числа таблицей',
		body: 'Орган',
		own: 'ваш орган',
		first: 'Услуги, приведено',
		second: 'Виды, приведено',
		index: 'Индекс',
		ownSteps: 'Как посчитан ваш орган',
		against: (mean) => `Сравнение со средним ${mean}`,
		below: 'индекс ниже среднего или нагрузка у всех равна',
		place: (place, of) => `не ниже среднего: ${place}-е место снизу из ${of}`,
		allEqual: 'у всех органов поровну: 0'
	},
	kk: {
		title: 'Органдардың жүктеме индекстері',
		mean: (mean) => `орташасы — ${mean}`,
		table: 'Осы сандар кесте түрінде',
		body: 'Орган',
		own: 'өз органыңыз',
		first: 'Қызметтер, салыстырмалы түрде',
		second: 'Түрлері, салыстырмалы түрде',
		index: 'Индекс',
		ownSteps: 'Өз органыңыз қалай есептелді',
		against: (mean) => `Орташамен (${mean}) салыстыру`,
		below: 'индекс орташадан төмен немесе барлығының жүктемесі тең',
		place: (place, of) => `орташадан төмен емес: ${of} органның ішінде төменнен ${place}-орын`,
		allEqual: 'барлық органда бірдей: 0'
	}
};

import type { EachLanguage } from '../text';

/** Words of the survey. */
export interface SurveyWords {
	readonly statement: string;
	readonly answer: (answer: number, statement: number) => string;
	readonly all: string;
	readonly index: string;
	readonly import: string;
	readonly importAbout: string;
	readonly imported: (respondents: number) => string;
	readonly missing: (statements: string) => string;
	readonly unread: (count: number) => string;
	readonly unreadCell: (row: number, column: string, content: string) => string;
	readonly more: (count: number) => string;
	readonly givenIndices: string;
	readonly usedIn: string;
	readonly workingOf: (statement: number) => string;
}

/** Words of the survey. */
export const surveyWords: EachLanguage<SurveyWords> = {
	ru: {
		statement: 'Утверждение',
		answer: (answer, statement) => `Ответ ${String(answer)}, утверждение ${String(statement)}`,
		all: 'Всего',
		index: 'Индекс',
		import: 'Посчитать по файлу с ответами',
		importAbout:
			'Таблица .xlsx, .csv или .tsv: по строке на опрошенного, по столбцу на утверждение, в ячейках ответы от 1 до 4. Заголовки столбцов — номера или тексты утверждений; без заголовков первый столбец — первое утверждение. Пустая ячейка значит, что ответа нет. Файл не покидает этот компьютер.',
		imported: (respondents) => `Посчитаны ответы опрошенных: ${String(respondents)}.`,
		missing: (statements) => `Столбца нет для утверждений: ${statements}.`,
		unread: (count) => `Не прочитано ячеек: ${String(count)}. Они не посчитаны.`,
		unreadCell: (row, column, content) => `строка ${String(row)}, столбец ${column}: «${content}»`,
		more: (count) => `и ещё ${String(count)}`,
		givenIndices: 'Ввести готовые индексы вместо ответов',
		usedIn: 'Где нужны эти ответы',
		workingOf: (statement) => `Индекс утверждения ${String(statement)}`
	},
	kk: {
		statement: 'Тұжырым',
		answer: (answer, statement) => `${String(answer)} жауабы, ${String(statement)}-тұжырым`,
		all: 'Барлығы',
		index: 'Индекс',
		import: 'Жауаптар файлы бойынша санау',
		importAbout:
			'.xlsx, .csv немесе .tsv кестесі: жауап берген әр адамға бір жол, әр тұжырымға бір баған, ұяшықтарда 1 мен 4 аралығындағы жауаптар. Бағандардың тақырыптары — тұжырымдардың нөмірлері немесе мәтіндері; тақырып болмаса, бірінші баған — бірінші тұжырым. Бос ұяшық жауап жоғын білдіреді. Файл осы компьютерден шықпайды.',
		imported: (respondents) => `Жауаптары саналған адамдар: ${String(respondents)}.`,
		missing: (statements) => `Бағаны жоқ тұжырымдар: ${statements}.`,
		unread: (count) => `Оқылмаған ұяшықтар: ${String(count)}. Олар саналған жоқ.`,
		unreadCell: (row, column, content) => `${String(row)}-жол, ${column} бағаны: «${content}»`,
		more: (count) => `тағы ${String(count)}`,
		givenIndices: 'Жауаптардың орнына дайын индекстерді енгізу',
		usedIn: 'Бұл жауаптар қайда керек',
		workingOf: (statement) => `${String(statement)}-тұжырымның индексі`
	}
};

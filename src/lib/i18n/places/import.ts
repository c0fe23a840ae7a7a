import type { FileRefusal } from '../refusals';
import type { EachLanguage } from '../text';

/** Words of taking drafts from a file. */
export interface ImportWords {
	readonly title: string;
	readonly reading: string;
	readonly drop: string;
	readonly intro: string;
	readonly refused: Readonly<Record<FileRefusal, string>>;
	readonly take: (name: string) => string;
	readonly same: Readonly<Record<'here' | 'above', string>>;
	readonly problems: string;
	readonly moreProblems: (count: number) => string;
	readonly notTaken: (count: number) => string;
	readonly line: (line: number) => string;
	readonly row: (row: string) => string;
	readonly name: string;
	readonly period: string;
	readonly readingOf: (id: string) => string;
	readonly add: (count: number) => string;
	readonly noneChosen: string;
	readonly added: (count: number) => string;
	readonly failed: string;
	readonly cancel: string;
	readonly close: string;
	readonly toList: string;
}

/** Words of taking drafts from a file. */
export const importWords: EachLanguage<ImportWords> = {
	ru: {
		title: 'Черновики из файла',
		reading: 'Файл читается…',
		drop: 'Отпустите файл с черновиками',
		intro: 'Отмеченное добавится как новые черновики; те, что уже есть, не изменятся.',
		refused: {
			'too-big': 'Файл больше 10 МБ.',
			unreadable: 'Файл не читается: возможно, он удалён или занят другой программой.',
			'not-text': 'Файл повреждён или сохранён не в кодировке UTF-8.',
			'not-drafts':
				'В этом файле нет черновиков. Нужен файл .json, который сохранил этот сайт, или файл в его формате.',
			'too-many': 'В файле больше 5000 черновиков или повреждённых строк. Разделите его на части.',
			empty: 'Файл пуст.'
		},
		take: (name) => `Взять: ${name}`,
		same: {
			here: 'такой черновик уже есть',
			above: 'такой же стоит в файле выше'
		},
		problems: 'Что в нём не так',
		moreProblems: (count) => `и ещё: ${String(count)}`,
		notTaken: (count) => `Не удалось прочитать: ${String(count)}`,
		line: (line) => `Строка ${String(line)}`,
		row: (row) => `строка таблицы ${row}`,
		name: 'название органа',
		period: 'период',
		readingOf: (id) => `прочтение «${id}»`,
		add: (count) => `Добавить: ${String(count)}`,
		noneChosen: 'Ничего не отмечено.',
		added: (count) => `Добавлено черновиков: ${String(count)}.`,
		failed: 'Браузер не дал сохранить: не добавлено ничего.',
		cancel: 'Отмена',
		close: 'Закрыть',
		toList: 'Все черновики'
	},
	kk: {
		title: 'Файлдағы нобайлар',
		reading: 'Файл оқылуда…',
		drop: 'Нобайлар файлын осында тастаңыз',
		intro: 'Белгіленгені жаңа нобай болып қосылады; бұрыннан барлары өзгермейді.',
		refused: {
			'too-big': 'Файл 10 МБ-тан үлкен.',
			unreadable:
				'Файл оқылмайды: ол жойылған немесе басқа бағдарлама қолданып жатқан болуы мүмкін.',
			'not-text': 'Файл бүлінген немесе UTF-8 кодтамасында сақталмаған.',
			'not-drafts':
				'Бұл файлда нобай жоқ. Осы сайт сақтаған немесе оның пішіміндегі .json файлы қажет.',
			'too-many': 'Файлдағы нобайлар немесе бүлінген жолдар 5000-нан көп. Оны бөлшектеңіз.',
			empty: 'Файл бос.'
		},
		take: (name) => `Алу: ${name}`,
		same: {
			here: 'дәл осындай нобай бар',
			above: 'файлда жоғарыда дәл осындайы тұр'
		},
		problems: 'Қателері',
		moreProblems: (count) => `және тағы: ${String(count)}`,
		notTaken: (count) => `Оқылмағаны: ${String(count)}`,
		line: (line) => `${String(line)}-жол`,
		row: (row) => `кестенің ${row}-жолы`,
		name: 'органның атауы',
		period: 'кезең',
		readingOf: (id) => `«${id}» түсіндіру нұсқасы`,
		add: (count) => `Қосу: ${String(count)}`,
		noneChosen: 'Ештеңе белгіленбеген.',
		added: (count) => `Қосылған нобайлар: ${String(count)}.`,
		failed: 'Браузер сақтауға рұқсат бермеді: ештеңе қосылмады.',
		cancel: 'Бас тарту',
		close: 'Жабу',
		toList: 'Барлық нобайлар'
	}
};

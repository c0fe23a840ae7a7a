import type { EachLanguage } from '../text';

/** Words of reading a spreadsheet. */
export interface SheetWords {
	readonly open: string;
	readonly about: string;
	readonly reading: string;
	readonly added: (count: number) => string;
	readonly refused: Readonly<
		Record<
			'too-big' | 'too-many-cells' | 'unpacks-too-big' | 'not-a-sheet' | 'empty' | 'too-slow',
			string
		>
	>;
}

/** Words of reading a spreadsheet. */
export const sheetWords: EachLanguage<SheetWords> = {
	ru: {
		open: 'Взять строки из файла',
		about:
			'Электронная таблица .xlsx, .csv или .tsv, до 10 МБ; читается первый лист. Файл не покидает этот компьютер.',
		reading: 'Файл читается…',
		added: (count) => `Из файла добавлено строк: ${String(count)}.`,
		refused: {
			'too-big': 'Файл больше 10 МБ.',
			'too-many-cells': 'В файле больше 100\u00A0000 ячеек. Оставьте в нём только нужный лист.',
			'unpacks-too-big': 'Содержимое файла слишком велико. Сохраните нужный лист отдельно.',
			'not-a-sheet': 'Это не таблица .xlsx, .csv или .tsv, или файл повреждён.',
			empty: 'На первом листе файла ничего нет.',
			'too-slow': 'Файл не удалось прочитать за 10 секунд. Сохраните его как .csv.'
		}
	},
	kk: {
		open: 'Жолдарды файлдан алу',
		about:
			'.xlsx, .csv немесе .tsv электрондық кестесі, 10 МБ-қа дейін; бірінші парағы оқылады. Файл осы компьютерден шықпайды.',
		reading: 'Файл оқылуда…',
		added: (count) => `Файлдан қосылған жолдар: ${String(count)}.`,
		refused: {
			'too-big': 'Файл 10 МБ-тан үлкен.',
			'too-many-cells': 'Файлда 100\u00A0000 ұяшықтан көп. Керекті парағын ғана қалдырыңыз.',
			'unpacks-too-big': 'Файлдың ішіндегісі тым үлкен. Керекті парақты бөлек сақтаңыз.',
			'not-a-sheet': 'Бұл .xlsx, .csv немесе .tsv кестесі емес, не файл бүлінген.',
			empty: 'Файлдың бірінші парағында ештеңе жоқ.',
			'too-slow': 'Файлды 10 секундта оқу мүмкін болмады. Оны .csv түрінде сақтаңыз.'
		}
	}
};

import type { EachLanguage } from '../text';

/** Words of the list of drafts. */
export interface DraftsWords {
	readonly title: string;
	readonly lead: string;
	readonly loading: string;
	readonly none: string;
	/** The browser does not let the page read or write. */
	readonly refused: string;
	readonly failed: string;
	readonly create: string;
	readonly createAct: string;
	readonly body: string;
	readonly period: string;
	readonly edition: string;
	readonly score: string;
	readonly changed: string;
	readonly unnamed: string;
	/** Of drafts of an edition that this version of the site does not know. */
	readonly unknownEdition: string;
	readonly tick: (name: string) => string;
	readonly tickAll: string;
	readonly untick: string;
	readonly ticked: (count: number) => string;
	readonly rename: string;
	readonly renameOf: (name: string) => string;
	readonly save: string;
	readonly cancel: string;
	readonly search: string;
	readonly anyEdition: string;
	readonly found: (count: number) => string;
	readonly more: (count: number) => string;
	readonly copy: string;
	readonly copyName: (name: string) => string;
	readonly toFile: string;
	readonly allToFile: string;
	readonly fromFile: string;
	readonly fromFileAbout: string;
	readonly remove: string;
	readonly undo: string;
	readonly restore: string;
	readonly restoreOf: (name: string) => string;
	readonly told: Readonly<
		Record<
			'copied' | 'renamed' | 'removed' | 'restored' | 'written' | 'added',
			(count: number) => string
		>
	>;
	readonly tooBigToWrite: string;
	readonly deleted: (count: number) => string;
	readonly deletedAbout: string;
	readonly daysLeft: (days: number) => string;
}

/** Words of the list of drafts. */
export const draftsWords: EachLanguage<DraftsWords> = {
	ru: {
		title: 'Черновики',
		lead: 'Всё, что введено на этом компьютере: по одному черновику на орган и период. Страницы методики открывают тот, с которым работали последним.',
		loading: 'Список открывается…',
		none: 'Здесь пока ничего нет. Начните черновик или возьмите готовые из файла.',
		refused:
			'Браузер не даёт читать и сохранять данные, поэтому списка нет. Так бывает в окне без сохранения истории.',
		failed: 'Браузер не дал этого сохранить; всё осталось как было.',
		create: 'Новый черновик',
		createAct: 'Создать и открыть',
		body: 'Орган',
		period: 'Период',
		edition: 'Методика',
		score: 'Балл',
		changed: 'Изменён',
		unnamed: 'Орган не назван',
		unknownEdition: 'неизвестна этой версии сайта',
		tick: (name) => `Отметить: ${name}`,
		tickAll: 'Отметить все',
		untick: 'Снять отметки',
		ticked: (count) => `Отмечено: ${String(count)}`,
		rename: 'Переименовать',
		renameOf: (name) => `Переименовать: ${name}`,
		save: 'Сохранить',
		cancel: 'Отмена',
		search: 'Найти по органу и периоду',
		anyEdition: 'любая методика',
		found: (count) => `Найдено: ${String(count)}`,
		more: (count) => `Показать ещё: ${String(count)}`,
		copy: 'Сделать копию',
		copyName: (name) => `${name} (копия)`,
		toFile: 'Сохранить в файл',
		allToFile: 'Сохранить все в файл',
		fromFile: 'Взять из файла',
		fromFileAbout:
			'Файл .json, до 10 МБ; его можно и перетащить на любую страницу сайта. Файл не покидает этот компьютер.',
		remove: 'Удалить',
		undo: 'Отменить удаление',
		restore: 'Вернуть',
		restoreOf: (name) => `Вернуть: ${name}`,
		told: {
			copied: (count) => `Сделано копий: ${String(count)}.`,
			renamed: () => 'Сохранено.',
			removed: (count) => `Удалено черновиков: ${String(count)}.`,
			restored: (count) => `Возвращено черновиков: ${String(count)}.`,
			written: (count) => `Сохранено в файл черновиков: ${String(count)}.`,
			added: (count) => `Добавлено черновиков: ${String(count)}.`
		},
		tooBigToWrite:
			'Файл вышел бы больше 10 МБ, и обратно сайт его не примет. Отметьте часть черновиков и сохраните их по частям.',
		deleted: (count) => `Удалённые: ${String(count)}`,
		deletedAbout: 'Хранятся 30 дней, потом исчезают.',
		daysLeft: (days) => `осталось дней: ${String(days)}`
	},
	kk: {
		title: 'Нобайлар',
		lead: 'Осы компьютерде енгізілгеннің бәрі: әр орган мен кезеңге бір нобай. Әдістеменің беттері соңғы жұмыс істелген нобайды ашады.',
		loading: 'Тізім ашылуда…',
		none: 'Мұнда әзірге ештеңе жоқ. Нобай бастаңыз немесе дайындарын файлдан алыңыз.',
		refused:
			'Браузер деректерді оқуға және сақтауға рұқсат бермейді, сондықтан тізім жоқ. Мұндай жағдай тарихты сақтамайтын терезеде кездеседі.',
		failed: 'Браузер мұны сақтауға рұқсат бермеді; бәрі бұрынғыдай қалды.',
		create: 'Жаңа нобай',
		createAct: 'Жасап, ашу',
		body: 'Орган',
		period: 'Кезең',
		edition: 'Әдістеме',
		score: 'Балл',
		changed: 'Өзгертілген уақыты',
		unnamed: 'Органның атауы жоқ',
		unknownEdition: 'сайттың бұл нұсқасына белгісіз',
		tick: (name) => `Белгілеу: ${name}`,
		tickAll: 'Бәрін белгілеу',
		untick: 'Белгілерді алып тастау',
		ticked: (count) => `Белгіленгені: ${String(count)}`,
		rename: 'Атауын өзгерту',
		renameOf: (name) => `Атауын өзгерту: ${name}`,
		save: 'Сақтау',
		cancel: 'Бас тарту',
		search: 'Орган мен кезең бойынша іздеу',
		anyEdition: 'кез келген әдістеме',
		found: (count) => `Табылғаны: ${String(count)}`,
		more: (count) => `Тағы көрсету: ${String(count)}`,
		copy: 'Көшірме жасау',
		copyName: (name) => `${name} (көшірме)`,
		toFile: 'Файлға сақтау',
		allToFile: 'Бәрін файлға сақтау',
		fromFile: 'Файлдан алу',
		fromFileAbout:
			'.json файлы, 10 МБ-қа дейін; оны сайттың кез келген бетіне сүйреп әкелуге де болады. Файл осы компьютерден шықпайды.',
		remove: 'Жою',
		undo: 'Жоюды болдырмау',
		restore: 'Қайтару',
		restoreOf: (name) => `Қайтару: ${name}`,
		told: {
			copied: (count) => `Жасалған көшірмелер: ${String(count)}.`,
			renamed: () => 'Сақталды.',
			removed: (count) => `Жойылған нобайлар: ${String(count)}.`,
			restored: (count) => `Қайтарылған нобайлар: ${String(count)}.`,
			written: (count) => `Файлға сақталған нобайлар: ${String(count)}.`,
			added: (count) => `Қосылған нобайлар: ${String(count)}.`
		},
		tooBigToWrite:
			'Файл 10 МБ-тан үлкен болып шығар еді, сайт оны қайта қабылдамайды. Нобайлардың бір бөлігін белгілеп, бөліп сақтаңыз.',
		deleted: (count) => `Жойылғандар: ${String(count)}`,
		deletedAbout: '30 күн сақталады, содан кейін біржола жойылады.',
		daysLeft: (days) => `қалған күндер: ${String(days)}`
	}
};

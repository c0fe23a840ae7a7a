import type { EachLanguage } from '../text';

/** What can be wrong with a link, as far as it makes a difference to who has it. */
type LinkProblem = 'truncated' | 'damaged' | 'too-big' | 'newer' | 'unknown-edition';

/** Words of links that carry a draft, and of the drafts that they bring. */
export interface LinkWords {
	readonly copied: string;
	readonly copyHere: string;
	readonly long: (characters: string, most: string) => string;
	readonly tooBig: string;
	readonly toFile: string;
	readonly copyAnyway: string;
	readonly preview: string;
	/** Name and period of a draft, where it has them. */
	readonly untouched: string;
	readonly keep: string;
	readonly close: string;
	readonly hide: string;
	readonly kept: string;
	readonly closed: string;
	readonly notKept: string;
	readonly problems: Readonly<Record<LinkProblem, string>>;
	readonly own: string;
}

/** Words of links that carry a draft, and of the drafts that they bring. */
export const linkWords: EachLanguage<LinkWords> = {
	ru: {
		copied:
			'Ссылка скопирована. В ней весь черновик: кто её получит, увидит всё введённое. На сервер ничего не отправлено.',
		copyHere: 'Скопируйте ссылку отсюда',
		long: (characters, most) =>
			`Ссылка получилась длинной, ${characters} знаков: почтовые программы обрывают ссылки длиннее ${most}. Отправьте черновик файлом.`,
		tooBig: 'Черновик слишком велик для ссылки. Отправьте его файлом.',
		toFile: 'Сохранить в файл',
		copyAnyway: 'Всё равно скопировать',
		preview: 'Просмотр черновика из ссылки',
		untouched: 'Ваши черновики не изменены; то, что вы поменяете здесь, не сохраняется.',
		keep: 'Сохранить копию',
		close: 'Закрыть просмотр',
		hide: 'Скрыть',
		kept: 'Копия сохранена на этом компьютере, теперь вы работаете в ней.',
		closed: 'Просмотр закрыт, показан ваш черновик.',
		notKept: 'Браузер не дал сохранить копию. Сохраните черновик в файл.',
		problems: {
			truncated:
				'У ссылки нет конца: так бывает, когда почтовая программа обрывает длинную ссылку. Попросите прислать черновик файлом.',
			damaged:
				'Ссылка повреждена по дороге. Попросите прислать её ещё раз или отправить черновик файлом.',
			'too-big': 'В ссылке больше данных, чем бывает в черновике; она не открыта.',
			newer: 'Ссылка сделана более новой версией сайта. Обновите страницу и откройте её ещё раз.',
			'unknown-edition': 'В ссылке черновик по другой методике; здесь он не открывается.'
		},
		own: 'Показан ваш черновик.'
	},
	kk: {
		copied:
			'Сілтеме көшірілді. Онда бүкіл нобай бар: оны алған адам енгізілгеннің бәрін көреді. Серверге ештеңе жіберілген жоқ.',
		copyHere: 'Сілтемені осы жерден көшіріңіз',
		long: (characters, most) =>
			`Сілтеме ұзын болып шықты, ${characters} таңба: пошта бағдарламалары ${most} таңбадан ұзын сілтемені үзіп тастайды. Нобайды файлмен жіберіңіз.`,
		tooBig: 'Нобай сілтемеге сыймайды. Оны файлмен жіберіңіз.',
		toFile: 'Файлға сақтау',
		copyAnyway: 'Бәрібір көшіру',
		preview: 'Сілтемедегі нобайды қарау',
		untouched: 'Өз нобайларыңыз өзгерген жоқ; осы жерде өзгерткеніңіз сақталмайды.',
		keep: 'Көшірмесін сақтау',
		close: 'Қарауды жабу',
		hide: 'Жасыру',
		kept: 'Көшірмесі осы компьютерде сақталды, енді сол көшірмеде жұмыс істейсіз.',
		closed: 'Қарау жабылды, өз нобайыңыз көрсетілді.',
		notKept: 'Браузер көшірмесін сақтауға мүмкіндік бермеді. Нобайды файлға сақтаңыз.',
		problems: {
			truncated:
				'Сілтеменің соңы жоқ: пошта бағдарламасы ұзын сілтемені үзіп тастағанда осылай болады. Нобайды файлмен жіберуді сұраңыз.',
			damaged:
				'Сілтеме жолда бүлінген. Оны қайта жіберуді немесе нобайды файлмен жіберуді сұраңыз.',
			'too-big': 'Сілтемедегі деректер нобайда болатыннан көп; ол ашылған жоқ.',
			newer: 'Сілтеме сайттың жаңарақ нұсқасында жасалған. Бетті жаңартып, оны қайта ашыңыз.',
			'unknown-edition': 'Сілтемеде басқа әдістеме бойынша нобай бар; ол мұнда ашылмайды.'
		},
		own: 'Өз нобайыңыз көрсетілді.'
	}
};

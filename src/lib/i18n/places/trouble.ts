import type { EachLanguage } from '../text';

/**
 * Why the browser does not keep what is typed:
 * - `refused`: it does not let this page store, or has failed;
 * - `full`: there is no room left;
 * - `blocked`: another tab with an older version of the site holds the storage;
 * - `newer-site`: the storage is that of a newer version of the site;
 * - `newer-draft`: only this draft is, so it is shown and not changed.
 */
export type Trouble = 'refused' | 'full' | 'blocked' | 'newer-site' | 'newer-draft';

/** What is said when the browser does not keep what is typed. */
export interface TroubleWords {
	readonly troubles: Readonly<Record<Trouble, string>>;
	readonly toFile: string;
}

/** What is said when the browser does not keep what is typed. */
export const troubleWords: EachLanguage<TroubleWords> = {
	ru: {
		troubles: {
			refused:
				'Браузер не даёт сохранять данные. Расчёт работает, но введённое пропадёт, когда страница закроется: сохраните черновик в файл. Так бывает в окне без сохранения истории.',
			full: 'На диске не осталось места, и браузер не сохраняет введённое. Расчёт работает; сохраните черновик в файл и освободите место.',
			blocked:
				'Сайт обновился, а в другой вкладке открыта прежняя версия, поэтому введённое пока не сохраняется. Закройте другие вкладки этого сайта.',
			'newer-site':
				'Данные на этом компьютере сохранены более новой версией сайта. Обновите страницу; до этого введённое не сохраняется.',
			'newer-draft':
				'Черновик сохранён более новой версией сайта, поэтому здесь его можно только смотреть. Обновите страницу.'
		},
		toFile: 'Сохранить в файл'
	},
	kk: {
		troubles: {
			refused:
				'Браузер деректерді сақтауға рұқсат бермейді. Есептеу жұмыс істейді, бірақ бет жабылғанда енгізілгендер жоғалады: нобайды файлға сақтаңыз. Бұл тарих сақталмайтын терезеде болады.',
			full: 'Дискіде орын қалмады, браузер енгізілгендерді сақтамайды. Есептеу жұмыс істейді; нобайды файлға сақтап, орын босатыңыз.',
			blocked:
				'Сайт жаңарды, ал басқа қойындыда оның бұрынғы нұсқасы ашық, сондықтан енгізілгендер әзірге сақталмайды. Осы сайттың басқа қойындыларын жабыңыз.',
			'newer-site':
				'Осы компьютердегі деректерді сайттың жаңарақ нұсқасы сақтаған. Бетті жаңартыңыз; оған дейін енгізілгендер сақталмайды.',
			'newer-draft':
				'Нобайды сайттың жаңарақ нұсқасы сақтаған, сондықтан мұнда оны тек көруге болады. Бетті жаңартыңыз.'
		},
		toFile: 'Файлға сақтау'
	}
};

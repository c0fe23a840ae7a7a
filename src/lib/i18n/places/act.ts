import type { EachLanguage } from '../text';

/** Words of opening the official text from a file. */
export interface ActWords {
	readonly choose: string;
	readonly about: string;
	readonly forget: string;
	readonly problems: Readonly<Record<'too-big' | 'not-text' | 'nothing-found', string>>;
}

/** Words of opening the official text from a file. */
export const actWords: EachLanguage<ActWords> = {
	ru: {
		choose: 'Выбрать файл',
		about:
			'Если у вас есть официальный текст файлом (.txt или .html), откройте его один раз: под каждым пунктом появится сам пункт. Файл остаётся на этом компьютере.',
		forget: 'Убрать текст акта',
		problems: {
			'too-big':
				'Файл больше 10 МБ. Текст акта занимает меньше одного; проверьте, тот ли это файл.',
			'not-text': 'Это не текст. Сохраните документ как .txt или как страницу .html и откройте её.',
			'nothing-found': 'В файле не нашлось пронумерованных пунктов. Проверьте, тот ли это документ.'
		}
	},
	kk: {
		choose: 'Файлды таңдау',
		about:
			'Ресми мәтіннің файлы (.txt немесе .html) болса, оны бір рет ашыңыз: әр тармақтың астында оның өзі көрсетіледі. Файл осы компьютерде қалады.',
		forget: 'Актінің мәтінін алып тастау',
		problems: {
			'too-big':
				'Файл 10 МБ-тан үлкен. Актінің мәтіні бір мегабайттан аз орын алады; керекті файл ма, тексеріңіз.',
			'not-text':
				'Бұл мәтін емес. Құжатты .txt түрінде немесе .html беті ретінде сақтап, соны ашыңыз.',
			'nothing-found': 'Файлда нөмірленген тармақтар табылмады. Керекті құжат па, тексеріңіз.'
		}
	}
};

import type { Text } from '../lib/i18n/text';
import { refusals, type Refusal } from '../lib/i18n/refusals';

/** What the command line says. */
export interface CliWords {
	readonly usage: string;
	readonly empty: string;
	readonly refusals: Readonly<Record<Refusal, string>>;
	atLine(line: number, reason: string): string;
	cannotOpen(file: string, reason: string): string;
}

const usage: Text = {
	ru: 'Использование: npm run --silent score -- ФАЙЛ   («-» вместо имени — стандартный ввод)',
	kk: 'Қолдану: npm run --silent score -- ФАЙЛ   (атаудың орнына «-» — стандартты енгізу)'
};
const empty: Text = { ru: 'В файле нет черновиков.', kk: 'Файлда нобай жоқ.' };
const lineWord: Text = { ru: 'строка', kk: 'жол' };
const cannotOpen: Text = { ru: 'Файл не читается', kk: 'Файл оқылмайды' };

/** Words in the language of the terminal: Kazakh where it says so, else Russian. */
export function cliWords(environment: Readonly<Record<string, string | undefined>>): CliWords {
	const locale = environment.LC_ALL ?? environment.LC_MESSAGES ?? environment.LANG ?? '';
	const language = locale.startsWith('kk') ? 'kk' : 'ru';
	return {
		usage: usage[language],
		empty: empty[language],
		refusals: refusals[language],
		atLine: (line, reason) => `${lineWord[language]} ${String(line)}: ${reason}`,
		cannotOpen: (file, reason) => `${cannotOpen[language]}: ${file}: ${reason}`
	};
}

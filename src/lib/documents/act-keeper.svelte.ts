import { DraftDatabase } from '../drafts/database';
import type { Language } from '../i18n/text';
import type { ActFileProblem } from './act-file';
import type { ActText } from './act-text';

/** The official text of an edition that somebody has opened from a file, kept on this machine alone. */
export class ActKeeper {
	readonly #edition: string;
	readonly #database: DraftDatabase;
	#texts: Readonly<Partial<Record<Language, ActText>>> = $state.raw({});
	#problem: ActFileProblem | null = $state(null);

	constructor(edition: string, database = new DraftDatabase()) {
		this.#edition = edition;
		this.#database = database;
	}

	/** Why the last file was not taken, null where it was. */
	get problem(): ActFileProblem | null {
		return this.#problem;
	}

	/** The text in this language, else in the other, null where none was opened. */
	in(language: Language): { readonly language: Language; readonly text: ActText } | null {
		const other: Language = language === 'ru' ? 'kk' : 'ru';
		for (const candidate of [language, other]) {
			const text = this.#texts[candidate];
			if (text !== undefined) return { language: candidate, text };
		}
		return null;
	}

	/** Opens what was kept; a browser that refuses storage keeps none. */
	async load(): Promise<void> {
		try {
			this.#texts = { ...(await this.#database.acts(this.#edition)), ...this.#texts };
		} catch {
			// The draft's own keeper says that nothing can be stored.
		}
	}

	/** Takes the text of a file, in place of the one in the same language. */
	async take(file: File): Promise<void> {
		// Cutting a text is needed once, by few: its code comes when it is.
		const [{ textOfFile }, { isEmptyAct, readAct }] = await Promise.all([
			import('./act-file'),
			import('./act-text')
		]);
		const read = await textOfFile(file);
		if ('problem' in read) {
			this.#problem = read.problem;
			return;
		}
		const act = readAct(read.text);
		this.#problem = isEmptyAct(act) ? 'nothing-found' : null;
		if (this.#problem !== null) return;
		await this.#keep({ ...this.#texts, [languageOf(read.text)]: act });
	}

	/** Forgets the texts of this edition. */
	async forget(): Promise<void> {
		this.#problem = null;
		await this.#keep({});
	}

	async #keep(texts: Readonly<Partial<Record<Language, ActText>>>): Promise<void> {
		this.#texts = texts;
		try {
			await this.#database.keepActs(this.#edition, texts);
		} catch {
			// It stays for as long as the page does.
		}
	}
}

/** Kazakh has letters that Russian has not. A Russian act may hold some in names, a Kazakh one is full of them. */
function languageOf(text: string): Language {
	const kazakh = text.match(/[әғқңөұүһі]/giu)?.length ?? 0;
	return kazakh > text.length / 100 ? 'kk' : 'ru';
}

import { languageTableWords } from '../../src/lib/i18n/places/language-table';
import type { Locator, Page } from 'playwright-core';
import { visitCriterion, type CriterionVisit } from './browser.js';
import type { CriterionPage } from './criterion.js';
import type { Language } from '../../src/lib/i18n/text';
import type { Words } from '../../src/lib/i18n/words';

/** What a visitor finds in a table with two language columns, by what it says. */
export class LanguageTablePage {
	readonly criterion: CriterionPage;
	readonly #page: Page;
	readonly #words: Words;

	constructor(criterion: CriterionPage) {
		this.criterion = criterion;
		this.#page = criterion.page;
		this.#words = criterion.words;
	}

	/**
	 * The name of a cell, spaces that do not break like any other, as the browser has it.
	 * @throws RangeError when the criterion has no such input.
	 */
	nameOf(cell: string): string {
		const label = this.criterion.text.inputs[cell]?.label[this.#words.language];
		if (label === undefined) throw new RangeError(`no input ${cell}`);
		return label.replace(/\s/g, ' ');
	}

	cell(cell: string): Locator {
		return this.#main.getByLabel(this.nameOf(cell), { exact: true });
	}

	/** What stands in these cells. */
	async texts(cells: readonly string[]): Promise<readonly string[]> {
		return Promise.all(cells.map((cell) => this.cell(cell).inputValue()));
	}

	/** Puts text into cells, one after the other. */
	async fill(cells: Readonly<Record<string, string>>): Promise<void> {
		for (const [cell, value] of Object.entries(cells)) await this.cell(cell).fill(value);
	}

	/** The row that a cell stands in. */
	rowOf(cell: string): Locator {
		const has = this.#page.getByLabel(this.nameOf(cell), { exact: true });
		return this.#main.getByRole('group').filter({ has }).last();
	}

	/** Points of the row of a cell, or the dash in their place, of the most that the row can have. */
	async pointsOf(cell: string, most: string): Promise<string> {
		return before(this.rowOf(cell).getByText(this.#words.score.of(most), { exact: true }));
	}

	/** The line under the rows: how many cells are filled in, and what the rows give. */
	async sum(most: string): Promise<{ readonly filled: string; readonly points: string }> {
		const line = this.#main
			.getByText(languageTableWords[this.#words.language].sum, { exact: true })
			.locator('..');
		const points = await before(line.getByText(this.#words.score.of(most), { exact: true }));
		return { filled: await line.locator(':scope > :nth-child(2)').innerText(), points };
	}

	/** One of the small buttons under a cell. */
	quick(cell: string, choice: 'full' | 'none' | 'partly'): Locator {
		const name = `${this.nameOf(cell)}: ${languageTableWords[this.#words.language][choice]}`;
		return this.#main.getByRole('button', { name, exact: true });
	}

	/** The helper "done of required" of a cell, where it is open. */
	helper(cell: string): Helper {
		const name = `${this.nameOf(cell)}: ${languageTableWords[this.#words.language].partly}`;
		const group = this.#main.getByRole('group', { name, exact: true });
		const { share } = languageTableWords[this.#words.language];
		return {
			group,
			done: group.getByLabel(share.done, { exact: true }),
			of: group.getByLabel(share.of, { exact: true }),
			told: group.getByRole('status')
		};
	}

	get fillBlank(): Locator {
		return this.#main.getByRole('button', {
			name: languageTableWords[this.#words.language].fillBlank
		});
	}

	/** What the last paste or filling did. */
	get message(): Locator {
		return this.fillBlank.locator('..').getByRole('status');
	}

	/** Takes the last paste or filling back. */
	get undo(): Locator {
		return this.#main.getByRole('button', { name: this.#words.criterion.undo });
	}

	/** Presses Ctrl+V in a cell with this on the clipboard. */
	async paste(cell: string, text: string): Promise<void> {
		await this.#page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
		await this.cell(cell).focus();
		await this.#page.keyboard.press('Control+V');
	}

	/** The sentence beside a cell that says what is wrong with it, empty where nothing is. */
	async complaintOf(cell: string): Promise<string> {
		return this.cell(cell).evaluate((input) => {
			if (input.getAttribute('aria-invalid') !== 'true') return '';
			const ids = (input.getAttribute('aria-describedby') ?? '').split(' ');
			const element = document.getElementById(ids.at(-1) ?? '');
			return element?.checkVisibility() === true ? element.textContent : '';
		});
	}

	get #main(): Locator {
		return this.#page.getByRole('main');
	}
}

/** The helper that turns "done of required" into a percent. */
export interface Helper {
	readonly group: Locator;
	readonly done: Locator;
	readonly of: Locator;
	/** What it comes to, or why it does not. */
	readonly told: Locator;
}

/** The number that stands in front of "of so many". */
async function before(of: Locator): Promise<string> {
	const whole = await of.locator('..').innerText();
	const end = whole.lastIndexOf(await of.innerText());
	return whole.slice(0, end).trim();
}

/** A visit to a criterion whose inputs make up a table with two language columns. */
export interface LanguageTableVisit extends CriterionVisit {
	readonly table: LanguageTablePage;
}

/** Opens the page of such a criterion in an empty profile that may use the clipboard. */
export async function visitLanguageTable(
	language: Language,
	id: string
): Promise<LanguageTableVisit> {
	const permissions = ['clipboard-read', 'clipboard-write'];
	const opened = await visitCriterion(language, id, { permissions });
	return { ...opened, table: new LanguageTablePage(opened.criterion) };
}

import { rowsWords } from '../../src/lib/i18n/places/rows';
import type { Locator, Page } from 'playwright-core';
import type { CriterionPage } from './criterion.js';

/** A table that the user fills in, on the page of its criterion. */
export class TablePage {
	readonly criterion: CriterionPage;
	readonly #input: string;

	/** @param input name of the table among the inputs of the indicator */
	constructor(criterion: CriterionPage, input: string) {
		this.criterion = criterion;
		this.#input = input;
	}

	get #page(): Page {
		return this.criterion.page;
	}

	/** The table with its buttons and messages. */
	get group(): Locator {
		const label = this.criterion.text.inputs[this.#input]?.label[this.criterion.words.language];
		return this.criterion.content.getByRole('group', { name: label ?? '?', exact: true });
	}

	button(name: string): Locator {
		return this.group.getByRole('button', { name, exact: true });
	}

	/** What the table says about the last action; reading a file below it has a status of its own. */
	get message(): Locator {
		return this.group.locator('[role="status"]').first();
	}

	/** @param row 1-based */
	cell(column: string, row: number): Locator {
		return this.criterion.cell(this.#input, column, row);
	}

	/** Rows that are drawn, as the texts in their fields. */
	async texts(): Promise<readonly (readonly string[])[]> {
		return this.group
			.locator('tbody tr:not([aria-hidden])')
			.evaluateAll((rows) =>
				rows.map((row) => [...row.querySelectorAll('input')].map(({ value }) => value))
			);
	}

	/** Numbers of the rows that are drawn. */
	async numbers(): Promise<readonly string[]> {
		return this.group.locator('tbody tr:not([aria-hidden]) > td:first-child').allInnerTexts();
	}

	/** Adds a row with the button; its first cell then has the focus. */
	async add(): Promise<void> {
		await this.button(rowsWords[this.criterion.words.language].add).click();
		await this.group.locator('input:focus').waitFor();
	}

	/** Presses Ctrl+V in the focused cell with this on the clipboard; needs {@link CLIPBOARD}. */
	async paste(text: string): Promise<void> {
		await this.#page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
		await this.#page.keyboard.press('Control+V');
	}

	/** Names of the cells that are marked as wrong. */
	async marked(): Promise<readonly string[]> {
		return this.group
			.locator('input[aria-invalid="true"]')
			.evaluateAll((inputs) => inputs.map((input) => input.getAttribute('aria-label') ?? '?'));
	}
}

/** What a browser must allow a page for {@link TablePage.paste}. */
export const CLIPBOARD: readonly string[] = ['clipboard-read', 'clipboard-write'];

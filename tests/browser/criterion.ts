import { rowsWords } from '../../src/lib/i18n/places/rows';
import type { Locator, Page } from 'playwright-core';
import { editionWords } from '../../src/lib/editions/texts';
import { kk } from '../../src/lib/i18n/kk';
import { ru } from '../../src/lib/i18n/ru';
import type { IndicatorText } from '../../src/lib/editions/text';
import { LANGUAGES, type Language } from '../../src/lib/i18n/text';
import type { Words } from '../../src/lib/i18n/words';
import type { BodyKind } from '../../src/lib/scoring/nodes';
import { pageOf, pathTo } from './places.js';

/** The edition of the complaints direction, on which most tests work. */
export const EDITION = 'interaction-2020';

export const wordsIn: Readonly<Record<Language, Words>> = { ru, kk };

/** Criteria of the complaints direction in reading order. */
export const complaintsIds = [
	'complaints.deadlines',
	'complaints.court',
	'complaints.repeated',
	'complaints.internal-control',
	'complaints.penalties'
] as const;

/** Every criterion in every language. */
export const complaintsPages = LANGUAGES.flatMap((language) =>
	complaintsIds.map((id) => ({ language, id }))
);

/** @throws RangeError when the edition has no words for it. */
export function textOf(id: string, edition = EDITION): IndicatorText {
	const text = editionWords[edition]?.indicators[id];
	if (text === undefined) throw new RangeError(`no words for ${id}`);
	return text;
}

/** Points as a page shows them, or the dash in their place. */
const POINTS = /(?:^|\s)(—|\u2212?[\d\u202F]+(?:,\d+)?)(?=\s|$)/;

function pointsIn(text: string): string {
	return POINTS.exec(text)?.[1] ?? text.trim();
}

/** A text as the browser names an element by it: spaces that do not break are like any other. */
function asName(text: string): string {
	return text.replace(/\s+/g, ' ');
}

/** What a visitor finds of an indicator on the page of its criterion, by what it says. */
export class CriterionPage {
	readonly page: Page;
	readonly edition: string;
	readonly words: Words;
	readonly text: IndicatorText;
	readonly #anchor: string;

	constructor(page: Page, language: Language, id: string, edition = EDITION) {
		this.page = page;
		this.edition = edition;
		this.words = wordsIn[language];
		this.text = textOf(id, edition);
		this.#anchor = id.slice(id.lastIndexOf('.') + 1);
	}

	/** The section of the indicator, or the whole page where it has no other. */
	#within(whole: 'main' | 'body'): Locator {
		const sections = 'section.indicator';
		return this.page.locator(`${whole}:not(:has(${sections})), ${sections}[id="${this.#anchor}"]`);
	}

	/** Where the fields, the working and the rule of the indicator are. */
	get content(): Locator {
		return this.#within('main');
	}

	/** @throws RangeError when the criterion has no such input. */
	field(input: string): Locator {
		const label = this.text.inputs[input]?.label[this.words.language];
		if (label === undefined) throw new RangeError(`no input ${input}`);
		return this.content.getByLabel(asName(label), { exact: true });
	}

	/**
	 * A cell of a table that the user fills in.
	 * @param row 1-based
	 * @throws RangeError when the table has no such column.
	 */
	cell(table: string, column: string, row: number): Locator {
		const label = this.text.inputs[table]?.columns?.[column]?.label[this.words.language];
		if (label === undefined) throw new RangeError(`no column ${column}`);
		return this.content.getByLabel(asName(rowsWords[this.words.language].cell(label, row)), {
			exact: true
		});
	}

	button(name: 'fill' | 'clear' | 'undo'): Locator {
		const actions = this.#within('body');
		return actions.getByRole('button', { name: this.words.criterion[name], exact: true });
	}

	/** The strip with the score of the whole page. */
	get result(): Locator {
		return this.page.getByRole('region', { name: this.words.criterion.result });
	}

	/** The big number, or the dash in its place; the one of the section where the page has several. */
	async score(): Promise<string> {
		const link = this.page.locator(`a[href$="#${this.#anchor}"]`);
		const line = this.page
			.getByRole('complementary', { name: this.words.criterion.result })
			.getByRole('listitem')
			.filter({ has: link });
		if ((await line.count()) === 0) return pointsIn(await this.result.innerText());
		return pointsIn(await line.getByRole('link').locator('~ *').innerText());
	}

	/** The list of the working; the worked example has another, shut away. */
	get steps(): Locator {
		const { score } = this.words;
		const labels = [score.total, score.totalPenalty, score.coefficient].join('|');
		const sum = this.page.getByRole('listitem').filter({ hasText: new RegExp(`^\\s*(${labels})`) });
		return this.content.getByRole('list').filter({ has: sum }).first();
	}

	/** The score as the last line of the working has it. */
	async total(): Promise<string> {
		return pointsIn(
			await this.steps.getByRole('listitem').last().locator('> *').last().innerText()
		);
	}

	/** The line of the working that says this. */
	step(id: string): Locator {
		const say = this.text.steps[id]?.say[this.words.language];
		if (say === undefined) throw new RangeError(`no step ${id}`);
		return this.steps.getByRole('listitem').filter({ hasText: say });
	}

	/** Chooses the kind of body at the head of the page. */
	async choose(kind: BodyKind): Promise<void> {
		const { legend, names, short } = this.words.kind;
		const group = this.page.getByRole('group', { name: legend });
		const choice = group.getByRole('radio', { name: names[kind] });
		if (!(await choice.isChecked())) await group.getByText(short[kind], { exact: true }).click();
	}

	/** Waits until what was saved before is on the page. */
	async ready(): Promise<void> {
		const loading = this.page.getByText(this.words.save.loading);
		await loading.first().waitFor({ state: 'detached' });
	}

	/** Waits until what was typed lies on the disk. */
	async saved(): Promise<void> {
		await this.page.getByText(this.words.save.saved('').trim()).first().waitFor();
	}

	/** Types as a person does, key by key. */
	async type(values: Readonly<Record<string, string>>): Promise<void> {
		for (const [input, value] of Object.entries(values)) {
			await this.field(input).pressSequentially(value);
		}
	}

	async reload(): Promise<void> {
		await this.page.reload();
		await this.ready();
	}

	/** Another page of the edition, opened through the address bar. */
	async open(site: string, id: string): Promise<CriterionPage> {
		const { language } = this.words;
		const criterion = new CriterionPage(this.page, language, id, this.edition);
		const path = pathTo(language, this.edition, pageOf(this.edition, id));
		await this.page.goto(new URL(path, site).href);
		await criterion.ready();
		return criterion;
	}
}

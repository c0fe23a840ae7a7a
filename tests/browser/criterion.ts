import type { Locator, Page } from 'playwright-core';
import { editionWords } from '../../src/lib/editions/texts';
import { kk } from '../../src/lib/i18n/kk';
import { ru } from '../../src/lib/i18n/ru';
import type { IndicatorText } from '../../src/lib/editions/text';
import { LANGUAGES, type Language } from '../../src/lib/i18n/text';
import type { Words } from '../../src/lib/i18n/words';

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

/** Address of a node's page within the site. */
export function pathTo(language: Language, id: string): string {
	return `${language}/${EDITION}/${id.replaceAll('.', '/')}/`;
}

/** @throws RangeError when the edition has no words for it. */
export function textOf(id: string): IndicatorText {
	const text = editionWords[EDITION]?.indicators[id];
	if (text === undefined) throw new RangeError(`no words for ${id}`);
	return text;
}

/** What a visitor finds on the page of a criterion, by what it says. */
export class CriterionPage {
	readonly page: Page;
	readonly words: Words;
	readonly text: IndicatorText;

	constructor(page: Page, language: Language, id: string) {
		this.page = page;
		this.words = wordsIn[language];
		this.text = textOf(id);
	}

	/** @throws RangeError when the criterion has no such input. */
	field(input: string): Locator {
		const label = this.text.inputs[input]?.label[this.words.language];
		if (label === undefined) throw new RangeError(`no input ${input}`);
		return this.page.getByRole('main').getByLabel(label, { exact: true });
	}

	button(name: 'fill' | 'clear' | 'undo'): Locator {
		return this.page.getByRole('button', { name: this.words.criterion[name], exact: true });
	}

	get result(): Locator {
		return this.page.getByRole('region', { name: this.words.criterion.result });
	}

	/** The big number, or the dash in its place. */
	async score(): Promise<string> {
		const text = await this.result.innerText();
		return /^\s*(—|\u2212?[\d\u202F]+(?:,\d+)?)/.exec(text)?.[1] ?? text;
	}

	/** The list of the working; the worked example has another, shut away. */
	get steps(): Locator {
		const { total, totalPenalty } = this.words.score;
		const sum = this.text.inputs.unreliableFacts === undefined ? total : totalPenalty;
		return this.page.getByRole('main').getByRole('list').filter({ hasText: sum }).first();
	}

	/** The line of the working that says this. */
	step(id: string): Locator {
		const say = this.text.steps[id]?.say[this.words.language];
		if (say === undefined) throw new RangeError(`no step ${id}`);
		return this.steps.getByRole('listitem').filter({ hasText: say });
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

	/** Another page of the site, opened through the address bar. */
	async open(site: string, id: string): Promise<CriterionPage> {
		const { language } = this.words;
		await this.page.goto(new URL(pathTo(language, id), site).href);
		const criterion = new CriterionPage(this.page, language, id);
		await criterion.ready();
		return criterion;
	}
}

import { sheetWords } from '../../src/lib/i18n/places/sheet';
import { surveyWords } from '../../src/lib/i18n/places/survey';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { MOST_BYTES } from '../../src/lib/documents/sheet-refusal';
import { workbookOf } from '../../src/lib/documents/testing';
import { statements } from '../../src/lib/editions/organisation-2020/survey-statements.text';
import type { Language } from '../../src/lib/i18n/text';
import { visit, type Visit, type VisitOptions } from './browser.js';
import { resultsByCommandLine, shown } from './command-line.js';
import { CriterionPage, wordsIn } from './criterion.js';
import { inLanguages } from './languages.js';
import { pathTo } from './places.js';
import { someOf } from './some-of.js';

const SURVEY_EDITION = 'organisation-2020';
const SURVEY = 'personnel.survey';
const CONDITIONS = 'personnel.labour.conditions';

/** What a visitor finds on the page of the survey, by what it says. */
class SurveyPage {
	readonly page: Page;
	readonly language: Language;

	constructor(page: Page, language: Language) {
		this.page = page;
		this.language = language;
	}

	get words() {
		return surveyWords[this.language];
	}

	get main(): Locator {
		return this.page.getByRole('main');
	}

	/** The field for how many gave an answer, 1 to 4, to a statement, 1 to 26. */
	count(answer: number, statement: number): Locator {
		return this.main.getByLabel(this.words.answer(answer, statement), { exact: true });
	}

	async fill(statement: number, counts: readonly string[]): Promise<void> {
		for (const [at, count] of counts.entries()) await this.count(at + 1, statement).fill(count);
	}

	async counts(statement: number): Promise<readonly string[]> {
		return Promise.all([1, 2, 3, 4].map((answer) => this.count(answer, statement).inputValue()));
	}

	/** How many answered a statement, and its index. */
	async results(statement: number): Promise<readonly string[]> {
		const row = this.count(1, statement).locator('xpath=ancestor::tr');
		return row
			.locator('td')
			.locator('visible=true')
			.allInnerTexts()
			.then((texts) => texts.slice(-2));
	}

	/** The field for the index of a statement, where it is given. */
	index(statement: number): Locator {
		return this.main.getByRole('table').getByRole('row').nth(statement).getByRole('textbox');
	}

	get givenIndices(): Locator {
		return this.main.getByLabel(this.words.givenIndices, { exact: true });
	}

	/** What the indicators that need the survey get from it. */
	async points(): Promise<readonly string[]> {
		const aside = this.page.getByRole('complementary', {
			name: wordsIn[this.language].criterion.result
		});
		const texts = await aside.getByRole('listitem').locator('a ~ span').allInnerTexts();
		return texts.map((text) => text.split(/\s/)[0] ?? '');
	}

	async take(name: string, content: Uint8Array | string): Promise<void> {
		await this.main
			.getByLabel(this.words.import, { exact: true })
			.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
	}

	/** What is told about the file: below the button, and in the list. */
	async told(): Promise<readonly string[]> {
		const texts = await this.main.getByRole('status').locator('visible=true').allInnerTexts();
		return texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
	}

	get undo(): Locator {
		const { undo } = wordsIn[this.language].criterion;
		return this.main.getByRole('button', { name: undo, exact: true });
	}

	async ready(): Promise<void> {
		const loading = this.page.getByText(wordsIn[this.language].save.loading);
		await loading.first().waitFor({ state: 'detached' });
	}

	async reload(): Promise<void> {
		await this.page.getByText(wordsIn[this.language].save.saved('').trim()).first().waitFor();
		await this.page.reload();
		await this.ready();
	}
}

interface SurveyVisit extends Visit {
	readonly survey: SurveyPage;
}

async function visitSurvey(language: Language, options?: VisitOptions): Promise<SurveyVisit> {
	const opened = await visit(pathTo(language, SURVEY_EDITION, SURVEY), options);
	const survey = new SurveyPage(opened.page, language);
	await survey.ready();
	return { ...opened, survey };
}

/** What the command line gives for a survey, in the order of the page. */
function pointsByCommandLine(survey: object, language: Language): readonly string[] {
	const [result] = resultsByCommandLine([
		{ edition: SURVEY_EDITION, kind: 'central', answers: { [SURVEY]: survey } }
	]);
	return [
		'personnel.labour.workload',
		CONDITIONS,
		'personnel.labour.management',
		'personnel.merit.meritocracy',
		'personnel.merit.incentives',
		'personnel.merit.ethics'
	].map((id) => shown(result?.scores[id]?.score, language));
}

/** Rows of the draft with these counts, from statement 5 on. */
const fromFive = (rows: readonly (readonly string[])[]) => [
	...[{}, {}, {}, {}],
	...rows.map(([n1, n2, n3, n4]) => ({ n1, n2, n3, n4 }))
];

const four = [
	['1', '2', '3', '4'],
	['0', '0', '0', '7'],
	['3', '3', '0', '1'],
	['0', '10', '1 000', '5']
];

inLanguages(
	'counts give the index of a statement, and points where it is needed',
	async (language) => {
		await using opened = await visitSurvey(language);
		const { survey, page } = opened;
		const byCommandLine = pointsByCommandLine({ answers: fromFive(four) }, language);
		expect(byCommandLine).toEqual(['—', '3,70', '—', '—', '—', '—']);
		expect(await survey.points()).toEqual(['—', '—', '—', '—', '—', '—']);

		await survey.count(1, 5).pressSequentially('1');
		// A blank count is not nobody.
		expect(await survey.results(5)).toEqual(['1', '—']);
		await survey.fill(5, four[0] ?? []);
		await expect.poll(() => survey.results(5)).toEqual(['10', '0,75']);
		await survey.fill(6, four[1] ?? []);
		await survey.fill(7, four[2] ?? []);
		await survey.fill(8, four[3] ?? []);
		await expect.poll(() => survey.results(6)).toEqual(['7', '1']);
		await expect.poll(() => survey.results(7)).toEqual(['7', '0,4643']);
		await expect.poll(() => survey.results(8)).toEqual(['1015', '0,7488']);
		await expect.poll(() => survey.points()).toEqual(byCommandLine);
		// The working is that of the statement that was typed in last.
		const working = survey.main.getByRole('heading', { name: survey.words.workingOf(8) });
		expect(await working.isVisible()).toBe(true);

		await survey.reload();
		expect(await survey.counts(8)).toEqual(four[3]);
		await expect.poll(() => survey.points()).toEqual(byCommandLine);
		await page
			.getByRole('complementary', { name: wordsIn[language].criterion.result })
			.getByRole('link')
			.nth(1)
			.click();
		const conditions = new CriterionPage(page, language, CONDITIONS, SURVEY_EDITION);
		await expect.poll(() => conditions.score()).toBe(byCommandLine[1]);
		expect(opened.errors).toEqual([]);
	}
);

test('a count that cannot be is marked beside its field', async () => {
	await using opened = await visitSurvey('kk');
	const { survey } = opened;
	const { problem } = wordsIn.kk;
	await survey.fill(5, ['1', '-2', '3', '4']);
	await survey.count(1, 6).focus();
	const cell = survey.count(2, 5).locator('xpath=ancestor::td');
	await expect.poll(() => cell.innerText()).toContain(problem({ code: 'negative' }));
	expect(await survey.results(5)).toEqual(['—', '—']);
	await survey.count(2, 5).fill('2');
	await expect.poll(() => survey.results(5)).toEqual(['10', '0,75']);
});

test('counts of a spreadsheet are pasted where the focus is', async () => {
	await using opened = await visitSurvey('ru', {
		permissions: ['clipboard-read', 'clipboard-write']
	});
	const { survey, page } = opened;
	await survey.count(3, 25).focus();
	await page.evaluate(() => navigator.clipboard.writeText('1\t2\n3\t4\n5\t6'));
	await page.keyboard.press('Control+V');
	await expect.poll(() => survey.counts(25)).toEqual(['', '', '1', '2']);
	// There is no statement 27.
	expect(await survey.counts(26)).toEqual(['', '', '3', '4']);
	expect(await survey.main.getByRole('table').getByRole('row').count()).toBe(27);
});

/**
 * Answers of four people behind a name: of the first 4 everywhere, of the second 4 and 3 in turn, the
 * third answered statement 5 alone, the fourth nothing that can be read.
 */
const people: readonly (readonly (string | number)[])[] = [
	['Асет', ...statements.map(() => 4)],
	['Жанар', ...statements.map((_, at) => (at % 2 === 0 ? 4 : 3))],
	['Иван', ...statements.map((_, at) => (at === 4 ? '1 – нет' : ''))],
	['Ольга', ...statements.map((_, at) => (at === 1 ? 5 : at === 25 ? 'не знаю' : ''))]
];

const asText = (rows: readonly (readonly (string | number)[])[]) =>
	rows.map((cells) => cells.join(';')).join('\r\n');

inLanguages('raw answers of a file are counted, and taken back', async (language) => {
	await using opened = await visitSurvey(language);
	const { survey } = opened;
	const { words } = survey;
	const files = {
		csv: asText([['Имя', ...statements.map((_, at) => `№ ${at + 1}`)], ...people]),
		xlsx: workbookOf([['Аты', ...statements.map((of) => of[language])], ...people])
	};
	const lines = [
		words.imported(3),
		wordsIn[language].criterion.undo,
		words.unread(2),
		words.unreadCell(5, 'C', '5'),
		words.unreadCell(5, 'AA', 'не знаю')
	];
	const some = async () => Promise.all([1, 2, 5, 26].map((of) => survey.counts(of)));
	const before = [
		['1', '2', '3', '4'],
		['', '', '', ''],
		['', '', '', ''],
		['', '', '', '7x']
	];
	const after = [
		['0', '0', '0', '2'],
		['0', '0', '1', '1'],
		['1', '0', '0', '2'],
		['0', '0', '1', '1']
	];
	await survey.fill(1, ['1', '2', '3', '4']);
	await survey.count(4, 26).fill('7x');

	await survey.take('answers.csv', files.csv);
	await expect.poll(() => survey.told()).toEqual(lines);
	expect(await some()).toEqual(after);
	await expect.poll(() => survey.results(5)).toEqual(['3', '0,75']);
	await survey.undo.click();
	await expect.poll(some).toEqual(before);
	expect(await survey.undo.count()).toBe(0);

	await survey.take('answers.xlsx', files.xlsx);
	await expect.poll(() => survey.told()).toEqual(lines);
	expect(await some()).toEqual(after);
	await survey.reload();
	expect(await some()).toEqual(after);
	expect(opened.errors).toEqual([]);
	expect(opened.foreign).toEqual([]);
});

test('taking back leaves nothing where nothing was', async () => {
	await using opened = await visitSurvey('ru');
	const { survey } = opened;
	await survey.take('answers.csv', '1,1,1,1,1\n4,4,4,4,4\n');
	const { imported, missing } = survey.words;
	const others = statements.map((_, at) => at + 1).slice(5);
	await expect
		.poll(() => survey.told())
		.toEqual([imported(2), wordsIn.ru.criterion.undo, missing(others.join(', '))]);
	expect(await survey.counts(5)).toEqual(['1', '0', '0', '1']);
	expect(await survey.counts(6)).toEqual(['', '', '', '']);
	await survey.undo.click();
	await expect.poll(() => survey.counts(5)).toEqual(['', '', '', '']);
	await survey.reload();
	expect(await survey.counts(5)).toEqual(['', '', '', '']);
});

const { refused } = sheetWords.ru;
const everyStatement = statements.map((_, at) => at + 1).join(', ');
const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d];
const bad = [
	{
		what: 'a byte more than 10 MB',
		content: new Uint8Array(MOST_BYTES + 1).fill(0x31),
		told: [refused['too-big']]
	},
	{ what: 'empty', content: '', told: [refused.empty] },
	{ what: 'a picture', content: Uint8Array.from(png), told: [refused['not-a-sheet']] },
	{
		what: 'half of an .xlsx file',
		content: workbookOf(people).slice(0, 900),
		told: [refused['not-a-sheet']]
	},
	{
		what: 'a text that is no table',
		content: 'Служебная записка\nПросим рассмотреть, спасибо.',
		told: [surveyWords.ru.imported(0), surveyWords.ru.missing(everyStatement)]
	}
];
test.each(someOf(bad, 'bad files', 2))(
	'a file that is $what says so, and nothing typed is lost',
	async ({ content, told }) => {
		await using opened = await visitSurvey('ru');
		const { survey } = opened;
		await survey.fill(5, ['1', '2', '3', '4']);
		await survey.take('answers.csv', content);
		await expect.poll(() => survey.told()).toEqual(told);
		expect(await survey.counts(5)).toEqual(['1', '2', '3', '4']);
		expect(await survey.undo.count()).toBe(0);
		// The same field takes a file that was mended.
		await survey.take('answers.csv', '4;4;4;4;4');
		await expect.poll(() => survey.counts(5)).toEqual(['0', '0', '0', '1']);
		await survey.undo.click();
		await expect.poll(() => survey.counts(5)).toEqual(['1', '2', '3', '4']);
		expect(opened.errors).toEqual([]);
	}
);

inLanguages('indices that are given take over, and are kept', async (language) => {
	await using opened = await visitSurvey(language);
	const { survey } = opened;
	const indices = ['', '', '', '', '0,5', '0.25', '1', '0,123456'];
	const rows = indices.map((i) => (i === '' ? {} : { i }));
	const [counted, given] = [
		pointsByCommandLine({ answers: fromFive(four) }, language),
		pointsByCommandLine({ answers: fromFive(four), indices: rows }, language)
	];
	expect(given[1]).toBe('2,34');
	await survey.fill(5, four[0] ?? []);
	await survey.fill(6, four[1] ?? []);
	await survey.fill(7, four[2] ?? []);
	await survey.fill(8, four[3] ?? []);
	await expect.poll(() => survey.points()).toEqual(counted);

	await survey.givenIndices.check();
	await survey.index(5).fill('0,5');
	await expect.poll(() => survey.points()).toEqual(['—', '—', '—', '—', '—', '—']);
	await survey.index(6).fill('0.25');
	await survey.index(7).fill('1');
	await survey.index(8).fill('0,123456');
	await expect.poll(() => survey.points()).toEqual(given);
	await survey.reload();
	expect(await survey.givenIndices.isChecked()).toBe(true);
	expect(await survey.index(8).inputValue()).toBe('0,123456');
	await expect.poll(() => survey.points()).toEqual(given);

	// What was counted is there still.
	await survey.index(5).fill('');
	await survey.index(6).fill('');
	await survey.index(7).fill('');
	await survey.index(8).fill('');
	await expect.poll(() => survey.points()).toEqual(counted);
	await survey.givenIndices.uncheck();
	await expect.poll(() => survey.counts(8)).toEqual(four[3]);
	expect(opened.errors).toEqual([]);
});

test('a narrow page does not scroll sideways', async () => {
	await using opened = await visitSurvey('kk', { viewport: { width: 360, height: 720 } });
	const { survey, page } = opened;
	const beyond = () =>
		page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
	await survey.take(
		'answers.csv',
		asText([['Имя', ...statements.map((_, at) => at + 1)], ...people])
	);
	await expect.poll(() => survey.counts(5)).toEqual(['1', '0', '0', '2']);
	expect(await beyond()).toBe(0);
	// The last column is within reach all the same.
	await survey.count(4, 5).fill('5');
	await expect.poll(() => survey.results(5)).toEqual(['6', '0,875']);
	expect(await beyond()).toBe(0);
});

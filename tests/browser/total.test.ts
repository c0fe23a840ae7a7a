import { totalWords } from '../../src/lib/i18n/places/total';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, inject } from 'vitest';
import { emptyDraft, type StoredDraft } from '../../src/lib/drafts/stored-draft';
import { degreeTexts } from '../../src/lib/editions/degrees.text';
import { blockText } from '../../src/lib/editions/interaction-2020/block.text';
import { byDecreeText } from '../../src/lib/editions/interaction-2021/meetings.text';
import { capitalised } from '../../src/lib/i18n/format';
import type { Language } from '../../src/lib/i18n/text';
import type { Result } from '../../src/lib/scoring/result';
import { visit, visitCriterion, type Visit } from './browser.js';
import { resultsByCommandLine, shown } from './command-line.js';
import { EDITION, wordsIn } from './criterion.js';
import { centralExamples } from './examples.js';
import { keepDraft } from './keep-draft.js';
import { inLanguages } from './languages.js';
import { pathTo } from './places.js';

/** The examples of all criteria, as a central body is asked. */
const examples = centralExamples(EDITION);

type Weights = Readonly<Partial<Record<keyof typeof blockText.inputs, string>>>;

const weighted = { services: '40', openness: '30', complaints: '30' };
const servicesAlone = { services: '100', openness: '0', complaints: '0' };
const complaintsAlone = { services: '0', openness: '0', complaints: '100' };

/** What the command line gives for all examples with these weights. */
let byWeights: ReadonlyMap<Weights, Result> = new Map();
const equal: Weights = {};
beforeAll(() => {
	const all = [equal, weighted, servicesAlone, complaintsAlone];
	const results = resultsByCommandLine(
		all.map((block) => ({
			edition: EDITION,
			kind: 'central',
			answers: { ...examples, ...(block !== equal && { block }) }
		}))
	);
	byWeights = new Map(
		all.flatMap((weights, at) => {
			const result = results[at];
			return result === undefined ? [] : [[weights, result] as const];
		})
	);
});

/** The total of the command line as a page shows it. */
const totalOf = (weights: Weights, language: Language) =>
	shown(byWeights.get(weights)?.total, language);

/** What a visitor finds on the page of the total, by what it says. */
class TotalPage {
	readonly page: Page;
	readonly language: Language;

	constructor({ page }: Visit, language: Language) {
		this.page = page;
		this.language = language;
	}

	field(direction: keyof typeof blockText.inputs): Locator {
		const label = blockText.inputs[direction].label[this.language];
		return this.page.getByRole('main').getByLabel(label, { exact: true });
	}

	async fill(weights: Weights): Promise<void> {
		for (const direction of ['services', 'openness', 'complaints'] as const) {
			await this.field(direction).fill(weights[direction] ?? '');
		}
		await this.field('complaints').blur();
	}

	get result(): Locator {
		const { result } = wordsIn[this.language].criterion;
		return this.page.getByRole('complementary', { name: result });
	}

	/** The strip with the big number. */
	async score(): Promise<string> {
		const { result } = wordsIn[this.language].criterion;
		const text = await this.page.getByRole('region', { name: result }).innerText();
		return text.trim().split(/\s/)[0] ?? '';
	}

	/** The degree that was reached, how far the next is, and the line of the scale that is marked. */
	async degree(): Promise<readonly string[]> {
		const { degrees } = totalWords[this.language];
		const region = this.page.getByRole('region', { name: degrees });
		const said = await region.getByRole('paragraph').allInnerTexts();
		const marked = region.getByRole('listitem').and(this.page.locator('[aria-current="true"]'));
		return [...said, ...(await marked.locator('span:first-child').allInnerTexts())];
	}

	async ready(): Promise<void> {
		const loading = this.page.getByText(wordsIn[this.language].save.loading);
		await loading.first().waitFor({ state: 'detached' });
	}
}

interface TotalVisit extends Visit {
	readonly total: TotalPage;
}

/** Opens the page of the total, with these answers in the draft. */
async function visitTotal(
	language: Language,
	answers: StoredDraft['answers']
): Promise<TotalVisit> {
	const opened = await visit(pathTo(language, EDITION, 'block'));
	const total = new TotalPage(opened, language);
	await total.ready();
	await keepDraft(opened.page, { ...emptyDraft('d1', EDITION), answers, changed: 1 });
	await opened.page.reload();
	await total.ready();
	return { ...opened, total };
}

inLanguages('with all directions filled in: total, degree, and the next', async (language) => {
	await using opened = await visitTotal(language, examples);
	const { total } = opened;
	const words = totalWords[language];
	const { high, medium } = degreeTexts;
	// No weights: they are equal.
	expect(totalOf(equal, language)).toBe('88,26');
	await expect.poll(() => total.score()).toBe('88,26');
	expect(await total.degree()).toEqual([
		capitalised(medium[language]),
		words.toNext('1,74', high[language]),
		medium[language]
	]);
	expect(await total.result.innerText()).not.toContain(totalWords[language].needsAll);
	expect(byWeights.get(equal)?.degree).toBe('medium');

	await total.fill(weighted);
	expect(totalOf(weighted, language)).toBe('88,04');
	await expect.poll(() => total.score()).toBe('88,04');
	expect((await total.degree())[1]).toBe(words.toNext('1,96', high[language]));

	await total.fill(complaintsAlone);
	await expect.poll(() => total.score()).toBe(totalOf(complaintsAlone, language));
	expect(byWeights.get(complaintsAlone)?.degree).toBe('high');
	expect(await total.degree()).toEqual([
		capitalised(high[language]),
		words.highest,
		high[language]
	]);
	await total.fill(servicesAlone);
	await expect.poll(() => total.score()).toBe(totalOf(servicesAlone, language));
	expect((await total.degree())[2]).toBe(medium[language]);
	// Blank again: equal again.
	await total.fill(equal);
	await expect.poll(() => total.score()).toBe('88,26');
	expect(opened.errors).toEqual([]);
});

inLanguages('weights that are not 100 together say so', async (language) => {
	await using opened = await visitTotal(language, examples);
	const { total, page } = opened;
	const { problem, score } = wordsIn[language];
	const sentence = page
		.getByRole('main')
		.getByText(problem({ code: 'out-of-range', sumIs: '100' }), { exact: true });
	await total.fill({ services: '40', openness: '30', complaints: '40' });
	await expect.poll(() => sentence.first().isVisible()).toBe(true);
	expect(await total.score()).toBe('—');
	expect(await total.result.innerText()).toContain(score.statuses.invalid);
	expect(await total.degree()).toEqual([]);
	await total.field('complaints').fill('30');
	await expect.poll(() => total.score()).toBe('88,04');
	expect(await sentence.filter({ visible: true }).count()).toBe(0);
	// One that is blank is still to be filled in.
	await total.fill({ services: '40', openness: '60' });
	await expect.poll(() => total.score()).toBe('—');
	expect(await total.result.innerText()).toContain(score.blanks(1));
});

inLanguages('no total before every direction has a score', async (language) => {
	const { 'complaints.court': _court, ...others } = examples;
	await using opened = await visitTotal(language, others);
	const { total, page } = opened;
	await expect.poll(() => total.result.innerText()).toContain(totalWords[language].needsAll);
	expect(await total.score()).toBe('—');
	expect(await total.degree()).toEqual([]);
	// Those that are scored already are shown.
	const scores = byWeights.get(equal)?.scores ?? {};
	const main = await page.getByRole('main').innerText();
	expect(
		['services', 'openness', 'complaints'].map((id) =>
			main.includes(shown(scores[id]?.score, language))
		)
	).toEqual([true, true, false]);
});

inLanguages(
	'the mean that the decree leaves two ministries replaces their meetings',
	async (language) => {
		const edition = 'interaction-2021';
		await using opened = await visitCriterion(language, 'dialogue.meetings.schedule', { edition });
		const { page, criterion } = opened;
		const { score, criterion: said, problem } = wordsIn[language];
		const label = (input: keyof typeof byDecreeText.inputs) =>
			page
				.getByRole('main')
				.getByLabel(byDecreeText.inputs[input].label[language], { exact: true });
		const aside = page.getByRole('complementary', { name: said.result });
		/** The score of the whole, and those of the four indicators. */
		const scores = async () => [
			(await criterion.result.innerText()).trim().split(/\s/)[0],
			...(await aside.getByRole('listitem').locator('a ~ span').allInnerTexts())
		];
		for (const row of ['schedule', 'plan', 'reception', 'ngo']) {
			const section = await criterion.open(inject('site'), `dialogue.meetings.${row}`);
			await section.button('fill').click();
			await section.saved();
		}
		const answers = Object.fromEntries(
			['schedule', 'plan', 'reception', 'ngo'].map((row) => [
				`dialogue.meetings.${row}`,
				{ kk: '100', ru: '80' }
			])
		);
		const decree = { exemptByDecree: true, average: '5,5' };
		const [own, mean] = resultsByCommandLine([
			{ edition, kind: 'central', answers },
			{ edition, kind: 'central', answers: { ...answers, 'dialogue.meetings': decree } }
		]);
		const meetings = [own, mean].map((of) =>
			shown(of?.scores['dialogue.meetings']?.score, language)
		);
		expect(meetings).toEqual(['5,40', '5,50']);
		const rows = ['1,80', '1,80', '0,90', '0,90'];
		await expect.poll(scores).toEqual([meetings[0], ...rows]);

		await label('exemptByDecree').check();
		const none = rows.map(() => score.statuses.exempt);
		await expect.poll(scores).toEqual(['—', ...none]);
		expect(await criterion.result.innerText()).toContain(score.blanks(1));
		await label('average').fill('6,5');
		await label('average').blur();
		const sentence = problem({ code: 'out-of-range', most: '6' });
		await expect.poll(() => page.getByText(sentence, { exact: true }).isVisible()).toBe(true);
		await label('average').fill('5,5');
		await expect.poll(scores).toEqual([meetings[1], ...none]);
		await criterion.saved();
		await criterion.reload();
		await expect.poll(scores).toEqual([meetings[1], ...none]);

		// Local bodies have no such flag; their weight of receptions is another.
		await criterion.choose('local');
		await expect.poll(scores).toEqual(['5,40', '1,80', '1,80', '1,80', score.statuses.exempt]);
		expect(await label('exemptByDecree').count()).toBe(0);
		await criterion.choose('central');
		await label('exemptByDecree').uncheck();
		await expect.poll(scores).toEqual([meetings[0], ...rows]);
		expect(opened.errors).toEqual([]);
	}
);

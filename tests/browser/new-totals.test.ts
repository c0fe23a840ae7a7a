import { totalWords } from '../../src/lib/i18n/places/total';
import { expect } from 'vitest';
import { emptyDraft, type StoredDraft } from '../../src/lib/drafts/stored-draft';
import { degreeTexts } from '../../src/lib/editions/degrees.text';
import { capitalised } from '../../src/lib/i18n/format';
import type { Language } from '../../src/lib/i18n/text';
import { visit, visitCriterion, type Visit } from './browser.js';
import { resultsByCommandLine, shown } from './command-line.js';
import { wordsIn } from './criterion.js';
import { centralExamples } from './examples.js';
import { keepDraft } from './keep-draft.js';
import { inLanguages } from './languages.js';
import { pathTo } from './places.js';

/** Opens a page with these answers in the draft of its edition. */
async function visitFilled(
	language: Language,
	edition: string,
	id: string,
	answers: StoredDraft['answers']
): Promise<Visit> {
	const opened = await visit(pathTo(language, edition, id));
	const { page } = opened;
	const loading = page.getByText(wordsIn[language].save.loading).first();
	await loading.waitFor({ state: 'detached' });
	await keepDraft(page, { ...emptyDraft('d1', edition), answers, changed: 1 });
	await page.reload();
	await loading.waitFor({ state: 'detached' });
	return opened;
}

/** The big number of a page. */
async function score({ page }: Visit, language: Language): Promise<string> {
	const { result } = wordsIn[language].criterion;
	const text = await page.getByRole('region', { name: result }).innerText();
	return text.trim().split(/\s/)[0] ?? '';
}

inLanguages('an option is chosen, scored and taken back', async (language) => {
	const id = 'personnel.labour.planning';
	await using opened = await visitCriterion(language, id, { edition: 'organisation-2020' });
	const { criterion } = opened;
	const { inputs } = criterion.text;
	const group = criterion.content.getByRole('radiogroup', {
		name: inputs.strategy?.label[language] ?? '?',
		exact: true
	});
	const option = (of: string) =>
		group.getByRole('radio', { name: inputs.strategy?.options?.[of]?.[language] ?? '?' });
	const unchoose = group.getByRole('button', { name: criterion.words.criterion.unchoose });
	const [full, partial, unreported] = resultsByCommandLine(
		[
			{ strategy: 'full', execution: '76,5' },
			{ strategy: 'partial', execution: '76,5' },
			{ strategy: 'partial', notReported: true }
		].map((answers) => ({
			edition: 'organisation-2020',
			kind: 'central' as const,
			answers: { [id]: answers }
		}))
	).map((result) => shown(result.scores[id]?.score, language));
	expect([full, partial, unreported]).toEqual(['4,00', '3,00', '1,00']);
	await criterion.field('execution').fill('76,5');
	expect(await criterion.score()).toBe('—');
	expect(await unchoose.count()).toBe(0);
	await option('full').check();
	await expect.poll(() => criterion.score()).toBe(full);
	await option('partial').check();
	await expect.poll(() => criterion.score()).toBe(partial);
	await criterion.field('notReported').check();
	await expect.poll(() => criterion.score()).toBe(unreported);
	await criterion.saved();
	await criterion.reload();
	expect(await option('partial').isChecked()).toBe(true);
	await unchoose.click();
	await expect.poll(() => criterion.score()).toBe('—');
	expect(await option('partial').isChecked()).toBe(false);
	expect(opened.errors).toEqual([]);
});

const everybodyAgrees = Array.from({ length: 26 }, () => ({ n1: '0', n2: '0', n3: '0', n4: '9' }));
const bestLabour = {
	'personnel.survey': { answers: everybodyAgrees },
	'personnel.labour.workload': { m: '0', d: '247', n: '96', p: '0' },
	'personnel.labour.training': { a: '60', b: '60', c: '10', d: '10' },
	'personnel.labour.planning': { strategy: 'full', execution: '100' },
	'personnel.labour.internship': { interns: '50', staff: '300' },
	'personnel.labour.records': { filled: '300', staff: '300' }
};

inLanguages('what a maximum cuts off a group is told', async (language) => {
	const edition = 'organisation-2020';
	const answers = bestLabour;
	await using opened = await visitFilled(language, edition, 'personnel.labour', answers);
	const { page } = opened;
	const words = wordsIn[language];
	const cut = page
		.getByRole('complementary', { name: words.criterion.result })
		.getByRole('listitem')
		.filter({ hasText: words.score.cut })
		.locator('span');
	const labour = 'personnel.labour';
	const few = { ...answers, 'personnel.labour.planning': { strategy: 'none', execution: '0' } };
	const [all, less] = resultsByCommandLine(
		[answers, few].map((of) => ({ edition, kind: 'central' as const, answers: of }))
	);
	expect(shown(all?.scores[labour]?.score, language)).toBe('30,00');
	await expect.poll(() => score(opened, language)).toBe('30,00');
	expect(await cut.allInnerTexts()).toEqual([words.score.cut, '−3,50']);

	// Below the maximum nothing is cut.
	await keepDraft(page, { ...emptyDraft('d1', edition), answers: few, changed: 2 });
	await page.reload();
	const below = shown(less?.scores[labour]?.score, language);
	await expect.poll(() => score(opened, language)).toBe(below);
	expect(below).toBe('28,50');
	expect(await cut.count()).toBe(0);
	expect(opened.errors).toEqual([]);
});

/** The examples of all criteria, as a central body is asked. */
const quality = {
	...centralExamples('quality-2013'),
	workload: { coefficient: '1,05' }
};

inLanguages('the total of quality, with coefficient and penalties', async (language) => {
	const edition = 'quality-2013';
	const plain = { ...quality, workload: { coefficient: '1' }, penalties: {} };
	const [with_, without] = resultsByCommandLine(
		[quality, plain].map((answers) => ({ edition, kind: 'central' as const, answers }))
	);
	await using opened = await visitFilled(language, edition, 'total', quality);
	const { page } = opened;
	const words = wordsIn[language];
	const degree = page
		.getByRole('region', { name: totalWords[words.language].degrees })
		.getByRole('paragraph');
	const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = degreeTexts;
	const nameOf = (of: string | null | undefined) => capitalised(names[of ?? '']?.[language] ?? '?');
	const total = shown(with_?.total, language);
	expect(total).toMatch(/^\d+,\d\d$/);
	expect(total).not.toBe(shown(without?.total, language));
	await expect.poll(() => score(opened, language)).toBe(total);
	expect(await degree.first().innerText()).toBe(nameOf(with_?.degree));
	const main = await page.getByRole('main').innerText();
	expect(main).toContain('1,05');
	expect(main).toContain(shown(with_?.scores.penalties?.score, language));

	await keepDraft(page, { ...emptyDraft('d1', edition), answers: plain, changed: 2 });
	await page.reload();
	await expect.poll(() => score(opened, language)).toBe(shown(without?.total, language));
	expect(await degree.first().innerText()).toBe(nameOf(without?.degree));
	expect(opened.errors).toEqual([]);
});

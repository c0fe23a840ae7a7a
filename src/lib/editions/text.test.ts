import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language, type Text } from '../i18n/text';
import { keyOf, type Citation } from '../scoring/citation';
import type { Decree, Edition, EditionNode, Indicator, InputsNode } from '../scoring/indicator';
import type { Inputs } from '../scoring/inputs';
import { nodesOf } from '../scoring/edition-nodes';
import type { StepNode } from '../scoring/nodes';
import { editions } from './editions';
import { block } from './interaction-2020/block';
import { blockText } from './interaction-2020/block.text';
import { court } from './interaction-2020/complaints/court';
import { courtText } from './interaction-2020/complaints/court.text';
import { deadlines } from './interaction-2020/complaints/deadlines';
import { deadlinesText } from './interaction-2020/complaints/deadlines.text';
import { internalControl } from './interaction-2020/complaints/internal-control';
import { internalControlText } from './interaction-2020/complaints/internal-control.text';
import { repeated } from './interaction-2020/complaints/repeated';
import { repeatedText } from './interaction-2020/complaints/repeated.text';
import { editionText as interaction2020Text } from './interaction-2020/edition.text';
import { budget } from './interaction-2020/openness/budget';
import { budgetRows, budgetText } from './interaction-2020/openness/budget.text';
import { data } from './interaction-2020/openness/data';
import { dataRows, dataText } from './interaction-2020/openness/data.text';
import { dialogue } from './interaction-2020/openness/dialogue';
import { dialogueRows, dialogueText } from './interaction-2020/openness/dialogue.text';
import { legalActs } from './interaction-2020/openness/legal-acts';
import { legalActsRows, legalActsText } from './interaction-2020/openness/legal-acts.text';
import { subordinates } from './interaction-2020/openness/subordinates';
import { subordinatesRows, subordinatesText } from './interaction-2020/openness/subordinates.text';
import type { TableRows } from './interaction-2020/openness/table.text';
import { paragraphs as paragraphs2020 } from './interaction-2020/paragraphs';
import { unreliablePenalty } from './interaction-2020/penalties';
import { penaltiesText } from './interaction-2020/penalties.text';
import { readingTexts as readings2020 } from './interaction-2020/readings.text';
import {
	downtime,
	electronic,
	electronicShare,
	newlyAutomated
} from './interaction-2020/services/automation';
import {
	downtimeText,
	electronicShareText,
	electronicText,
	newlyAutomatedText
} from './interaction-2020/services/automation.text';
import { complaints as serviceComplaints } from './interaction-2020/services/complaints';
import { serviceComplaintsText } from './interaction-2020/services/complaints.text';
import { level } from './interaction-2020/services/level';
import { levelText } from './interaction-2020/services/level.text';
import {
	deadlines as serviceDeadlines,
	extraDocuments,
	incompleteDocuments,
	refusals
} from './interaction-2020/services/quality';
import {
	extraDocumentsText,
	incompleteDocumentsText,
	refusalsText,
	serviceDeadlinesText
} from './interaction-2020/services/quality.text';
import { blog, broadcasts, conferences } from './interaction-2021/dialogue';
import { blogText, broadcastsText, conferencesText } from './interaction-2021/dialogue.text';
import { editionText as interaction2021Text } from './interaction-2021/edition.text';
import { byDecree, ngo, plan, reception, schedule } from './interaction-2021/meetings';
import {
	byDecreeText,
	ngoText,
	planText,
	receptionText,
	scheduleText
} from './interaction-2021/meetings.text';
import { paragraphs as paragraphs2021 } from './interaction-2021/paragraphs';
import { readingTexts as readings2021 } from './interaction-2021/readings.text';
import { subordinates as subordinateDialogue } from './interaction-2021/subordinates';
import {
	subordinateDialogueRows,
	subordinateDialogueText
} from './interaction-2021/subordinates.text';
import { organisation2020 } from './organisation-2020/edition';
import { editionText as organisation2020Text } from './organisation-2020/edition.text';
import { paragraphs as organisationParagraphs } from './organisation-2020/paragraphs';
import { readingTexts as organisationReadings } from './organisation-2020/readings.text';
import { STATEMENTS, survey } from './organisation-2020/survey';
import { surveyText } from './organisation-2020/survey.text';
import { answerOptions, statements } from './organisation-2020/survey-statements.text';
import { words as organisationWords } from './organisation-2020/words';
import { quality2013 } from './quality-2013/edition';
import { editionText as quality2013Text } from './quality-2013/edition.text';
import { total } from './quality-2013/total';
import { totalText } from './quality-2013/total.text';
import { words as qualityWords } from './quality-2013/words';
import { editionWords } from './texts';
import type {
	DecreeText,
	Defect,
	EditionText,
	IndicatorText,
	InputsText,
	ParagraphText,
	ReadingText
} from './text';
import type { EditionWords } from './words';

const editionTexts: Readonly<Record<string, EditionText>> = {
	'interaction-2020': interaction2020Text,
	'interaction-2021': interaction2021Text,
	'organisation-2020': organisation2020Text,
	'quality-2013': quality2013Text
};

/** A rule and its words, for whatever has inputs and steps. */
interface Described {
	readonly id: string;
	readonly inputs: Inputs;
	/** Where its steps are. */
	readonly formulas: unknown;
	readonly words: Pick<IndicatorText, 'inputs' | 'steps' | 'paragraphs' | 'defects'>;
	readonly retold: Readonly<Record<string, ParagraphText>>;
}

type Retold = Described['retold'];

function described(rule: Indicator, words: IndicatorText, retold: Retold): Described {
	return { id: rule.id, inputs: rule.inputs, formulas: rule.formula, words, retold };
}

function describedInputs(node: InputsNode, words: InputsText, retold: Retold): Described {
	return { id: node.id, inputs: node.inputs, formulas: node.values, words, retold };
}

function describedDecree(id: string, decree: Decree, words: DecreeText, retold: Retold): Described {
	return { id, inputs: decree.inputs, formulas: decree.formula, words, retold };
}

function describedByWords(edition: Edition, words: EditionWords): readonly Described[] {
	return Object.entries(words.indicators).map(([id, text]) => {
		const rule = nodesOf(edition).get(id);
		if (rule?.role !== 'indicator') throw new RangeError(`no rule ${id}`);
		return described(rule, text, words.paragraphs);
	});
}

const all: readonly Described[] = [
	...(
		[
			[level, levelText],
			[serviceComplaints, serviceComplaintsText],
			[serviceDeadlines, serviceDeadlinesText],
			[refusals, refusalsText],
			[incompleteDocuments, incompleteDocumentsText],
			[extraDocuments, extraDocumentsText],
			[electronic, electronicText],
			[electronicShare, electronicShareText],
			[newlyAutomated, newlyAutomatedText],
			[downtime, downtimeText],
			[data, dataText],
			[budget, budgetText],
			[legalActs, legalActsText],
			[dialogue, dialogueText],
			[subordinates, subordinatesText],
			[deadlines, deadlinesText],
			[court, courtText],
			[repeated, repeatedText],
			[internalControl, internalControlText],
			[unreliablePenalty('services'), penaltiesText],
			[unreliablePenalty('openness'), penaltiesText],
			[unreliablePenalty('complaints'), penaltiesText]
		] satisfies [Indicator, IndicatorText][]
	).map(([rule, words]) => described(rule, words, paragraphs2020)),
	describedInputs(block, blockText, paragraphs2020),
	...(
		[
			[conferences, conferencesText],
			[blog, blogText],
			[broadcasts, broadcastsText],
			[schedule, scheduleText],
			[plan, planText],
			[reception, receptionText],
			[ngo, ngoText],
			[subordinateDialogue, subordinateDialogueText]
		] satisfies [Indicator, IndicatorText][]
	).map(([rule, words]) => described(rule, words, paragraphs2021)),
	describedDecree('dialogue.meetings', byDecree, byDecreeText, paragraphs2021),
	...describedByWords(organisation2020, organisationWords),
	describedInputs(survey, surveyText, organisationParagraphs),
	...describedByWords(quality2013, qualityWords),
	describedInputs(total, totalText, qualityWords.paragraphs)
];

/** Pages print the rows of a table; the rules know them by the names of their cells. */
const tables: readonly { readonly rule: Indicator; readonly rows: TableRows }[] = [
	{ rule: data, rows: dataRows },
	{ rule: budget, rows: budgetRows },
	{ rule: legalActs, rows: legalActsRows },
	{ rule: dialogue, rows: dialogueRows },
	{ rule: subordinates, rows: subordinatesRows }
];

function idsOf(nodes: readonly EditionNode[]): string[] {
	return nodes.flatMap((node) =>
		node.role === 'group' ? [node.id, ...idsOf(node.children)] : [node.id]
	);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Everything inside a definition that a test asks for, wherever it stands. */
function findAll<T>(value: unknown, is: (value: unknown) => value is T): T[] {
	if (is(value)) return [value, ...below(value)];
	return below(value);

	function below(of: unknown): T[] {
		if (typeof of !== 'object' || of === null) return [];
		return Object.values(of).flatMap((child: unknown) => findAll(child, is));
	}
}

function isStep(value: unknown): value is StepNode {
	return isRecord(value) && value.kind === 'step';
}

function isText(value: unknown): value is Text {
	return isRecord(value) && LANGUAGES.every((language) => typeof value[language] === 'string');
}

function isCitation(value: unknown): value is Citation {
	return isRecord(value) && [value.paragraph, value.appendix].some((at) => typeof at === 'string');
}

function wordsOf(id: string): EditionWords {
	const words = editionWords[id];
	if (words === undefined) throw new RangeError(`no words for ${id}`);
	return words;
}

/** The defects that stand with the words of indicators, shared inputs and answers of groups. */
function defectsOf({ indicators, inputs, decrees }: EditionWords): readonly Defect[] {
	const worded: readonly Pick<IndicatorText, 'defects'>[] = [
		...Object.values(indicators),
		...Object.values(inputs),
		...Object.values(decrees)
	];
	return worded.flatMap(({ defects }) => defects);
}

/** All that is worked out in an edition, groups included. */
function formulasOf(nodes: readonly EditionNode[]): readonly unknown[] {
	return nodes.flatMap((node) =>
		node.role === 'group'
			? [node, ...formulasOf(node.children)]
			: [node.role === 'indicator' ? node.formula : node.values]
	);
}

const stepsOf = ({ formulas }: Described): StepNode[] => findAll(formulas, isStep);

/** The indicators and shared inputs of an edition, and the groups that have answers of their own. */
function askingIds(nodes: readonly EditionNode[]): string[] {
	return nodes.flatMap((node) => {
		if (node.role !== 'group') return [node.id];
		return [...(node.decree ? [node.id] : []), ...askingIds(node.children)];
	});
}

describe.each(editions)('edition $id', ({ id, nodes }) => {
	test('has a name for every node, and for nothing else', () => {
		expect(Object.keys(editionTexts[id]?.names ?? {}).sort()).toEqual(idsOf(nodes).sort());
	});

	test('links to the legal portal in both languages', () => {
		const acts = editionTexts[id]?.acts ?? [];
		expect(acts).not.toEqual([]);
		for (const { ru, kk } of acts) {
			expect(ru).toMatch(/^https:\/\/adilet\.zan\.kz\/rus\/docs\/V\d{10}$/);
			expect(kk).toBe(ru.replace('/rus/', '/kaz/'));
		}
	});
});

test('all that is asked has words', () => {
	const asked = editions.flatMap(({ nodes }) => askingIds(nodes));
	expect(all.map(({ id }) => id).sort()).toEqual(asked.sort());
});

describe.each(all)('$id', (indicator) => {
	const { inputs, words, retold } = indicator;

	test('has words for its steps and its inputs, and for nothing else', () => {
		const steps = new Set(stepsOf(indicator).map((step) => step.id));
		expect(Object.keys(words.steps).sort()).toEqual([...steps].sort());
		expect(Object.keys(words.inputs).sort()).toEqual(Object.keys(inputs).sort());
	});

	test('has words for every column of its tables', () => {
		const tables = Object.entries(inputs).map(([name, input]) => {
			const columns = input.type === 'rows' ? Object.keys(input.columns).sort() : undefined;
			return [name, columns] as const;
		});
		const worded = tables.map(([name]) => {
			const columns = words.inputs[name]?.columns;
			return [name, columns && Object.keys(columns).sort()] as const;
		});
		expect(worded).toEqual(tables);
	});

	test('says why where the act does not say it itself', () => {
		const unexplained = stepsOf(indicator)
			.filter(({ provenance }) => provenance !== 'text')
			.filter((step) => words.steps[step.id]?.why === undefined)
			.map((step) => step.id);
		expect(unexplained).toEqual([]);
	});

	test('cites only paragraphs that are retold', () => {
		const cited = [
			...stepsOf(indicator).map(({ cite }) => keyOf(cite)),
			...words.paragraphs,
			...words.defects.map(({ cite }) => keyOf(cite))
		];
		expect(cited.filter((key) => !(key in retold))).toEqual([]);
	});

	test('shows every paragraph that a step rests on', () => {
		const shown = new Set(words.paragraphs);
		const missing = stepsOf(indicator).filter(({ cite }) => !shown.has(keyOf(cite)));
		expect(missing.map((step) => step.id)).toEqual([]);
	});
});

describe.each(tables)('rows of $rule.id', ({ rule, rows }) => {
	test.each(['central', 'local'] as const)('of a %s body are those that it is asked', (kind) => {
		const cells = Object.entries(rule.inputs)
			.filter(([name, input]) => /\.(kk|ru)$/.test(name) && (input.only ?? kind) === kind)
			.map(([name]) => name);
		const printed = rows[kind].filter((row) => !row.heading);
		expect(printed.flatMap(({ row }) => [`${row}.kk`, `${row}.ru`]).sort()).toEqual(cells.sort());
	});
});

describe.each([
	{ id: 'interaction-2020', paragraphs: paragraphs2020 },
	{ id: 'interaction-2021', paragraphs: paragraphs2021 },
	{ id: 'organisation-2020', paragraphs: organisationParagraphs },
	{ id: 'quality-2013', paragraphs: qualityWords.paragraphs }
])('paragraphs of $id', ({ paragraphs }) => {
	test('stand each under its own number', () => {
		for (const [key, { cite }] of Object.entries(paragraphs)) expect(keyOf(cite)).toBe(key);
		expect(Object.keys(paragraphs)).not.toEqual([]);
	});
});

describe.each(editions)('what is said of $id', ({ id, nodes, readings }) => {
	const words = wordsOf(id);
	const { text } = words;
	const readingTexts: readonly (readonly [string, ReadingText])[] = Object.entries(words.readings);

	test('has words for exactly the readings of the code, and for their options', () => {
		const options = readingTexts.map(([of, reading]) => [of, Object.keys(reading.options)]);
		expect(Object.fromEntries(options)).toEqual(readings);
	});

	test('has an argument for exactly each option', () => {
		const argued = readingTexts.map(([of, reading]) => [of, Object.keys(reading.arguments)]);
		expect(Object.fromEntries(argued)).toEqual(readings);
	});

	test('says where each doubtful place stands', () => {
		const nowhere = readingTexts.filter(([, { cites }]) => cites.length === 0);
		expect(nowhere.map(([of]) => of)).toEqual([]);
		for (const [, { cites }] of readingTexts)
			expect(new Set(cites.map(keyOf)).size).toBe(cites.length);
	});

	test('cites only paragraphs that are retold', () => {
		const cites = findAll([text, words.readings, defectsOf(words), formulasOf(nodes)], isCitation);
		expect(cites).not.toEqual([]);
		const missing = cites.map(keyOf).filter((key) => !(key in words.paragraphs));
		expect([...new Set(missing)]).toEqual([]);
	});

	test('names those who assess', () => {
		expect(text.assessors).not.toEqual([]);
	});

	test('has dates that can be read, the beginning before the end', () => {
		const { from, to } = text.inForce;
		for (const date of [from, to]) {
			if (date !== null) expect(date).toMatch(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-[0-3]\d)?)?$/);
		}
		if (from !== null && to !== null) expect(to >= from).toBe(true);
		if (text.years.to !== null) expect(text.years.to).toBeGreaterThanOrEqual(text.years.from);
	});

	test('lists every defect of its nodes, each once', () => {
		const listed = new Set(text.defects);
		expect(defectsOf(words).filter((defect) => !listed.has(defect))).toEqual([]);
		expect(listed.size).toBe(text.defects.length);
	});
});

test('every scored statement of the survey has its words, and every answer', () => {
	expect([statements.length, answerOptions.length]).toEqual([STATEMENTS, 4]);
	expect(new Set(statements.map(({ ru }) => ru)).size).toBe(STATEMENTS);
});

describe('wording', () => {
	// Numbers of orders, and Kazakh words that Russian texts quote.
	const keptInRussian = /«[^»]*»|№\u00a0\d+\/НҚ/g;
	// Rows of the tables are numbered so by the act.
	const rowNumber = /строка\u00a0\d+\.\d|строки\u00a0\d+\.\d|\d+\.\d-жол/giu;
	const kazakhLetters = /[әғқңөұүһі]/iu;
	const sources: Readonly<Record<string, unknown>> = {
		...editionTexts,
		...Object.fromEntries(all.map(({ id, words }) => [id, words])),
		...Object.fromEntries(tables.map(({ rule, rows }) => [`rows of ${rule.id}`, rows])),
		subordinateDialogueRows,
		paragraphs2020,
		paragraphs2021,
		readings2020,
		readings2021,
		organisationParagraphs,
		organisationReadings,
		qualityWords,
		statements,
		answerOptions
	};
	const texts = Object.entries(sources).flatMap(([where, source]) =>
		findAll(source, isText).flatMap((text) =>
			LANGUAGES.map((language) => ({ where, language, text: text[language] }))
		)
	);
	const prose = texts.filter(({ text }) => !text.startsWith('https:'));

	/** Texts of a language, or of both, that a rule of wording does not allow. */
	function wrong(is: (text: string) => boolean, language?: Language): string[] {
		return prose
			.filter((found) => language === undefined || found.language === language)
			.filter(({ text }) => is(text))
			.map(({ where, text }) => `${where}: ${text}`);
	}

	test('there are texts', () => {
		expect(prose.length).toBeGreaterThan(1500);
	});

	test.each<{ rule: string; language?: Language; breaks: (text: string) => boolean }>([
		{ rule: 'no text is empty', breaks: (text) => text.trim() === '' },
		{ rule: 'no text begins or ends with a space', breaks: (text) => text !== text.trim() },
		{ rule: 'quotation marks are «…»', breaks: (text) => /["'“”„]/.test(text) },
		{ rule: 'no double spaces', breaks: (text) => /[ \u00a0]{2}/.test(text) },
		{ rule: 'no exclamation marks', breaks: (text) => text.includes('!') },
		{
			rule: 'quotation marks come in pairs',
			breaks: (text) => text.split('«').length !== text.split('»').length
		},
		{
			rule: 'numbers stay with their signs and units',
			breaks: (text) => /(?:№|п\.|приложени[еяию]) \d|\d (?:%|балл)/.test(text)
		},
		{ rule: 'decimals have a comma', breaks: (text) => /\d\.\d/.test(text.replace(rowNumber, '')) },
		{ rule: 'no Latin letters inside a word', breaks: (text) => mixesAlphabets(text) },
		{
			rule: 'Russian has no Kazakh letters',
			language: 'ru',
			breaks: (text) => kazakhLetters.test(text.replace(keptInRussian, ''))
		},
		{
			rule: 'Kazakh is Kazakh',
			language: 'kk',
			breaks: (text) => text.length > 60 && !kazakhLetters.test(text)
		}
	])('$rule', ({ language, breaks }) => {
		expect(wrong(breaks, language)).toEqual([]);
	});
});

/** A Latin letter that stands for a Cyrillic one next to it, or the other way round. */
function mixesAlphabets(text: string): boolean {
	return /[a-z][а-яёәғқңөұүһі]|[а-яёәғқңөұүһі][a-z]/iu.test(text);
}

import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language, type Text } from '../i18n/text';
import type { Citation } from '../scoring/citation';
import type { EditionNode, Indicator } from '../scoring/indicator';
import type { StepNode } from '../scoring/nodes';
import { editions } from './editions';
import { court } from './interaction-2020/complaints/court';
import { courtText } from './interaction-2020/complaints/court.text';
import { deadlines } from './interaction-2020/complaints/deadlines';
import { deadlinesText } from './interaction-2020/complaints/deadlines.text';
import { internalControl } from './interaction-2020/complaints/internal-control';
import { internalControlText } from './interaction-2020/complaints/internal-control.text';
import { repeated } from './interaction-2020/complaints/repeated';
import { repeatedText } from './interaction-2020/complaints/repeated.text';
import { interaction2020 } from './interaction-2020/edition';
import { editionText as interaction2020Text } from './interaction-2020/edition.text';
import { paragraphs } from './interaction-2020/paragraphs';
import { unreliablePenalty } from './interaction-2020/penalties';
import { penaltiesText } from './interaction-2020/penalties.text';
import { readingTexts } from './interaction-2020/readings.text';
import { editionText as interaction2021Text } from './interaction-2021/edition.text';
import { editionText as organisation2020Text } from './organisation-2020/edition.text';
import { editionText as quality2013Text } from './quality-2013/edition.text';
import type { EditionText, IndicatorText } from './text';

const editionTexts: Readonly<Record<string, EditionText>> = {
	'interaction-2020': interaction2020Text,
	'interaction-2021': interaction2021Text,
	'organisation-2020': organisation2020Text,
	'quality-2013': quality2013Text
};

interface Described {
	readonly id: string;
	readonly rule: Indicator;
	readonly words: IndicatorText;
}

function described(rule: Indicator, words: IndicatorText): Described {
	return { id: rule.id, rule, words };
}

const complaints: readonly Described[] = [
	described(deadlines, deadlinesText),
	described(court, courtText),
	described(repeated, repeatedText),
	described(internalControl, internalControlText),
	described(unreliablePenalty('complaints'), penaltiesText)
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

function keyOf(cite: Citation): string {
	return 'paragraph' in cite ? cite.paragraph : `app-${cite.appendix}`;
}

const stepsOf = ({ rule }: Described): StepNode[] => findAll(rule.formula, isStep);

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

describe.each(complaints)('$id', (indicator) => {
	const { rule, words } = indicator;

	test('has words for its steps and its inputs, and for nothing else', () => {
		const steps = new Set(stepsOf(indicator).map((step) => step.id));
		expect(Object.keys(words.steps).sort()).toEqual([...steps].sort());
		expect(Object.keys(words.inputs).sort()).toEqual(Object.keys(rule.inputs).sort());
	});

	test('says why where the act does not say it itself', () => {
		const unexplained = stepsOf(indicator)
			.filter(({ provenance }) => provenance === 'reconstructed' || provenance === 'assumed')
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
		expect(cited.filter((key) => !(key in paragraphs))).toEqual([]);
	});

	test('shows every paragraph that a step rests on', () => {
		const shown = new Set(words.paragraphs);
		const missing = stepsOf(indicator).filter(({ cite }) => !shown.has(keyOf(cite)));
		expect(missing.map((step) => step.id)).toEqual([]);
	});
});

test('every paragraph stands under its own number', () => {
	for (const [key, { cite }] of Object.entries(paragraphs)) expect(keyOf(cite)).toBe(key);
	expect(Object.keys(paragraphs)).not.toEqual([]);
});

test('every reading has words for exactly its options', () => {
	const options = Object.fromEntries(
		Object.entries(readingTexts).map(([id, reading]) => [id, Object.keys(reading.options)])
	);
	expect(options).toEqual(interaction2020.readings);
});

describe('wording', () => {
	// Numbers of orders, and Kazakh words that Russian texts quote.
	const keptInRussian = /«[^»]*»|№\u00a0\d+\/НҚ/g;
	const kazakhLetters = /[әғқңөұүһі]/iu;
	const sources: Readonly<Record<string, unknown>> = {
		...editionTexts,
		...Object.fromEntries(complaints.map(({ id, words }) => [id, words])),
		paragraphs,
		readingTexts
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
		expect(prose.length).toBeGreaterThan(400);
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
		{ rule: 'decimals have a comma', breaks: (text) => /\d\.\d/.test(text) },
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

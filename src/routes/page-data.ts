import { editionWords } from '$lib/editions/texts';
import type { EditionWords } from '$lib/editions/words';
import type { GroupText, IndicatorText } from '$lib/editions/text';
import { localised } from '$lib/i18n/localise';
import type { InLanguage, Language, Name } from '$lib/i18n/text';
import type { Citation } from '$lib/scoring/citation';
import { nodesOf, parentsOf } from '$lib/scoring/edition-nodes';
import type { Edition, EditionNode, Group, Indicator } from '$lib/scoring/indicator';
import { allNodes, readingsIn } from '$lib/scoring/inspect';
import { anchorOf, pathOf } from './address';

/** A name in the page's language, and whether it is our translation. */
export interface ShownName {
	readonly text: string;
	readonly translated: boolean;
}

/** A place in the tree of an edition; without a page where its rule is not written yet. */
export interface TreeNode {
	readonly id: string;
	readonly short: string;
	readonly name: ShownName;
	readonly hasPage: boolean;
	readonly children: readonly TreeNode[];
}

export interface RuleParagraph {
	readonly key: string;
	readonly cite: Citation;
	readonly text: string;
}

/** Words of one indicator on a page. */
export interface Section {
	readonly id: string;
	readonly symbol: string;
	readonly name: ShownName;
	readonly words: InLanguage<Pick<IndicatorText, 'inputs' | 'steps' | 'lost'>>;
	readonly defects: readonly { readonly cite: Citation; readonly text: string }[];
	readonly paragraphs: readonly RuleParagraph[];
	readonly readings: readonly ShownReading[];
}

export interface ShownReading {
	readonly id: string;
	readonly question: string;
	readonly options: readonly { readonly id: string; readonly text: string }[];
}

/** The words of an edition; a RangeError where the edition has none. */
export function wordsOf(edition: string): EditionWords {
	const words = editionWords[edition];
	if (words === undefined) throw new RangeError(`no words for ${edition}`);
	return words;
}

export function shownName(name: Name, language: Language): ShownName {
	return { text: name[language], translated: name.translated.includes(language) };
}

function nameOf(words: EditionWords, id: string): GroupText {
	const name = words.text.names[id];
	if (name === undefined) throw new RangeError(`no name for ${id}`);
	return name;
}

function hasPage(node: EditionNode, words: EditionWords): boolean {
	if (node.role === 'group') return node.children.some((child) => hasPage(child, words));
	return node.role === 'indicator' && words.indicators[node.id] !== undefined;
}

function treeNode(node: EditionNode, words: EditionWords, language: Language): TreeNode {
	const { name, short } = nameOf(words, node.id);
	const children = node.role === 'group' ? node.children : [];
	return {
		id: node.id,
		short: short[language],
		name: shownName(name, language),
		hasPage: hasPage(node, words),
		children: children.map((child) => treeNode(child, words, language))
	};
}

/** Directions, criteria and indicators of an edition with their names in one language. */
export function treeOf(edition: Edition, language: Language): readonly TreeNode[] {
	const words = wordsOf(edition.id);
	return edition.nodes
		.filter((node) => node.role !== 'inputs')
		.map((node) => treeNode(node, words, language));
}

/** Everything that a page says about one indicator, in one language. */
export function sectionOf(indicator: Indicator, edition: string, language: Language): Section {
	const words = wordsOf(edition);
	const text = words.indicators[indicator.id];
	if (text === undefined) throw new RangeError(`no words for ${indicator.id}`);
	const paragraphs = text.paragraphs.map((key) => ({ key, ...paragraphOf(words, key, language) }));
	return {
		id: indicator.id,
		symbol: indicator.symbol,
		name: shownName(text.name, language),
		words: localised({ inputs: text.inputs, steps: text.steps, lost: text.lost }, language),
		defects: localised(text.defects, language),
		paragraphs,
		readings: readingsIn(indicator.formula).map((id) => readingOf(words, id, language))
	};
}

/** Where the rules of these indicators stand: paragraphs first, then appendices, each once. */
export function citesOf(indicators: readonly Indicator[]): readonly Citation[] {
	const cites = new Map<string, Citation>();
	for (const { formula } of indicators) {
		for (const node of allNodes(formula)) {
			if (node.kind === 'step') cites.set(JSON.stringify(node.cite), node.cite);
		}
	}
	return [...cites.values()].sort((a, b) => sortKey(a) - sortKey(b));
}

function sortKey(cite: Citation): number {
	return 'paragraph' in cite
		? Number.parseInt(cite.paragraph, 10)
		: 1000 + Number.parseInt(cite.appendix, 10);
}

function paragraphOf(
	words: EditionWords,
	key: string,
	language: Language
): { readonly cite: Citation; readonly text: string } {
	const paragraph = words.paragraphs[key];
	if (paragraph === undefined) throw new RangeError(`no paragraph ${key}`);
	return { cite: paragraph.cite, text: paragraph.text[language] };
}

function readingOf(words: EditionWords, id: string, language: Language): ShownReading {
	const reading = words.readings[id];
	if (reading === undefined) throw new RangeError(`no words for the reading ${id}`);
	const options = Object.entries(reading.options);
	return {
		id,
		question: reading.question[language],
		options: options.map(([option, text]) => ({ id: option, text: text[language] }))
	};
}

/** The page on which an indicator stands, and its anchor there; empty where the page is its own. */
export function placeOf(
	edition: Edition,
	id: string
): { readonly page: string; readonly anchor: string } {
	const parents = parentsOf(edition);
	const chain = [id];
	for (let parent = parents.get(id); parent !== undefined; parent = parents.get(parent.id)) {
		chain.push(parent.id);
	}
	// A direction, its criteria, and what a criterion's page holds.
	const page = chain.at(-2) ?? id;
	return { page, anchor: page === id ? '' : anchorOf(id) };
}

/** The node whose page has this path inside the edition. */
export function findNode(edition: Edition, path: string): EditionNode | undefined {
	return [...nodesOf(edition).values()].find((node) => pathOf(node.id) === path);
}

/** Indicators of a criterion: itself, or its children. */
export function indicatorsOf(node: Indicator | Group): readonly Indicator[] {
	if (node.role === 'indicator') return [node];
	return node.children.filter((child) => child.role === 'indicator');
}

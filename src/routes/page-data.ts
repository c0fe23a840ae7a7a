import type { ReadingWords, Section, TermWords } from '$lib/components/section-words';
import { editionWords } from '$lib/editions/texts';
import { explainedTerms } from './explained-terms';
import type { EditionWords } from '$lib/editions/words';
import type { GroupText, IndicatorText } from '$lib/editions/text';
import { localised } from '$lib/i18n/localise';
import { LANGUAGES, type Language, type Name } from '$lib/i18n/text';
import type { Citation } from '$lib/scoring/citation';
import { nodesOf, parentsOf } from '$lib/scoring/edition-nodes';
import type { Edition, EditionNode } from '$lib/scoring/indicator';
import type { Node } from '$lib/scoring/nodes';
import { allNodes, readingsIn } from '$lib/scoring/inspect';
import { anchorOf, pathOf } from './address';

/** A name in the page's language, and whether it is our translation. */
export interface ShownName {
	readonly text: string;
	readonly translated: boolean;
}

/** A place in the tree of an edition. */
export interface TreeNode {
	readonly id: string;
	readonly short: string;
	readonly name: ShownName;
	readonly children: readonly TreeNode[];
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

function treeNode(node: EditionNode, words: EditionWords, language: Language): TreeNode {
	const { name, short } = nameOf(words, node.id);
	const children = node.role === 'group' ? node.children : [];
	return {
		id: node.id,
		short: short[language],
		name: shownName(name, language),
		children: children.map((child) => treeNode(child, words, language))
	};
}

/** The short name of a node where another one has the same name, null elsewhere. */
export function tellingName(edition: Edition, id: string, language: Language): string | null {
	const words = wordsOf(edition.id);
	const { name, short } = nameOf(words, id);
	const same = Object.entries(words.text.names).some(
		([other, of]) => other !== id && of.name.ru === name.ru && of.short.ru !== short.ru
	);
	return same ? short[language] : null;
}

/** Directions, criteria and indicators of an edition with their names in one language. */
export function treeOf(edition: Edition, language: Language): readonly TreeNode[] {
	const words = wordsOf(edition.id);
	return edition.nodes.map((node) => treeNode(node, words, language));
}

/** Sections of a page, with no paragraph and no defect told twice. */
export function sectionsOf(
	nodes: readonly EditionNode[],
	edition: Edition,
	language: Language
): readonly Section[] {
	const told = new Set<string>();
	const isNew = (text: string) => !told.has(text) && told.add(text);
	return nodes.flatMap((node) => {
		const section = sectionOf(node, edition, language);
		if (section === null) return [];
		// A group's own answers have fields and steps alone; their rule is told by what follows.
		if (node.role === 'group') return [section];
		const paragraphs = section.paragraphs.filter(({ key }) => isNew(key));
		const above = section.paragraphs.filter((of) => !paragraphs.includes(of));
		const defects = section.defects.filter(({ text }) => isNew(text));
		return [{ ...section, paragraphs, above: above.map(({ cite }) => cite), defects }];
	});
}

/** Everything that a page says about a node that asks for something, in one language; null for others. */
export function sectionOf(node: EditionNode, edition: Edition, language: Language): Section | null {
	const words = wordsOf(edition.id);
	const text = textOf(node, words);
	if (text === undefined) return null;
	const table = words.tables[node.id];
	return {
		id: node.id,
		symbol: node.role === 'group' ? '' : node.symbol,
		name: shownName(nameOf(words, node.id).name, language),
		words: localised({ inputs: text.inputs, steps: text.steps, lost: text.lost }, language),
		defects: localised(text.defects, language),
		paragraphs: text.paragraphs.map((key) => ({ key, ...paragraphOf(words, key, language) })),
		above: [],
		readings: readingsOf(node, edition).map((id) => readingOf(words, id, language)),
		table: table === undefined ? null : localised(table, language),
		terms: termsIn(text.inputs, language),
		rows: (words.rows?.[node.id] ?? []).map((row) => ({
			text: row[language],
			wordings: LANGUAGES.map((of) => row[of])
		}))
	};
}

type SectionText = Pick<IndicatorText, 'inputs' | 'steps' | 'lost' | 'paragraphs' | 'defects'>;

function textOf({ id, role }: EditionNode, words: EditionWords): SectionText | undefined {
	if (role === 'indicator') return words.indicators[id];
	const text = role === 'inputs' ? words.inputs[id] : words.decrees[id];
	return text && { ...text, lost: { ru: '', kk: '' } };
}

/** Every formula of a node: its score, its values, its group's own answers. */
export function formulasOf(node: EditionNode): readonly Node[] {
	if (node.role === 'indicator') return [node.formula];
	if (node.role === 'inputs') return Object.values(node.values);
	return node.decree === null ? [] : [node.decree.formula];
}

/** Terms of the glossary that the labels and hints of these inputs speak of, as a page names them. */
function termsIn(inputs: SectionText['inputs'], language: Language): readonly TermWords[] {
	const told = (of: Language) =>
		Object.values(inputs)
			.map(({ label, hint }) => `${label[of]} ${hint[of]}`)
			.join(' ');
	return explainedTerms({ ru: told('ru'), kk: told('kk') }).map((term) => ({
		id: term.id,
		text: term[language]
	}));
}

/** The readings of a node's rule, and of the values of shared inputs that it takes. */
export function readingsOf(node: EditionNode, edition: Edition): readonly string[] {
	const own = formulasOf(node);
	const shared = own.flatMap(allNodes).flatMap((of) => {
		const from = of.kind === 'reference' ? nodesOf(edition).get(of.node) : undefined;
		return from?.role === 'inputs' ? formulasOf(from) : [];
	});
	return [...new Set([...own, ...shared].flatMap(readingsIn))];
}

/** The readings that decide how a group adds up. */
export function groupReadings(
	node: EditionNode,
	edition: string,
	language: Language
): readonly ReadingWords[] {
	if (node.role !== 'group' || node.rescale === null) return [];
	return [readingOf(wordsOf(edition), node.rescale.reading, language)];
}

/** Where the rules of these nodes stand: paragraphs first, then appendices, each once. */
export function citesOf(nodes: readonly EditionNode[]): readonly Citation[] {
	const cites = new Map<string, Citation>();
	for (const formula of nodes.flatMap(formulasOf)) {
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

function readingOf(words: EditionWords, id: string, language: Language): ReadingWords {
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

/** The nodes that a page has a section for: itself, or a group's own answers and what is in it. */
export function sectionNodesOf(node: EditionNode): readonly EditionNode[] {
	if (node.role !== 'group') return [node];
	return [...(node.decree === null ? [] : [node]), ...node.children];
}

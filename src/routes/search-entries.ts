import { basisWords } from '$lib/i18n/places/basis';
import { draftsWords } from '$lib/i18n/places/drafts';
import { glossaryWords } from '$lib/i18n/places/glossary';
import { methodologyWords } from '$lib/i18n/places/methodology';
import { readingsWords } from '$lib/i18n/places/readings';
import { glossary } from '$lib/editions/glossary/glossary';
import type { Term } from '$lib/editions/glossary/term';
import { editionIds, loadEdition } from '$lib/editions/load-edition';
import type { EditionWords } from '$lib/editions/words';
import { capitalised } from '$lib/i18n/format';
import { loadWords } from '$lib/i18n/load-words';
import type { Language } from '$lib/i18n/text';
import type { Words } from '$lib/i18n/words';
import { nodesOf } from '$lib/scoring/edition-nodes';
import type { Edition, EditionNode } from '$lib/scoring/indicator';
import type { SearchEntry } from '$lib/search/site-search';
import type { InputWords, Section } from '$lib/components/section-words';
import { pathOf } from './address';
import { placeOf, sectionOf, wordsOf } from './page-data';

/** Letters of a paragraph that its finding shows. */
const SHOWN = 110;

interface Place {
	readonly edition: Edition;
	readonly words: EditionWords;
	readonly language: Language;
	readonly interface: Words;
}

function addressOf({ edition }: Place, id: string): string {
	const { page, anchor } = placeOf(edition, id);
	return `${edition.id}/${pathOf(page)}/${anchor === '' ? '' : `#${anchor}`}`;
}

function shortened(text: string): string {
	if (text.length <= SHOWN) return text;
	return `${text.slice(0, text.lastIndexOf(' ', SHOWN)).replace(/[^\p{L}\p{N}»)]+$/u, '')}…`;
}

function nodeEntry(place: Place, node: EditionNode, section: Section | null): SearchEntry {
	const { words, language } = place;
	const name = words.text.names[node.id];
	const inputs = Object.values(section?.words.inputs ?? {});
	return {
		address: addressOf(place, node.id),
		kind: 'criterion',
		title: name?.name[language] ?? node.id,
		context: words.text.short[language],
		codes: `${node.symbol} ${words.localSymbols?.[node.id] ?? ''}`.trim(),
		also: name?.short[language] ?? '',
		text: inputs.map(({ label }) => label).join(' ')
	};
}

/** The inputs that a section asks for by name; the rows of a table in the place of its cells. */
function inputEntries(place: Place, node: EditionNode, section: Section): readonly SearchEntry[] {
	const { words, language } = place;
	const rows = [...(section.table?.central ?? []), ...(section.table?.local ?? [])];
	const cells = new Set(rows.flatMap((row) => row.cells ?? []));
	const context = `${words.text.names[node.id]?.short[language] ?? ''} · ${words.text.short[language]}`;
	const entry = (
		letter: string,
		{ label, hint }: Pick<InputWords, 'label' | 'hint'>
	): SearchEntry => ({
		address: addressOf(place, node.id),
		kind: 'input',
		title: label,
		context,
		codes: letter.length === 1 ? letter : '',
		also: '',
		text: hint
	});
	return [
		...Object.entries(section.words.inputs)
			.filter(([name]) => !cells.has(name))
			.map(([name, input]) => entry(name, input)),
		...rows
			.filter(({ row }) => row !== '')
			.map(({ label, hint = '' }) => entry('', { label, hint }))
	];
}

function paragraphEntries({ edition, words, language, ...place }: Place): readonly SearchEntry[] {
	return Object.entries(words.paragraphs).map(([key, { cite, text }]) => ({
		address: `${edition.id}/methodology/#${key}`,
		kind: 'paragraph',
		title: `${capitalised(place.interface.cite(cite))}. ${shortened(text[language])}`,
		context: words.text.short[language],
		codes: place.interface.cite(cite),
		also: '',
		text: text[language]
	}));
}

function readingEntries({ edition, words, language }: Place): readonly SearchEntry[] {
	return Object.entries(words.readings).map(([id, { question, options }]) => ({
		address: `${edition.id}/readings/#${id}`,
		kind: 'reading',
		title: question[language],
		context: words.text.short[language],
		codes: '',
		also: '',
		text: Object.values(options)
			.map((option) => option[language])
			.join(' ')
	}));
}

function termEntry(term: Term, language: Language): SearchEntry {
	const other = language === 'ru' ? term.kk : term.ru;
	const also = Object.values(term.also ?? {}).flat();
	return {
		address: `glossary/#${term.id}`,
		kind: 'term',
		title: capitalised(term[language]),
		context: other,
		codes: '',
		also: [term.en, ...also].join(' '),
		text: term.note?.[language] ?? ''
	};
}

/** A page that is no criterion. */
function pageEntry(address: string, title: string, context: string, text: string): SearchEntry {
	return { address, kind: 'page', title, context, codes: '', also: '', text };
}

async function editionEntries(id: string, language: Language): Promise<readonly SearchEntry[]> {
	const edition = await loadEdition(id);
	const words = wordsOf(id);
	const place = { edition, words, language, interface: await loadWords(language) };
	const { nav } = place.interface;
	const nodes = [...nodesOf(edition).values()];
	const context = words.text.short[language];
	const page = (path: string, title: string, text: string): SearchEntry =>
		pageEntry(`${id}/${path}`, title, context, text);
	return [
		page('', words.text.name[language], `${context} ${words.text.about[language]}`),
		page('methodology/', nav.methodology, methodologyWords[language].lead),
		page('readings/', nav.readings, readingsWords[language].lead),
		page('provenance/', nav.basis, basisWords[language].lead),
		...nodes.flatMap((node) => {
			const section = sectionOf(node, edition, language);
			const own = nodeEntry(place, node, section);
			return section === null ? [own] : [own, ...inputEntries(place, node, section)];
		}),
		...paragraphEntries(place),
		...readingEntries(place)
	];
}

/** Every place of the site that can be found, in one language, each once. */
export async function searchEntries(language: Language): Promise<readonly SearchEntry[]> {
	const { nav, provenance } = await loadWords(language);
	const meanings = Object.values(provenance).map(({ name, meaning }) => `${name} ${meaning}`);
	const ofEditions = await Promise.all(editionIds.map((id) => editionEntries(id, language)));
	const entries: readonly SearchEntry[] = [
		pageEntry('drafts/', nav.drafts, '', draftsWords[language].lead),
		pageEntry('provenance/', nav.provenance, '', meanings.join(' ')),
		pageEntry('glossary/', nav.glossary, '', glossaryWords[language].lead),
		...glossary.flatMap(({ terms }) => terms.map((term) => termEntry(term, language))),
		...ofEditions.flat()
	];
	return [...new Map(entries.map((entry) => [`${entry.address} ${entry.title}`, entry])).values()];
}

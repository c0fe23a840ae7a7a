import { editions } from '../../src/lib/editions/editions';
import { editionWords } from '../../src/lib/editions/texts';
import { LANGUAGES, type Language } from '../../src/lib/i18n/text';
import { nodesOf } from '../../src/lib/scoring/edition-nodes';
import type { Edition, EditionNode, Indicator } from '../../src/lib/scoring/indicator';

/** A page with fields, as the definitions of its edition have it. */
export interface CriterionPlace {
	readonly edition: string;
	/** Node whose page it is. */
	readonly id: string;
	/** Indicators on the page that have words, in reading order. */
	readonly sections: readonly string[];
}

/** The same in one language. */
export interface CriterionPlaceIn extends CriterionPlace {
	readonly language: Language;
}

function hasWords(edition: Edition, { id, role }: EditionNode): boolean {
	const words = editionWords[edition.id];
	if (role === 'indicator') return words?.indicators[id] !== undefined;
	return role === 'inputs' && words?.inputs[id] !== undefined;
}

/** What stands below the directions; what stands beside them is a page too. */
function belowDirections({ nodes }: Edition): readonly EditionNode[] {
	return nodes.flatMap((node) => (node.role === 'group' ? node.children : [node]));
}

function sectionsOf(edition: Edition, node: EditionNode): readonly string[] {
	const all = node.role === 'group' ? node.children : [node];
	return all
		.filter((child) => child.role === 'indicator' && hasWords(edition, child))
		.map(({ id }) => id);
}

/** Every page of a criterion, of all editions. */
export const criterionPlaces: readonly CriterionPlace[] = editions.flatMap((edition) =>
	belowDirections(edition)
		.map((node) => ({ edition: edition.id, id: node.id, sections: sectionsOf(edition, node) }))
		.filter(({ sections }) => sections.length > 0)
);

/** Every page of a criterion in every language. */
export const criterionPages: readonly CriterionPlaceIn[] = LANGUAGES.flatMap((language) =>
	criterionPlaces.map((place) => ({ language, ...place }))
);

/** Every page with inputs that several indicators share; it has fields, and no indicators. */
export const inputsPlaces: readonly CriterionPlace[] = editions.flatMap((edition) =>
	belowDirections(edition)
		.filter((node) => node.role === 'inputs' && hasWords(edition, node))
		.map(({ id }) => ({ edition: edition.id, id, sections: [] }))
);

/** Pages of directions, which add up what their criteria give. */
export const directionPlaces: readonly CriterionPlace[] = editions.flatMap((edition) =>
	edition.nodes
		.filter(({ id, role }) => role === 'group' && criteriaIn(edition.id, id).length > 0)
		.map(({ id }) => ({ edition: edition.id, id, sections: [] }))
);

function criteriaIn(edition: string, direction: string): readonly CriterionPlace[] {
	const node = editionOf(edition).nodes.find(({ id }) => id === direction);
	const ids = node?.role === 'group' ? node.children.map(({ id }) => id) : [];
	return [...criterionPlaces, ...inputsPlaces].filter(
		(place) => place.edition === edition && ids.includes(place.id)
	);
}

/** @throws RangeError when there is no such edition. */
export function editionOf(id: string): Edition {
	const edition = editions.find((of) => of.id === id);
	if (edition === undefined) throw new RangeError(`no edition ${id}`);
	return edition;
}

/** @throws RangeError when the edition has no such indicator. */
export function indicatorOf(edition: string, id: string): Indicator {
	const node = nodesOf(editionOf(edition)).get(id);
	if (node?.role !== 'indicator') throw new RangeError(`${id} is no indicator`);
	return node;
}

/**
 * The page on which an indicator stands.
 * @throws RangeError when it has none.
 */
export function pageOf(edition: string, id: string): string {
	const place = criterionPlaces.find(
		(candidate) => candidate.edition === edition && candidate.sections.includes(id)
	);
	if (place === undefined) throw new RangeError(`no page for ${id}`);
	return place.id;
}

/** Address of a node's page within the site; of the edition itself where the id is empty. */
export function pathTo(language: Language, edition: string, id: string): string {
	return id === ''
		? `${language}/${edition}/`
		: `${language}/${edition}/${id.replaceAll('.', '/')}/`;
}

/** Every page that an edition has besides the one of itself and its methodology. */
export const nodePlaces: readonly CriterionPlace[] = [
	...directionPlaces,
	...criterionPlaces,
	...inputsPlaces
];

function pathsIn(language: Language): readonly string[] {
	return [
		`${language}/`,
		`${language}/provenance/`,
		`${language}/glossary/`,
		`${language}/drafts/`,
		...editions.flatMap(({ id }) => [
			pathTo(language, id, ''),
			pathTo(language, id, 'methodology'),
			pathTo(language, id, 'readings'),
			pathTo(language, id, 'provenance')
		]),
		...nodePlaces.map(({ edition, id }) => pathTo(language, edition, id))
	];
}

/** Addresses of all pages within the site; the first page is the empty one. */
export const sitePaths: readonly string[] = ['', ...LANGUAGES.flatMap(pathsIn)];

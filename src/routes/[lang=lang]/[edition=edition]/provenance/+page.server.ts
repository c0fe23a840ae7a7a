import { loadEdition } from '$lib/editions/load-edition';
import type { Provenance } from '$lib/scoring/citation';
import { nodesOf } from '$lib/scoring/edition-nodes';
import { allNodes } from '$lib/scoring/inspect';
import { formulasOf, placeOf, sectionOf, wordsOf } from '../../../page-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [];

const ORDER: readonly Provenance[] = ['elsewhere', 'assumed', 'reconstructed', 'text'];

export const load: PageServerLoad = async ({ params }) => {
	const edition = await loadEdition(params.edition);
	const { names } = wordsOf(edition.id).text;
	const steps = [...nodesOf(edition).values()].flatMap((node) => {
		const section = sectionOf(node, edition, params.lang);
		if (section === null) return [];
		const found = formulasOf(node)
			.flatMap(allNodes)
			.filter((of) => of.kind === 'step');
		return [...new Map(found.map((step) => [step.id, step])).values()].map((step) => ({
			...placeOf(edition, node.id),
			node: node.id,
			step: step.id,
			short: names[node.id]?.short[params.lang] ?? node.id,
			say: section.words.steps[step.id]?.say ?? '',
			why: section.words.steps[step.id]?.why ?? null,
			provenance: step.provenance,
			cite: step.cite
		}));
	});
	return {
		groups: ORDER.map((provenance) => ({
			provenance,
			steps: steps.filter((step) => step.provenance === provenance)
		})).filter((group) => group.steps.length > 0)
	};
};

import { nodesOf } from '../../src/lib/scoring/edition-nodes';
import type { EditionNode } from '../../src/lib/scoring/indicator';
import { editionOf } from './places.js';

export type Answers = Readonly<Record<string, unknown>>;

/** The example of a node; nothing where it has none. */
export function exampleOf(node: EditionNode | undefined): Answers {
	return node === undefined || node.role === 'group' ? {} : node.example;
}

/** The examples of all criteria of an edition, as a central body is asked. */
export function centralExamples(edition: string): Readonly<Record<string, Answers>> {
	return Object.fromEntries(
		[...nodesOf(editionOf(edition)).values()].flatMap((node) => {
			if (node.role !== 'indicator') return [];
			const asked = Object.entries(node.example).filter(
				([name]) => node.inputs[name]?.only !== 'local'
			);
			return [[node.id, Object.fromEntries(asked)] as const];
		})
	);
}

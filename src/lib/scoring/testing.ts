import { Assessment } from './assess';
import { plain } from './decimal';
import type { Raw } from './raw';
import { indicator, type Edition, type EditionNode, type Readings } from './indicator';
import type { Inputs } from './inputs';
import type { BodyKind, Node } from './nodes';
import { resultOf, type Result } from './result';

/** An edition of these nodes. */
export function editionOf(nodes: readonly EditionNode[], readings: Readings = {}): Edition {
	return { id: 'made-up', readings, nodes };
}

/** An indicator over inputs that the compiler does not compare with the formula. */
export function rule(id: string, inputs: Inputs, formula: Node, max = '10'): EditionNode {
	return { ...indicator({ id, inputs: {}, formula: { kind: 'exempt' }, max }), inputs, formula };
}

/** The result of a draft of a central body, unless given. */
export function resultFor(
	edition: Edition,
	answers: Raw,
	kind: BodyKind = 'central',
	readings: Raw = {}
): Result {
	return resultOf(edition, { kind, answers, readings });
}

/** What a formula gives for these answers, with up to 40 decimals, or the status without a score. */
export function valueFor(
	formula: Node,
	inputs: Inputs,
	answers: Raw,
	kind: BodyKind = 'central',
	readings: Readings = {},
	chosen: Raw = {}
): string {
	const edition = editionOf([rule('r', inputs, formula)], readings);
	const { status, score } = new Assessment(edition, {
		kind,
		answers: { r: answers },
		readings: chosen
	}).node('r');
	return score === null ? status : plain(score, 40);
}

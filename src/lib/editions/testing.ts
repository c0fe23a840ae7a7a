import type { Edition } from '../scoring/indicator';
import type { BodyKind } from '../scoring/nodes';
import { resultOf, type NodeResult, type Result } from '../scoring/result';

/** What a test gives besides the answers to the indicator it is about. */
export interface Given {
	readonly kind?: BodyKind;
	readonly readings?: Readonly<Record<string, unknown>>;
	/** Answers to other indicators. */
	readonly also?: Readonly<Record<string, unknown>>;
}

/** The whole result of a draft of which one indicator is filled in; a central body unless given. */
export function resultFor(
	edition: Edition,
	id: string,
	answers: unknown,
	given: Given = {}
): Result {
	const { kind = 'central', readings = {}, also = {} } = given;
	return resultOf(edition, { kind, readings, answers: { ...also, [id]: answers } });
}

/**
 * What one node gives for the answers of an indicator of the same name.
 * @throws RangeError when the edition has no such node.
 */
export function score(
	edition: Edition,
	id: string,
	answers: unknown,
	given: Given = {}
): NodeResult {
	const node = resultFor(edition, id, answers, given).scores[id];
	if (node === undefined) throw new RangeError(`${edition.id} has no ${id}`);
	return node;
}

/**
 * Problems as `input: code`, in a row as `table[0].column: code`, those of another node with its name,
 * in alphabetical order: the format promises none.
 */
export function problemsOf(
	edition: Edition,
	id: string,
	answers: unknown,
	given: Given = {}
): readonly string[] {
	return resultFor(edition, id, answers, given)
		.problems.map((problem) => {
			const { indicator, input, code, row, column } = problem;
			const cell = row === undefined ? '' : `[${String(row)}].${column ?? ''}`;
			const owner = indicator === id ? '' : `${indicator ?? 'draft'} `;
			return `${owner}${input ?? 'all'}${cell}: ${code}`;
		})
		.sort();
}

/** A scored node. */
export function scored(points: string, max: string): NodeResult {
	return { status: 'scored', score: points, max };
}

/** A node in which a required input is blank. */
export function incomplete(max: string): NodeResult {
	return { status: 'incomplete', score: null, max };
}

/** A node with a faulty input. */
export function invalid(max: string): NodeResult {
	return { status: 'invalid', score: null, max };
}

/** A node that is not assessed for this body. */
export const notAssessed: NodeResult = { status: 'exempt', score: null, max: '0' };

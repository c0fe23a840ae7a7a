import { Assessment, type Answered } from './assess';
import type { Assessed } from './assessed';
import { compare, dec, plain, roundHalfUp, type Decimal } from './decimal';
import { nodesOf } from './edition-nodes';
import type { Edition, Total } from './indicator';
import type { Problem } from './problem';
import type { Status } from './scope';

/** Decimals of a number in a result. */
const RESULT_DECIMALS = 10;

/** One node of a result: plain decimals, half-up to 10 places. */
export interface NodeResult {
	readonly status: Status;
	readonly score: string | null;
	readonly max: string;
	readonly subtotal?: string;
}

/** The result of a draft in the exchange format. */
export interface Result {
	readonly edition: string;
	readonly status: Exclude<Status, 'exempt'>;
	readonly total: string | null;
	readonly degree: string | null;
	readonly scores: Readonly<Record<string, NodeResult>>;
	readonly problems: readonly Problem[];
}

/** A problem as the exchange format has it: what a sentence needs besides is left out. */
function bare({ indicator, input, code, row, column }: Problem): Problem {
	return {
		indicator,
		input,
		code,
		...(row !== undefined && { row }),
		...(column !== undefined && { column })
	};
}

function shown(number: Decimal): string {
	return plain(number, RESULT_DECIMALS);
}

function nodeResult(assessed: Assessed): NodeResult {
	const { status, score, max, subtotal } = assessed;
	return {
		status,
		score: score === null ? null : shown(score),
		max: shown(max),
		...(subtotal !== null && { subtotal: shown(subtotal) })
	};
}

function totalOf(assessment: Assessment, { node, value }: Total): Assessed {
	return assessment.value(node, value);
}

/** The degree of a total: its edges are compared with the total rounded half-up to two decimals. */
export function degreeOf(total: Decimal, { degrees, otherwise }: Total): string {
	const rounded = roundHalfUp(total, 2);
	const reached = degrees.find(({ from }) => compare(rounded, dec(from)) >= 0);
	return reached?.degree ?? otherwise;
}

/** Everything that is wrong with a draft, with what a sentence about it needs. */
export function problemsOf(assessment: Assessment): readonly Problem[] {
	const ofNodes = [...nodesOf(assessment.edition).values()].flatMap((node) =>
		node.role === 'inputs' ? assessment.inputsProblems(node) : assessment.node(node.id).problems
	);
	return [...assessment.readingProblems, ...assessment.unknownIndicators(), ...ofNodes];
}

/** Scores every node of the edition. Any answers give a result, never an exception. */
export function resultOf(
	edition: Edition,
	draft: Answered & { readonly problems?: readonly Problem[] }
): Result {
	const assessment = new Assessment(edition, draft);
	const scores: Record<string, NodeResult> = {};
	const problems = [...(draft.problems ?? []), ...problemsOf(assessment)];
	const statuses = new Set<Status>();
	for (const node of nodesOf(edition).values()) {
		if (node.role === 'inputs') continue;
		const assessed = assessment.node(node.id);
		statuses.add(assessed.status);
		scores[node.id] = nodeResult(assessed);
	}
	const total = edition.total === undefined ? null : totalOf(assessment, edition.total);
	if (total !== null) statuses.add(total.status);
	const status = statuses.has('invalid')
		? 'invalid'
		: statuses.has('incomplete')
			? 'incomplete'
			: 'scored';
	const known = status === 'scored' ? (total?.score ?? null) : null;
	return {
		edition: edition.id,
		status,
		total: known === null ? null : shown(known),
		degree: known === null || edition.total === undefined ? null : degreeOf(known, edition.total),
		scores,
		problems: problems.map(bare)
	};
}

import type { Assessed } from '$lib/scoring/assessed';
import type { Assessment } from '$lib/scoring/assess';
import { dec } from '$lib/scoring/decimal';
import { nodesOf } from '$lib/scoring/edition-nodes';
import type { Edition } from '$lib/scoring/indicator';
import type { ScoreDecimals } from './points';

/** What stands beside a node's name: its score, or the total; null for shared inputs, which have none. */
export function assessedAt(assessment: Assessment, id: string): Assessed | null {
	const { edition } = assessment;
	if (nodesOf(edition).get(id)?.role !== 'inputs') return assessment.node(id);
	const { total } = edition;
	if (total?.node !== id) return null;
	return { ...assessment.value(id, total.value), max: dec(total.max) };
}

/** Decimals at which a node's score is shown. */
export function decimalsOf(edition: Edition, id: string): ScoreDecimals {
	const node = nodesOf(edition).get(id);
	return node?.role === 'indicator' && node.coefficient ? 4 : 2;
}

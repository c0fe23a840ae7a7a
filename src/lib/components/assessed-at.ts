import type { Assessed } from '$lib/scoring/assessed';
import type { Assessment } from '$lib/scoring/assess';
import { dec } from '$lib/scoring/decimal';
import { nodesOf } from '$lib/scoring/edition-nodes';

/** What stands beside a node's name: its score, or the total; null for shared inputs, which have none. */
export function assessedAt(assessment: Assessment, id: string): Assessed | null {
	const { edition } = assessment;
	if (nodesOf(edition).get(id)?.role !== 'inputs') return assessment.node(id);
	const { total } = edition;
	if (total?.node !== id) return null;
	return { ...assessment.value(id, total.value), max: dec(total.max) };
}

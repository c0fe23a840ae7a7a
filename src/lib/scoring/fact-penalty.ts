import { asText, atMost, constant, input, minus, product, step, type Formula } from './build';
import type { Citation } from './citation';

/** Steps of every penalty of the kind "so much for each fact, at most so much". */
export type FactPenaltySteps = 'facts' | 'most' | 'deducted';

/** Points taken off for each recorded fact, up to a limit: a number that is 0 or negative. */
export function factPenalty<const F extends string>(of: {
	/** The count of facts. */
	readonly facts: F;
	/** Points for one fact. */
	readonly each: string;
	/** The most that is taken off. */
	readonly most: string;
	readonly cite: Citation;
}): Formula<`number ${F}`, FactPenaltySteps> {
	const basis = asText(of.cite);
	const facts = step('facts', product(constant(of.each), input(of.facts)), basis);
	const most = step('most', atMost(constant(of.most), facts), { ...basis, role: 'limit' });
	return step('deducted', minus(constant('0'), most), { ...basis, role: 'penalty' });
}

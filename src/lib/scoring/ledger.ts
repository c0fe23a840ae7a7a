import { ZERO, type Decimal } from './decimal';
import { inOrder, type Step } from './explain';

/**
 * Where the points of an indicator went:
 * score = max − lost − penalties − cut + raised. All are exact and none but `lost` can be negative;
 * `lost` is below 0 where a bonus lifts the points above the maximum before the cap.
 */
export interface Ledger {
	readonly earned: Decimal;
	readonly lost: Decimal;
	readonly penalties: Decimal;
	/** Taken off by a cap. */
	readonly cut: Decimal;
	/** Added where a negative result becomes 0. */
	readonly raised: Decimal;
}

function total(
	steps: readonly Step[],
	roles: readonly string[],
	of: (step: Step) => Decimal
): Decimal {
	return steps
		.filter((step) => roles.includes(step.role) && step.value !== null)
		.reduce((sum, step) => sum.plus(of(step)), ZERO);
}

/** Sorts the points of a scored indicator by what became of them. */
export function ledgerOf(score: Decimal, max: Decimal, steps: readonly Step[]): Ledger {
	const lines = inOrder(steps);
	const value = (step: Step) => step.value ?? ZERO;
	const change = (step: Step) =>
		value(step)
			.minus(step.before ?? value(step))
			.abs();
	const penalties = total(lines, ['penalty', 'deduction'], (step) => value(step).abs());
	const cut = total(lines, ['cap'], change);
	const raised = total(lines, ['floor'], change);
	const lost = max.minus(score).minus(penalties).minus(cut).plus(raised);
	return { earned: score, lost, penalties, cut, raised };
}

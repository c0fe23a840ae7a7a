import type { Assessment } from '../scoring/assess';
import { ZERO, dec, type Decimal } from '../scoring/decimal';
import type { Status } from '../scoring/scope';

/** What a draft scores, as lists show it. */
export interface DraftScore {
	readonly status: Exclude<Status, 'exempt'>;
	/** The total of the edition where it is known, else what the directions have given so far. */
	readonly points: Decimal;
	readonly max: Decimal;
}

/** The score of a whole draft. */
export function scoreOf(assessment: Assessment): DraftScore {
	const { nodes, total } = assessment.edition;
	// A coefficient multiplies points and is none itself.
	const parts = nodes
		.filter((node) => node.role === 'group' || (node.role === 'indicator' && !node.coefficient))
		.map(({ id }) => assessment.node(id));
	const sum = parts.reduce(
		(points, part) => points.plus(part.score ?? part.subtotal ?? ZERO),
		ZERO
	);
	const max = parts.reduce((most, part) => most.plus(part.max), ZERO);
	const statuses = nodes
		.filter(({ role }) => role !== 'inputs')
		.map(({ id }) => assessment.node(id).status);
	const whole = total === undefined ? null : assessment.value(total.node, total.value);
	if (whole !== null) statuses.push(whole.status);
	const status = statuses.includes('invalid')
		? 'invalid'
		: statuses.includes('incomplete')
			? 'incomplete'
			: 'scored';
	if (status !== 'scored' || total === undefined) return { status, points: sum, max };
	return { status, points: whole?.score ?? sum, max: dec(total.max) };
}

import {
	asAssumed,
	asText,
	atLeast,
	byBody,
	constant,
	exempt,
	letter,
	step,
	sum,
	type Formula
} from '../../scoring/build';
import { paragraph, type Citation } from '../../scoring/citation';
import { factPenalty, type FactPenaltySteps } from '../../scoring/fact-penalty';
import { indicator } from '../../scoring/indicator';
import { count, partOf } from '../../scoring/inputs';
import { shareScore, type ShareSteps } from '../../scoring/share-score';

/** k times the share of what is approved, less a penalty for each approved late. */
function approvedInTime<const W extends string>(of: {
	readonly required: W;
	readonly k: Formula;
	readonly late: { readonly each: string; readonly most: string; readonly cite: Citation };
	readonly cite: Citation;
}): Formula<
	'number a' | `number ${W}` | 'number lateFacts',
	ShareSteps | FactPenaltySteps | 'together' | 'floor'
> {
	const { cite, k, late } = of;
	const share = shareScore({ part: 'a', whole: of.required, k, cite });
	const deducted = factPenalty({ facts: 'lateFacts', ...late });
	// Where nothing had to be approved, facts recorded in the period still cost their points.
	const together = step('together', sum(share, deducted), asText(late.cite));
	return step('floor', atLeast(constant('0'), together), {
		...asAssumed(late.cite),
		role: 'floor'
	});
}

/** K2 (пп. 15–18), central bodies only: standards approved of those that the Registry asks for. */
export const standards = indicator({
	id: 'standards',
	symbol: 'K2',
	inputs: { a: count(), c: count(), lateFacts: count({ optional: true }) },
	constraints: [partOf('a', 'c')],
	formula: byBody({
		central: approvedInTime({
			required: 'c',
			k: letter('k', constant('15')),
			late: { each: '0.2', most: '3', cite: paragraph('17') },
			cite: paragraph('18')
		}),
		local: exempt()
	}),
	max: '15',
	example: { a: '38', c: '40', lateFacts: '2' }
});

/** K3 / M1 (пп. 19–21): regulations approved of those that must be, for services with a standard. */
export const regulations = indicator({
	id: 'regulations',
	symbol: 'K3',
	inputs: { a: count(), b: count(), lateFacts: count({ optional: true }) },
	constraints: [partOf('a', 'b')],
	formula: approvedInTime({
		required: 'b',
		k: byBody({ central: letter('k', constant('10')), local: letter('m', constant('25')) }),
		late: { each: '0.3', most: '5', cite: paragraph('21') },
		cite: paragraph('20')
	}),
	max: byBody({ central: constant('10'), local: constant('25') }),
	example: { a: '36', b: '38', lateFacts: '1' }
});

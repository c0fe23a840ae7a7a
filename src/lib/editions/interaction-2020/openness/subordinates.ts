import { asText, atMost, constant, flag, minus, step, sum, when } from '../../../scoring/build';
import { appendix, paragraph } from '../../../scoring/citation';
import { indicator } from '../../../scoring/indicator';
import { flagInput, type FlagInput } from '../../../scoring/inputs';

// Appendix 10, tables 8–10: points taken for each language in which something is wrong.
export const violations = [
	{ row: 'web', weight: '1.5' },
	{ row: 'data-missing', weight: '0.5' },
	{ row: 'data-stale', weight: '0.5' },
	{ row: 'data-incorrect', weight: '0.5' },
	{ row: 'blog-missing', weight: '0.5' },
	{ row: 'low-answer-share', weight: '1' }
] as const;

type Row = (typeof violations)[number]['row'];
type Cell = `${Row}.kk` | `${Row}.ru`;

const cells: readonly { readonly cell: Cell; readonly weight: string }[] = violations.flatMap(
	({ row, weight }) => [
		{ cell: `${row}.kk` as const, weight },
		{ cell: `${row}.ru` as const, weight }
	]
);
const inputs = Object.fromEntries(cells.map(({ cell }) => [cell, flagInput()])) as Readonly<
	Record<Cell, FlagInput>
>;

const taken = step(
	'sum',
	sum(...cells.map(({ cell, weight }) => when(flag(cell), constant(weight), constant('0')))),
	asText(paragraph('82'))
);
const most = step('most', atMost(constant('9'), taken), {
	...asText(paragraph('83')),
	role: 'limit'
});

/** P5 (пп. 79–83, appendix 10 tables 7–10), a penalty: what subordinate organisations do not publish. */
export const subordinates = indicator({
	id: 'openness.subordinates',
	symbol: 'P5',
	inputs,
	formula: step('deducted', minus(constant('0'), most), {
		...asText(appendix('10', '7')),
		role: 'penalty'
	}),
	max: '0',
	example: { 'data-stale.kk': true, 'blog-missing.ru': true },
	apartByKind: true
});

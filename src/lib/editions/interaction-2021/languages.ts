import {
	asAssumed,
	constant,
	input,
	letter,
	product,
	ratio,
	step,
	sum,
	type Formula
} from '../../scoring/build';
import { appendix, type Citation } from '../../scoring/citation';
import { indicator, type Indicator } from '../../scoring/indicator';
import { percent, type NumberInput } from '../../scoring/inputs';
import type { Node } from '../../scoring/nodes';

/** Table 6 of appendix 10: where the points of open dialogue stand. */
export const table6: Citation = appendix('10', '6');

/** Inputs of a row of table 6: the percent of fulfilment in each language column. */
export const languageInputs: { readonly kk: NumberInput; readonly ru: NumberInput } = {
	kk: percent(),
	ru: percent()
};

/** Weight × percent / 100 in both columns. Grading between nothing and full is assumed. */
export function languagePoints(weight: Formula): Formula<'number kk' | 'number ru', 'points'> {
	const hundred = constant('100');
	const of = (column: Formula<'number kk' | 'number ru'>) =>
		product(letter('w', weight), ratio(column, hundred, 'cannot-be-zero'));
	return step('points', sum(of(input('kk')), of(input('ru'))), {
		...asAssumed(table6),
		role: 'share'
	});
}

/** A row of table 6 with the same rule in both columns. */
export function languageRow(of: {
	readonly id: string;
	readonly symbol: string;
	readonly weight: Formula;
	readonly max: string | Node;
}): Indicator<typeof languageInputs, 'points'> {
	return indicator({
		id: of.id,
		symbol: of.symbol,
		inputs: languageInputs,
		formula: languagePoints(of.weight),
		max: of.max,
		example: { kk: '100', ru: '80' }
	});
}

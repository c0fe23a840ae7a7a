import {
	asAssumed,
	constant,
	input,
	product,
	ratio,
	step,
	sum,
	when,
	type Formula,
	type Test
} from '../../../scoring/build';
import type { Citation } from '../../../scoring/citation';
import { dec } from '../../../scoring/decimal';
import { percent, type NumberInput } from '../../../scoring/inputs';

/** A row of a table of appendix 10; the weight stands in each of the two language columns. */
export interface OpennessRow {
	readonly row: string;
	readonly weight: string;
	/** Marked with a star in the act: not assessed for one body that the table names. */
	readonly star?: true;
}

type Cells<R extends OpennessRow> = `${R['row']}.kk` | `${R['row']}.ru`;

/** Inputs of the cells of the tables of both kinds of body; a cell of one kind is not asked of the other. */
export function cellInputs<const C extends OpennessRow, const L extends OpennessRow>(
	central: readonly C[],
	local: readonly L[]
): Readonly<Record<Cells<C> | Cells<L>, NumberInput>> {
	const cells: Record<string, NumberInput> = {};
	const centralIds = new Set<string>(central.map(({ row }) => row));
	const localIds = new Set<string>(local.map(({ row }) => row));
	for (const row of new Set([...centralIds, ...localIds])) {
		const definition =
			centralIds.has(row) && localIds.has(row)
				? percent()
				: percent({ only: centralIds.has(row) ? 'central' : 'local' });
		cells[`${row}.kk`] = definition;
		cells[`${row}.ru`] = definition;
	}
	return cells as Readonly<Record<Cells<C> | Cells<L>, NumberInput>>;
}

/** Both columns of a row at full points, in points. */
export function fullPoints(row: OpennessRow): string {
	return dec(row.weight).times(2).toString();
}

/** Full points of all rows together. */
export function tableWeight(rows: readonly OpennessRow[]): string {
	return rows.reduce((total, row) => total.plus(fullPoints(row)), dec('0')).toString();
}

/** What decides a row without its cells being filled in. The first that applies wins. */
export interface RowFlags<F extends string> {
	readonly notAssessed?: Test<F>;
	readonly zero?: Test<F>;
	readonly full?: Test<F>;
}

/** Points of a row: weight × percent / 100 in each column. Grading between nothing and full is assumed. */
export function rowPoints<const R extends OpennessRow, F extends string = never>(
	row: R,
	cite: Citation,
	flags: RowFlags<F> = {}
): Formula<`number ${Cells<R>}` | F, `row-${R['row']}`> {
	const weight = constant(row.weight);
	const id: R['row'] = row.row;
	const column = (language: 'kk' | 'ru') =>
		product(
			weight,
			ratio(input(`${id}.${language}` as Cells<R>), constant('100'), 'cannot-be-zero')
		);
	let points: Formula<`number ${Cells<R>}` | F> = sum(column('kk'), column('ru'));
	if (flags.full) points = when(flags.full, constant(fullPoints(row)), points);
	if (flags.zero) points = when(flags.zero, constant('0'), points);
	if (flags.notAssessed) points = when(flags.notAssessed, constant('0'), points);
	return step(`row-${id}`, points, asAssumed(cite));
}

import {
	asAssumed,
	byReading,
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

/** Full points of every openness criterion. */
export const FULL = '25';

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

/** Example cells: everything done in full but for the cells that are named. */
export function exampleCells(
	rows: readonly OpennessRow[],
	partly: Readonly<Record<string, string>>
): Readonly<Record<string, string>> {
	const full = rows.flatMap(({ row }) => [`${row}.kk`, `${row}.ru`]).map((cell) => [cell, '100']);
	return { ...(Object.fromEntries(full) as Record<string, string>), ...partly };
}

/** Both columns of a row at full points, in points. */
export function fullPoints(row: OpennessRow): string {
	return dec(row.weight).times(2).toString();
}

/** Full points of all rows together. */
export function tableWeight(rows: readonly OpennessRow[]): string {
	return rows.reduce((total, row) => total.plus(fullPoints(row)), dec('0')).toString();
}

/** What decides a row without its cells being filled in. */
export interface RowFlags<F extends string> {
	/** Wins over the others. */
	readonly notAssessed?: Test<F>;
	readonly zero?: Test<F>;
	readonly full?: Test<F>;
}

/**
 * Points of a row: weight × percent / 100 in each column. Grading between nothing and full is assumed.
 * Which of `zero` and `full` wins where both hold is a reading.
 */
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
	type Points = Formula<`number ${Cells<R>}` | F>;
	const { full, zero, notAssessed } = flags;
	const orFull = (points: Points): Points =>
		full ? when(full, constant(fullPoints(row)), points) : points;
	const orZero = (points: Points): Points => (zero ? when(zero, constant('0'), points) : points);
	const cells: Points = sum(column('kk'), column('ru'));
	const decided: Points =
		full && zero
			? byReading('no-notification', {
					'exemption-wins': orFull(orZero(cells)),
					'zero-wins': orZero(orFull(cells))
				})
			: orZero(orFull(cells));
	const points: Points = notAssessed ? when(notAssessed, constant('0'), decided) : decided;
	return step(`row-${id}`, points, asAssumed(cite));
}

/** A table of which a flag leaves rows out: the points, by reading scaled up to 25, and the maximum. */
export function withRowsLeftOut<U extends string, S extends string, F extends string>(of: {
	readonly points: Formula<U, S>;
	readonly rows: readonly OpennessRow[];
	readonly leftOut: Test<F>;
	readonly cite: Citation;
}): { readonly points: Formula<U | F, S | 'rescaled'>; readonly max: Formula<F> } {
	const left = constant(tableWeight(of.rows.filter((row) => row.star !== true)));
	const full = constant(FULL);
	const rescaled = step(
		'rescaled',
		product(of.points, ratio(full, left, 'cannot-be-zero')),
		asAssumed(of.cite)
	);
	return {
		points: when(
			of.leftOut,
			byReading<U, S | 'rescaled'>('not-assessed', { 'reduce-max': of.points, rescale: rescaled }),
			of.points
		),
		max: when(of.leftOut, byReading('not-assessed', { 'reduce-max': left, rescale: full }), full)
	};
}

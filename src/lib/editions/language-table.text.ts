import type { Text } from '../i18n/text';
import type { BodyKind } from '../scoring/nodes';
import type { LanguageRow, LanguageTable, TableRowText } from './text';

interface Weight {
	readonly row: string;
	readonly weight: string;
	readonly star?: true;
}

function withCells(row: TableRowText, weights: readonly Weight[]): LanguageRow {
	if (row.heading === true) return row;
	const known = weights.find((of) => of.row === row.row);
	if (known === undefined) throw new RangeError(`row ${row.row} has no weight`);
	const { weight, star } = known;
	return { ...row, weight, ...(star && { star }), cells: [`${row.row}.kk`, `${row.row}.ru`] };
}

/**
 * The printed rows of a table with the weights of its rule; the cells are the inputs `row.kk` and `row.ru`.
 * @throws RangeError when a row that is no heading has no weight.
 */
export function weighted(
	rows: Readonly<Record<BodyKind, readonly TableRowText[]>>,
	weights: Readonly<Record<BodyKind, readonly Weight[]>>
): LanguageTable {
	const of = (kind: BodyKind) => rows[kind].map((row) => withCells(row, weights[kind]));
	return { central: of('central'), local: of('local') };
}

/** A table of a single row, whose cells are the inputs `kk` and `ru`. */
export function singleRow(of: {
	readonly label: Text;
	readonly hint: Text;
	readonly weight?: Readonly<Record<BodyKind, string>>;
}): LanguageTable {
	const row = (kind: BodyKind): readonly LanguageRow[] => [
		{
			row: '',
			label: { ...of.label, translated: [] },
			hint: of.hint,
			...(of.weight && { weight: of.weight[kind] }),
			cells: ['kk', 'ru']
		}
	];
	return { central: row('central'), local: row('local') };
}

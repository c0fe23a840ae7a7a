import type { Decimal } from './decimal';
import { Fields } from './fields';
import type { Raw } from './raw';
import type { Columns, Inputs, RowsInput } from './inputs';
import type { BodyKind, Condition, Node } from './nodes';

/** What the rules are applied to, but for the answers. */
export interface Situation {
	readonly kind: BodyKind;
	/** Option in force for each reading of the edition. */
	readonly readings: Readonly<Record<string, string>>;
	/** Tells situations apart; equal keys give equal values for equal rows. */
	readonly key: string;
}

export type Status = 'scored' | 'incomplete' | 'invalid' | 'exempt';

/** What another node gave: its score, or a named value of an inputs-only node. */
export interface Outcome {
	readonly status: Status;
	/** Null unless scored. */
	readonly value: Decimal | null;
}

/** How a formula looks at another node; `value` null asks for the node's score. */
export type Resolver = (node: string, value: string | null) => Outcome;

/** One row of a table with what was computed for it. Kept as long as the row itself is. */
export interface RowScope {
	readonly table: string;
	readonly fields: Fields;
	readonly walked: Set<Node>;
	readonly values: Map<Node, Decimal>;
}

/** The place in which the formula of one indicator is evaluated. */
export interface Scope {
	readonly situation: Situation;
	readonly inputs: Inputs;
	readonly fields: Fields;
	readonly resolve: Resolver;
	readonly row: RowScope | null;
	/** Rows that the live branch looked at, by table and index. */
	readonly touched: Map<string, (RowScope | undefined)[]>;
	/** Values of named steps, so that none is computed twice. */
	readonly stepValues: Map<Node, Decimal>;
	readonly found: Found;
}

/** What a walk met besides blank and faulty inputs. */
export interface Found {
	exempt: boolean;
	/** Something is missing that is no input: another node's score, or a rule not written yet. */
	blank: boolean;
	/** Something needed from another node is faulty. */
	invalid: boolean;
}

/** A fresh scope over the answers of one node. */
export function openScope(
	raw: Raw,
	inputs: Inputs,
	situation: Situation,
	resolve: Resolver
): Scope {
	return {
		situation,
		inputs,
		fields: new Fields(raw, inputs, situation.kind),
		resolve,
		row: null,
		touched: new Map(),
		stepValues: new Map(),
		found: { exempt: false, blank: false, invalid: false }
	};
}

/** The same place with nothing read yet, to see what one formula needs by itself. */
export function reopened(scope: Scope): Scope {
	return openScope(scope.fields.raw, scope.inputs, scope.situation, scope.resolve);
}

const keptRows = new WeakMap<Raw, WeakMap<Columns, Map<string, RowScope>>>();

/**
 * The scope of a row. Rows are taken as unchangeable: whoever edits one makes a new object, so one
 * changed row costs one row. A row formula reads cells only, never inputs outside its table.
 */
export function touchRow(scope: Scope, table: string, raw: Raw, index: number): RowScope {
	const row = rowScope(scope, table, raw);
	const touched = scope.touched.get(table);
	if (touched === undefined) scope.touched.set(table, sparse(index, row));
	else touched[index] = row;
	return row;
}

function sparse(index: number, row: RowScope): (RowScope | undefined)[] {
	const rows: (RowScope | undefined)[] = [];
	rows[index] = row;
	return rows;
}

// By columns too: one row object may stand in the tables of two rules.
function rowScope(scope: Scope, table: string, raw: Raw): RowScope {
	const { columns } = scope.inputs[table] as RowsInput;
	const { key, kind } = scope.situation;
	const byColumns = keptRows.get(raw) ?? new WeakMap<Columns, Map<string, RowScope>>();
	const byKey = byColumns.get(columns) ?? new Map<string, RowScope>();
	keptRows.set(raw, byColumns);
	byColumns.set(columns, byKey);
	const known = byKey.get(key);
	if (known !== undefined) return known;
	const fields = new Fields(raw, columns, kind);
	const row = { table, fields, walked: new Set<Node>(), values: new Map<Node, Decimal>() };
	byKey.set(key, row);
	return row;
}

/** Where a name is looked up: in the row when it carries the row's table, else among the inputs. */
function place(scope: Scope, name: string): readonly [Fields, string] {
	const { row } = scope;
	if (row !== null && name.startsWith(`${row.table}.`)) {
		return [row.fields, name.slice(row.table.length + 1)];
	}
	return [scope.fields, name];
}

/** The option chosen, null where blank or unknown. */
export function chosen(scope: Scope, name: string): string | null {
	const [fields, field] = place(scope, name);
	return fields.choice(field);
}

/** Whether a condition holds; reads what it names. */
export function holds(condition: Condition, scope: Scope): boolean {
	switch (condition.is) {
		case 'flag': {
			const [fields, field] = place(scope, condition.name);
			return fields.flag(field);
		}
		case 'given': {
			const [fields, field] = place(scope, condition.name);
			return fields.given(field);
		}
		case 'choice':
			return chosen(scope, condition.name) === condition.option;
		case 'allEqual':
			return condition.names
				.map((name) => scope.fields.number(name))
				.every((number) => number?.equals(condition.value) ?? false);
		case 'all':
			// Every part is looked at, so that a faulty flag is found whatever the others say.
			return condition.of.map((part) => holds(part, scope)).every(Boolean);
		case 'not':
			return !holds(condition.of, scope);
	}
}

/** The branch of a reading that is in force; the first option where the name is not known. */
export function readingBranch(
	node: Extract<Node, { kind: 'byReading' }>,
	situation: Situation
): Node {
	const option = situation.readings[node.reading];
	const branch = option === undefined ? undefined : node.options[option];
	const fallback = Object.values(node.options)[0];
	const live = branch ?? fallback;
	if (live === undefined) throw new RangeError(`reading ${node.reading} has no options`);
	return live;
}

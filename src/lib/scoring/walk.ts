import type { RowsInput } from './inputs';
import type { Node, ScaledRank } from './nodes';
import { operandsOf } from './operands';
import { chosen, holds, readingBranch, touchRow, type RowScope, type Scope } from './scope';
import { valueOf } from './value';

/**
 * Reads every input that the live branch of a formula needs, so that what is blank or wrong is known
 * before anything is computed: flags, choices, readings and the kind of body decide the branch.
 */
export function walk(node: Node, scope: Scope): void {
	switch (node.kind) {
		case 'constant':
			return;
		case 'input':
			scope.fields.number(node.name);
			return;
		case 'cell':
			scope.row?.fields.number(node.column);
			return;
		case 'cellAt':
			walkFixedRow(node, scope);
			return;
		case 'rowCount':
			scope.fields.rows(node.table);
			return;
		case 'reference':
			walkReference(node, scope);
			return;
		case 'byBody':
			walk(scope.situation.kind === 'central' ? node.central : node.local, scope);
			return;
		case 'byReading':
			walk(readingBranch(node, scope.situation), scope);
			return;
		case 'byChoice': {
			const branch = node.options[chosen(scope, node.choice) ?? ''];
			if (branch !== undefined) walk(branch, scope);
			return;
		}
		case 'when':
			walk(holds(node.condition, scope) ? node.then : node.otherwise, scope);
			return;
		case 'blankIfZero':
			walk(node.of, scope);
			if (isComplete(scope) && valueOf(node.of, scope).isZero()) scope.found.blank = true;
			return;
		case 'oneGiven':
			walk(node.of, scope);
			askForOne(node.names, scope);
			return;
		case 'sumRows':
		case 'meanRows':
			walkRows(node.table, [node.of], scope);
			return;
		case 'scaledRank':
			walkRows(node.table, node.measures, scope);
			checkOwnRow(node, scope);
			return;
		case 'exempt':
			scope.found.exempt = true;
			return;
		default:
			for (const operand of operandsOf(node)) walk(operand, scope);
	}
}

/** Whether nothing that the walk has met so far is blank or wrong. */
export function isComplete(scope: Scope): boolean {
	const { found, fields, touched } = scope;
	if (found.blank || found.invalid || !fields.complete) return false;
	for (const rows of touched.values()) {
		for (const row of rows) if (row !== undefined && !row.fields.complete) return false;
	}
	return true;
}

function walkReference(node: Extract<Node, { kind: 'reference' }>, scope: Scope): void {
	const { status } = scope.resolve(node.node, node.value);
	if (status === 'incomplete') scope.found.blank = true;
	if (status === 'invalid') scope.found.invalid = true;
}

/** Where none of the inputs is filled in, the first is asked for. */
function askForOne(names: readonly string[], scope: Scope): void {
	const [first] = names;
	if (first === undefined || names.some((name) => scope.fields.given(name))) return;
	scope.fields.blanks.push({ input: first });
}

function walkFixedRow(node: Extract<Node, { kind: 'cellAt' }>, scope: Scope): void {
	const { table, index, column } = node;
	const rows = scope.fields.rows(table);
	if (rows === null) return;
	const raw = rows[index];
	if (raw === undefined) {
		scope.fields.blanks.push({ input: table, row: index, column });
		return;
	}
	const row = touchRow(scope, table, raw, index);
	row.fields.number(column);
	finishRow(row, node, scope);
}

function walkRows(table: string, formulas: readonly Node[], scope: Scope): void {
	scope.fields.rows(table)?.forEach((raw, index) => {
		const row = touchRow(scope, table, raw, index);
		for (const formula of formulas) {
			if (row.walked.has(formula)) continue;
			walk(formula, { ...scope, row });
			finishRow(row, formula, scope);
		}
	});
}

/** Notes a problem when the own body is not one of the rows. */
function checkOwnRow(node: ScaledRank, scope: Scope): void {
	const rows = scope.fields.rows(node.table);
	const self = scope.fields.number(node.self);
	if (rows === null || self === null || self.lessThan(rows.length)) return;
	scope.fields.report(node.self, 'out-of-range', { most: String(rows.length - 1) });
}

/** What is checked in a row besides what its formula asks for. */
function finishRow(row: RowScope, formula: Node, scope: Scope): void {
	row.walked.add(formula);
	const { columns, constraints } = scope.inputs[row.table] as RowsInput;
	for (const [name, column] of Object.entries(columns)) {
		if (column.type === 'text') row.fields.checkText(name);
		else if (column.alwaysRequired && column.type === 'choice') row.fields.choice(name);
	}
	row.fields.checkNames();
	row.fields.checkConstraints(constraints);
}

/** Hands the blanks and problems of the rows over to the table they stand in. */
export function collectRows(scope: Scope): void {
	for (const [table, rows] of scope.touched) {
		rows.forEach((row, index) => {
			if (row === undefined) return;
			for (const blank of row.fields.blanks) {
				scope.fields.blanks.push({ input: table, row: index, column: blank.input });
			}
			for (const { input, code, detail } of row.fields.problems) {
				const where = { input: table, code, row: index, column: input };
				scope.fields.problems.push(detail ? { ...where, detail } : where);
			}
		});
	}
}

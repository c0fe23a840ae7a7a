import { ONE, ZERO, compare, dec, roundHalfUp, type Decimal } from './decimal';
import type { Band, Node, ScaledRank } from './nodes';
import { rankCoefficient, type Ranking } from './scaled-rank';
import { chosen, holds, readingBranch, touchRow, type Scope } from './scope';

const constants = new Map<string, Decimal>();

/** The number of a constant, made once. */
export function constantOf(text: string): Decimal {
	let value = constants.get(text);
	if (value === undefined) {
		value = dec(text);
		constants.set(text, value);
	}
	return value;
}

/** After the walk nothing that a live formula reads is missing; if it is, the walk is wrong. */
function present<T>(value: T | null | undefined, what: string): T {
	if (value === null || value === undefined) throw new RangeError(`${what} was not walked`);
	return value;
}

/**
 * The exact value of a formula, with 60 digits. Call `walk` first: the scope must be complete.
 * @throws RangeError when an input is missing, which is a mistake in the rule, never in a draft.
 */
export function valueOf(node: Node, scope: Scope): Decimal {
	switch (node.kind) {
		case 'constant':
			return constantOf(node.value);
		case 'input':
			return present(scope.fields.number(node.name), node.name);
		case 'cell':
			return present(scope.row?.fields.number(node.column), node.column);
		case 'cellAt': {
			const raw = present(scope.fields.rows(node.table)?.[node.index], node.table);
			const row = touchRow(scope, node.table, raw, node.index);
			return present(row.fields.number(node.column), node.column);
		}
		case 'rowCount':
			return dec(String(present(scope.fields.rows(node.table), node.table).length));
		case 'reference': {
			const { status, value } = scope.resolve(node.node, node.value);
			return status === 'exempt' ? ZERO : present(value, node.node);
		}
		case 'byBody':
			return valueOf(scope.situation.kind === 'central' ? node.central : node.local, scope);
		case 'byReading':
			return valueOf(readingBranch(node, scope.situation), scope);
		case 'byChoice': {
			const option = present(chosen(scope, node.choice), node.choice);
			return valueOf(present(node.options[option], option), scope);
		}
		case 'when':
			return valueOf(holds(node.condition, scope) ? node.then : node.otherwise, scope);
		case 'ifZero':
			return valueOf(valueOf(node.of, scope).isZero() ? node.then : node.otherwise, scope);
		case 'blankIfZero':
		case 'oneGiven':
		case 'letter':
			return valueOf(node.of, scope);
		case 'sum':
			return node.of.reduce((total, operand) => total.plus(valueOf(operand, scope)), ZERO);
		case 'minus':
			return node.less.reduce(
				(left, operand) => left.minus(valueOf(operand, scope)),
				valueOf(node.from, scope)
			);
		case 'product':
			return node.of.reduce((total, operand) => total.times(valueOf(operand, scope)), ONE);
		case 'ratio':
			return ratioOf(node, scope);
		case 'meanPresent':
			return meanOf(presentRatios(node, scope).map((ratio) => valueOf(ratio, scope)));
		case 'least': {
			const value = valueOf(node.of, scope);
			const most = valueOf(node.most, scope);
			return compare(value, most) > 0 ? most : value;
		}
		case 'greatest': {
			const value = valueOf(node.of, scope);
			const least = valueOf(node.least, scope);
			return compare(value, least) < 0 ? least : value;
		}
		case 'round':
			return roundHalfUp(valueOf(node.of, scope), node.decimals);
		case 'band': {
			const live = liveBand(node, valueOf(node.of, scope));
			return constantOf(live === null ? node.otherwise : live.gives);
		}
		case 'sumRows':
			return rowValues(node.table, node.of, scope).reduce((a, b) => a.plus(b), ZERO);
		case 'meanRows':
			return meanOf(rowValues(node.table, node.of, scope));
		case 'scaledRank':
			return rankingOf(node, scope).coefficient;
		case 'step':
			return stepValue(node, scope);
		case 'exempt':
			throw new RangeError(`${node.kind} has no value`);
	}
}

function stepValue(node: Extract<Node, { kind: 'step' }>, scope: Scope): Decimal {
	const known = (scope.row?.values ?? scope.stepValues).get(node);
	if (known !== undefined) return known;
	const value = valueOf(node.of, scope);
	(scope.row?.values ?? scope.stepValues).set(node, value);
	return value;
}

function ratioOf(node: Extract<Node, { kind: 'ratio' }>, scope: Scope): Decimal {
	const whole = valueOf(node.whole, scope);
	if (!whole.isZero()) return valueOf(node.part, scope).dividedBy(whole);
	if (typeof node.zero === 'string') throw new RangeError('a guarded whole is 0');
	return valueOf(node.zero, scope);
}

/** The operands of a mean that count: ratios whose whole is not 0, and whatever is no ratio. */
export function presentRatios(
	node: Extract<Node, { kind: 'meanPresent' }>,
	scope: Scope
): readonly Node[] {
	return node.of.filter((of) => of.kind !== 'ratio' || !valueOf(of.whole, scope).isZero());
}

function meanOf(values: readonly Decimal[]): Decimal {
	if (values.length === 0) return ZERO;
	return values.reduce((a, b) => a.plus(b), ZERO).dividedBy(values.length);
}

/** The step of a scale that a number reaches, null where it reaches none. */
export function liveBand(node: Extract<Node, { kind: 'band' }>, of: Decimal): Band | null {
	const number = node.decimals === null ? of : roundHalfUp(of, node.decimals);
	const live = node.bands.find((band) =>
		'from' in band
			? compare(number, constantOf(band.from)) >= 0
			: compare(number, constantOf(band.above)) > 0
	);
	return live ?? null;
}

/** The value of a row formula for each row; a row that did not change is not computed again. */
export function rowValues(table: string, of: Node, scope: Scope): readonly Decimal[] {
	const rows = present(scope.fields.rows(table), table);
	return rows.map((raw, index) => {
		const row = touchRow(scope, table, raw, index);
		let value = row.values.get(of);
		if (value === undefined) {
			value = valueOf(of, { ...scope, row });
			row.values.set(of, value);
		}
		return value;
	});
}

/** How the bodies of a table are ranked, and the own body among them. */
export function rankingOf(node: ScaledRank, scope: Scope): Ranking {
	const [first, second] = node.measures;
	const self = present(scope.fields.number(node.self), node.self);
	return rankCoefficient(
		node,
		[rowValues(node.table, first, scope), rowValues(node.table, second, scope)],
		self.toNumber()
	);
}

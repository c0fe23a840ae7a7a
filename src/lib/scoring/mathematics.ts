import type { Decimal } from './decimal';
import { dec } from './decimal';
import type { Node } from './nodes';
import { chosen, holds, readingBranch, type Scope } from './scope';
import { presentRatios, rowValues, valueOf } from './value';

/**
 * A formula as mathematics, drawn by the page as MathML. Numbers stay decimals: how many digits are
 * shown and in which language is the page's business.
 */
export type Mathematics =
	| { readonly tag: 'letter'; readonly text: string }
	/** `computed` numbers come from a step and are shown rounded; typed ones in full. */
	| { readonly tag: 'number'; readonly value: Decimal; readonly computed: boolean }
	| { readonly tag: 'sign'; readonly text: string }
	/** An input: the act's letter, or where it has none the name that the page gives it. */
	| { readonly tag: 'input'; readonly name: string }
	| { readonly tag: 'row'; readonly of: readonly Mathematics[] }
	| { readonly tag: 'fraction'; readonly over: Mathematics; readonly under: Mathematics };

/** What a formula is drawn with. */
export interface View {
	readonly scope: Scope;
	/** Letters as in the act, or the numbers in their place. */
	readonly as: 'letters' | 'numbers';
	/** Value of a nested step, null where it is not known yet. */
	readonly stepValue: (step: Node) => Decimal | null;
}

/** How tightly a node binds, so that brackets stand only where they must. */
const enum Binding {
	Sum = 1,
	Product = 2,
	Whole = 3
}

interface Drawn {
	readonly of: Mathematics;
	readonly binding: Binding;
}

/** Draws the live branch of a formula. */
export function draw(node: Node, view: View): Mathematics {
	return drawn(node, view).of;
}

function sign(text: string): Mathematics {
	return { tag: 'sign', text };
}

function whole(of: Mathematics): Drawn {
	return { of, binding: Binding.Whole };
}

function number(value: Decimal, computed = false): Drawn {
	const binding = value.isNegative() && !value.isZero() ? Binding.Sum : Binding.Whole;
	return { of: { tag: 'number', value, computed }, binding };
}

function named(name: string): Drawn {
	return whole({ tag: 'input', name });
}

function bracketed({ of, binding }: Drawn, least: Binding): Mathematics {
	if (binding >= least) return of;
	return { tag: 'row', of: [sign('('), of, sign(')')] };
}

function joined(operands: readonly Drawn[], operator: string, binding: Binding): Drawn {
	const [only] = operands;
	if (operands.length === 1 && only !== undefined) return only;
	const of = operands.flatMap((operand, at) => {
		// In the first place nothing stands before the sign of a negative number.
		const bare = at === 0 && (operator === '+' || operand.of.tag === 'number');
		const least = bare ? Binding.Sum : tighter(binding, operator);
		const drawing = bracketed(operand, least);
		return at === 0 ? [drawing] : [sign(operator), drawing];
	});
	return { of: { tag: 'row', of }, binding };
}

function tighter(binding: Binding, operator: string): Binding {
	return operator === '−' || operator === '+' ? Binding.Product : binding;
}

function call(name: string, operands: readonly Drawn[]): Drawn {
	const of = operands.flatMap((operand, at) => (at === 0 ? [operand.of] : [sign(';'), operand.of]));
	return whole({
		tag: 'row',
		of: [{ tag: 'letter', text: name }, sign('('), ...of, sign(')')]
	});
}

function fraction(over: Mathematics, under: Mathematics): Drawn {
	return whole({ tag: 'fraction', over, under });
}

function known(node: Node, view: View): Drawn {
	return number(valueOf(node, view.scope), node.kind === 'reference');
}

function drawn(node: Node, view: View): Drawn {
	const { scope } = view;
	switch (node.kind) {
		case 'constant':
			return number(dec(node.value));
		case 'input':
			return view.as === 'numbers' ? known(node, view) : named(node.name);
		case 'cell':
		case 'cellAt':
			return view.as === 'numbers' ? known(node, view) : named(node.column);
		case 'rowCount':
			return view.as === 'numbers' ? known(node, view) : named('z');
		case 'reference':
			return view.as === 'numbers' ? known(node, view) : named(node.value ?? node.node);
		case 'byBody':
			return drawn(scope.situation.kind === 'central' ? node.central : node.local, view);
		case 'byReading':
			return drawn(readingBranch(node, scope.situation), view);
		case 'byChoice': {
			const branch = node.options[chosen(scope, node.choice) ?? ''];
			return branch === undefined ? named(node.choice) : drawn(branch, view);
		}
		case 'when':
			return drawn(holds(node.condition, scope) ? node.then : node.otherwise, view);
		case 'ifZero':
			return drawn(ifZeroBranch(node, view), view);
		case 'sum':
			return joined(
				node.of.map((operand) => drawn(operand, view)),
				'+',
				Binding.Sum
			);
		case 'minus': {
			const operands = [node.from, ...node.less].map((operand) => drawn(operand, view));
			return joined(operands, '−', Binding.Sum);
		}
		case 'product':
			return product(node, view);
		case 'ratio':
			return ratio(node, view);
		case 'meanPresent':
			return mean(node, view);
		case 'least':
			return call('min', [drawn(node.most, view), drawn(node.of, view)]);
		case 'greatest':
			return call('max', [drawn(node.least, view), drawn(node.of, view)]);
		case 'sumRows':
		case 'meanRows':
			return overRows(node, view);
		case 'letter': {
			if (view.as === 'letters') return whole({ tag: 'letter', text: node.symbol });
			return drawn(node.of, view);
		}
		case 'step': {
			const value = view.stepValue(node);
			return value === null ? drawn(node.of, view) : number(value, true);
		}
		case 'blankIfZero':
		case 'oneGiven':
		case 'round':
		case 'band':
			return drawn(node.of, view);
		case 'scaledRank':
		case 'exempt':
			return whole({ tag: 'row', of: [] });
	}
}

function ifZeroBranch(node: Extract<Node, { kind: 'ifZero' }>, view: View): Node {
	if (view.as === 'letters') return node.otherwise;
	return valueOf(node.of, view.scope).isZero() ? node.then : node.otherwise;
}

/** A factor before a fraction goes above its line, as the acts write it: 1000·f / p. */
function product(node: Extract<Node, { kind: 'product' }>, view: View): Drawn {
	const last = node.of.at(-1);
	const rest = node.of.slice(0, -1);
	if (last?.kind === 'ratio' && rest.every((factor) => factor.kind === 'constant')) {
		const over = joined(
			[...rest, last.part].map((operand) => drawn(operand, view)),
			'·',
			Binding.Product
		);
		const bare = ratioIsZero(last, view);
		if (!bare) return fraction(over.of, drawn(last.whole, view).of);
	}
	return joined(
		node.of.map((operand) => drawn(operand, view)),
		'·',
		Binding.Product
	);
}

function ratioIsZero(node: Extract<Node, { kind: 'ratio' }>, view: View): boolean {
	return view.as === 'numbers' && valueOf(node.whole, view.scope).isZero();
}

function ratio(node: Extract<Node, { kind: 'ratio' }>, view: View): Drawn {
	if (ratioIsZero(node, view) && typeof node.zero !== 'string') return drawn(node.zero, view);
	return fraction(drawn(node.part, view).of, drawn(node.whole, view).of);
}

function mean(node: Extract<Node, { kind: 'meanPresent' }>, view: View): Drawn {
	const present = view.as === 'numbers' ? presentRatios(node, view.scope) : node.of;
	if (present.length === 0) return number(dec('0'));
	const total = joined(
		present.map((operand) => drawn(operand, view)),
		'+',
		Binding.Sum
	);
	return fraction(total.of, number(dec(String(present.length))).of);
}

function overRows(node: Extract<Node, { kind: 'sumRows' | 'meanRows' }>, view: View): Drawn {
	if (view.as === 'letters') {
		const total: Mathematics = {
			tag: 'row',
			of: [
				sign('∑'),
				node.of.kind === 'letter' ? drawn(node.of, view).of : { tag: 'letter', text: 'a' }
			]
		};
		return node.kind === 'sumRows' ? whole(total) : fraction(total, { tag: 'letter', text: 'z' });
	}
	const values = rowValues(node.table, node.of, view.scope);
	const total = number(
		values.reduce((a, b) => a.plus(b), dec('0')),
		true
	);
	if (node.kind === 'sumRows') return total;
	return fraction(total.of, number(dec(String(values.length))).of);
}

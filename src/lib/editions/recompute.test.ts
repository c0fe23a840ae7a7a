import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Assessment } from '../scoring/assess';
import { plain, type Decimal } from '../scoring/decimal';
import { inOrder, type Step } from '../scoring/explain';
import { ledgerOf } from '../scoring/ledger';
import type { Mathematics } from '../scoring/mathematics';
import { draftsFor, rules, type Answers } from './testing-drafts';
import { IN_FULL } from './testing-load';

/** An exact fraction, so that what is shown is recomputed by other means than the code's own decimals. */
interface Fraction {
	readonly over: bigint;
	readonly under: bigint;
}

function fraction(over: bigint, under: bigint): Fraction {
	return under < 0n ? { over: -over, under: -under } : { over, under };
}

function fromDecimal(number: Decimal): Fraction {
	const [whole = '', decimals = ''] = number.toString().split('.');
	return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

function less(a: Fraction, b: Fraction): boolean {
	return a.over * b.under < b.over * a.under;
}

const operations: Readonly<Record<string, (a: Fraction, b: Fraction) => Fraction>> = {
	'+': (a, b) => fraction(a.over * b.under + b.over * a.under, a.under * b.under),
	'−': (a, b) => fraction(a.over * b.under - b.over * a.under, a.under * b.under),
	'·': (a, b) => fraction(a.over * b.over, a.under * b.under),
	min: (a, b) => (less(a, b) ? a : b),
	max: (a, b) => (less(a, b) ? b : a)
};

function operate(name: string, a: Fraction, b: Fraction): Fraction {
	const operation = operations[name];
	if (operation === undefined) throw new RangeError(`no operation ${name}`);
	return operation(a, b);
}

/** What a drawn formula says, computed from nothing but the drawing. */
function said(drawing: Mathematics): Fraction {
	switch (drawing.tag) {
		case 'number':
			return fromDecimal(drawing.value);
		case 'fraction': {
			const [over, under] = [said(drawing.over), said(drawing.under)];
			return fraction(over.over * under.under, over.under * under.over);
		}
		case 'row':
			return saidInRow(drawing.of);
		default:
			throw new RangeError(`${drawing.tag} is no number`);
	}
}

function saidInRow(parts: readonly Mathematics[]): Fraction {
	const [first, second, third, , fifth] = parts;
	if (first?.tag === 'letter' && third !== undefined && fifth !== undefined) {
		return operate(first.text, said(third), said(fifth));
	}
	if (first?.tag === 'sign' && second !== undefined) return said(second);
	if (first === undefined) throw new RangeError('an empty row');
	let sum = said(first);
	for (let at = 2; at < parts.length; at += 2) {
		const [sign, part] = [parts[at - 1], parts[at]];
		if (sign?.tag !== 'sign' || part === undefined) throw new RangeError('no sign between parts');
		sum = operate(sign.text, sum, said(part));
	}
	return sum;
}

/** Decimals carry 60 digits, so a quotient may be off in the last of them. */
function nearly(a: Fraction, b: Fraction): boolean {
	const difference = operate('−', a, b);
	const size = difference.over < 0n ? -difference.over : difference.over;
	return size * 10n ** 40n < difference.under;
}

function roundedTo(value: Fraction, decimals: bigint): Fraction {
	const scale = 10n ** decimals;
	return fraction((2n * value.over * scale + value.under) / (2n * value.under), scale);
}

/** Steps whose value is not what their formula says, but what a scale, a rounding or a ranking makes of it. */
function recomputed(step: Step, numbers: Mathematics): Fraction {
	const { detail } = step;
	if (detail?.kind === 'bands') {
		const of = said(numbers);
		const live = detail.bands.find((band) =>
			'from' in band ? !less(of, decimalOf(band.from)) : less(decimalOf(band.above), of)
		);
		return decimalOf(live === undefined ? detail.otherwise : live.gives);
	}
	if (detail?.kind === 'ranking') return rankedAgain(detail.ranking);
	if (step.id === 'tenths') return roundedTo(said(numbers), 1n);
	if (step.id === 'hundredths') return roundedTo(said(numbers), 2n);
	return said(numbers);
}

function decimalOf(text: string): Fraction {
	const [whole = '', decimals = ''] = text.split('.');
	return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

/** The coefficient from the indices shown: пп. 38–41 once more, in fractions. */
function rankedAgain({
	indices,
	self
}: Extract<Step['detail'], { kind: 'ranking' }>['ranking']): Fraction {
	const all = indices.map((index) => roundedTo(fromDecimal(index), 40n));
	const sum = indices.map(fromDecimal).reduce((a, b) => operate('+', a, b));
	const mean = roundedTo(fraction(sum.over, sum.under * BigInt(all.length)), 40n);
	const key = (index: Fraction) => `${String(index.over)}/${String(index.under)}`;
	const own = all[self];
	if (own === undefined) throw new RangeError('no own body');
	const distinct = new Map(all.map((index) => [key(index), index]));
	if (distinct.size === 1 || less(own, mean)) return decimalOf('1');
	const reached = [...distinct.values()].filter((index) => !less(index, mean));
	if (reached.length === 1) return decimalOf('1.1');
	const rank = reached.filter((index) => less(index, own)).length;
	const share = fraction(9n * BigInt(rank), 100n * BigInt(reached.length - 1));
	return operate('+', decimalOf('1.01'), share);
}

function assessmentOf(
	rule: (typeof rules)[number],
	answers: Answers,
	given: { readonly kind?: 'central' | 'local'; readonly readings?: object; readonly also?: object }
): Assessment {
	return new Assessment(rule.edition, {
		kind: given.kind ?? 'central',
		answers: { ...given.also, [rule.id]: answers },
		readings: { ...given.readings }
	});
}

const runs = { seed: 8_260, numRuns: IN_FULL ? 2000 : 60 };

describe('the shown steps recompute to the score', () => {
	it.each(rules)('$id', (rule) => {
		let scored = 0;
		fc.assert(
			fc.property(draftsFor(rule), ([answers, given]) => {
				const assessment = assessmentOf(rule, answers, given);
				const { score, max } = assessment.node(rule.id);
				if (score === null) return;
				scored += 1;
				const steps = assessment.explain(rule.id);
				for (const step of inOrder(steps)) {
					if (step.state === 'dead') continue;
					const { value, numbers } = step;
					if (value === null || numbers === null) throw new RangeError(`${step.id} is blank`);
					if (!nearly(recomputed(step, numbers), fromDecimal(value))) {
						expect.fail(`${step.id} shows ${value.toString()} for ${JSON.stringify(numbers)}`);
					}
				}
				// The last line is the score, and the summary of the bar adds up to it.
				expect(steps.at(-1)?.value?.equals(score)).toBe(true);
				const { lost, penalties, cut, raised } = ledgerOf(score, max, steps);
				const sum = max.minus(lost).minus(penalties).minus(cut).plus(raised);
				expect(plain(sum, 40)).toBe(plain(score, 40));
			}),
			runs
		);
		// Some rules are for one kind of body alone.
		expect(scored).toBeGreaterThan(runs.numRuns / 5);
	});
});

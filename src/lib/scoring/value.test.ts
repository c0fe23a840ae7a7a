import { describe, expect, it } from 'vitest';
import {
	all,
	allEqual,
	atLeast,
	atMost,
	band,
	byBody,
	byChoice,
	byReading,
	cell,
	choiceIs,
	constant,
	flag,
	given,
	ifZero,
	input,
	meanPresent,
	meanRows,
	minus,
	not,
	product,
	ratio,
	rounded,
	rowCount,
	sum,
	sumRows,
	when
} from './build';
import { amount, choiceInput, count, flagInput, rowsInput } from './inputs';
import { valueFor } from './testing';

const abc = { a: amount(), b: amount(), c: amount() };

describe('arithmetic', () => {
	it.each([
		{ name: 'sum', formula: sum(input('a'), input('b'), input('c')), value: '7' },
		{ name: 'sum of nothing', formula: sum(), value: '0' },
		{ name: 'minus', formula: minus(input('a'), input('b'), input('c')), value: '-3' },
		{ name: 'product', formula: product(input('a'), input('b'), input('c')), value: '8' },
		{ name: 'product of nothing', formula: product(), value: '1' },
		{ name: 'ratio', formula: ratio(input('b'), input('c'), 'cannot-be-zero'), value: '0.25' },
		{ name: 'not more than', formula: atMost(input('b'), input('c')), value: '1' },
		{ name: 'not more than itself', formula: atMost(input('c'), input('c')), value: '4' },
		{ name: 'not less than', formula: atLeast(input('a'), input('b')), value: '2' },
		{ name: 'not less than what is less', formula: atLeast(input('b'), input('a')), value: '2' }
	])('$name', ({ formula, value }) => {
		expect(valueFor(formula, abc, { a: 2, b: 1, c: 4 })).toBe(value);
	});

	it.each([
		{ number: '2.345', decimals: 2, value: '2.35' },
		{ number: '2.344999', decimals: 2, value: '2.34' },
		{ number: '2.5', decimals: 0, value: '3' }
	])('$number rounded to $decimals: $value', ({ number, decimals, value }) => {
		expect(valueFor(rounded(input('a'), decimals), { a: amount() }, { a: number })).toBe(value);
	});
});

describe('a whole of 0', () => {
	it.each([
		{
			name: 'gives what the rule says',
			formula: ratio(input('a'), input('b'), constant('7')),
			value: '7'
		},
		{
			name: 'decides a branch, and both branches ask for their inputs',
			formula: ifZero(input('b'), constant('1'), ratio(input('a'), input('b'), 'cannot-be-zero')),
			value: '1'
		},
		{
			name: 'is left out of a mean',
			formula: meanPresent(
				ratio(input('a'), input('b'), 'left-out'),
				ratio(input('a'), input('c'), 'left-out')
			),
			value: '0.5'
		},
		{
			name: 'leaves a mean of 0 where nothing is left',
			formula: meanPresent(ratio(input('a'), input('b'), 'left-out')),
			value: '0'
		}
	])('$name', ({ formula, value }) => {
		expect(valueFor(formula, abc, { a: 2, b: 0, c: 4 })).toBe(value);
	});

	it('that a rule holds to be impossible is a mistake of the rule', () => {
		const formula = ratio(input('a'), input('b'), 'cannot-be-zero');
		expect(() => valueFor(formula, abc, { a: 2, b: 0 })).toThrow('a guarded whole is 0');
	});

	it('does not spare the other branch its inputs', () => {
		const formula = ifZero(input('b'), constant('1'), input('a'));
		expect(valueFor(formula, abc, { b: 0 })).toBe('incomplete');
	});
});

describe('scales', () => {
	const scale = (decimals: number | null) =>
		band(input('a'), {
			decimals,
			bands: [
				{ above: '10', gives: '3' },
				{ from: '5', gives: '2' },
				{ from: '4.8', gives: '1' }
			],
			otherwise: '0'
		});
	it.each([
		{ a: '10.000001', decimals: null, value: '3' },
		{ a: '10', decimals: null, value: '2' }, // above 10 is not 10
		{ a: '5', decimals: null, value: '2' }, // from 5 is 5
		{ a: '4.999999', decimals: null, value: '1' },
		{ a: '4.8', decimals: null, value: '1' },
		{ a: '4.799999', decimals: null, value: '0' },
		{ a: '0', decimals: null, value: '0' },
		{ a: '4.795', decimals: 2, value: '1' }, // 4.80
		{ a: '4.794999', decimals: 2, value: '0' },
		{ a: '10.004', decimals: 2, value: '2' },
		{ a: '10.005', decimals: 2, value: '3' }
	])('$a with $decimals decimals: $value', ({ a, decimals, value }) => {
		expect(valueFor(scale(decimals), { a: amount() }, { a })).toBe(value);
	});
});

describe('branches', () => {
	const inputs = {
		n: count(),
		m: count(),
		yes: flagInput(),
		way: choiceInput(['one', 'two'])
	};
	it.each([
		{ name: 'set', answers: { yes: true, n: 1 }, value: '1' },
		{ name: 'not set', answers: { m: 2 }, value: '2' },
		{ name: 'the live one asks', answers: { yes: true, m: 2 }, value: 'incomplete' },
		{ name: 'the dead one is not judged', answers: { yes: true, n: 1, m: 'x' }, value: '1' }
	])('by flag: $name', ({ answers, value }) => {
		expect(valueFor(when(flag('yes'), input('n'), input('m')), inputs, answers)).toBe(value);
	});

	it.each([
		{ answers: { way: 'one', n: 1 }, value: '1' },
		{ answers: { way: 'two', m: 2 }, value: '2' },
		{ answers: { n: 1, m: 2 }, value: 'incomplete' },
		{ answers: { way: 'three', n: 1 }, value: 'invalid' }
	])('by choice: $answers → $value', ({ answers, value }) => {
		const formula = byChoice('way', { one: input('n'), two: input('m') });
		expect(valueFor(formula, inputs, answers)).toBe(value);
	});

	it.each([
		{ answers: { n: 0 }, value: '1' },
		{ answers: { n: 'x' }, value: '1' }, // typed, and another rule's to judge
		{ answers: { n: ' ' }, value: '0' },
		{ answers: {}, value: '0' }
	])('by whether it is given: $answers → $value', ({ answers, value }) => {
		expect(valueFor(when(given('n'), constant('1'), constant('0')), inputs, answers)).toBe(value);
	});

	it.each([
		{ answers: { n: 100, m: '100,0' }, value: '1' },
		{ answers: { n: 100, m: 99 }, value: '0' },
		{ answers: { n: 100 }, value: 'incomplete' }
	])('by equal numbers: $answers → $value', ({ answers, value }) => {
		const formula = when(allEqual(['n', 'm'], '100'), constant('1'), constant('0'));
		expect(valueFor(formula, inputs, answers)).toBe(value);
	});

	it.each([
		{ answers: { yes: true, way: 'one' }, value: '0' },
		{ answers: { yes: true, way: 'two' }, value: '1' },
		{ answers: { yes: false, way: 'two' }, value: '0' },
		{ answers: { yes: 'x', way: 'three' }, value: 'invalid' }
	])('by all of several: $answers → $value', ({ answers, value }) => {
		const condition = all<'flag yes' | 'choice way'>(flag('yes'), not(choiceIs('way', 'one')));
		expect(valueFor(when(condition, constant('1'), constant('0')), inputs, answers)).toBe(value);
	});

	it.each([
		{ kind: 'central', value: '1' },
		{ kind: 'local', value: '2' }
	] as const)('by body: $kind', ({ kind, value }) => {
		const formula = byBody({ central: input('n'), local: input('m') });
		expect(valueFor(formula, inputs, { n: 1, m: 2 }, kind)).toBe(value);
	});

	it.each([
		{ chosen: {}, value: '1' }, // the first is the default
		{ chosen: { order: 'second' }, value: '2' },
		{ chosen: { order: 'third' }, value: '1' }
	])('by reading: $chosen', ({ chosen, value }) => {
		const formula = byReading('order', { first: input('n'), second: input('m') });
		const readings = { order: ['first', 'second'] } as const;
		expect(valueFor(formula, inputs, { n: 1, m: 2 }, 'central', readings, chosen)).toBe(value);
	});
});

describe('rows', () => {
	const inputs = { rows: rowsInput({ x: count() }) };
	const rows = [{ x: 1 }, { x: 2 }, { x: 2 }];
	it.each([
		{ name: 'sum', formula: sumRows('rows', cell('rows', 'x')), value: '5' },
		{ name: 'mean', formula: meanRows('rows', cell('rows', 'x')), value: `1.${'6'.repeat(39)}` },
		{ name: 'how many', formula: rowCount('rows'), value: '3' }
	])('$name', ({ formula, value }) => {
		expect(valueFor(formula, inputs, { rows }).slice(0, 40)).toBe(value.slice(0, 40));
	});
});

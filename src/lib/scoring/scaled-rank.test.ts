import { describe, expect, it } from 'vitest';
import { asText } from './build';
import { paragraph } from './citation';
import { dec, plain } from './decimal';
import type { ScaledRank } from './nodes';
import { rankCoefficient } from './scaled-rank';

const node: ScaledRank = {
	kind: 'scaledRank',
	table: 'bodies',
	measures: [
		{ kind: 'cell', table: 'bodies', column: 'services' },
		{ kind: 'cell', table: 'bodies', column: 'types' }
	],
	self: 'self',
	below: '1',
	first: '1.01',
	last: '1.1',
	basis: asText(paragraph('40'))
};

const rank = (first: readonly string[], second: readonly string[], self = 0) =>
	rankCoefficient(node, [first.map(dec), second.map(dec)], self);
const shown = (numbers: readonly ReturnType<typeof dec>[]) =>
	numbers.map((number) => plain(number, 10));

describe('indices and their mean', () => {
	it.each([
		{
			first: ['10', '20', '30'],
			second: ['1', '2', '3'],
			indices: ['0', '0.25', '1'],
			mean: '0.4166666667',
			ranks: ['1']
		},
		{
			first: ['0', '2', '3', '2', '3'],
			second: ['0', '3', '3', '3', '3'],
			indices: ['0', '0.6666666667', '1', '0.6666666667', '1'],
			mean: '0.6666666667', // exactly 2/3, so two of them are at the mean
			ranks: ['0.6666666667', '1']
		},
		// Nobody stands out: no ranks.
		{ first: ['5'], second: ['5'], indices: ['0'], mean: '0', ranks: [] },
		{ first: ['5', '5'], second: ['1', '2'], indices: ['0', '0'], mean: '0', ranks: [] }
	])('$first × $second', ({ first, second, indices, mean, ranks }) => {
		const ranking = rank(first, second);
		expect(shown(ranking.indices)).toEqual(indices);
		expect(plain(ranking.mean, 10)).toBe(mean);
		expect(shown(ranking.ranks)).toEqual(ranks);
	});

	it('scales each measure to 0…1 by itself', () => {
		const { scaled } = rank(['10', '15', '20'], ['7', '3', '5']);
		expect(scaled.map((pair) => shown(pair))).toEqual([
			['0', '1'],
			['0.5', '0'],
			['1', '0.5']
		]);
	});
});

describe('coefficients', () => {
	it.each([
		{ first: ['10', '20', '30'], second: ['1', '2', '3'], each: ['1', '1', '1.1'] },
		{ first: ['0', '3', '2', '3'], second: ['0', '1', '3', '3'], each: ['1', '1', '1.01', '1.1'] },
		{
			first: ['0', '2', '3', '2', '3'],
			second: ['0', '3', '3', '3', '3'],
			each: ['1', '1.01', '1.1', '1.01', '1.1']
		},
		{ first: ['5', '5'], second: ['5', '5'], each: ['1', '1'] },
		{ first: ['9'], second: ['9'], each: ['1'] },
		// The order of the rows does not matter.
		{ first: ['3', '2', '3', '0'], second: ['3', '3', '1', '0'], each: ['1.1', '1.01', '1', '1'] },
		// A trillion and a millionth keep apart.
		{ first: ['0', '1000000000000', '0.000001'], second: ['0', '1', '1'], each: ['1', '1.1', '1'] }
	])('$first × $second → $each', ({ first, second, each }) => {
		expect(shown(rank(first, second).coefficients)).toEqual(each);
	});

	it.each([
		{ self: 0, coefficient: '1' },
		{ self: 2, coefficient: '1.01' },
		{ self: 3, coefficient: '1.1' }
	])('of the own body, row $self: $coefficient', ({ self, coefficient }) => {
		const ranking = rank(['0', '3', '2', '3'], ['0', '1', '3', '3'], self);
		expect(plain(ranking.coefficient, 10)).toBe(coefficient);
		expect(ranking.self).toBe(self);
	});

	it('of a row that is not there is a mistake of the rule', () => {
		expect(() => rank(['1', '2'], ['1', '2'], 2)).toThrow('row 2 is not in the table');
	});
});

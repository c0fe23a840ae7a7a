import { describe, expect, it } from 'vitest';
import { byBody, exempt, input } from './build';
import { plain } from './decimal';
import { group, indicator, inputsNode, type Edition, type InputPlace } from './indicator';
import { count } from './inputs';
import type { BodyKind } from './nodes';
import { otherNumbers } from './same-quantity';
import { editionOf } from './testing';

const counts = { n: count(), m: count() };
const plainRule = (id: string) =>
	indicator({ id, inputs: counts, formula: input('n'), max: '100000' });

const services: readonly InputPlace[] = [
	{ indicator: 'a', input: 'n' },
	{ indicator: 'b', input: 'n' },
	{ indicator: 'c', input: 'n' },
	{ indicator: 'central-input', input: 'n' },
	{ indicator: 'central-only', input: 'n' }
];

const edition: Edition = {
	...editionOf([
		group({
			id: 'g',
			children: [
				plainRule('a'),
				plainRule('b'),
				plainRule('c'),
				// An input, and an indicator, that central bodies alone have.
				indicator({
					id: 'central-input',
					inputs: { n: count({ only: 'central' }) },
					formula: input('n'),
					max: '100000'
				}),
				indicator({
					id: 'central-only',
					inputs: { n: count() },
					formula: byBody({ central: input('n'), local: exempt() }),
					max: '100000'
				})
			]
		}),
		inputsNode({ id: 'shared', inputs: { n: count() }, values: { n: input('n') } })
	]),
	quantities: [
		services,
		// One input may be in several quantities.
		[
			{ indicator: 'a', input: 'm' },
			{ indicator: 'b', input: 'm' }
		],
		[
			{ indicator: 'a', input: 'm' },
			{ indicator: 'c', input: 'm' }
		],
		[
			{ indicator: 'a', input: 'l' },
			{ indicator: 'shared', input: 'n' },
			{ indicator: 'g', input: 'n' },
			{ indicator: 'nowhere', input: 'n' }
		]
	]
};

/** What others hold, as `indicator.input: number`. */
function others(
	answers: Readonly<Record<string, unknown>>,
	place = 'a.n',
	kind: BodyKind = 'central'
): readonly string[] {
	const [of = '', name = ''] = place.split('.');
	return otherNumbers(edition, { kind, answers }, { indicator: of, input: name }).map(
		(other) => `${other.indicator}.${other.input}: ${plain(other.value, 6)}`
	);
}

describe('what the others hold', () => {
	it.each([
		{ name: 'nothing anywhere', answers: {}, found: [] },
		{ name: 'its own number alone', answers: { a: { n: '5' } }, found: [] },
		{ name: 'where its own is blank', answers: { b: { n: '5' } }, found: ['b.n: 5'] },
		{
			name: 'where its own is spaces',
			answers: { a: { n: ' ' }, b: { n: '5' } },
			found: ['b.n: 5']
		},
		{ name: 'the same number', answers: { a: { n: '5' }, b: { n: '5' } }, found: [] },
		{
			name: 'the same number spelt otherwise',
			answers: { a: { n: '12 500' }, b: { n: '12500' }, c: { n: '012\u202F500,0' } },
			found: []
		},
		{
			name: 'the same number of a file',
			answers: { a: { n: '12 500' }, b: { n: 12500 } },
			found: []
		},
		{
			name: 'another number',
			answers: { a: { n: '12 500' }, b: { n: '12 501' } },
			found: ['b.n: 12501']
		},
		{ name: 'nought is a number', answers: { a: { n: '5' }, b: { n: 0 } }, found: ['b.n: 0'] },
		{
			name: 'its own nought is one too',
			answers: { a: { n: '0' }, b: { n: '0,00' } },
			found: []
		},
		{
			name: 'several numbers',
			answers: { b: { n: '5' }, c: { n: '6' } },
			found: ['b.n: 5', 'c.n: 6']
		},
		{
			name: 'one number several times: once, where it stands first',
			answers: { b: { n: '1000' }, c: { n: '1 000' }, 'central-only': { n: '7' } },
			found: ['b.n: 1000', 'central-only.n: 7']
		},
		{
			name: 'one that agrees and one that does not',
			answers: { a: { n: '5' }, b: { n: '5' }, c: { n: '6' } },
			found: ['c.n: 6']
		},
		{
			name: 'not text that is no number',
			answers: { b: { n: '5x' }, c: { n: '-5' }, 'central-only': { n: true } },
			found: []
		},
		{
			name: 'where its own is wrong',
			answers: { a: { n: 'x' }, b: { n: '5' } },
			found: ['b.n: 5']
		},
		{ name: 'not of another quantity', answers: { b: { m: '5' } }, found: [] },
		{
			name: 'not in answers of another shape',
			answers: { b: [5], c: 'n', 'central-only': null },
			found: []
		}
	])('$name', ({ answers, found }) => {
		expect(others(answers)).toEqual(found);
	});

	it('not what an inherited name seems to hold', () => {
		expect(others({ b: Object.create({ n: '5' }) as unknown })).toEqual([]);
		expect(others(Object.create({ b: { n: '5' } }) as Readonly<Record<string, unknown>>)).toEqual(
			[]
		);
	});
});

describe('of an input', () => {
	const answers = {
		a: { m: '1', n: '1' },
		b: { m: '2', n: '2' },
		c: { m: '3', n: '3' },
		g: { n: '4' },
		shared: { n: '5' },
		nowhere: { n: '6' }
	};
	it.each([
		{ place: 'b.n', found: ['a.n: 1', 'c.n: 3'] },
		// In two quantities: what is in either.
		{ place: 'a.m', found: ['b.m: 2', 'c.m: 3'] },
		{ place: 'b.m', found: ['a.m: 1'] },
		// In none.
		{ place: 'a.k', found: [] },
		{ place: 'x.n', found: [] },
		// Groups, shared inputs and what the edition has not are no places to look at.
		{ place: 'a.l', found: [] }
	])('$place: $found', ({ place, found }) => {
		expect(others(answers, place)).toEqual(found);
	});

	it('of an edition that knows no quantities', () => {
		const none = editionOf([plainRule('a'), plainRule('b')]);
		const place = { indicator: 'a', input: 'n' };
		expect(otherNumbers(none, { kind: 'central', answers: { b: { n: '5' } } }, place)).toEqual([]);
	});
});

describe('what is not asked of this kind of body is not looked at', () => {
	it.each([
		{ kind: 'central', found: ['central-input.n: 5', 'central-only.n: 6', 'b.n: 7'] },
		{ kind: 'local', found: ['b.n: 7'] }
	] as const)('$kind', ({ kind, found }) => {
		const answers = { 'central-input': { n: '5' }, 'central-only': { n: '6' }, b: { n: '7' } };
		expect([...others(answers, 'a.n', kind)].sort()).toEqual([...found].sort());
	});
});

import { expect, it } from 'vitest';
import { input, product, constant } from '$lib/scoring/build';
import { Assessment } from '$lib/scoring/assess';
import { group, indicator, inputsNode, type Edition } from '$lib/scoring/indicator';
import { count } from '$lib/scoring/inputs';
import { assessedAt } from './assessed-at';

const shared = (id: string) =>
	inputsNode({
		id,
		inputs: { n: count() },
		values: { other: input('n'), total: product(constant('2'), input('n')) }
	});
const edition: Edition = {
	id: 'made-up',
	readings: {},
	nodes: [
		group({
			id: 'g',
			children: [
				indicator({ id: 'a', inputs: { n: count() }, formula: input('n'), max: '10' }),
				shared('survey')
			]
		}),
		shared('sum')
	],
	total: { node: 'sum', value: 'total', max: '100', degrees: [], otherwise: 'low' }
};
const answers = { a: { n: '7' }, survey: { n: '8' }, sum: { n: '40' } };

function shown(id: string, of = edition): readonly (string | null)[] | null {
	const found = assessedAt(new Assessment(of, { kind: 'central', answers, readings: {} }), id);
	return found && [found.score?.toString() ?? null, found.max.toString()];
}

it.each([
	{ id: 'a', at: ['7', '10'] },
	{ id: 'g', at: ['7', '10'] },
	// The value that is the total, and the most that a total can be.
	{ id: 'sum', at: ['80', '100'] },
	// Shared inputs have values, but no score.
	{ id: 'survey', at: null }
])('$id: $at', ({ id, at }) => {
	expect(shown(id)).toEqual(at);
});

it('no shared inputs are a total where the edition has none', () => {
	const { id, readings, nodes } = edition;
	expect(shown('sum', { id, readings, nodes })).toBeNull();
});

it('a total that is not known yet has a maximum all the same', () => {
	const blank = new Assessment(edition, { kind: 'central', answers: {}, readings: {} });
	const { status, score, max } = assessedAt(blank, 'sum') ?? {};
	expect([status, score, max?.toString()]).toEqual(['incomplete', null, '100']);
});

import { expect, it } from 'vitest';
import { editions } from '../editions/editions';
import { interaction2020 } from '../editions/interaction-2020/edition';
import { Assessment } from '../scoring/assess';
import { dec, plain } from '../scoring/decimal';
import { nodesOf } from '../scoring/edition-nodes';
import type { Edition } from '../scoring/indicator';
import { resultOf } from '../scoring/result';
import { scoreOf } from './draft-score';

function shown(edition: Edition, answers: Readonly<Record<string, unknown>>): readonly string[] {
	const draft = { kind: 'central', answers, readings: {} } as const;
	const { status, points, max } = scoreOf(new Assessment(edition, draft));
	return [status, plain(points, 2), plain(max, 2)];
}

it.each([
	['nothing', {}, ['incomplete', '0', '300']],
	[
		'one criterion',
		{ 'complaints.deadlines': { f: '3', p: '12500' } },
		['incomplete', '39.76', '300']
	],
	['a mistake', { 'complaints.deadlines': { f: 'x', p: '12500' } }, ['invalid', '0', '300']]
])('%s: the directions as far as they go', (_, answers, expected) => {
	expect(shown(interaction2020, answers)).toEqual(expected);
});

it.each(editions.map((edition) => ({ id: edition.id, edition })))(
	'$id, its examples: the total where the edition has one, and the status of the result',
	({ edition }) => {
		const answers = Object.fromEntries(
			[...nodesOf(edition).values()].flatMap((node) =>
				node.role === 'group' ? [] : [[node.id, node.example]]
			)
		);
		const result = resultOf(edition, { kind: 'central', answers, readings: {} });
		const [status, points, max] = shown(edition, answers);
		expect(status).toBe(result.status);
		const total = edition.total === undefined ? undefined : (result.total ?? undefined);
		const sum = edition.nodes
			.map(({ id }) => result.scores[id]?.score ?? result.scores[id]?.subtotal)
			.reduce((all, points) => all.plus(points ?? '0'), dec('0'));
		expect(points).toBe(total === undefined ? plain(sum, 2) : plain(dec(total), 2));
		if (total !== undefined) expect(max).toBe(edition.total?.max);
	}
);

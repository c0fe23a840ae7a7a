import { expect, test } from 'vitest';
import type { Assessed } from '../scoring/assessed';
import { dec } from '../scoring/decimal';
import { waterfall } from './waterfall';

function row(score: string | null, max: string): Assessed {
	return {
		status: score === null ? 'incomplete' : 'scored',
		score: score === null ? null : dec(score),
		max: dec(max),
		subtotal: null,
		blanks: [],
		problems: [],
		scope: null
	};
}

const drawn = (rows: readonly Assessed[], max: string) =>
	waterfall(rows, dec(max)).map((parts) =>
		parts.map(({ kind, from, width }) => `${kind} ${from} ${width}`)
	);

test('each row begins where the maxima before it end', () => {
	expect(drawn([row('40', '40'), row('15', '30'), row(null, '20'), row('0', '10')], '100')).toEqual(
		[
			['earned 0 40', 'lost 40 0'],
			['earned 40 15', 'lost 55 15'],
			['lost 70 20'],
			['earned 90 0', 'lost 90 10']
		]
	);
});

test('penalties stand at the end', () => {
	expect(drawn([row('50', '100'), row('-5', '0')], '100')).toEqual([
		['earned 0 50', 'lost 50 50'],
		['minus 95 5']
	]);
});

test('no penalty takes no room', () => {
	expect(drawn([row('0', '0')], '100')).toEqual([['earned 0 0', 'lost 0 0']]);
});

test('a direction without points has no width to divide', () => {
	expect(drawn([row('0', '0'), row('-1', '0')], '0')).toEqual([
		['earned 0 0', 'lost 0 0'],
		['minus 100 0']
	]);
});

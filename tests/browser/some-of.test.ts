import { expect, test } from 'vitest';
import { IN_FULL } from '../../src/lib/editions/testing-load';
import { someOf } from './some-of.js';

const list = Array.from({ length: 50 }, (_, at) => at);

test('some are taken, in their order, the same each time; all in the soak', () => {
	const taken = someOf(list, 'a name', 10);
	expect(taken.length).toBe(IN_FULL ? list.length : 10);
	expect([...taken].sort((a, b) => a - b)).toEqual(taken);
	expect(someOf(list, 'a name', 10)).toEqual(taken);
});

test('every one is taken under some name', () => {
	const met = new Set(list.flatMap((at) => someOf(list, `name ${String(at)}`, 10)));
	expect(met.size).toBe(list.length);
});

test('a list that is short enough is taken whole', () => {
	expect(someOf([1, 2], 'a name', 10)).toEqual([1, 2]);
});

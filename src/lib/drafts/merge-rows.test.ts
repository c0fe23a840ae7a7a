import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergedRows, sameValue, spliceOf } from './merge-rows';

/** A row that a message can name by one letter. */
const row = (name: string, cells: Readonly<Record<string, unknown>> = {}) => ({ name, ...cells });
const [a, b, c, d, n, m] = ['a', 'b', 'c', 'd', 'n', 'm'].map((name) => row(name));

describe('values of a draft', () => {
	test.each([
		['text', 'x', 'x'],
		['nothing', undefined, undefined],
		['null', null, null],
		['empty tables', [], []],
		['rows that are other objects', [{ x: '1' }, {}], [{ x: '1' }, {}]],
		['cells that were typed in another order', { x: '1', y: '2' }, { y: '2', x: '1' }],
		['a cell that was emptied and one that never was', { x: undefined }, {}],
		['records within records', { x: { y: { z: true } } }, { x: { y: { z: true } } }],
		['keys of the prototype', JSON.parse('{"__proto__":"1"}'), JSON.parse('{"__proto__":"1"}')]
	])('are the same: %s', (_, one, other) => {
		expect(sameValue(one, other)).toBe(true);
		expect(sameValue(other, one)).toBe(true);
	});

	test.each([
		['text and a number', '1', 1],
		['text and nothing', '', undefined],
		['null and nothing', null, undefined],
		['a space', '1', '1 '],
		['an empty table and nothing', [], undefined],
		['an empty table and a record', [], {}],
		['a row more', [{}], [{}, {}]],
		['rows in another order', [{ x: '1' }, {}], [{}, { x: '1' }]],
		['a cell deep inside', { x: { y: '1' } }, { x: { y: '2' } }],
		['a key of the prototype', JSON.parse('{"__proto__":{}}'), {}],
		['the constructor', { constructor: 'x' }, {}]
	])('are not: %s', (_, one, other) => {
		expect(sameValue(one, other)).toBe(false);
		expect(sameValue(other, one)).toBe(false);
	});
});

describe('the splice between two tables', () => {
	test.each([
		['nothing', [], [], 0, 0, []],
		['the same', [a, b], [row('a'), row('b')], 2, 2, []],
		['the first row of all', [], [a], 0, 0, [a]],
		['the last row gone', [a], [], 0, 1, []],
		['a row added above', [a, b], [n, a, b], 0, 0, [n]],
		['a row added between', [a, b], [a, n, b], 1, 1, [n]],
		['a row added below', [a, b], [a, b, n], 2, 2, [n]],
		['a row deleted', [a, b, c], [a, c], 1, 2, []],
		['a cell changed', [a, b, c], [a, row('b', { x: '1' }), c], 1, 2, [row('b', { x: '1' })]],
		['both ends changed', [a, b, c], [n, b, m], 0, 3, [n, b, m]],
		// Which of equal rows it was cannot be told: the last of them is taken.
		['one more of the same', [a, a], [a, a, a], 2, 2, [a]],
		['one less of the same', [a, a, a], [a, a], 2, 3, []]
	])('%s', (_, before, after, from, to, rows) => {
		expect(spliceOf(before, after)).toEqual({ from, to, rows });
	});
});

describe('a table that two pages changed', () => {
	const a1 = row('a', { x: '1' });
	const a2 = row('a', { y: '2' });
	const b1 = row('b', { x: '1' });
	const c1 = row('c', { x: '1' });

	test.each([
		['nothing by either', [a, b], [a, b], [a, b], [a, b]],
		['only theirs', [a, b], [a1, n], [a, b], [a1, n]],
		['only mine', [a, b], [a, b], [a1, n], [a1, n]],
		['the same by both', [a, b], [a1, b], [a1, b], [a1, b]],
		['two rows', [a, b, c], [a1, b, c], [a, b, c1], [a1, b, c1]],
		['two rows, the other way round', [a, b, c], [a, b, c1], [a1, b, c], [a1, b, c1]],
		['two cells of one row', [a], [a1], [a2], [row('a', { x: '1', y: '2' })]],
		['one cell', [a], [a1], [row('a', { x: '9' })], [row('a', { x: '9' })]],
		['one cell that they emptied', [a1], [a], [row('a', { x: '9' })], [row('a', { x: '9' })]],
		['one cell that I emptied', [a1], [row('a', { x: '9' })], [a], [a]],
		['cells emptied by each', [row('a', { x: '1', y: '2' })], [a2], [a1], [a]],
		['a row that they added above', [a, b], [n, a, b], [a, b1], [n, a, b1]],
		['a row that they added below', [a, b], [a, b, n], [a1, b], [a1, b, n]],
		['a row that I added above', [a, b], [a, b1], [n, a, b], [n, a, b1]],
		['a row that I added below', [a, b], [a1, b], [a, b, n], [a1, b, n]],
		['a row added above the one that is edited', [a, b], [n, a, b], [a1, b], [n, a1, b]],
		['a row added below the one that is edited', [a, b], [a, b, n], [a, b1], [a, b1, n]],
		['rows added at both ends', [a, b], [n, a, b], [a, b, m], [n, a, b, m]],
		['the first rows of all', [], [n], [m], [m, n]],
		['rows at the same place', [a, b], [a, n, b], [a, m, b], [a, m, n, b]],
		['the same row twice', [a], [a, n], [a, row('n')], [a, n]],
		['more of the same', [a], [a, a], [a, n], [a, n, a]],
		['a row deleted by each', [a, b, c, d], [a, c, d], [a, b, c], [a, c]],
		['the same row deleted', [a, b, c], [a, c], [a, c], [a, c]],
		['all deleted by both', [a, b], [], [], []],
		['a row that they deleted and I edited', [a, b, c], [a, c], [a, b1, c], [a, b1, c]],
		['a row that I deleted and they edited', [a, b, c], [a, b1, c], [a, c], [a, b1, c]],
		['all deleted by me but for what they edited', [a, b], [a1, b], [], [a1]],
		['a row deleted above the one that is edited', [a, b, c], [b, c], [a, b1, c], [b1, c]],
		// As long as before, and yet none of the rows stands where it stood.
		['a row deleted and one added', [a, b, c], [b, c, n], [a, b, c1], [b, c1, n]],
		['an edit and a row by one', [a, b, c], [a1, b, c, n], [a, b, c1], [a1, b, c1, n]],
		['an edit and a row by each', [a, b, c], [a1, b, c, n], [a, b, c1, m], [a1, b, c1, m, n]],
		['rows at both ends by one', [a, b], [n, a, b, m], [a1, b], [n, a1, b, m]],
		['a table in place of theirs', [a, b], [a1, b], [n, m], [row('n', { x: '1' }), m]],
		['rows that are none', ['a', null], ['x', null], ['a', 7], ['x', 7]]
	])('%s', (_, base, theirs, mine, merged) => {
		expect(mergedRows(base, theirs, mine)).toEqual(merged);
	});

	test('a column named like something that every object has is deleted like any', () => {
		const base = [{ constructor: '1', ...(JSON.parse('{"__proto__":"2"}') as object) }];
		const [merged] = mergedRows(base, [{}], [{ ...base[0], x: '3' }]);
		expect(Object.entries(merged as object)).toEqual([['x', '3']]);
	});

	test('the tables given stay as they were', () => {
		const [base, theirs, mine] = [
			[a, b],
			[n, a1, b],
			[a, b1, m]
		].map((rows) => Object.freeze(rows)) as [object[], object[], object[]];
		expect(mergedRows(base, theirs, mine)).toEqual([n, a1, b1, m]);
	});

	test('thousands of rows are merged while somebody types', () => {
		const base = Array.from({ length: 5000 }, (_, at) => row(String(at)));
		const theirs = [...base.slice(0, 4000), row('4000', { x: '1' }), ...base.slice(4001), n];
		const other = base.map((_, at) => row(`other ${at}`));
		expect(mergedRows(base, theirs, [a1, ...base.slice(1)])).toEqual([a1, ...theirs.slice(1)]);
		expect(mergedRows(base, other, [...base, m])).toEqual([...other, m]);
	});
});

describe('merging, whatever is typed', () => {
	const side = fc.record({
		edits: fc.array(fc.tuple(fc.nat(5), fc.constantFrom('x', 'y', 'z'), fc.string()), {
			maxLength: 4
		}),
		appended: fc.nat(3)
	});
	type Side = typeof side extends fc.Arbitrary<infer T> ? T : never;
	type Row = Readonly<Record<string, string>>;

	const baseOf = (length: number): Row[] =>
		Array.from({ length }, (_, at) => ({ name: `row ${at}`, x: '0' }));
	/** What one page made of the table; it types nothing into a cell that the other typed in. */
	const edited = (base: Row[], { edits, appended }: Side, who: string, not: Side | null): Row[] => {
		const rows = [...base];
		for (const [at, column, text] of edits) {
			const isOthers = not?.edits.some(([to, of]) => to === at && of === column) ?? false;
			if (at < rows.length && !isOthers) rows[at] = { ...rows[at], [column]: `${who} ${text}` };
		}
		for (let count = 0; count < appended; count += 1) rows.push({ name: `${who} ${count}` });
		return rows;
	};

	test('every edit and every row that was appended is there, once', () => {
		fc.assert(
			fc.property(fc.nat(6), side, side, (length, there, here) => {
				const base = baseOf(length);
				const theirs = edited(base, there, 'there', null);
				const mine = edited(base, here, 'here', there);
				const expected = [
					...edited(edited(base, { ...there, appended: 0 }, 'there', null), here, 'here', there),
					...theirs.slice(length)
				];
				expect(mergedRows(base, theirs, mine)).toEqual(expected);
			})
		);
	});

	const table = fc.array(
		fc.record({ x: fc.constantFrom('1', '2'), y: fc.constantFrom('1', '2') }),
		{
			maxLength: 6
		}
	);

	test('merging with a page that changed nothing gives what the other has', () => {
		fc.assert(
			fc.property(table, table, (base, other) => {
				expect(mergedRows(base, other, base)).toEqual(other);
				expect(mergedRows(base, base, other)).toEqual(other);
				expect(mergedRows(base, other, other)).toEqual(other);
			})
		);
	});

	test('the splice makes one table out of the other', () => {
		fc.assert(
			fc.property(table, table, (before, after) => {
				const { from, to, rows } = spliceOf(before, after);
				expect([...before.slice(0, from), ...rows, ...before.slice(to)]).toEqual(after);
			})
		);
	});
});

import { describe, expect, it } from 'vitest';
import { Assessment } from '../scoring/assess';
import { ZERO, dec, plain } from '../scoring/decimal';
import { nodesOf } from '../scoring/edition-nodes';
import type { Edition, Indicator } from '../scoring/indicator';
import type { BodyKind } from '../scoring/nodes';
import { editions } from './editions';
import type { LanguageRow } from './text';
import { editionWords } from './texts';

/** A table with two language columns as one kind of body has it. */
interface Table {
	readonly name: string;
	readonly edition: Edition;
	readonly id: string;
	readonly kind: BodyKind;
	readonly rows: readonly LanguageRow[];
}

const tables: readonly Table[] = editions.flatMap((edition) =>
	Object.entries(editionWords[edition.id]?.tables ?? {}).flatMap(([id, table]) =>
		(['central', 'local'] as const).map((kind) => ({
			name: `${edition.id} ${id} ${kind}`,
			edition,
			id,
			kind,
			rows: table[kind]
		}))
	)
);

/** @throws RangeError when the table belongs to no indicator. */
function indicatorOf({ edition, id }: Table): Indicator {
	const node = nodesOf(edition).get(id);
	if (node?.role !== 'indicator') throw new RangeError(`${id} is no indicator`);
	return node;
}

/** Points of what one cell has in full and all others not at all; the status where there are none. */
function pointsOf(table: Table, only: string | null): string {
	const { edition, id, kind } = table;
	const cells = table.rows.flatMap(({ cells: of = [] }) => of);
	const { inputs } = indicatorOf(table);
	const typed = cells.map((cell) => {
		const flag = inputs[cell]?.type === 'flag';
		return [cell, flag ? cell === only : cell === only ? '100' : '0'];
	});
	const answers = { [id]: Object.fromEntries(typed) as Record<string, unknown> };
	const { score, status } = new Assessment(edition, { kind, answers, readings: {} }).node(id);
	return score === null ? status : plain(score, 10);
}

const cellsOf = ({ rows }: Table) => rows.flatMap(({ cells = [] }) => cells);

it('the tables are those that the editions have', () => {
	expect(tables.map(({ name }) => name).sort()).toEqual(
		[
			'interaction-2020 openness.data',
			'interaction-2020 openness.budget',
			'interaction-2020 openness.legal-acts',
			'interaction-2020 openness.dialogue',
			'interaction-2020 openness.subordinates',
			'interaction-2021 dialogue.conferences',
			'interaction-2021 dialogue.blog',
			'interaction-2021 dialogue.broadcasts',
			'interaction-2021 dialogue.meetings.schedule',
			'interaction-2021 dialogue.meetings.plan',
			'interaction-2021 dialogue.meetings.reception',
			'interaction-2021 dialogue.meetings.ngo',
			'interaction-2021 subordinate-dialogue'
		]
			.flatMap((name) => [`${name} central`, `${name} local`])
			.sort()
	);
});

describe.each(tables)('$name', (table) => {
	const { inputs } = indicatorOf(table);

	it('has cells that are inputs of that kind of body', () => {
		const strange = cellsOf(table).filter((cell) => {
			const input = Object.hasOwn(inputs, cell) ? inputs[cell] : undefined;
			return input === undefined || (input.only ?? table.kind) !== table.kind;
		});
		expect(strange).toEqual([]);
	});

	it('has a cell for every input with a language, each once', () => {
		const asked = Object.entries(inputs)
			.filter(
				([name, { only }]) => /(^|\.)(kk|ru)$/.test(name) && (only ?? table.kind) === table.kind
			)
			.map(([name]) => name);
		expect([...cellsOf(table)].sort()).toEqual(asked.sort());
	});

	it('has the state language in the first column, Russian in the second', () => {
		const languages = table.rows.flatMap(({ cells }) =>
			cells === undefined ? [] : [cells.map((cell) => cell.split('.').at(-1))]
		);
		expect(languages).toEqual(languages.map(() => ['kk', 'ru']));
	});

	it('has each row once', () => {
		const names = table.rows.map(({ row }) => row);
		expect(names).toEqual([...new Set(names)]);
	});
});

describe('weights', () => {
	const weighed = tables.flatMap((table) =>
		table.rows.flatMap(({ weight, cells = [] }) =>
			weight === undefined ? [] : cells.map((cell) => ({ table, cell, weight }))
		)
	);
	/** Not assessed for local bodies, whatever its table says. */
	const exempt = 'interaction-2021 dialogue.meetings.ngo local';

	it.each(tables.filter(({ name }) => name !== exempt))(
		'$name: nothing done is nothing',
		(table) => {
			// Table 6 of 2021 gives something for the fewest entries already.
			const least = table.id === 'dialogue.blog' ? '0.6' : '0';
			expect(pointsOf(table, null)).toBe(least);
		}
	);

	it.each(weighed.filter(({ table }) => table.name !== exempt))(
		'$table.name: $cell in full is worth the $weight that the row prints',
		({ table, cell, weight }) => {
			const violation = indicatorOf(table).inputs[cell]?.type === 'flag';
			expect(pointsOf(table, cell)).toBe(violation ? `-${weight}` : weight);
		}
	);

	it('a table that is not assessed gives no points', () => {
		const cells = weighed.filter(({ table }) => table.name === exempt);
		expect(cells.map(({ table, cell }) => pointsOf(table, cell))).toEqual(['exempt', 'exempt']);
	});

	it('are missing where a row has none of its own', () => {
		const without = tables.flatMap(({ name, rows }) =>
			rows
				.filter(({ weight, cells }) => weight === undefined && cells !== undefined)
				.map(({ row }) => `${name} ${row}`.trim())
		);
		expect(without).toEqual(
			['central', 'local']
				.map((kind) => `interaction-2021 dialogue.blog ${kind}`)
				.concat(
					['central', 'local'].flatMap((kind) =>
						['blogMissing', 'asked', 'answered'].map(
							(row) => `interaction-2021 subordinate-dialogue ${kind} ${row}`
						)
					)
				)
		);
	});

	it.each(
		tables.filter(
			({ edition, id }) => edition.id === 'interaction-2020' && !id.endsWith('.subordinates')
		)
	)('$name: both columns together are 25', ({ rows }) => {
		const sum = rows.reduce((all, { weight = '0' }) => all.plus(weight), dec('0'));
		expect(plain(sum.times(2), 10)).toBe('25');
	});

	it.each(tables.filter(({ id }) => id === 'openness.subordinates'))(
		'$name: both columns together are the 9 that can be taken',
		({ rows }) => {
			const sum = rows.reduce((all, { weight = '0' }) => all.plus(weight), ZERO);
			expect(plain(sum.times(2), 10)).toBe('9');
		}
	);
});

describe('quantities that several inputs ask for', () => {
	const quantities = editions.flatMap((edition) =>
		(edition.quantities ?? []).map((places) => {
			const named = places.map(({ indicator, input }) => `${indicator} ${input}`);
			return { name: `${edition.id}: ${named.join(', ')}`, edition, places, named };
		})
	);

	it('there are some', () => {
		expect(quantities.length).toBeGreaterThanOrEqual(3);
	});

	it.each(quantities)('$name: numbers that there are', ({ edition, places }) => {
		const types = places.map(({ indicator, input }) => {
			const node = nodesOf(edition).get(indicator);
			if (node?.role !== 'indicator' || !Object.hasOwn(node.inputs, input)) return 'missing';
			return node.inputs[input]?.type;
		});
		expect(types.filter((type) => type !== 'count' && type !== 'amount')).toEqual([]);
		// A number that fits one place fits the others.
		expect(new Set(types).size).toBe(1);
	});

	it.each(quantities)('$name: several, each once', ({ named }) => {
		expect(named.length).toBeGreaterThan(1);
		expect(named).toEqual([...new Set(named)]);
	});
});

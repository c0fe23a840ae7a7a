import { describe, expect, it } from 'vitest';
import { Assessment } from './assess';
import type { Assessed } from './assessed';
import { nodesOf } from './edition-nodes';
import {
	asText,
	blankIfZero,
	byBody,
	cell,
	cellAt,
	constant,
	exempt,
	input,
	minus,
	oneGiven,
	reference,
	step,
	sum,
	sumRows
} from './build';
import { paragraph } from './citation';
import type { Step } from './explain';
import type { Raw } from './raw';
import { group, indicator, inputsNode } from './indicator';
import { count, flagInput, partOf, rowsInput, score, textInput } from './inputs';
import type { BodyKind } from './nodes';
import { editionOf, resultFor, rule } from './testing';

/** An indicator whose score is what is typed, at most 10. */
const plainRule = (id: string) => rule(id, { n: count({ most: '10' }) }, input('n'));
/** One that only central bodies have. */
const centralRule = indicator({
	id: 'central-only',
	inputs: { n: count() },
	formula: byBody({ central: input('n'), local: exempt() }),
	max: '10'
});
const penalty = indicator({
	id: 'penalty',
	inputs: { facts: count({ optional: true }) },
	formula: minus(constant('0'), input('facts')),
	max: '0'
});

describe('an indicator', () => {
	const edition = editionOf([plainRule('a')]);
	it.each([
		{ answers: { a: { n: 7 } }, node: { status: 'scored', score: '7', max: '10' } },
		{ answers: { a: { n: '' } }, node: { status: 'incomplete', score: null, max: '10' } },
		{ answers: { a: {} }, node: { status: 'incomplete', score: null, max: '10' } },
		{ answers: {}, node: { status: 'incomplete', score: null, max: '10' } },
		{ answers: { a: null }, node: { status: 'incomplete', score: null, max: '10' } },
		{ answers: { a: { n: 11 } }, node: { status: 'invalid', score: null, max: '10' } },
		{ answers: { a: { n: 7, m: 7 } }, node: { status: 'invalid', score: null, max: '10' } },
		{ answers: { a: [7] }, node: { status: 'invalid', score: null, max: '10' } },
		{ answers: { a: 'x' }, node: { status: 'invalid', score: null, max: '10' } },
		{ answers: { a: 7 }, node: { status: 'invalid', score: null, max: '10' } },
		{ answers: { a: false }, node: { status: 'invalid', score: null, max: '10' } },
		{ answers: { a: '' }, node: { status: 'invalid', score: null, max: '10' } }
	])('$answers → $node.status', ({ answers, node }) => {
		expect(resultFor(edition, answers).scores).toEqual({ a: node });
	});

	it.each([[7], 'x', 7, false, ''])('answers that are no record are one problem: %j', (answers) => {
		expect(resultFor(edition, { a: answers }).problems).toEqual([
			{ indicator: 'a', input: null, code: 'unknown-input' }
		]);
	});

	it('wrong comes before blank', () => {
		const two = rule('a', { n: count(), m: count() }, sum(input('n'), input('m')));
		const result = resultFor(editionOf([two]), { a: { m: -1 } });
		expect(result.scores.a?.status).toBe('invalid');
		expect(result.problems).toEqual([{ indicator: 'a', input: 'm', code: 'negative' }]);
	});

	it.each([
		{ kind: 'central', node: { status: 'invalid', score: null, max: '10' }, problems: 1 },
		{ kind: 'local', node: { status: 'exempt', score: null, max: '0' }, problems: 0 }
	] as const)('not assessed for one kind of body: $kind', ({ kind, node, problems }) => {
		const result = resultFor(editionOf([centralRule]), { 'central-only': [] }, kind);
		expect(result.scores['central-only']).toEqual(node);
		expect(result.problems).toHaveLength(problems);
	});
});

describe('what takes no answers', () => {
	const total = inputsNode({ id: 'total', inputs: {}, values: { total: reference('a') } });
	const edition = editionOf([plainRule('a'), total]);

	it.each([{ answers: {} }, { answers: 5 }, { answers: [] }])(
		'$answers: an unknown indicator, and nothing else',
		({ answers }) => {
			const { problems } = resultFor(edition, { total: answers });
			expect(problems).toEqual([{ indicator: 'total', input: null, code: 'unknown-indicator' }]);
		}
	);

	it('an indicator without inputs knows none', () => {
		const bare = indicator({ id: 'bare', inputs: {}, formula: constant('1'), max: '1' });
		const { problems } = resultFor(editionOf([bare]), { bare: { x: 1 } });
		expect(problems).toEqual([{ indicator: 'bare', input: 'x', code: 'unknown-input' }]);
	});
});

describe('a group', () => {
	const edition = editionOf([
		group({
			id: 'all',
			children: [
				group({ id: 'inner', children: [plainRule('a'), centralRule] }),
				plainRule('b'),
				penalty
			]
		})
	]);
	const of = (answers: Raw, kind: BodyKind = 'central') => {
		const { all, inner } = resultFor(edition, answers, kind).scores;
		return { all, inner };
	};

	it.each<{ name: string; kind: BodyKind; answers: Raw; all: unknown; inner: unknown }>([
		{
			name: 'everything scored',
			kind: 'central',
			answers: { a: { n: 7 }, 'central-only': { n: 5 }, b: { n: 10 }, penalty: { facts: 2 } },
			all: { status: 'scored', score: '20', subtotal: '20', max: '30' },
			inner: { status: 'scored', score: '12', subtotal: '12', max: '20' }
		},
		{
			name: 'a child that is not assessed adds neither points nor maximum',
			kind: 'local',
			answers: { a: { n: 7 }, 'central-only': { n: 5 }, b: { n: 10 } },
			all: { status: 'scored', score: '17', subtotal: '17', max: '20' },
			inner: { status: 'scored', score: '7', subtotal: '7', max: '10' }
		},
		{
			name: 'the subtotal counts unfinished groups',
			kind: 'central',
			answers: { a: { n: 7 }, b: { n: 10 }, penalty: { facts: 2 } },
			all: { status: 'incomplete', score: null, subtotal: '15', max: '30' },
			inner: { status: 'incomplete', score: null, subtotal: '7', max: '20' }
		},
		{
			name: 'wrong comes before blank',
			kind: 'central',
			answers: { a: { n: -7 }, b: { n: 10 } },
			all: { status: 'invalid', score: null, subtotal: '10', max: '30' },
			inner: { status: 'invalid', score: null, subtotal: '0', max: '20' }
		},
		{
			name: 'never below 0; the subtotal may be',
			kind: 'local',
			answers: { a: { n: 0 }, b: { n: 1 }, penalty: { facts: 3 } },
			all: { status: 'scored', score: '0', subtotal: '-2', max: '20' },
			inner: { status: 'scored', score: '0', subtotal: '0', max: '10' }
		}
	])('$name', ({ kind, answers, all, inner }) => {
		expect(of(answers, kind)).toEqual({ all, inner });
	});

	it('whose children are all not assessed is not assessed', () => {
		const none = editionOf([group({ id: 'g', children: [centralRule] })]);
		expect(resultFor(none, {}, 'local')).toMatchObject({
			status: 'scored',
			scores: { g: { status: 'exempt', score: null, max: '0' } }
		});
	});

	it.each([
		{ a: 9, b: 9, score: '15' }, // 18, but the criterion has 15
		{ a: 7, b: 8, score: '15' },
		{ a: 7, b: 7, score: '14' }
	])('with a maximum of its own: $a + $b → $score', ({ a, b, score }) => {
		const capped = editionOf([
			group({ id: 'g', max: '15', children: [plainRule('a'), plainRule('b')] })
		]);
		const { g } = resultFor(capped, { a: { n: a }, b: { n: b } }).scores;
		expect(g).toMatchObject({ status: 'scored', score, max: '15' });
	});
});

describe('unknown indicators', () => {
	const edition = editionOf([group({ id: 'g', children: [plainRule('a')] })]);
	it.each([
		{ id: 'b' },
		{ id: 'g' }, // a group has no answers
		{ id: '' },
		{ id: 'constructor' },
		{ id: 'toString' },
		{ id: '__proto__' }
	])('$id', ({ id }) => {
		const answers = JSON.parse(`{"a":{"n":7},${JSON.stringify(id)}:{"n":1}}`) as Raw;
		const result = resultFor(edition, answers);
		expect(result.problems).toEqual([{ indicator: id, input: null, code: 'unknown-indicator' }]);
		// It changes no node's status.
		expect(result).toMatchObject({ status: 'scored', scores: { a: { score: '7' } } });
	});
});

it('a node with values and no inputs takes no answers', () => {
	const node = inputsNode({ id: 'total', inputs: {}, values: { total: reference('a') } });
	const edition = editionOf([plainRule('a'), node]);
	expect(resultFor(edition, { a: { n: 7 }, total: { n: 1 } }).problems).toEqual([
		{ indicator: 'total', input: null, code: 'unknown-indicator' }
	]);
});

describe('unknown readings', () => {
	it.each([
		{ readings: { order: 'second' }, input: 'order' },
		{ readings: { base: 'half' }, input: 'base' }
	])('$readings change no status', ({ readings, input }) => {
		const edition = editionOf([plainRule('a')], { base: ['full', 'none'] });
		const result = resultFor(edition, { a: { n: 7 } }, 'central', readings);
		expect(result.status).toBe('scored');
		expect(result.problems).toEqual([{ indicator: null, input, code: 'unknown-reading' }]);
	});
});

describe('tables', () => {
	const inputs = {
		rows: rowsInput({ x: count(), y: count(), name: textInput({ optional: true }) }, [
			partOf('x', 'y')
		])
	};
	const edition = editionOf([
		rule('t', inputs, sumRows('rows', sum(cell('rows', 'x'), cell('rows', 'y'))), '1000')
	]);
	const problems = (rows: unknown) => resultFor(edition, { t: { rows } }).problems;

	it('name the row and the column of each problem', () => {
		expect(
			problems([
				{ x: 1, y: 1 },
				{ x: 2, y: 1 },
				{ x: 'a', y: -1, z: 1 }
			])
		).toEqual([
			{ indicator: 't', input: 'rows', code: 'part-exceeds-whole', row: 1, column: 'x' },
			{ indicator: 't', input: 'rows', code: 'not-a-number', row: 2, column: 'x' },
			{ indicator: 't', input: 'rows', code: 'negative', row: 2, column: 'y' },
			{ indicator: 't', input: 'rows', code: 'unknown-input', row: 2, column: 'z' }
		]);
	});

	it.each([
		{
			rows: [
				{ x: 1, y: 2 },
				{ x: 0, y: 4 }
			],
			status: 'scored'
		},
		{ rows: [], status: 'incomplete' },
		{ rows: [{ x: 1, y: '' }], status: 'incomplete' },
		{
			rows: [
				{ x: 1, y: '' },
				{ x: 3, y: 2 }
			],
			status: 'invalid'
		},
		{ rows: 'none', status: 'invalid' }
	])('$rows: $status', ({ rows, status }) => {
		expect(resultFor(edition, { t: { rows } }).scores.t?.status).toBe(status);
	});

	it('lists the blanks of the rows', () => {
		const draft = {
			kind: 'central',
			answers: { t: { rows: [{ x: 1 }, {}] } },
			readings: {}
		} as const;
		expect(new Assessment(edition, draft).node('t').blanks).toEqual([
			{ input: 'rows', row: 0, column: 'y' },
			{ input: 'rows', row: 1, column: 'x' },
			{ input: 'rows', row: 1, column: 'y' }
		]);
	});

	it.each([
		{ length: 5000, codes: [] },
		{ length: 5001, codes: ['too-many-rows'] }
	])('$length rows: $codes', ({ length, codes }) => {
		const rows = Array.from({ length }, () => ({ x: 0, y: 0 }));
		expect(problems(rows).map(({ code }) => code)).toEqual(codes);
	});

	it('take one row object in two places for two rows', () => {
		const row = { x: 1, y: 2 };
		const faulty = { x: 3, y: 2 };
		expect(resultFor(edition, { t: { rows: [row, row] } }).scores.t?.score).toBe('6');
		expect(problems([faulty, row, faulty]).map(({ row: at }) => at)).toEqual([0, 2]);
	});

	it('of two rules may hold the same row object', () => {
		const row = { x: 1, y: 2 };
		const other = {
			cells: rowsInput({ x: count({ most: '0' }), y: count(), z: count({ optional: true }) })
		};
		const both = editionOf([
			rule('t', inputs, sumRows('rows', cell('rows', 'y'))),
			rule('u', other, sumRows('cells', sum(cell('cells', 'x'), cell('cells', 'z'))))
		]);
		const result = resultFor(both, { t: { rows: [row] }, u: { cells: [row] } });
		expect(result.scores.t?.score).toBe('2');
		expect(result.problems).toEqual([
			{ indicator: 'u', input: 'cells', code: 'out-of-range', row: 0, column: 'x' }
		]);
	});
});

describe('values of an inputs-only node', () => {
	const shared = inputsNode({
		id: 'shared',
		inputs: { rows: rowsInput({ n: count() }) },
		values: {
			first: blankIfZero(cellAt('rows', 0, 'n')),
			second: cellAt('rows', 1, 'n')
		}
	});
	const edition = editionOf([
		shared,
		rule('a', { n: count() }, sum(input('n'), reference('shared', 'first'))),
		rule('b', { n: count() }, sum(input('n'), reference('shared', 'second')))
	]);
	const statuses = (rows: unknown) => {
		const answers = { shared: { rows }, a: { n: 1 }, b: { n: 1 } };
		const { a, b } = resultFor(edition, answers).scores;
		return [a?.score ?? a?.status, b?.score ?? b?.status];
	};

	it.each([
		{ rows: [{ n: 2 }, { n: 3 }], each: ['3', '4'] },
		{ rows: [{ n: 0 }, { n: 0 }], each: ['incomplete', '1'] }, // 0 counts as not filled in
		{ rows: [{ n: 2 }], each: ['3', 'incomplete'] },
		{ rows: [{ n: -2 }, { n: 3 }], each: ['invalid', '4'] }, // a faulty row makes only its own invalid
		{ rows: undefined, each: ['incomplete', 'incomplete'] },
		{ rows: 'x', each: ['invalid', 'invalid'] }
	])('$rows → $each', ({ rows, each }) => {
		expect(statuses(rows)).toEqual(each);
	});

	it('have no place in the scores, and each problem once', () => {
		const result = resultFor(edition, { shared: { rows: 'x' } });
		expect(Object.keys(result.scores)).toEqual(['a', 'b']);
		expect(result.problems).toEqual([{ indicator: 'shared', input: 'rows', code: 'not-a-table' }]);
	});
});

describe("a group's own answers", () => {
	const edition = editionOf([
		group({
			id: 'g',
			decree: {
				inputs: {
					decreed: flagInput({ only: 'central' }),
					mean: score('6', { only: 'central' })
				},
				flag: 'decreed',
				formula: step('mean', input('mean'), asText(paragraph('1'))),
				max: '6'
			},
			children: [plainRule('a')]
		}),
		group({ id: 'h', children: [plainRule('b')] })
	]);
	const assess = (own: unknown, kind: BodyKind = 'central') =>
		new Assessment(edition, { kind, answers: { a: { n: 7 }, g: own }, readings: {} });
	const seen = ({ status, score: points, max, blanks, problems }: Assessed) => ({
		points: points?.toString() ?? status,
		max: max.toString(),
		faults: [...blanks, ...problems].map(
			(of) => `${of.input ?? ''}: ${'code' in of ? of.code : 'blank'}`
		)
	});
	const working = (steps: readonly Step[]) =>
		steps.map(({ id, state, value }) => `${id} ${state} ${value?.toString() ?? ''}`.trim());

	it.each([
		// Not set: 0, whatever stands in the score, and the children decide.
		{ own: undefined, decree: '0', faults: [], group: '7', steps: [] },
		{ own: {}, decree: '0', faults: [], group: '7', steps: [] },
		{ own: { decreed: false, mean: '5,5' }, decree: '0', faults: [], group: '7', steps: [] },
		// Set: the score from elsewhere, in the place of the children's.
		{
			own: { decreed: true, mean: '5,5' },
			decree: '5.5',
			faults: [],
			group: '5.5',
			steps: ['mean applied 5.5']
		},
		{
			own: { decreed: true, mean: '0' },
			decree: '0',
			faults: [],
			group: '0',
			steps: ['mean applied 0']
		},
		{
			own: { decreed: true },
			decree: 'incomplete',
			faults: ['mean: blank'],
			group: 'incomplete',
			steps: ['mean blank']
		},
		{
			own: { decreed: true, mean: '6,1' },
			decree: 'invalid',
			faults: ['mean: out-of-range'],
			group: 'invalid',
			steps: ['mean blank']
		},
		// Faulty answers are faults also where the flag is not set.
		{
			own: { other: 1 },
			decree: 'invalid',
			faults: ['other: unknown-input'],
			group: 'invalid',
			steps: []
		},
		{ own: [1], decree: 'invalid', faults: [': unknown-input'], group: 'invalid', steps: [] }
	])('$own: $decree, the group $group', ({ own, decree, faults, group: whole, steps }) => {
		const assessment = assess(own);
		expect(seen(assessment.decree('g'))).toEqual({ points: decree, max: '6', faults });
		const { status, score: points } = assessment.node('g');
		expect(points?.toString() ?? status).toBe(whole);
		expect(working(assessment.explainDecree('g'))).toEqual(steps);
		const decides = steps.length > 0;
		expect(assessment.node('a').status).toBe(decides ? 'exempt' : 'scored');
	});

	it('are not asked of the other kind of body', () => {
		const assessment = assess({ decreed: true, mean: '5,5' }, 'local');
		expect(seen(assessment.decree('g'))).toEqual({ points: '0', max: '6', faults: [] });
		expect(assessment.node('g').score?.toString()).toBe('7');
		expect(assessment.explainDecree('g')).toEqual([]);
	});

	it('are worked out once', () => {
		const assessment = assess({ decreed: true, mean: 3 });
		expect(assessment.decree('g')).toBe(assessment.decree('g'));
	});

	it.each(['h', 'a', 'x', ''])('%j has none', (id) => {
		expect(() => assess({}).decree(id)).toThrow(RangeError);
		expect(() => assess({}).explainDecree(id)).toThrow(RangeError);
	});
});

describe('the working of a named value', () => {
	const basis = asText(paragraph('1'));
	const shared = inputsNode({
		id: 'shared',
		inputs: { n: count(), m: count() },
		values: {
			double: step('double', sum(input('n'), input('n')), basis),
			both: step('both', sum(step('first', input('n'), basis), input('m')), basis)
		}
	});
	const edition = editionOf([group({ id: 'g', children: [plainRule('a')] }), shared]);
	const workingOf = (name: string, answers: unknown) =>
		new Assessment(edition, { kind: 'central', answers: { shared: answers }, readings: {} })
			.explainValue('shared', name)
			.map(({ id, state, value, operands }) => [
				`${id} ${state} ${value?.toString() ?? ''}`.trim(),
				operands.map((of) => of.id)
			]);

	it.each([
		{ name: 'double', answers: { n: 4 }, working: [['double applied 8', []]] },
		{ name: 'both', answers: { n: 4, m: 1 }, working: [['both applied 5', ['first']]] },
		{ name: 'both', answers: { n: 4 }, working: [['both blank', ['first']]] },
		{ name: 'double', answers: {}, working: [['double blank', []]] },
		{ name: 'double', answers: { n: -1 }, working: [['double blank', []]] },
		// No record: nothing to work out from, and no exception.
		{ name: 'double', answers: 'x', working: [] }
	])('$name of $answers', ({ name, answers, working }) => {
		expect(workingOf(name, answers)).toEqual(working);
	});

	it.each([
		{ id: 'shared', name: 'triple' },
		{ id: 'a', name: 'double' },
		{ id: 'g', name: 'double' },
		{ id: 'x', name: 'double' }
	])('$id has no $name', ({ id, name }) => {
		const assessment = new Assessment(edition, { kind: 'central', answers: {}, readings: {} });
		expect(() => assessment.explainValue(id, name)).toThrow(RangeError);
	});
});

describe('inputs of which one must be filled in', () => {
	const optional = { a: count({ optional: true }), b: count({ optional: true }), z: count() };
	const formula = sum(oneGiven(['a', 'b'], sum(input('a'), input('b'))), input('z'));
	const edition = editionOf([rule('r', optional, formula)]);
	const found = (answers: Raw) => {
		const assessment = new Assessment(edition, {
			kind: 'central',
			answers: { r: answers },
			readings: {}
		});
		const { status, score, blanks, problems } = assessment.node('r');
		return [score?.toString() ?? status, ...[...blanks, ...problems].map((of) => of.input)];
	};

	it.each([
		{ answers: { a: 1, b: 2, z: 4 }, got: ['7'] },
		{ answers: { a: 1, z: 4 }, got: ['5'] },
		{ answers: { b: 2, z: 4 }, got: ['6'] },
		{ answers: { b: 0, z: 4 }, got: ['4'] }, // 0 is filled in
		// The first is asked for.
		{ answers: { z: 4 }, got: ['incomplete', 'a'] },
		{ answers: { a: '', b: ' ', z: 4 }, got: ['incomplete', 'a'] },
		{ answers: {}, got: ['incomplete', 'a', 'z'] },
		// A faulty one is not blank.
		{ answers: { b: -1, z: 4 }, got: ['invalid', 'b'] },
		{ answers: { z: 'x' }, got: ['invalid', 'a', 'z'] }
	])('$answers → $got', ({ answers, got }) => {
		expect(found(answers)).toEqual(got);
	});
});

describe('asking for what is not there', () => {
	const assessment = new Assessment(editionOf([group({ id: 'g', children: [plainRule('a')] })]), {
		kind: 'central',
		answers: {},
		readings: {}
	});
	it.each(['x', '', 'constructor', '__proto__'])('the score of %j', (id) => {
		expect(() => assessment.node(id)).toThrow(RangeError);
	});

	it.each(['g', 'x'])('the working of %s', (id) => {
		expect(() => assessment.explain(id)).toThrow(RangeError);
	});
});

it('lists parents before children, each once', () => {
	const edition = editionOf([
		group({ id: 'g', children: [group({ id: 'h', children: [plainRule('a')] }), plainRule('b')] })
	]);
	expect([...nodesOf(edition).keys()]).toEqual(['g', 'h', 'a', 'b']);
	expect(nodesOf(edition)).toBe(nodesOf(edition));
});

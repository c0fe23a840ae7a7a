import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyOf, valueAt, withChange, type Change } from './change';
import {
	changesOf,
	grown,
	isStateDue,
	MOST_STEPS,
	nodeOf,
	stepOf,
	superfluous,
	toRedo,
	toUndo,
	withStep,
	type Step
} from './history';
import { sameValue } from './merge-rows';
import { emptyDraft, type StoredDraft } from './stored-draft';

const NOW = 1_700_000_000_000;
const empty = emptyDraft('d1', 'interaction-2020');
const f = ['answers', 'a', 'f'];
const table = ['answers', 'a', 'rows'];

const typed = (before: unknown, value: unknown, moment = NOW, at: readonly string[] = f) =>
	stepOf([{ at, before, value }], moment);
const step = (id: string, undone = false): Step => ({ id, moment: NOW, undone, patches: [] });
const ids = (steps: readonly Step[]) => steps.map(({ id }) => id);

describe('a step', () => {
	test.each<[string, Change, unknown]>([
		['typing', { at: f, before: '1', value: '12' }, { at: f, before: '1', after: '12' }],
		['the first typing', { at: f, value: '1' }, { at: f, before: undefined, after: '1' }],
		['a flag', { at: f, before: true, value: false }, { at: f, before: true, after: false }],
		[
			'the first row of a table',
			{ at: table, before: undefined, value: [{}] },
			{ at: table, before: undefined, after: [{}] }
		],
		[
			'a table emptied',
			{ at: table, before: [{ x: '1' }], value: undefined },
			{ at: table, before: [{ x: '1' }], after: undefined }
		],
		[
			'a cell',
			{ at: table, before: [{ x: '1' }, { x: '2' }], value: [{ x: '1' }, { x: '3' }] },
			{ at: table, from: 1, removed: [{ x: '2' }], added: [{ x: '3' }] }
		],
		[
			'a row more',
			{ at: table, before: [{ x: '1' }], value: [{ x: '1' }, {}] },
			{ at: table, from: 1, removed: [], added: [{}] }
		],
		[
			'a row less',
			{ at: table, before: [{ x: '1' }, { x: '2' }], value: [{ x: '2' }] },
			{ at: table, from: 0, removed: [{ x: '1' }], added: [] }
		]
	])('keeps what differs: %s', (_, change, patch) => {
		expect(stepOf([change], NOW)).toMatchObject({ moment: NOW, undone: false });
		expect(stepOf([change], NOW).patches).toStrictEqual([patch]);
	});

	test('has an id that is greater than those before, at one moment too', () => {
		const made = [NOW - 1, NOW, NOW, NOW, NOW + 1, 10 * NOW].map((moment) => stepOf([], moment).id);
		expect([...made].sort()).toEqual(made);
		expect(new Set(made).size).toBe(6);
	});

	test.each<[readonly string[] | undefined, string | null]>([
		[['answers', 'a', 'f'], 'a'],
		[['shares', 'a', 'f'], 'a'],
		[['byKind', 'local', 'answers', 'o', '1.kk'], 'o'],
		[['byKind', 'central', 'shares', 'o', '1.kk'], 'o'],
		[['name'], null],
		[['kind'], null],
		[['readings', 'a'], null],
		[undefined, null]
	])('in %s is about %s', (at, node) => {
		const changes =
			at === undefined
				? []
				: [
						{ at, value: '1' },
						{ at: f, value: '' }
					];
		expect(nodeOf(stepOf(changes, NOW))).toBe(node);
	});
});

describe('typing that goes on', () => {
	const first = typed('1', '12');
	const cell = (x: string | undefined, y?: string) => [
		{ name: 'a' },
		{ name: 'b', ...(x !== undefined && { x }), ...(y !== undefined && { y }) }
	];
	const inCell = typed(cell(undefined), cell('1'), NOW, table);

	test.each([
		['at once', NOW],
		['after 2 s', NOW + 2000],
		['with a clock that was set back by 2 s', NOW - 2000]
	])('is one step: %s', (_, moment) => {
		expect(grown(first, typed('12', '123', moment))).toStrictEqual({
			...first,
			moment,
			patches: [{ at: f, before: '1', after: '123' }]
		});
	});

	test('may last longer than 2 s, as long as no pause does', () => {
		const second = grown(first, typed('12', '123', NOW + 2000));
		const third = grown(second ?? undefined, typed('123', '1234', NOW + 4000));
		expect(third).toMatchObject({ id: first.id, moment: NOW + 4000 });
		expect(third?.patches).toEqual([{ at: f, before: '1', after: '1234' }]);
	});

	test('in a cell is one step, too', () => {
		const patch = { at: table, from: 1, removed: [{ name: 'b' }], added: [{ name: 'b', x: '12' }] };
		expect(grown(inCell, typed(cell('1'), cell('12'), NOW + 2000, table))?.patches).toEqual([
			patch
		]);
	});

	test.each<[string, Step | undefined, Step]>([
		['nothing before', undefined, typed('12', '123')],
		['a pause of more than 2 s', first, typed('12', '123', NOW + 2001)],
		['a clock that was set back by more', first, typed('12', '123', NOW - 2001)],
		['another input', first, typed('12', '123', NOW, ['answers', 'a', 'p'])],
		['the same input of another indicator', first, typed('12', '123', NOW, ['answers', 'b', 'f'])],
		['a step that was taken back', { ...first, undone: true }, typed('12', '123')],
		['a field that is emptied', first, typed('12', undefined)],
		['a field that was empty', typed('1', undefined), typed(undefined, '1')],
		['a choice after typing', first, typed('12', true)],
		['flags', typed(undefined, true), typed(true, false)],
		[
			'several fields, then one',
			stepOf(
				[
					{ at: f, value: '1' },
					{ at: ['name'], value: 'x' }
				],
				NOW
			),
			typed('1', '12')
		],
		[
			'one field, then several',
			first,
			stepOf(
				[
					{ at: f, before: '12', value: '1' },
					{ at: ['name'], value: 'x' }
				],
				NOW
			)
		],
		['steps without changes', stepOf([], NOW), stepOf([], NOW)],
		['another cell of the row', inCell, typed(cell('1'), cell('1', '2'), NOW, table)],
		[
			'a cell of another row',
			inCell,
			typed(cell('1'), [{ name: 'A' }, { name: 'b', x: '1' }], NOW, table)
		],
		['a row that is added', inCell, typed(cell('1'), [...cell('1'), {}], NOW, table)],
		['a row that is deleted', inCell, typed(cell('1'), [{ name: 'a' }], NOW, table)],
		[
			'typing in a row just added',
			typed([], [{}], NOW, table),
			typed([{}], [{ x: '1' }], NOW, table)
		],
		['a table emptied', inCell, typed(cell('1'), undefined, NOW, table)],
		['a table after text in its place', first, typed([{}], [{ x: '1' }], NOW, f)]
	])('is a step of its own: %s', (_, before, next) => {
		expect(grown(before, next)).toBeNull();
	});
});

describe('the steps of a draft', () => {
	const steps = [step('1'), step('2'), step('3', true), step('4', true)];

	test.each([
		['nothing', [], undefined, undefined],
		['nothing taken back', [step('1'), step('2')], '2', undefined],
		['some taken back', steps, '2', '3'],
		['all taken back', [step('1', true), step('2', true)], undefined, '1'],
		// Another page took back one that is not its last.
		['one between', [step('1'), step('2', true), step('3')], '3', '2']
	])('%s: what is next to take back and to do again', (_, list, undo, redo) => {
		expect(toUndo(list)?.id).toBe(undo);
		expect(toRedo(list)?.id).toBe(redo);
	});

	test('lose what was taken back with the next', () => {
		expect(ids(withStep(steps, step('5')))).toEqual(['1', '2', '5']);
	});

	test('have one that has grown once', () => {
		const grownStep = { ...step('2'), moment: NOW + 1 };
		expect(withStep(steps, grownStep)).toEqual([step('1'), grownStep]);
	});

	test.each([
		[199, 200, '0'],
		// One that has grown is no further one.
		[200, 200, '1'],
		[250, 200, '51']
	])('after %i: %i stay, the first being %s', (length, most, oldest) => {
		const list = Array.from({ length }, (_, at) => step(String(at)));
		const next = withStep(list, step('new'));
		expect([next.length, next[0]?.id, next.at(-1)?.id]).toEqual([most, oldest, 'new']);
		expect(MOST_STEPS).toBe(200);
	});
});

describe('taking back', () => {
	const withRows = (rows: unknown): StoredDraft => ({ ...empty, answers: { a: { rows } } });
	const back = (draft: StoredDraft, of: Step, isBack = true) =>
		changesOf(of, draft, isBack).reduce(withChange, draft);
	const rowsOf = (draft: StoredDraft) => valueAt(draft, table);
	const [a, b, c, n] = ['a', 'b', 'c', 'n'].map((name) => ({ name }));
	const b1 = { name: 'b', x: '1' };

	test.each([
		['a cell', [a, b, c], [a, b1, c], [n, a, b1, c], [n, a, b, c]],
		['a row added', [a], [a, b], [n, a, b], [n, a]],
		['a row deleted', [a, b], [a], [a, n], [a, b, n]],
		[
			'a cell beside one typed since',
			[a, b],
			[a, b1],
			[a, { ...b1, y: '2' }],
			[a, { ...b, y: '2' }]
		],
		['a cell typed over since', [a, b], [a, b1], [a, { ...b, x: '9' }], [a, { ...b, x: '9' }]],
		[
			'a cell where another row stands',
			[a, b],
			[a, b1],
			[a, { ...c, x: '9' }],
			[a, { ...c, x: '9' }]
		],
		// What another page typed into the new row is not thrown away.
		['a row added, filled in since', [a], [a, b], [a, b1], [a, b1]],
		['a cell of a row deleted since', [a, b], [a, b1], [a], [a, b]],
		['a row added and deleted since', [a], [a, b], [a], [a]],
		['a cell of equal rows', [b, b], [b, b1], [b, b1], [b, b]]
	])('leaves alone what others did to a table meanwhile: %s', (_, before, after, now, result) => {
		const of = stepOf([{ at: table, before, value: after }], NOW);
		expect(rowsOf(back(withRows(now), of))).toEqual(result);
	});

	test('where the table is gone brings back what was deleted', () => {
		const of = stepOf([{ at: table, before: [a, b], value: [a] }], NOW);
		expect(rowsOf(back(empty, of))).toEqual([b]);
	});

	const text = fc.option(fc.string(), { nil: undefined });
	const rows = fc.array(fc.record({ x: fc.constantFrom('1', '2'), y: fc.constantFrom('', '1') }), {
		minLength: 1,
		maxLength: 5
	});
	const fields = fc.constantFrom(
		['name'],
		['answers', 'a', 'f'],
		['byKind', 'local', 'answers', 'o', '1.kk'],
		['answers', '__proto__', 'constructor'],
		['readings', 'r']
	);
	const change = fc.oneof(
		fc.tuple(
			fields,
			text.map((value) => value ?? '')
		),
		fc.tuple(fc.constantFrom(table, ['answers', 'b', 'rows']), rows)
	);

	/** What is done in one go changes each field once. */
	const act = fc.uniqueArray(change, { maxLength: 3, selector: ([at]) => keyOf(at) });

	test('and doing again, all of many steps, leaves nothing behind', () => {
		fc.assert(
			fc.property(fc.array(act, { maxLength: 8 }), (acts) => {
				const states = [empty];
				const done = acts.map((act) => {
					let draft = states.at(-1) ?? empty;
					const changes = act.map(([at, value]) => {
						const made = { at, before: valueAt(draft, at), value };
						draft = withChange(draft, made);
						return made;
					});
					states.push(draft);
					return stepOf(changes, NOW);
				});
				const last = states.at(-1) ?? empty;
				const first = [...done].reverse().reduce((draft, of) => back(draft, of), last);
				expect(sameValue(first, empty)).toBe(true);
				const again = done.reduce((draft, of) => back(draft, of, false), first);
				expect(sameValue(again, last)).toBe(true);
			})
		);
	});
});

describe('earlier states', () => {
	const MINUTE = 60_000;
	const HOUR = 60 * MINUTE;
	const DAY = 24 * HOUR;

	test.each([
		['the first', undefined, true],
		['at once', NOW, false],
		['a moment before five minutes', NOW - 5 * MINUTE + 1, false],
		['after five minutes', NOW - 5 * MINUTE, true],
		['after a year', NOW - 365 * DAY, true]
	])('are kept every five minutes: %s', (_, last, isDue) => {
		expect(isStateDue(last, NOW)).toBe(isDue);
	});

	/** Ages, the oldest first. */
	test.each([
		['none', [], []],
		['one alone, however old', [900 * DAY], []],
		['in the last hour every five minutes', [20 * MINUTE, 15 * MINUTE, 10 * MINUTE], []],
		['one too near', [20 * MINUTE, 15 * MINUTE + 1], [15 * MINUTE + 1]],
		// Just under an hour old it is five minutes, at an hour it is an hour.
		['just under an hour', [HOUR + 5 * MINUTE - 1, HOUR - 1], []],
		['at an hour', [HOUR + 6 * MINUTE, HOUR], [HOUR]],
		['hourly for a day', [DAY - 1, DAY - 1 - HOUR, DAY - 2 * HOUR], [DAY - 2 * HOUR]],
		['just under a day', [DAY + HOUR - 1, DAY - 1], []],
		['at a day', [DAY + HOUR, DAY], [DAY]],
		['daily for a month', [29 * DAY, 28 * DAY, 27 * DAY + 1], [27 * DAY + 1]],
		['just under a month', [31 * DAY - 1, 30 * DAY - 1], []],
		['at a month', [31 * DAY, 30 * DAY], [30 * DAY]],
		['weekly before', [400 * DAY, 393 * DAY, 386 * DAY + 1], [386 * DAY + 1]],
		['the oldest of a week', [300 * DAY, 299 * DAY, 298 * DAY], [299 * DAY, 298 * DAY]],
		['a clock that was set back', [-HOUR, -HOUR - 4 * MINUTE], [-HOUR - 4 * MINUTE]]
	])('%s', (_, ages, gone) => {
		const moments = ages.map((age) => NOW - age);
		const expected = gone.map((age) => NOW - age);
		expect(superfluous(moments, NOW)).toEqual(expected);
		expect(superfluous([...moments].reverse(), NOW)).toEqual(expected);
	});

	test.each([
		['every half an hour', () => true],
		[
			'on eight hours of five days a week',
			(at: number) => at % DAY < 8 * HOUR && at % (7 * DAY) < 5 * DAY
		]
	])('of a year of work %s are fewer than 120, with the first', (_, isWorked) => {
		const year = 365 * DAY;
		let moments: readonly number[] = [];
		for (let at = 0; at < year; at += at < year - 3 * DAY ? 30 * MINUTE : 5 * MINUTE) {
			const isLast = at >= year - 3 * DAY;
			if (!(isLast || isWorked(at)) || !isStateDue(moments.at(-1), at)) continue;
			const gone = new Set(superfluous([...moments, at], at));
			moments = [...moments, at].filter((moment) => !gone.has(moment));
		}
		const last = moments.at(-1) ?? 0;
		const within = (age: number) => moments.filter((moment) => last - moment < age).length;
		expect([within(HOUR), within(DAY)]).toEqual([12, 35]);
		expect(moments.length).toBeLessThan(120);
		expect(moments[0]).toBe(0);
		expect(superfluous(moments, last)).toEqual([]);
	});
});

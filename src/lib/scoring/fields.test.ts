import { describe, expect, it } from 'vitest';
import { plain } from './decimal';
import { Fields, LONGEST_TEXT } from './fields';
import { isRecord, type Raw } from './raw';
import {
	amount,
	choiceInput,
	count,
	flagInput,
	partOf,
	percent,
	rowsInput,
	score,
	textInput,
	type Inputs
} from './inputs';
import type { BodyKind } from './nodes';

const inputs: Inputs = {
	cases: count(),
	late: count({ optional: true }),
	days: count({ above: '21' }),
	hours: amount(),
	share: percent(),
	points: score('25'),
	coefficient: amount({ least: '1', most: '1.1', gap: ['1', '1.01'] }),
	population: amount({ only: 'local' }),
	secret: flagInput(),
	ours: flagInput({ only: 'central' }),
	way: choiceInput(['portal', 'body']),
	name: textInput({ optional: true }),
	rows: rowsInput({ x: count() })
};

const fieldsOf = (raw: Raw, kind: BodyKind = 'central') => new Fields(raw, inputs, kind);

/** The number and what was noted: `12`, `blank`, or the code of the problem. */
function numberOf(name: string, raw: unknown, kind: BodyKind = 'central'): string {
	const fields = fieldsOf({ [name]: raw }, kind);
	const value = fields.number(name);
	if (fields.blanks.length > 0) return 'blank';
	return fields.problems[0]?.code ?? (value === null ? 'nothing' : plain(value, 10));
}

describe('numbers within their limits', () => {
	it.each([
		{ name: 'cases', raw: '12', number: '12' },
		{ name: 'cases', raw: 0, number: '0' },
		{ name: 'cases', raw: '12,0', number: '12' },
		{ name: 'cases', raw: 1.5, number: 'not-integer' },
		{ name: 'cases', raw: '', number: 'blank' },
		{ name: 'cases', raw: [], number: 'not-a-number' },
		{ name: 'late', raw: '', number: '0' }, // optional
		{ name: 'late', raw: null, number: '0' },
		{ name: 'late', raw: 'x', number: 'not-a-number' },
		{ name: 'hours', raw: 1.5, number: '1.5' },
		// Above 21 is not 21.
		{ name: 'days', raw: 21, number: 'out-of-range' },
		{ name: 'days', raw: 22, number: '22' },
		{ name: 'days', raw: '21,5', number: 'not-integer' },
		{ name: 'days', raw: '20,5', number: 'out-of-range' }, // before not-integer
		{ name: 'share', raw: 100, number: '100' },
		{ name: 'share', raw: '100,000001', number: 'out-of-range' },
		{ name: 'points', raw: 25, number: '25' },
		{ name: 'points', raw: 25.01, number: 'out-of-range' },
		// 1, or 1.01 to 1.1.
		{ name: 'coefficient', raw: '0.999999', number: 'out-of-range' },
		{ name: 'coefficient', raw: 1, number: '1' },
		{ name: 'coefficient', raw: '1.000001', number: 'out-of-range' },
		{ name: 'coefficient', raw: '1.009999', number: 'out-of-range' },
		{ name: 'coefficient', raw: '1.01', number: '1.01' },
		{ name: 'coefficient', raw: '1.1', number: '1.1' },
		{ name: 'coefficient', raw: '1.100001', number: 'out-of-range' }
	])('$name $raw → $number', ({ name, raw, number }) => {
		expect(numberOf(name, raw)).toBe(number);
	});

	it('of the other kind of body are not looked at', () => {
		expect(numberOf('population', 'x', 'local')).toBe('not-a-number');
		expect(numberOf('population', 'x', 'central')).toBe('blank');
	});

	it('say what would be in range', () => {
		const fields = fieldsOf({ coefficient: 2, days: 1, hours: 1e-7, cases: 0.5 });
		for (const name of ['coefficient', 'days', 'hours', 'cases']) fields.number(name);
		expect(fields.problems).toEqual([
			{
				input: 'coefficient',
				code: 'out-of-range',
				detail: { least: '1', most: '1.1', gap: ['1', '1.01'] }
			},
			{ input: 'days', code: 'out-of-range', detail: { above: '21' } },
			{ input: 'hours', code: 'out-of-range', detail: { decimals: '6' } },
			{ input: 'cases', code: 'not-integer' }
		]);
	});

	it('are noted once, however often they are asked for', () => {
		const fields = fieldsOf({ hours: 'x' });
		expect([fields.number('cases'), fields.number('cases')]).toEqual([null, null]);
		expect([fields.number('hours'), fields.number('hours')]).toEqual([null, null]);
		expect(fields.blanks).toEqual([{ input: 'cases' }]);
		expect(fields.problems).toEqual([{ input: 'hours', code: 'not-a-number' }]);
		expect(fields.complete).toBe(false);
	});

	it('are not judged unless they are asked for', () => {
		const fields = fieldsOf({ cases: 'x', hours: -1, share: 1 });
		expect(plain(fields.number('share') ?? fail(), 10)).toBe('1');
		expect(fields.complete).toBe(true);
	});
});

function fail(): never {
	throw new Error('no number');
}

describe('flags', () => {
	it.each([
		{ raw: true, set: true, codes: [] },
		{ raw: false, set: false, codes: [] },
		{ raw: null, set: false, codes: [] },
		{ raw: undefined, set: false, codes: [] },
		{ raw: ' ', set: false, codes: [] },
		{ raw: 'true', set: false, codes: ['unknown-choice'] },
		{ raw: 1, set: false, codes: ['unknown-choice'] },
		{ raw: {}, set: false, codes: ['unknown-choice'] }
	])('$raw', ({ raw, set, codes }) => {
		const fields = fieldsOf({ secret: raw });
		expect(fields.flag('secret')).toBe(set);
		expect(fields.problems.map(({ code }) => code)).toEqual(codes);
		expect(fields.blanks).toEqual([]);
	});

	it.each([
		{ kind: 'central', set: true },
		{ kind: 'local', set: false }
	] as const)('of central bodies in a $kind one', ({ kind, set }) => {
		expect(fieldsOf({ ours: true }, kind).flag('ours')).toBe(set);
	});
});

describe('choices', () => {
	it.each([
		{ raw: 'portal', choice: 'portal', found: [] },
		{ raw: '', choice: null, found: ['blank'] },
		{ raw: null, choice: null, found: ['blank'] },
		{ raw: 'Portal', choice: null, found: ['unknown-choice'] },
		{ raw: ' portal', choice: null, found: ['unknown-choice'] },
		{ raw: 'constructor', choice: null, found: ['unknown-choice'] },
		{ raw: ['portal'], choice: null, found: ['unknown-choice'] },
		{ raw: true, choice: null, found: ['unknown-choice'] }
	])('$raw', ({ raw, choice, found }) => {
		const fields = fieldsOf({ way: raw });
		expect(fields.choice('way')).toBe(choice);
		const noted = [...fields.blanks.map(() => 'blank'), ...fields.problems.map(({ code }) => code)];
		expect(noted).toEqual(found);
	});
});

describe('tables', () => {
	it.each([
		{ raw: [{ x: 1 }], rows: 1, found: [] },
		{ raw: [{}, {}], rows: 2, found: [] },
		{ raw: [], rows: null, found: ['blank'] },
		{ raw: null, rows: null, found: ['blank'] },
		{ raw: ' ', rows: null, found: ['blank'] },
		{ raw: {}, rows: null, found: ['not-a-table'] },
		{ raw: { length: 1, 0: {} }, rows: null, found: ['not-a-table'] },
		{ raw: 'rows', rows: null, found: ['not-a-table'] },
		{ raw: 5, rows: null, found: ['not-a-table'] },
		{ raw: [{}, null], rows: null, found: ['not-a-table'] },
		{ raw: [{}, []], rows: null, found: ['not-a-table'] },
		{ raw: [[{}]], rows: null, found: ['not-a-table'] },
		{ raw: Array.from({ length: 5000 }, () => ({})), rows: 5000, found: [] },
		{ raw: Array.from({ length: 5001 }, () => ({})), rows: null, found: ['too-many-rows'] }
	])('$raw.length $rows $found', ({ raw, rows, found }) => {
		const fields = fieldsOf({ rows: raw });
		expect(fields.rows('rows')?.length ?? null).toBe(rows);
		const noted = [...fields.blanks.map(() => 'blank'), ...fields.problems.map(({ code }) => code)];
		expect(noted).toEqual(found);
	});
});

describe('text', () => {
	it.each([
		{ raw: 'x'.repeat(LONGEST_TEXT), codes: [] },
		{ raw: 'x'.repeat(LONGEST_TEXT + 1), codes: ['too-long'] },
		{ raw: 7, codes: [] },
		{ raw: '', codes: [] },
		{ raw: null, codes: [] },
		{ raw: true, codes: ['unknown-input'] },
		{ raw: ['x'], codes: ['unknown-input'] }
	])('$codes', ({ raw, codes }) => {
		const fields = fieldsOf({ name: raw });
		fields.checkText('name');
		expect(fields.problems.map(({ code }) => code)).toEqual(codes);
		expect(fields.blanks).toEqual([]);
	});
});

describe('names', () => {
	it.each([
		{ raw: { cases: 1, name: '' }, unknown: [] },
		{ raw: { population: 1, ours: true }, unknown: [] }, // of either kind of body
		{ raw: { casses: 1 }, unknown: ['casses'] },
		{ raw: { constructor: 1 }, unknown: ['constructor'] },
		{ raw: { toString: 1, hasOwnProperty: 1 }, unknown: ['toString', 'hasOwnProperty'] },
		{ raw: JSON.parse('{"__proto__":{"cases":1}}') as Raw, unknown: ['__proto__'] }
	])('unknown: $unknown', ({ raw, unknown }) => {
		const fields = fieldsOf(raw);
		fields.checkNames();
		expect(fields.problems).toEqual(unknown.map((input) => ({ input, code: 'unknown-input' })));
	});

	it('are noted once, however often they are looked at, and many as fast as few', () => {
		const names = Array.from({ length: 100_000 }, (_, at) => `n${String(at)}`);
		const fields = fieldsOf(Object.fromEntries(names.map((name) => [name, 1])));
		const start = performance.now();
		fields.checkNames();
		fields.checkNames();
		expect(performance.now() - start).toBeLessThan(2000);
		expect(fields.problems.map(({ input }) => input)).toEqual(names);
	});

	it('of every object are not taken for answers', () => {
		const shared = new Fields({}, { constructor: count(), toString: flagInput() }, 'central');
		expect(shared.number('constructor')).toBeNull();
		expect(shared.flag('toString')).toBe(false);
		expect(shared.blanks).toEqual([{ input: 'constructor' }]);
		expect(shared.problems).toEqual([]);
	});
});

describe('whether anything was typed', () => {
	it.each([
		{ raw: 0, given: true },
		{ raw: 'x', given: true },
		{ raw: false, given: true },
		{ raw: {}, given: true },
		{ raw: '', given: false },
		{ raw: ' \u00A0', given: false },
		{ raw: [], given: false },
		{ raw: null, given: false }
	])('$raw: $given', ({ raw, given }) => {
		expect(fieldsOf({ hours: raw }).given('hours')).toBe(given);
	});
});

describe('part and whole', () => {
	/** What was noted after both were asked for. */
	function compared(late: unknown, cases: unknown, blankWholeIsZero = false) {
		const fields = fieldsOf({ late, cases });
		fields.number('late');
		fields.number('cases');
		fields.checkConstraints([
			partOf('late', 'cases', blankWholeIsZero ? { blankWholeIsZero: true } : {})
		]);
		return fields.problems.map(({ input, code }) => `${input}: ${code}`);
	}

	it.each([
		{ late: 3, cases: 3, found: [] },
		{ late: 4, cases: 3, found: ['late: part-exceeds-whole'] },
		{ late: 1, cases: 0, found: ['late: part-exceeds-whole'] },
		{ late: '', cases: 0, found: [] },
		{ late: 1, cases: '', found: [] }, // only where the edition says so
		{ late: 1, cases: 'x', found: ['cases: not-a-number'] },
		{ late: -1, cases: 0, found: ['late: negative'] } // one problem per input
	])('$late of $cases', ({ late, cases, found }) => {
		expect(compared(late, cases)).toEqual(found);
	});

	it.each([
		{ late: 1, cases: '', found: ['late: part-exceeds-whole'] },
		{ late: 0, cases: '', found: [] },
		{ late: '', cases: '', found: [] },
		{ late: 1, cases: 'x', found: ['cases: not-a-number'] }, // wrong is not blank
		{ late: 4, cases: 3, found: ['late: part-exceeds-whole'] }
	])('a blank whole counts as 0: $late of $cases', ({ late, cases, found }) => {
		expect(compared(late, cases, true)).toEqual(found);
	});

	it('is not compared where the rule asked for neither', () => {
		const fields = fieldsOf({ late: 4, cases: 3 });
		fields.checkConstraints([partOf('late', 'cases')]);
		expect(fields.problems).toEqual([]);
	});
});

describe('records', () => {
	it.each([
		{ raw: {}, record: true },
		{ raw: Object.create(null) as unknown, record: true },
		{ raw: [], record: false },
		{ raw: null, record: false },
		{ raw: 'x', record: false },
		{ raw: 5, record: false }
	])('$raw: $record', ({ raw, record }) => {
		expect(isRecord(raw)).toBe(record);
	});
});

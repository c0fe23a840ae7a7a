import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, dec } from '../scoring/decimal';
import { interaction2020 } from './interaction-2020/edition';
import { quality2013 } from './quality-2013/edition';
import { resultFor, score, type Given } from './testing';
import {
	anyAnswers,
	draftsFor,
	kinds,
	nodeOf,
	readingsOf,
	rules,
	type Answers,
	type Rule
} from './testing-drafts';

const runs = { seed: 20_188, numRuns: 300 };

describe('the score stays within 0 and the maximum', () => {
	it.each(rules)('$id', (rule) => {
		let scoredRuns = 0;
		fc.assert(
			fc.property(draftsFor(rule), ([answers, given]) => {
				const { status, score: points, max } = score(rule.edition, rule.id, answers, given);
				if (points === null) return;
				scoredRuns += status === 'scored' ? 1 : 0;
				// Penalties are taken off: from −5 to 0.
				const least = rule.id.endsWith('.penalties') ? '-5' : '0';
				expect(compare(dec(points), dec(least))).toBeGreaterThanOrEqual(0);
				expect(compare(dec(points), dec(max))).toBeLessThanOrEqual(0);
			}),
			runs
		);
		// Most drafts must be scored, or this says nothing.
		expect(scoredRuns).toBeGreaterThan(100);
	});
});

describe('anything at all gives a status', () => {
	it.each(rules)('$id', ({ edition, id, also }) => {
		const [other = id] = also;
		fc.assert(
			fc.property(
				anyAnswers(nodeOf(edition, id).inputs),
				anyAnswers(nodeOf(edition, other).inputs),
				kinds,
				fc.oneof(readingsOf(edition), fc.dictionary(fc.string(), fc.jsonValue())),
				(answers, others, kind, readings) => {
					const given = { kind, readings, also: { [other]: others } };
					const result = resultFor(edition, id, answers, given);
					expect(['scored', 'incomplete', 'invalid']).toContain(result.status);
					const node = result.scores[id];
					expect(['scored', 'incomplete', 'invalid', 'exempt']).toContain(node?.status);
					expect(node?.score === null).toBe(node?.status !== 'scored');
				}
			),
			runs
		);
	});

	it('of a whole draft', () => {
		const draft = fc.dictionary(fc.string(), fc.jsonValue());
		fc.assert(
			fc.property(draft, draft, kinds, (answers, readings, kind) => {
				const result = resultFor(quality2013, 'workload', {}, { kind, readings, also: answers });
				expect(result.status).toBe('incomplete');
			}),
			runs
		);
	});
});

describe('one more violation never raises the score', () => {
	// Many at once cross the edges of scales.
	const times = fc.constantFrom(1, 1, 10, 1000);
	const central = ['1.1', '1.5', '3', '4', '10', '11.3'];
	const cells = (rows: readonly string[]) => rows.flatMap((row) => [`${row}.kk`, `${row}.ru`]);
	const [complaints, court, repeated, control, penalties, budget, , late, , labour] = rules;

	it.each([
		{ rule: complaints, input: 'f', by: 1 },
		{ rule: court, input: 'a', by: 1 },
		{ rule: repeated, input: 'n', by: 1 },
		{ rule: control, input: 'f', by: 1 },
		{ rule: penalties, input: 'unreliableFacts', by: 1 },
		{ rule: late, input: 'a', by: 1 },
		{ rule: late, input: 'c', by: 1 },
		{ rule: late, input: 'e', by: 1 },
		{ rule: late, input: 's', by: 1 },
		{ rule: late, input: 'i', by: 1 },
		{ rule: late, input: 'q', by: 1 },
		{ rule: labour, input: 'm', by: 1 },
		{ rule: labour, input: 'p', by: 1 },
		// A percent of fulfilment less.
		...cells(central).map((input) => ({ rule: budget, input, by: -1 })),
		...cells(['1', '2', '6', '7.3']).map((input) => ({ rule: budget, input, by: -1 }))
	])('$rule.id $input', ({ rule, input, by }) => {
		if (rule === undefined) throw new RangeError('no such rule');
		let compared = 0;
		fc.assert(
			fc.property(draftsFor(rule), times, ([answers, given], many) => {
				const typedNow = answers[input];
				if (typeof typedNow !== 'number') return;
				const worse = { ...answers, [input]: typedNow + many * by };
				const before = score(rule.edition, rule.id, answers, given);
				const after = score(rule.edition, rule.id, worse, given);
				if (before.score === null || after.score === null) return;
				if (firstLateOne(rule, answers, given)) return;
				compared += 1;
				expect(compare(dec(after.score), dec(before.score))).toBeLessThanOrEqual(0);
			}),
			runs
		);
		expect(compared).toBeGreaterThan(50);
	});

	/** The one exception, tested below. */
	function firstLateOne(rule: Rule, answers: Answers, given: Given): boolean {
		return rule === control && answers.f === answers.h && given.readings?.['zero-base'] === 'none';
	}

	it('but for the first late one with somebody held liable, where nothing late gives nothing', () => {
		const given = { readings: { 'zero-base': 'none' } };
		const points = (f: number) =>
			score(interaction2020, 'complaints.internal-control', { g: 1, f, h: 0 }, given).score;
		expect([points(0), points(1), points(2)]).toEqual(['0', '10', '1']);
	});
});

describe('how a number is typed does not matter', () => {
	const forms = (number: number): readonly unknown[] => {
		const grouped = String(number).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ' ');
		return [
			String(number),
			grouped,
			grouped.replaceAll(' ', '\u00A0'),
			grouped.replaceAll(' ', '\u202F'),
			` ${String(number)},0 `,
			`${String(number)}.000`
		];
	};

	/** Every number of the answers, in the tables too, in one of the forms. */
	function retyped(value: unknown, form: number): unknown {
		if (typeof value === 'number') return forms(value)[form];
		if (Array.isArray(value)) return value.map((part) => retyped(part, form));
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(
			Object.entries(value).map(([name, part]) => [name, retyped(part, form)])
		);
	}

	it.each(rules)('$id', (rule) => {
		fc.assert(
			fc.property(draftsFor(rule), fc.nat(5), ([answers, given], form) => {
				const plainly = score(rule.edition, rule.id, answers, given);
				expect(score(rule.edition, rule.id, retyped(answers, form), given)).toEqual(plainly);
			}),
			runs
		);
	});
});

describe('a reading that the rule does not use changes nothing', () => {
	/** Readings named anywhere in the rule and in what it refers to. */
	function usedBy({ edition, id, also }: Rule): ReadonlySet<string> {
		const text = JSON.stringify([id, ...also].map((of) => nodeOf(edition, of)));
		return new Set([...text.matchAll(/"reading":"([^"]+)"/g)].map(([, name]) => name ?? ''));
	}

	it.each([
		{ id: 'complaints.deadlines', used: ['rate-formula', 'zero-base'] },
		{ id: 'complaints.court', used: ['rate-formula', 'zero-base'] },
		{ id: 'complaints.repeated', used: ['rate-formula', 'zero-base'] },
		{ id: 'complaints.internal-control', used: ['zero-base'] },
		{ id: 'complaints.penalties', used: [] },
		{ id: 'openness.budget', used: ['not-assessed'] },
		{ id: 'optimisation', used: ['commission-body', 'optimisation-share', 'zero-base'] },
		{ id: 'deadlines', used: ['deadline-rate', 'rate-formula', 'registration-share', 'zero-base'] },
		{ id: 'workload', used: [] },
		{ id: 'personnel.labour.workload', used: ['agreement-index'] }
	])('$id uses $used', ({ id, used }) => {
		const rule = rules.find((of) => of.id === id);
		if (rule === undefined) throw new RangeError(`no rule ${id}`);
		expect([...usedBy(rule)].sort()).toEqual(used);
		fc.assert(
			fc.property(draftsFor(rule), readingsOf(rule.edition), ([answers, given], others) => {
				const kept = Object.entries(given.readings ?? {}).filter(([name]) => used.includes(name));
				const readings = { ...others, ...Object.fromEntries(kept) };
				expect(score(rule.edition, id, answers, { ...given, readings })).toEqual(
					score(rule.edition, id, answers, given)
				);
			}),
			runs
		);
	});
});

describe('the row memo never goes stale', () => {
	it.each(
		rules.filter(({ id }) => ['optimisation', 'workload', 'personnel.labour.workload'].includes(id))
	)('$id', (rule) => {
		/** The same objects, but for one row of each table. */
		const oneRowOf = (older: Answers, newer: Answers, at: number): Answers =>
			Object.fromEntries(
				Object.entries(older).map(([name, value]) => {
					const others = newer[name];
					if (!Array.isArray(value) || !Array.isArray(others)) return [name, value];
					const rows = value as readonly unknown[];
					const other: unknown = others[at % others.length];
					return [name, rows.map((row, index) => (index === at % rows.length ? other : row))];
				})
			);
		fc.assert(
			fc.property(
				draftsFor(rule),
				draftsFor(rule),
				fc.nat(7),
				([first, given], [second, then], at) => {
					resultFor(rule.edition, rule.id, first, given);
					const answers = oneRowOf(first, second, at);
					const also = Object.fromEntries(
						Object.entries(given.also ?? {}).map(([id, of]) => [
							id,
							oneRowOf(of as Answers, (then.also?.[id] ?? {}) as Answers, at)
						])
					);
					const changed = { ...then, also };
					const fresh = { ...then, also: structuredClone(also) };
					expect(resultFor(rule.edition, rule.id, answers, changed)).toEqual(
						resultFor(rule.edition, rule.id, structuredClone(answers), fresh)
					);
				}
			),
			runs
		);
	});
});

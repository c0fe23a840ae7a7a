import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, dec } from '../scoring/decimal';
import type { BodyKind } from '../scoring/nodes';
import { interaction2020 } from './interaction-2020/edition';
import { quality2013 } from './quality-2013/edition';
import { resultFor, score, type Given } from './testing';
import {
	anyAnswers,
	draftsFor,
	kinds,
	nodeOf,
	pointsOf,
	readingsOf,
	ruleOf,
	rules,
	type Answers,
	type Rule
} from './testing-drafts';
import { IN_FULL } from './testing-load';

const runs = { seed: 20_188, numRuns: IN_FULL ? 2000 : 60 };

/** The most that a penalty takes off. */
const penalties: Readonly<Record<string, string>> = {
	'complaints.penalties': '-5',
	'openness.subordinates': '-9',
	penalties: '-8.5',
	'services.automation.downtime': '-5',
	'subordinate-dialogue': '-3',
	'personnel.penalties': '-10',
	'it.penalties': '-10',
	// The sources name no limit; drafts hold no more than this.
	'it.unused-systems': '-30000'
};

describe('the score stays within 0 and the maximum', () => {
	it.each(rules)('$id', (rule) => {
		let scoredRuns = 0;
		fc.assert(
			fc.property(draftsFor(rule), ([answers, given]) => {
				const { status, score: points, max } = score(rule.edition, rule.id, answers, given);
				if (points === null) return;
				scoredRuns += status === 'scored' ? 1 : 0;
				const least = penalties[rule.id] ?? '0';
				expect(compare(dec(points), dec(least))).toBeGreaterThanOrEqual(0);
				expect(compare(dec(points), dec(max))).toBeLessThanOrEqual(0);
			}),
			runs
		);
		// Many drafts must be scored, or this says nothing; some rules are for one kind of body alone.
		expect(scoredRuns).toBeGreaterThan(runs.numRuns / 4);
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
	const cells = (...rows: readonly string[]) => rows.flatMap((row) => [`${row}.kk`, `${row}.ru`]);
	const dialogue2021 = ['conferences', 'broadcasts', 'blog'].map((row) => `dialogue.${row}`);
	const meetings = ['schedule', 'plan', 'reception', 'ngo'].map(
		(row) => `dialogue.meetings.${row}`
	);

	/** Counts of which more is worse. */
	const more: readonly (readonly [string, readonly string[]])[] = [
		['complaints.deadlines', ['f']],
		['complaints.court', ['a']],
		['complaints.repeated', ['n']],
		['complaints.internal-control', ['f']],
		['complaints.penalties', ['unreliableFacts']],
		['services.satisfaction.complaints', ['i']],
		['services.quality.deadlines', ['a']],
		['services.quality.refusals', ['a']],
		['services.quality.incomplete-documents', ['c']],
		['services.quality.extra-documents', ['e']],
		['services.automation.downtime', ['t']],
		['standards', ['lateFacts']],
		['regulations', ['lateFacts']],
		['internal-control', ['b']],
		['deadlines', ['a', 'c', 'e', 's', 'i', 'q']],
		['channels.portal', ['b']],
		['channels.service-centre', ['b']],
		['penalties', ['unreliableFacts']],
		['personnel.labour.workload', ['m', 'p']],
		['personnel.potential.exit-interview', ['negative']],
		['personnel.labour.training', ['late', 'missed']],
		['personnel.merit.competitions', ['violations']],
		['personnel.penalties', ['points']],
		['it.unused-systems', ['points']]
	];
	/** Numbers of which less is worse: a percent of fulfilment, what was automated, written, answered. */
	const fewer: readonly (readonly [string, readonly string[]])[] = [
		['openness.data', cells('1', '2', '3', '4', '5')],
		['openness.budget', cells('1.1', '1.5', '2', '3', '4', '6', '7.3', '10', '11.3')],
		['openness.legal-acts', cells('1', '2', '3', '4', '4.1', '5.3')],
		['openness.dialogue', cells('1', '2', '3', '4', '5')],
		['new-services', ['newServices']],
		['standards', ['a']],
		['regulations', ['a']],
		['internal-control', ['a']],
		['channels.portal', ['a']],
		['channels.service-centre', ['a']],
		['services.automation.electronic', ['c']],
		['services.automation.electronic-share', ['d']],
		['services.automation.newly-automated', ['c']],
		['subordinate-dialogue', ['answered.kk', 'answered.ru']],
		...[...dialogue2021, ...meetings].map((id) => [id, ['kk', 'ru']] as const),
		['personnel.potential.turnover', ['score']],
		['personnel.potential.exit-interview', ['a']],
		['personnel.potential.qualification', ['a', 'e', 'j']],
		['personnel.labour.training', ['a', 'c']],
		['personnel.labour.planning', ['execution']],
		['personnel.labour.internship', ['interns']],
		['personnel.labour.records', ['filled']],
		['personnel.merit.competitions', ['a', 'b']],
		['personnel.merit.career', ['a']],
		['it.portal', ['score']],
		['it.smart-city', ['education', 'roads', 'governance']],
		['it.staff', ['c']],
		['it.courses', ['r']],
		['it.data-registry', ['i']]
	];
	const listed = (of: typeof more, by: number) =>
		of.flatMap(([id, inputs]) => inputs.map((input) => ({ id, input, by })));

	it.each([...listed(more, 1), ...listed(fewer, -1)])('$id $input', ({ id, input, by }) => {
		const rule = ruleOf(id);
		let compared = 0;
		fc.assert(
			fc.property(draftsFor(rule), times, ([answers, given], many) => {
				const typedNow = answers[input];
				if (typeof typedNow !== 'number') return;
				const worse = { ...answers, [input]: typedNow + many * by };
				const before = pointsOf(rule, answers, given);
				const after = pointsOf(rule, worse, given);
				if (before === null || after === null) return;
				if (firstViolation(rule, answers, given)) return;
				compared += 1;
				expect(compare(after, before)).toBeLessThanOrEqual(0);
			}),
			runs
		);
		expect(compared).toBeGreaterThan(runs.numRuns / 8);
	});

	it.each(
		['openness.subordinates', 'subordinate-dialogue'].flatMap((id) =>
			Object.entries(nodeOf(ruleOf(id).edition, id).inputs)
				.filter(([, { type }]) => type === 'flag')
				.map(([flag]) => ({ id, flag }))
		)
	)('$id $flag', ({ id, flag }) => {
		const rule = ruleOf(id);
		fc.assert(
			fc.property(draftsFor(rule), ([answers, given]) => {
				const without = pointsOf(rule, { ...answers, [flag]: false }, given);
				const set = pointsOf(rule, { ...answers, [flag]: true }, given);
				if (without === null || set === null) expect(set).toBe(without);
				else expect(compare(set, without)).toBeLessThanOrEqual(0);
			}),
			runs
		);
	});

	it.each(['noAnnouncement', 'noNotification'])('%s never raises an openness table', (flag) => {
		const id = flag === 'noAnnouncement' ? 'openness.budget' : 'openness.legal-acts';
		const rule = ruleOf(id);
		fc.assert(
			fc.property(draftsFor(rule), ([answers, given]) => {
				const without = pointsOf(rule, { ...answers, [flag]: false }, given);
				const set = pointsOf(rule, { ...answers, [flag]: true }, given);
				if (without === null || set === null) throw new RangeError('a blank draft');
				expect(compare(set, without)).toBeLessThanOrEqual(0);
			}),
			runs
		);
	});

	it('nor does a lower rating of one service', () => {
		const ratings = fc.array(fc.integer({ min: 110, max: 500 }), { minLength: 1, maxLength: 6 });
		const points = (of: readonly number[], kind: BodyKind) => {
			const services = of.map((rating) => ({
				rating: dec(String(rating)).dividedBy(100).toString()
			}));
			const id = 'services.satisfaction.level';
			return dec(score(interaction2020, id, { services }, { kind }).score ?? 'NaN');
		};
		fc.assert(
			fc.property(
				ratings,
				fc.nat(5),
				fc.integer({ min: 1, max: 10 }),
				kinds,
				(all, at, by, kind) => {
					const worse = all.map((of, index) => (index === at % all.length ? of - by : of));
					expect(compare(points(worse, kind), points(all, kind))).toBeLessThanOrEqual(0);
				}
			),
			runs
		);
	});

	/** The exceptions that the rules themselves make, each tested below. */
	function firstViolation({ id }: Rule, answers: Answers, given: Given): boolean {
		if (given.readings?.['zero-base'] !== 'none') return false;
		if (id === 'internal-control') return answers.b === 0;
		return id === 'complaints.internal-control' && answers.f === answers.h;
	}

	it('but for the first late one with somebody held liable, where nothing late gives nothing', () => {
		const given = { readings: { 'zero-base': 'none' } };
		const points = (f: number) =>
			score(interaction2020, 'complaints.internal-control', { g: 1, f, h: 0 }, given).score;
		expect([points(0), points(1), points(2)]).toEqual(['0', '10', '1']);
	});

	it('and for the first violation that somebody answered for, likewise', () => {
		const given = { readings: { 'zero-base': 'none' } };
		const points = (b: number) => score(quality2013, 'internal-control', { a: 1, b }, given).score;
		expect([points(0), points(1), points(2)]).toEqual(['0', '10', '5']);
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
		...[
			'services.quality.deadlines',
			'services.quality.refusals',
			'services.quality.incomplete-documents',
			'services.quality.extra-documents'
		].map((id) => ({ id, used: ['rate-formula', 'zero-base'] })),
		{
			id: 'services.satisfaction.complaints',
			used: ['local-complaints-weight', 'rate-formula', 'zero-base']
		},
		{ id: 'services.satisfaction.level', used: [] },
		{ id: 'services.automation.electronic', used: ['zero-base'] },
		{ id: 'services.automation.electronic-share', used: ['zero-base'] },
		{ id: 'services.automation.newly-automated', used: [] },
		{ id: 'services.automation.downtime', used: [] },
		{ id: 'openness.data', used: [] },
		{ id: 'openness.budget', used: ['not-assessed'] },
		{ id: 'openness.legal-acts', used: ['no-notification'] },
		{ id: 'openness.dialogue', used: ['not-assessed'] },
		{ id: 'openness.subordinates', used: [] },
		{ id: 'dialogue.blog', used: ['blog-none'] },
		{ id: 'dialogue.broadcasts', used: [] },
		{ id: 'dialogue.meetings.reception', used: [] },
		{ id: 'subordinate-dialogue', used: [] },
		{ id: 'new-services', used: [] },
		{ id: 'standards', used: ['zero-base'] },
		{ id: 'regulations', used: ['zero-base'] },
		{ id: 'internal-control', used: ['zero-base'] },
		{ id: 'channels.portal', used: ['zero-base'] },
		{ id: 'channels.service-centre', used: ['zero-base'] },
		{ id: 'penalties', used: [] },
		{ id: 'optimisation', used: ['commission-body', 'optimisation-share', 'zero-base'] },
		{ id: 'deadlines', used: ['deadline-rate', 'rate-formula', 'registration-share', 'zero-base'] },
		{ id: 'workload', used: [] },
		{ id: 'personnel.labour.workload', used: ['agreement-index'] },
		{ id: 'personnel.labour.management', used: ['agreement-index'] },
		{ id: 'personnel.potential.turnover', used: [] },
		{ id: 'personnel.potential.exit-interview', used: ['exit-majority-base', 'zero-base'] },
		{ id: 'personnel.potential.qualification', used: [] },
		{ id: 'personnel.labour.training', used: [] },
		{ id: 'personnel.labour.planning', used: [] },
		{ id: 'personnel.labour.internship', used: [] },
		{ id: 'personnel.labour.records', used: [] },
		{ id: 'personnel.merit.competitions', used: ['observers-formula', 'zero-base'] },
		{ id: 'personnel.merit.career', used: ['zero-base'] },
		{ id: 'it.smart-city', used: [] },
		{ id: 'it.staff', used: ['zero-base'] },
		{ id: 'it.courses', used: ['zero-base'] },
		{ id: 'it.data-registry', used: ['zero-base'] }
	])('$id uses $used', ({ id, used }) => {
		const rule = ruleOf(id);
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
		['optimisation', 'workload', 'personnel.labour.workload', 'services.satisfaction.level'].map(
			ruleOf
		)
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

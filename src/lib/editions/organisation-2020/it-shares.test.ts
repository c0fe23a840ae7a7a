import { describe, expect, it } from 'vitest';
import { dec, plain } from '../../scoring/decimal';
import type { BodyKind } from '../../scoring/nodes';
import { incomplete, invalid, notAssessed, problemsOf, resultFor, score, scored } from '../testing';
import { organisation2020 } from './edition';

const registry = 'it.data-registry';
const kinds: Readonly<Record<string, BodyKind>> = { central: 'central', local: 'local' };

describe.each([
	{ id: 'it.staff', part: 'c', whole: 'd', kind: 'central', k: 20, cite: 'п. 74-2' },
	{ id: 'it.staff', part: 'c', whole: 'd', kind: 'local', k: 10, cite: 'п. 74-2' },
	{ id: 'it.courses', part: 'r', whole: 's', kind: 'central', k: 5, cite: 'п. 74-4' },
	{ id: 'it.courses', part: 'r', whole: 's', kind: 'local', k: 5, cite: 'п. 74-4' },
	{ id: registry, part: 'i', whole: 'v', kind: 'central', k: 5, cite: 'п. 78-3' }
])('$id $kind: $k · $part/$whole ($cite)', ({ id, part, whole, kind, k }) => {
	const given = { kind: kinds[kind] ?? 'central' };
	const max = String(k);

	it.each([
		{ some: 14, all: 20, share: '0.7' },
		{ some: '1 000', all: '8 000', share: '0.125' },
		{ some: 0, all: 20, share: '0' },
		{ some: 20, all: 20, share: '1' }
	])('$some of $all → $share of all points', ({ some, all, share }) => {
		const points = plain(dec(share).times(k), 10);
		const answers = { [part]: some, [whole]: all };
		expect(score(organisation2020, id, answers, given)).toEqual(scored(points, max));
	});

	it('one of three', () => {
		const thirds: Readonly<Record<string, string>> = {
			'20': '6.6666666667',
			'10': '3.3333333333',
			'5': '1.6666666667'
		};
		const answers = { [part]: 1, [whole]: 3 };
		expect(score(organisation2020, id, answers, given)).toEqual(scored(thirds[max] ?? '', max));
	});

	it.each([
		{ reading: 'full', points: max },
		{ reading: 'none', points: '0' }
	])('of nothing, zero base $reading → $points', ({ reading, points }) => {
		const answers = { [part]: 0, [whole]: 0 };
		const read = { ...given, readings: { 'zero-base': reading } };
		expect(score(organisation2020, id, answers, read)).toEqual(scored(points, max));
	});

	it.each([
		{ answers: {} },
		{ answers: { [part]: 1 } },
		{ answers: { [whole]: 1 } },
		{ answers: { [part]: '', [whole]: 0 } }
	])('blank: $answers', ({ answers }) => {
		expect(score(organisation2020, id, answers, given)).toEqual(incomplete(max));
		expect(problemsOf(organisation2020, id, answers, given)).toEqual([]);
	});

	it.each([
		{ some: 21, all: 20, found: [`${part}: part-exceeds-whole`] },
		{ some: 1, all: 0, found: [`${part}: part-exceeds-whole`] },
		{ some: -1, all: 20, found: [`${part}: negative`] },
		{ some: 1, all: '2,5', found: [`${whole}: not-integer`] },
		{ some: 'x', all: 20, found: [`${part}: not-a-number`] },
		{ some: 1, all: 1e13, found: [`${whole}: too-large`] },
		{ some: '0.0000001', all: 20, found: [`${part}: out-of-range`] }
	])('$some of $all → $found', ({ some, all, found }) => {
		const answers = { [part]: some, [whole]: all };
		expect(problemsOf(organisation2020, id, answers, given)).toEqual(found);
		expect(score(organisation2020, id, answers, given)).toEqual(invalid(max));
	});

	it('an input that there is not', () => {
		const answers = { [part]: 1, [whole]: 2, k: 5 };
		expect(problemsOf(organisation2020, id, answers, given)).toEqual(['k: unknown-input']);
	});
});

it.each([undefined, { i: 1, v: 2 }, { i: 'x' }])('no registry of local bodies: %j', (answers) => {
	const given = { kind: 'local' } as const;
	expect(score(organisation2020, registry, answers, given)).toEqual(notAssessed);
	expect(problemsOf(organisation2020, registry, answers, given)).toEqual([]);
});

describe('the direction', () => {
	const best = {
		'it.portal': { score: 30 },
		'it.actuality': { score: 20 },
		'it.automation': { score: 25 },
		'it.staff': { c: 1, d: 1 },
		'it.courses': { r: 1, s: 1 },
		'it.local-content': { score: 5 },
		'it.data-registry': { i: 1, v: 1 },
		'it.smart-city': {
			...{ education: 6900, health: 0, transport: 0, roads: 0, safety: 0 },
			...{ tourism: 0, utilities: 0, ecology: 0, governance: 0 }
		}
	};

	it.each([
		// Bonuses lift it above 100: the act names no limit.
		{ kind: 'central', points: 0, reports: 0, score: '110', max: '110' },
		{ kind: 'local', points: 0, reports: 0, score: '105', max: '105' },
		{ kind: 'central', points: '2,5', reports: 10, score: '97.5', max: '110' },
		{ kind: 'local', points: 200, reports: 0, score: '0', max: '105' }
	])('$kind less $points and $reports → $score', ({ kind, points, reports, score: got, max }) => {
		const also = { ...best, 'it.unused-systems': { points } };
		const given = { kind: kinds[kind] ?? 'central', also };
		const { scores } = resultFor(organisation2020, 'it.penalties', { points: reports }, given);
		expect(scores.it).toMatchObject(scored(got, max));
	});
});

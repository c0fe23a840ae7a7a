import { describe, expect, it } from 'vitest';
import type { BodyKind } from '../../scoring/nodes';
import { incomplete, invalid, notAssessed, problemsOf, score, scored } from '../testing';
import { quality2013 } from './edition';

describe('standards: 15 times the share, 0.2 less for each late one, 3 at most (пп. 17–18)', () => {
	it.each([
		{ a: 40, c: 40, lateFacts: 0, points: '15' },
		{ a: 39, c: 40, lateFacts: 0, points: '14.625' },
		{ a: 1, c: 3, lateFacts: '', points: '5' },
		{ a: 1, c: 7, lateFacts: null, points: '2.1428571429' },
		{ a: 0, c: 40, lateFacts: 0, points: '0' },
		{ a: '1 200', c: '1 200', lateFacts: '1', points: '14.8' },
		{ a: 38, c: 40, lateFacts: 2, points: '13.85' }, // 14.25 − 0.4
		// 15 facts reach the most.
		{ a: 40, c: 40, lateFacts: 14, points: '12.2' },
		{ a: 40, c: 40, lateFacts: 15, points: '12' },
		{ a: 40, c: 40, lateFacts: 16, points: '12' },
		{ a: 40, c: 40, lateFacts: '1 000 000', points: '12' },
		// Never below 0: 15 · 1/75 is one fact.
		{ a: 1, c: 75, lateFacts: 0, points: '0.2' },
		{ a: 2, c: 75, lateFacts: 1, points: '0.2' },
		{ a: 1, c: 75, lateFacts: 1, points: '0' },
		{ a: 1, c: 75, lateFacts: 2, points: '0' },
		{ a: 0, c: 75, lateFacts: 15, points: '0' }
	])('$a of $c, $lateFacts late → $points', ({ a, c, lateFacts, points }) => {
		expect(score(quality2013, 'standards', { a, c, lateFacts })).toEqual(scored(points, '15'));
	});

	it.each([{ a: 1, c: 2 }, { a: 2, c: 1 }, {}, { a: 'x' }, 3])(
		'are not assessed for a local body: %j',
		(answers) => {
			const local = { kind: 'local' } as const;
			expect(score(quality2013, 'standards', answers, local)).toEqual(notAssessed);
			expect(problemsOf(quality2013, 'standards', answers, local)).toEqual([]);
		}
	);
});

describe('regulations: 10 or 25 times the share, 0.3 less for each late one, 5 at most (пп. 20–21)', () => {
	it.each([
		{ a: 38, b: 38, lateFacts: 0, central: '10', local: '25' },
		{ a: 1, b: 3, lateFacts: '', central: '3.3333333333', local: '8.3333333333' },
		{ a: 36, b: 38, lateFacts: 1, central: '9.1736842105', local: '23.3842105263' },
		{ a: 0, b: 38, lateFacts: null, central: '0', local: '0' },
		// 16 facts take 4.8; 17 would take 5.1 and take 5.
		{ a: 38, b: 38, lateFacts: 16, central: '5.2', local: '20.2' },
		{ a: 38, b: 38, lateFacts: 17, central: '5', local: '20' },
		{ a: 38, b: 38, lateFacts: 18, central: '5', local: '20' },
		// Never below 0: 10 · 3/100 and 25 · 3/250 are one fact.
		{ a: 4, b: 100, lateFacts: 1, central: '0.1', local: '0.7' },
		{ a: 3, b: 100, lateFacts: 1, central: '0', local: '0.45' },
		{ a: 2, b: 100, lateFacts: 1, central: '0', local: '0.2' },
		{ a: 3, b: 250, lateFacts: 1, central: '0', local: '0' },
		{ a: 0, b: 1, lateFacts: 100, central: '0', local: '0' }
	])('$a of $b, $lateFacts late → $central, $local', ({ central, local, ...answers }) => {
		expect(score(quality2013, 'regulations', answers)).toEqual(scored(central, '10'));
		const asLocal = score(quality2013, 'regulations', answers, { kind: 'local' });
		expect(asLocal).toEqual(scored(local, '25'));
	});
});

const cases: readonly {
	readonly id: string;
	readonly whole: string;
	readonly kind: BodyKind;
	readonly k: string;
	/** After one late fact. */
	readonly lessOne: string;
}[] = [
	{ id: 'standards', whole: 'c', kind: 'central', k: '15', lessOne: '14.8' },
	{ id: 'regulations', whole: 'b', kind: 'central', k: '10', lessOne: '9.7' },
	{ id: 'regulations', whole: 'b', kind: 'local', k: '25', lessOne: '24.7' }
];

describe.each(cases)('$id of a $kind body', ({ id, whole, kind, k, lessOne }) => {
	const answersOf = (a: unknown, of: unknown, also: object = {}) => ({ a, [whole]: of, ...also });

	it.each([
		{ readings: {}, late: 0, points: k },
		{ readings: { 'zero-base': 'full' }, late: 0, points: k },
		// Late facts count whatever there was to approve.
		{ readings: { 'zero-base': 'full' }, late: 1, points: lessOne },
		{ readings: { 'zero-base': 'none' }, late: 0, points: '0' },
		{ readings: { 'zero-base': 'none' }, late: 1, points: '0' }
	])('nothing to approve, $readings, $late late → $points', ({ readings, late, points }) => {
		const answers = answersOf(0, 0, { lateFacts: late });
		expect(score(quality2013, id, answers, { kind, readings })).toEqual(scored(points, k));
	});

	it.each([
		{ answers: {} },
		{ answers: { a: 1 } },
		{ answers: { [whole]: 1 } },
		{ answers: { lateFacts: 2 } },
		{ answers: answersOf('', 0) },
		{ answers: answersOf(1, ' ') },
		{ answers: answersOf(null, null) }
	])('blank: $answers', ({ answers }) => {
		expect(score(quality2013, id, answers, { kind })).toEqual(incomplete(k));
		expect(problemsOf(quality2013, id, answers, { kind })).toEqual([]);
	});

	it.each([
		{ answers: answersOf(11, 10), found: ['a: part-exceeds-whole'] },
		{ answers: answersOf(1, 0), found: ['a: part-exceeds-whole'] },
		{ answers: answersOf(-1, 10), found: ['a: negative'] },
		{ answers: answersOf('1,5', 10), found: ['a: not-integer'] },
		{ answers: answersOf('all', 10), found: ['a: not-a-number'] },
		{ answers: answersOf(1, 1e13), found: [`${whole}: too-large`] },
		{ answers: answersOf(1, '10.0000001'), found: [`${whole}: out-of-range`] },
		{ answers: answersOf(1, 10, { lateFacts: -1 }), found: ['lateFacts: negative'] },
		{ answers: answersOf(1, 10, { lateFacts: 0.5 }), found: ['lateFacts: not-integer'] },
		{ answers: answersOf(1, 10, { lateFacts: 'x' }), found: ['lateFacts: not-a-number'] },
		{ answers: answersOf(1, 10, { z: 1 }), found: ['z: unknown-input'] },
		{ answers: 'all', found: ['all: unknown-input'] }
	])('$answers → $found', ({ answers, found }) => {
		expect(problemsOf(quality2013, id, answers, { kind })).toEqual(found);
		expect(score(quality2013, id, answers, { kind })).toEqual(invalid(k));
	});
});

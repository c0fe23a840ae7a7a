import { describe, expect, it } from 'vitest';
import { invalid, problemsOf, resultFor, score, scored } from '../testing';
import { interaction2020 } from './edition';

const id = 'complaints.penalties';

describe('0.2 for each unreliable fact, 5 at most (п. 20)', () => {
	it.each([
		{ facts: 7, points: '-1.4' },
		{ facts: 1, points: '-0.2' },
		{ facts: 0, points: '0' },
		{ facts: '', points: '0' }, // optional
		{ facts: null, points: '0' },
		{ facts: -0, points: '0' },
		// 25 facts reach the most.
		{ facts: 24, points: '-4.8' },
		{ facts: 25, points: '-5' },
		{ facts: 26, points: '-5' },
		{ facts: '1 000 000', points: '-5' }
	])('$facts → $points', ({ facts, points }) => {
		expect(score(interaction2020, id, { unreliableFacts: facts })).toEqual(scored(points, '0'));
	});

	it.each(['services.penalties', 'openness.penalties', 'complaints.penalties'])(
		'is there in each direction: %s',
		(direction) => {
			const answers = { unreliableFacts: 2 };
			expect(score(interaction2020, direction, answers, { kind: 'local' })).toEqual(
				scored('-0.4', '0')
			);
		}
	);

	it('is 0 where nothing is answered', () => {
		expect(score(interaction2020, id, undefined)).toEqual(scored('0', '0'));
	});

	it.each([
		{ answers: { unreliableFacts: -1 }, found: ['unreliableFacts: negative'] },
		{ answers: { unreliableFacts: 0.5 }, found: ['unreliableFacts: not-integer'] },
		{ answers: { unreliableFacts: 'many' }, found: ['unreliableFacts: not-a-number'] },
		{ answers: { unreliableFacts: 1e13 }, found: ['unreliableFacts: too-large'] },
		{ answers: { unreliableFacts: '0.1234567' }, found: ['unreliableFacts: out-of-range'] },
		{ answers: { facts: 1 }, found: ['facts: unknown-input'] }
	])('$answers → $found', ({ answers, found }) => {
		expect(problemsOf(interaction2020, id, answers)).toEqual(found);
		expect(score(interaction2020, id, answers)).toEqual(invalid('0'));
	});
});

describe('the direction of complaints', () => {
	const best = {
		'complaints.deadlines': { f: 0, p: 1 },
		'complaints.court': { noCourtReviews: true },
		'complaints.repeated': { n: 0, m: 1 },
		'complaints.internal-control': { g: 0, f: 0 }
	};
	const worst = {
		'complaints.deadlines': { f: 1, p: 1 },
		'complaints.court': { a: 1, p: 1 },
		'complaints.repeated': { n: 1, m: 1 },
		'complaints.internal-control': { g: 0, f: 1 }
	};

	it.each([
		{ name: 'all of it', also: best, facts: 0, points: '100' },
		{ name: 'penalties are taken off', also: best, facts: 7, points: '98.6' },
		{ name: 'never below 0', also: worst, facts: 7, points: '0' }
	])('$name', ({ also, facts, points }) => {
		const { scores } = resultFor(interaction2020, id, { unreliableFacts: facts }, { also });
		expect(scores.complaints).toMatchObject(scored(points, '100'));
	});

	it('has a subtotal of what is scored so far', () => {
		const also = { 'complaints.deadlines': { f: 3, p: 12500 } };
		const { scores } = resultFor(interaction2020, id, { unreliableFacts: 7 }, { also });
		// 39.76 − 1.4
		expect(scores.complaints).toEqual({
			status: 'incomplete',
			score: null,
			max: '100',
			subtotal: '38.36'
		});
	});
});

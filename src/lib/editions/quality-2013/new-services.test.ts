import { describe, expect, it } from 'vitest';
import { incomplete, invalid, notAssessed, problemsOf, score, scored } from '../testing';
import { quality2013 } from './edition';

const id = 'new-services';

describe('ten points for any new service (п. 14)', () => {
	it.each([
		{ newServices: 0, points: '0' },
		{ newServices: '0', points: '0' },
		// One is as good as many.
		{ newServices: 1, points: '10' },
		{ newServices: 2, points: '10' },
		{ newServices: '1 000 000', points: '10' }
	])('$newServices → $points', ({ newServices, points }) => {
		expect(score(quality2013, id, { newServices })).toEqual(scored(points, '10'));
	});

	it.each([{}, { newServices: '' }, { newServices: null }, { newServices: ' ' }])(
		'blank: $newServices',
		(answers) => {
			expect(score(quality2013, id, answers)).toEqual(incomplete('10'));
			expect(problemsOf(quality2013, id, answers)).toEqual([]);
		}
	);

	it.each([
		{ answers: { newServices: -1 }, found: ['newServices: negative'] },
		{ answers: { newServices: '0,5' }, found: ['newServices: not-integer'] },
		{ answers: { newServices: true }, found: ['newServices: not-a-number'] },
		{ answers: { newServices: 'three' }, found: ['newServices: not-a-number'] },
		{ answers: { newServices: 1e13 }, found: ['newServices: too-large'] },
		{ answers: { newServices: '0.0000001' }, found: ['newServices: out-of-range'] },
		{ answers: { newServices: 1, a: 1 }, found: ['a: unknown-input'] },
		{ answers: [1], found: ['all: unknown-input'] }
	])('$answers → $found', ({ answers, found }) => {
		expect(problemsOf(quality2013, id, answers)).toEqual(found);
		expect(score(quality2013, id, answers)).toEqual(invalid('10'));
	});

	it.each([{ newServices: 3 }, { newServices: 'x' }, {}, 7])(
		'is not assessed for a local body: %j',
		(answers) => {
			expect(score(quality2013, id, answers, { kind: 'local' })).toEqual(notAssessed);
			expect(problemsOf(quality2013, id, answers, { kind: 'local' })).toEqual([]);
		}
	);
});

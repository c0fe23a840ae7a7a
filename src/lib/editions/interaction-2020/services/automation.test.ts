import { describe, expect, it } from 'vitest';
import {
	incomplete,
	invalid,
	notAssessed,
	problemsOf,
	resultFor,
	score,
	scored
} from '../../testing';
import { interaction2020 } from '../edition';

const electronic = 'services.automation.electronic';
const share = 'services.automation.electronic-share';
const automated = 'services.automation.newly-automated';
const downtime = 'services.automation.downtime';

describe.each([
	{ id: electronic, part: 'c', whole: 'n', cite: 'п. 51' },
	{ id: share, part: 'd', whole: 'z', cite: 'п. 53' }
])('$id: 10 · $part/$whole ($cite)', ({ id, part, whole }) => {
	it.each([
		{ some: 18, all: 20, points: '9' },
		{ some: 2, all: 3, points: '6.6666666667' },
		{ some: 1, all: 7, points: '1.4285714286' },
		{ some: '43 973', all: '2 323 535', points: '0.1892504309' },
		// None and all.
		{ some: 0, all: 20, points: '0' },
		{ some: 999999, all: 1000000, points: '9.99999' },
		{ some: 20, all: 20, points: '10' }
	])('$some of $all → $points', ({ some, all, points }) => {
		const answers = { [part]: some, [whole]: all };
		expect(score(interaction2020, id, answers)).toEqual(scored(points, '10'));
	});

	it.each([
		{ reading: 'full', points: '10' },
		{ reading: 'none', points: '0' }
	])('of nothing, zero base $reading → $points', ({ reading, points }) => {
		const given = { readings: { 'zero-base': reading } };
		const got = score(interaction2020, id, { [part]: 0, [whole]: 0 }, given);
		expect(got).toEqual(scored(points, '10'));
	});

	it.each([
		{ answers: {} },
		{ answers: { [part]: 1 } },
		{ answers: { [whole]: 1 } },
		{ answers: { [part]: '', [whole]: 0 } }
	])('blank: $answers', ({ answers }) => {
		expect(score(interaction2020, id, answers)).toEqual(incomplete('10'));
		expect(problemsOf(interaction2020, id, answers)).toEqual([]);
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
		expect(problemsOf(interaction2020, id, answers)).toEqual(found);
		expect(score(interaction2020, id, answers)).toEqual(invalid('10'));
	});
});

describe('a point for each service automated in the period, 5 at most (п. 54)', () => {
	it.each([
		{ answers: { c: 0 }, points: '0' },
		{ answers: { c: 2 }, points: '2' },
		// The fifth fills it.
		{ answers: { c: 4 }, points: '4' },
		{ answers: { c: 5 }, points: '5' },
		{ answers: { c: 6 }, points: '5' },
		{ answers: { c: '1 000 000' }, points: '5' },
		{ answers: { c: 1, allElectronic: false }, points: '1' },
		// All electronic already: 5, whatever the count.
		{ answers: { allElectronic: true }, points: '5' },
		{ answers: { allElectronic: true, c: 0 }, points: '5' },
		{ answers: { allElectronic: true, c: '' }, points: '5' },
		{ answers: { allElectronic: true, c: 'x' }, points: '5' }, // kept, not judged
		{ answers: { allElectronic: true, c: -3 }, points: '5' }
	])('$answers → $points', ({ answers, points }) => {
		expect(score(interaction2020, automated, answers)).toEqual(scored(points, '5'));
		expect(problemsOf(interaction2020, automated, answers)).toEqual([]);
	});

	it.each([{}, { c: ' ' }, { allElectronic: false }, { allElectronic: null, c: null }])(
		'blank: %j',
		(answers) => {
			expect(score(interaction2020, automated, answers)).toEqual(incomplete('5'));
		}
	);

	it.each([
		{ answers: { c: -1 }, found: ['c: negative'] },
		{ answers: { c: '1.5' }, found: ['c: not-integer'] },
		{ answers: { c: 1, allElectronic: 'all' }, found: ['allElectronic: unknown-choice'] },
		{ answers: { allElectronic: 1 }, found: ['allElectronic: unknown-choice'] },
		{ answers: { allElectronic: true, all: 5 }, found: ['all: unknown-input'] },
		{ answers: 'c', found: ['all: unknown-input'] }
	])('$answers → $found', ({ answers, found }) => {
		expect(problemsOf(interaction2020, automated, answers)).toEqual(found);
		expect(score(interaction2020, automated, answers)).toEqual(invalid('5'));
	});
});

describe('0.2 for each hour without electronic services, 5 at most (п. 55)', () => {
	it.each([
		{ t: 0, points: '0' },
		{ t: 2, points: '-0.4' },
		{ t: '0,5', points: '-0.1' },
		{ t: '0.000001', points: '-0.0000002' },
		// 25 hours reach the most.
		{ t: '24.999999', points: '-4.9999998' },
		{ t: 25, points: '-5' },
		{ t: '25.000001', points: '-5' },
		{ t: 8760, points: '-5' }
	])('$t hours → $points', ({ t, points }) => {
		expect(score(interaction2020, downtime, { t })).toEqual(scored(points, '0'));
	});

	it('is required', () => {
		expect(score(interaction2020, downtime, { t: '' })).toEqual(incomplete('0'));
	});

	it.each([
		{ answers: { t: -1 }, found: ['t: negative'] },
		{ answers: { t: 'long' }, found: ['t: not-a-number'] },
		{ answers: { t: 1e13 }, found: ['t: too-large'] },
		{ answers: { t: '0.0000001' }, found: ['t: out-of-range'] },
		{ answers: { t: 1, hours: 1 }, found: ['hours: unknown-input'] },
		{ answers: [1], found: ['all: unknown-input'] }
	])('$answers → $found', ({ answers, found }) => {
		expect(problemsOf(interaction2020, downtime, answers)).toEqual(found);
		expect(score(interaction2020, downtime, answers)).toEqual(invalid('0'));
	});
});

describe('local bodies are not assessed', () => {
	it.each([
		{ id: electronic, answers: { c: 1, n: 2 } },
		{ id: electronic, answers: { c: 2, n: 1 } },
		{ id: share, answers: { d: 'x', z: -1, y: 1 } },
		{ id: share, answers: {} },
		{ id: automated, answers: { allElectronic: 'x' } },
		{ id: downtime, answers: { t: -1 } },
		{ id: downtime, answers: [1] }
	])('$id $answers is kept and not judged', ({ id, answers }) => {
		expect(score(interaction2020, id, answers, { kind: 'local' })).toEqual(notAssessed);
		expect(problemsOf(interaction2020, id, answers, { kind: 'local' })).toEqual([]);
	});

	it('nor is the criterion', () => {
		const { scores } = resultFor(interaction2020, downtime, { t: 5 }, { kind: 'local' });
		expect(scores['services.automation']).toEqual({ ...notAssessed, subtotal: '0' });
	});
});

describe('the criterion: T + V + B + P, from 0 to 25', () => {
	const full = { [electronic]: { c: 1, n: 1 }, [share]: { d: 1, z: 1 }, [automated]: { c: 9 } };
	const none = { [electronic]: { c: 0, n: 1 }, [share]: { d: 0, z: 1 }, [automated]: { c: 0 } };

	it.each([
		{ name: 'everything', also: full, t: 0, points: '25', subtotal: '25' },
		{ name: 'less an hour', also: full, t: 1, points: '24.8', subtotal: '24.8' },
		{ name: 'less everything', also: full, t: 100, points: '20', subtotal: '20' },
		{ name: 'nothing', also: none, t: 0, points: '0', subtotal: '0' },
		// The penalty itself stays what it is; the criterion stops at 0.
		{ name: 'never below 0', also: none, t: 2, points: '0', subtotal: '-0.4' },
		{
			name: 'up to the edge',
			also: { ...none, [automated]: { c: 4 } },
			t: 20,
			points: '0',
			subtotal: '0'
		},
		{
			name: 'just above it',
			also: { ...none, [automated]: { c: 4 } },
			t: '19.9',
			points: '0.02',
			subtotal: '0.02'
		}
	])('$name → $points', ({ also, t, points, subtotal }) => {
		const { scores } = resultFor(interaction2020, downtime, { t }, { also });
		expect(scores['services.automation']).toEqual({ ...scored(points, '25'), subtotal });
	});

	it.each([
		{ name: 'a blank', answers: {}, status: 'incomplete' },
		{ name: 'something wrong', answers: { t: 'x' }, status: 'invalid' }
	])('waits for $name', ({ answers, status }) => {
		const { scores } = resultFor(interaction2020, downtime, answers, { also: full });
		expect(scores['services.automation']).toEqual({
			status,
			score: null,
			max: '25',
			subtotal: '25'
		});
	});
});

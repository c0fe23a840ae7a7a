import { describe, expect, it } from 'vitest';
import type { BodyKind } from '../../../scoring/nodes';
import { incomplete, invalid, problemsOf, score, scored, type Given } from '../../testing';
import { interaction2020 } from '../edition';

const id = 'services.satisfaction.level';
const scoreOf = (answers: unknown, given: Given = {}) => score(interaction2020, id, answers, given);
const problems = (answers: unknown, given: Given = {}) =>
	problemsOf(interaction2020, id, answers, given);

/** A table of services with these ratings. */
const rated = (...ratings: readonly unknown[]) => ({
	services: ratings.map((rating) => ({ rating }))
});

describe('points of one service by its rating, rounded to two decimals (appendix 6)', () => {
	it.each([
		{ rating: 5, central: '15', local: '20' },
		{ rating: '4,85', central: '15', local: '20' },
		// 4.8 from both sides: 4.795 rounds up to it, 4.794999 down to 4.79.
		{ rating: '4.8', central: '15', local: '20' },
		{ rating: '4.795', central: '15', local: '20' },
		{ rating: '4.794999', central: '12', local: '16' },
		{ rating: '4.79', central: '12', local: '16' },
		// 4.6
		{ rating: '4.6', central: '12', local: '16' },
		{ rating: '4.595', central: '12', local: '16' },
		{ rating: '4.594999', central: '9', local: '12' },
		{ rating: '4.59', central: '9', local: '12' },
		// 4.4
		{ rating: '4.4', central: '9', local: '12' },
		{ rating: '4.395', central: '9', local: '12' },
		{ rating: '4.394999', central: '6', local: '8' },
		{ rating: '4.39', central: '6', local: '8' },
		// 4.2
		{ rating: '4.2', central: '6', local: '8' },
		{ rating: '4.195', central: '6', local: '8' },
		{ rating: '4.194999', central: '3', local: '4' },
		{ rating: '4.19', central: '3', local: '4' },
		// 4
		{ rating: 4, central: '3', local: '4' },
		{ rating: '3.995', central: '3', local: '4' },
		{ rating: '3.994999', central: '0', local: '0' },
		{ rating: '3.99', central: '0', local: '0' },
		{ rating: 1, central: '0', local: '0' }
	])('$rating → $central central, $local local', ({ rating, central, local }) => {
		expect(scoreOf(rated(rating))).toEqual(scored(central, '15'));
		expect(scoreOf(rated(rating), { kind: 'local' })).toEqual(scored(local, '20'));
	});
});

describe('the mean of all services (п. 32)', () => {
	it.each<{ kind: BodyKind; ratings: readonly unknown[]; points: string; max: string }>([
		{ kind: 'central', ratings: [5, 4.6, 4.4], points: '12', max: '15' },
		{ kind: 'central', ratings: [5, 4.6, 4.6], points: '13', max: '15' },
		// 18/7: the points are averaged, not the ratings.
		{ kind: 'central', ratings: [5, 4, 1, 1, 1, 1, 1], points: '2.5714285714', max: '15' },
		{ kind: 'local', ratings: ['4,80', '4,00', '3,50'], points: '8', max: '20' }
	])('$kind $ratings → $points', ({ kind, ratings, points, max }) => {
		expect(scoreOf(rated(...ratings), { kind })).toEqual(scored(points, max));
	});

	it('takes as many as a table holds', () => {
		const services = Array.from({ length: 5000 }, () => ({ rating: 5 }));
		expect(scoreOf({ services })).toEqual(scored('15', '15'));
	});

	it('leaves names out of the arithmetic', () => {
		const services = [
			{ name: 'x'.repeat(500), rating: 5 },
			{ name: '', rating: 4 },
			{ name: 7, rating: 1 }
		];
		expect(scoreOf({ services })).toEqual(scored('6', '15'));
		expect(problems({ services })).toEqual([]);
	});
});

describe('a body that was not monitored gets the mean of the others', () => {
	it.each<{ kind: BodyKind; average: unknown; points: string; max: string }>([
		{ kind: 'central', average: '12,25', points: '12.25', max: '15' },
		{ kind: 'central', average: 0, points: '0', max: '15' },
		{ kind: 'central', average: 15, points: '15', max: '15' },
		{ kind: 'local', average: '20', points: '20', max: '20' }
	])('$kind: $average', ({ kind, average, points, max }) => {
		const answers = { notMonitored: true, average };
		expect(scoreOf(answers, { kind })).toEqual(scored(points, max));
	});

	it.each([
		{ services: [{ rating: 5 }] },
		{ services: [{ rating: 'x', wrong: 1 }] },
		{ services: [] },
		{ services: 'x' }
	])('keeps its table and does not judge it: $services', ({ services }) => {
		const answers = { notMonitored: true, average: 7.5, services };
		expect(scoreOf(answers)).toEqual(scored('7.5', '15'));
		expect(problems(answers)).toEqual([]);
	});

	it.each([{ average: 3 }, { average: 'x' }, { average: 16 }])(
		'$average is of no matter to a body that was',
		({ average }) => {
			expect(scoreOf({ ...rated(4.6), average })).toEqual(scored('12', '15'));
			expect(problems({ ...rated(4.6), average })).toEqual([]);
		}
	);
});

describe('what is missing or wrong', () => {
	it.each([
		{ answers: {} },
		{ answers: { services: [] } },
		{ answers: { services: null } },
		{ answers: { services: [{}] } },
		{ answers: { services: [{ name: 'A' }] } },
		{ answers: rated(5, '', 4) },
		{ answers: { notMonitored: true } },
		{ answers: { notMonitored: true, average: ' ', services: [{ rating: 5 }] } },
		{ answers: { notMonitored: false, average: 12 } }
	])('blank: $answers', ({ answers }) => {
		expect(scoreOf(answers)).toEqual(incomplete('15'));
		expect(problems(answers)).toEqual([]);
	});

	it.each([
		// 1 to 5 from outside.
		{ answers: rated(5, '0.99'), found: ['services[1].rating: out-of-range'] },
		{ answers: rated('0.999999'), found: ['services[0].rating: out-of-range'] },
		{ answers: rated('5.000001'), found: ['services[0].rating: out-of-range'] },
		{ answers: rated('4.8000001'), found: ['services[0].rating: out-of-range'] },
		{ answers: rated(-4), found: ['services[0].rating: negative'] },
		{ answers: rated('good'), found: ['services[0].rating: not-a-number'] },
		{ answers: rated(1e13), found: ['services[0].rating: too-large'] },
		{
			answers: rated('x', 5, 6),
			found: ['services[0].rating: not-a-number', 'services[2].rating: out-of-range']
		},
		{
			answers: { services: [{ name: 'x'.repeat(501), rating: 5 }] },
			found: ['services[0].name: too-long']
		},
		{
			answers: { services: [{ name: {}, rating: 5 }] },
			found: ['services[0].name: unknown-input']
		},
		{ answers: { services: [{ mark: 5, rating: 5 }] }, found: ['services[0].mark: unknown-input'] },
		{ answers: { services: { rating: 5 } }, found: ['services: not-a-table'] },
		{ answers: { services: [5] }, found: ['services: not-a-table'] },
		{ answers: { ...rated(5), notMonitored: 'yes' }, found: ['notMonitored: unknown-choice'] },
		{ answers: { notMonitored: true, average: '15.01' }, found: ['average: out-of-range'] },
		{ answers: { notMonitored: true, average: -1 }, found: ['average: negative'] },
		{ answers: { ...rated(5), rating: 5 }, found: ['rating: unknown-input'] },
		{ answers: [5], found: ['all: unknown-input'] }
	])('$answers → $found', ({ answers, found }) => {
		expect(problems(answers)).toEqual(found);
		expect(scoreOf(answers)).toEqual(invalid('15'));
	});

	it('the average of a local body goes to 20', () => {
		const answers = { notMonitored: true, average: '20,01' };
		expect(problems(answers, { kind: 'local' })).toEqual(['average: out-of-range']);
		expect(scoreOf(answers, { kind: 'local' })).toEqual(invalid('20'));
	});

	it('one row more than a table holds', () => {
		const services = Array.from({ length: 5001 }, () => ({ rating: 5 }));
		expect(problems({ services })).toEqual(['services: too-many-rows']);
		expect(scoreOf({ services })).toEqual(invalid('15'));
	});
});

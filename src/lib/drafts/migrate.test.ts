import { describe, expect, test } from 'vitest';
import type { Raw } from '../scoring/raw';
import apart from './fixtures/stored-v1-apart.json';
import byKind from './fixtures/stored-v1-by-kind.json';
import first from './fixtures/stored-v1-first.json';
import { migrated, STORED_VERSION, versionOf } from './migrate';
import { emptyDraft, narrowed, type StoredDraft } from './stored-draft';

const nothing = { answers: {}, shares: {} };
const read = (stored: Raw) => narrowed(stored, 'd1', 'interaction-2020');

/** What each earlier version has written, and the draft that it is now. */
const fixtures: readonly (readonly [string, Raw, StoredDraft])[] = [
	[
		'the first version of the site',
		first,
		{
			id: 'd1',
			version: 2,
			revision: 0,
			edition: 'interaction-2020',
			kind: 'local',
			name: 'Әкімдік',
			period: '2020',
			answers: {
				'complaints.deadlines': { f: '3', p: '12 500' },
				'complaints.court': { n: 'три' },
				'services.satisfaction.level': { services: [{ name: 'А', rating: '4,85' }, {}] }
			},
			readings: { 'rate-formula': 'scale' },
			shares: {},
			byKind: { central: nothing, local: nothing },
			changed: 1_763_707_146_000,
			deleted: 0,
			place: 'complaints.court'
		}
	],
	[
		'a version that kept the answers of the other kind of body beside those of this one',
		apart,
		{
			id: 'd1',
			version: 2,
			revision: 0,
			edition: 'interaction-2020',
			kind: 'central',
			name: '',
			period: '',
			answers: { 'complaints.deadlines': { f: '3', p: '12 500' } },
			readings: {},
			shares: {},
			byKind: {
				central: {
					answers: { 'openness.data': { '1.kk': '90' } },
					shares: { 'openness.data': { '1.kk': { done: '9', of: '10' } } }
				},
				local: {
					answers: { 'openness.data': { '1.kk': '50' }, 'openness.budget': { '2.ru': '10' } },
					shares: {}
				}
			},
			changed: 1_763_712_000_000,
			deleted: 0,
			place: 'openness.data'
		}
	],
	[
		'a version that kept what is of one kind of body alone under its name',
		byKind,
		{
			id: 'd1',
			version: 2,
			revision: 0,
			edition: 'interaction-2020',
			kind: 'central',
			name: 'ours',
			period: '2021',
			answers: { 'complaints.deadlines': { f: '', p: '12 500' } },
			readings: { 'zero-base': 'none' },
			shares: { 'services.automation.electronic-share': { d: { done: '1', of: '3' } } },
			byKind: {
				central: {
					answers: { 'openness.data': { '1.kk': '90' } },
					shares: { 'openness.data': { '1.kk': { done: '9', of: '10' } } }
				},
				local: {
					answers: { 'openness.data': { '1.kk': '50' }, 'openness.budget': { '2.ru': '10' } },
					shares: {}
				}
			},
			changed: 1_763_719_200_000,
			deleted: 0,
			place: ''
		}
	]
];

describe('a draft as it was kept by', () => {
	test.each(fixtures)('%s', (_, stored, draft) => {
		const before = structuredClone(stored);
		expect(read(stored)).toStrictEqual(draft);
		expect(stored).toStrictEqual(before);
	});

	test.each(fixtures)('%s: opened, kept and opened again it is the same', (_, stored, draft) => {
		expect(read(structuredClone(read(stored)) as unknown as Raw)).toStrictEqual(draft);
	});

	test('this version stays as it is', () => {
		const draft: StoredDraft = {
			...emptyDraft('d1', 'interaction-2020'),
			name: 'x',
			revision: 7,
			changed: 5,
			deleted: 6
		};
		expect(migrated(draft as unknown as Raw)).toBe(draft);
		expect(read(draft as unknown as Raw)).toStrictEqual(draft);
	});

	test('a newer version stays as it is, with what nobody here knows of', () => {
		const stored = {
			version: 3,
			name: 'x',
			answers: { a: { f: '1' } },
			deleted: 4,
			revision: 9,
			tags: []
		};
		expect(migrated(stored)).toBe(stored);
		expect(read(stored)).toStrictEqual({
			...emptyDraft('d1', 'interaction-2020'),
			version: 3,
			revision: 9,
			name: 'x',
			answers: { a: { f: '1' } },
			deleted: 4
		});
	});
});

describe('versions', () => {
	test.each([
		['1', 1, 1],
		['this one', STORED_VERSION, 2],
		['one to come', 3, 3],
		['one far ahead', 1_000_000, 1_000_000],
		// Nonsense is taken for the first, so that nothing of the draft is passed by.
		['none', undefined, 1],
		['null', null, 1],
		['0', 0, 1],
		['a negative one', -1, 1],
		['a fraction', 2.5, 1],
		['text', '2', 1],
		['no number', NaN, 1],
		['infinite', Infinity, 1],
		['a list', [2], 1]
	])('%s', (_, version, expected) => {
		expect(versionOf({ version })).toBe(expected);
		const draft = read({ version, name: 'x' });
		expect(draft.version).toBe(Math.max(expected, STORED_VERSION));
		expect(draft.name).toBe('x');
	});

	test('a draft without any is of the first', () => {
		expect(migrated({ name: 'x' })).toMatchObject({
			name: 'x',
			version: 2,
			deleted: 0,
			revision: 0
		});
	});
});

describe('what the first versions kept among the others, or apart, for a kind of body', () => {
	test('is that of the kind that was chosen, and of the other one', () => {
		const { byKind } = read({ ...apart, kind: 'local' });
		expect(byKind.local.answers).toEqual({ 'openness.data': { '1.kk': '90' } });
		expect(byKind.central.answers).toEqual(apart.apart);
	});

	test('goes under what was typed later', () => {
		const later = { 'openness.data': { '1.kk': '70' } };
		const { byKind } = read({ ...apart, byKind: { central: { answers: later }, local: null } });
		expect(byKind.central.answers).toEqual(later);
		expect(byKind.central.shares).toEqual(apart.shares);
		expect(byKind.local.answers).toEqual(apart.apart);
	});

	test('stays where it is in a draft of this version', () => {
		const { answers } = apart;
		expect(read({ version: 2, answers }).answers).toEqual(answers);
	});

	test.each([
		{ apart: null, answers: [], shares: 'x', byKind: 7 },
		{ apart: ['x'], byKind: { central: [], local: { answers: 'x' } } }
	])('is nothing where there is nonsense: %j', (stored) => {
		expect(read({ version: 1, ...stored })).toStrictEqual(emptyDraft('d1', 'interaction-2020'));
	});
});

test('of what is no draft nothing is taken over', () => {
	const stored = {
		version: 2,
		revision: '3',
		kind: 'other',
		name: 1,
		period: null,
		answers: [],
		readings: 'x',
		shares: 0,
		byKind: [],
		changed: '5',
		deleted: true,
		place: {}
	};
	expect(read(stored)).toStrictEqual(emptyDraft('d1', 'interaction-2020'));
});

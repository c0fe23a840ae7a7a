import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editions } from '../editions/editions';
import { interaction2020 } from '../editions/interaction-2020/edition';
import { Assessment } from '../scoring/assess';
import { nodesOf } from '../scoring/edition-nodes';
import type { Edition } from '../scoring/indicator';
import { exchanged, storedFrom } from './exchange';
import { readDraft, type ReadDraft } from './format';
import { asOfKind, emptyDraft, type StoredDraft } from './stored-draft';

const MOMENT = 1_700_000_000_000;

/** A JSON text as a file or a link has it, read. */
function readFrom(json: string): ReadDraft {
	const reading = readDraft(JSON.parse(json), (id) => editions.some((of) => of.id === id));
	if (!reading.ok) throw new Error(reading.refusal);
	return reading.draft;
}

/** The draft after it went through a file. */
function carried(draft: StoredDraft, edition: Edition): StoredDraft {
	return storedFrom(readFrom(JSON.stringify(exchanged(draft))), edition, draft.id, draft.changed);
}

const full: StoredDraft = {
	...emptyDraft('d1', 'interaction-2020'),
	kind: 'local',
	name: 'Әкімдік',
	period: '2020',
	answers: {
		'complaints.deadlines': { f: '3', p: '12 500' },
		'services.satisfaction.level': { services: [{ name: 'А', rating: '4,85' }] },
		'no.such': { n: 'x' }
	},
	readings: { 'rate-formula': 'subtract' },
	shares: { 'services.automation.electronic-share': { d: { done: '1', of: '3' } } },
	byKind: {
		central: {
			answers: { 'openness.data': { '1.kk': '90' } },
			shares: { 'openness.data': { '1.kk': { done: '9', of: '10' } } }
		},
		local: {
			answers: { 'openness.data': { '1.kk': '50' }, 'openness.budget': { '1.ru': '10' } },
			shares: {}
		}
	},
	changed: MOMENT
};

describe('what a file says', () => {
	it('is the format, with the answers that count and the rest beside them', () => {
		expect(exchanged(full)).toEqual({
			format: 'bagalau/draft@1',
			edition: 'interaction-2020',
			body: { kind: 'local', name: 'Әкімдік' },
			period: '2020',
			answers: { ...full.answers, ...full.byKind.local.answers },
			readings: full.readings,
			extras: { shares: full.shares, byKind: full.byKind }
		});
	});

	it('leaves out what is blank', () => {
		expect(exchanged(emptyDraft('d1', 'quality-2013'))).toEqual({
			format: 'bagalau/draft@1',
			edition: 'quality-2013',
			body: { kind: 'central' },
			answers: {}
		});
	});

	it('has nothing of this browser: no id, no moment, no page', () => {
		const text = JSON.stringify(exchanged({ ...full, place: 'complaints.court', deleted: 5 }));
		expect(/"(id|version|changed|deleted|place)"/.test(text)).toBe(false);
	});
});

describe('there and back', () => {
	it('nothing is lost', () => {
		expect(carried(full, interaction2020)).toEqual(full);
	});

	const idsOf = (edition: Edition, apart: boolean) =>
		[...nodesOf(edition).values()]
			.filter((node) => (node.role === 'indicator' && node.apartByKind) === apart)
			.map(({ id }) => id);

	// JSON has no negative zero.
	const values = fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value)));

	/** Anything under these names. */
	const raw = (names: readonly string[]) =>
		fc.dictionary(fc.constantFrom('__proto__', 'constructor', ...names), values, {
			maxKeys: 5,
			noNullPrototype: true
		});

	const drafts = fc.constantFrom(...editions).chain((edition) => {
		const [together, apart] = [idsOf(edition, false), idsOf(edition, true)];
		// Kept apart is only what the edition says.
		const kept =
			apart.length === 0
				? fc.constant({})
				: fc.dictionary(fc.constantFrom(...apart), values, { noNullPrototype: true });
		const keptApart = fc.record({ answers: kept, shares: kept });
		const parts = fc.record({
			kind: fc.constantFrom('central' as const, 'local' as const),
			name: fc.string({ unit: 'binary' }),
			period: fc.string(),
			answers: raw(together),
			readings: raw(Object.keys(edition.readings)),
			shares: raw(together),
			byKind: fc.record({ central: keptApart, local: keptApart })
		});
		return parts.map((of) => ({ edition, draft: { ...emptyDraft('d', edition.id), ...of } }));
	});

	it('whatever was typed comes back', () => {
		fc.assert(
			fc.property(drafts, ({ edition, draft }) => {
				expect(carried(draft, edition)).toEqual(draft);
			}),
			{ numRuns: 300 }
		);
	});

	it('a file of a file is the same file', () => {
		fc.assert(
			fc.property(drafts, ({ edition, draft }) => {
				expect(exchanged(carried(draft, edition))).toEqual(exchanged(draft));
			}),
			{ numRuns: 100 }
		);
	});
});

describe('files of other programs', () => {
	const foreign = {
		format: 'bagalau/draft@1',
		edition: 'interaction-2020',
		body: { kind: 'local' },
		answers: { 'openness.data': { '1.kk': '50' }, 'complaints.court': { p: '1' } }
	};

	it('answers that mean other things for each kind are kept with their kind', () => {
		const stored = storedFrom(readFrom(JSON.stringify(foreign)), interaction2020, 'd', MOMENT);
		expect(stored.byKind.local.answers).toEqual({ 'openness.data': { '1.kk': '50' } });
		expect(stored.answers).toEqual({ 'complaints.court': { p: '1' } });
	});

	it('what the answers say goes before what the extras say', () => {
		const central = { answers: { 'openness.data': { '1.kk': '7' } } };
		const local = { answers: { 'openness.data': { '1.kk': '100' }, 'openness.budget': {} } };
		const read = readFrom(JSON.stringify({ ...foreign, extras: { byKind: { central, local } } }));
		const stored = storedFrom(read, interaction2020, 'd', MOMENT);
		expect(stored.byKind.local.answers).toEqual({ 'openness.data': { '1.kk': '50' } });
		expect(stored.byKind.central.answers).toEqual(central.answers);
	});

	it.each([
		['nothing', undefined],
		['null', null],
		['a text', 'x'],
		['a list', [1]],
		['records of other shapes', { shares: [], byKind: { central: 1, local: { answers: 'x' } } }],
		[
			'prototypes',
			JSON.parse('{"__proto__":{"shares":{"a":1}},"byKind":{"__proto__":{}}}') as unknown
		]
	])('extras that are %s are as good as none', (_, extras) => {
		const stored = storedFrom(
			readFrom(JSON.stringify({ ...foreign, extras })),
			interaction2020,
			'd',
			1
		);
		expect([stored.shares, stored.byKind.central]).toEqual([{}, { answers: {}, shares: {} }]);
	});

	it('a draft scores the same as the file that it came from', () => {
		const node = nodesOf(interaction2020).get('openness.data');
		const answers = { 'openness.data': node?.role === 'group' ? {} : node?.example };
		const read = readFrom(JSON.stringify({ ...foreign, answers }));
		const stored = asOfKind(storedFrom(read, interaction2020, 'd', MOMENT));
		const scores = [read, stored].map((of) =>
			new Assessment(interaction2020, of).node('openness.data').score?.toString()
		);
		expect(scores[0]).toMatch(/^[\d.]+$/);
		expect(scores[1]).toBe(scores[0]);
	});
});

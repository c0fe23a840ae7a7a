import { describe, expect, it } from 'vitest';
import { summaryOf } from './draft-summary';
import { readOffers, type KeptDrafts } from './offers';
import type { StoredDraft } from './stored-draft';

const NOW = 1_700_000_000_000;
const good = {
	format: 'bagalau/draft@1',
	edition: 'interaction-2020',
	body: { kind: 'central', name: 'А' },
	answers: { 'complaints.deadlines': { f: '3', p: '1' } }
};

function holding(...drafts: readonly StoredDraft[]): KeptDrafts & { readonly read: string[] } {
	const read: string[] = [];
	return {
		read,
		summaries: () => Promise.resolve(drafts.map(summaryOf)),
		get: (id) => {
			read.push(id);
			return Promise.resolve(drafts.find((draft) => draft.id === id) ?? null);
		}
	};
}

function offersOf(values: readonly unknown[], database: KeptDrafts = holding()) {
	const file = Object.assign(new Blob([JSON.stringify(values)]), { name: 'a.json' });
	return readOffers([file], database, NOW);
}

async function kept(value: unknown, parts: Partial<StoredDraft> = {}): Promise<StoredDraft> {
	const [offer] = (await offersOf([value])).offers;
	if (offer === undefined) throw new Error('not read');
	return { ...offer.draft, id: 'here', changed: 1, ...parts };
}

describe('whether a draft is here already', () => {
	it('is told by what it holds, in whatever order', async () => {
		const turned = { answers: { 'complaints.deadlines': { p: '1', f: '3' } } };
		const { offers } = await offersOf([{ ...good, ...turned }], holding(await kept(good)));
		expect(offers.map(({ same }) => same)).toEqual(['here']);
	});

	it.each([
		['another answer', { ...good, answers: { 'complaints.deadlines': { f: '3', p: '2' } } }],
		['a number for a text', { ...good, answers: { 'complaints.deadlines': { f: 3, p: '1' } } }],
		['another period', { ...good, period: '2020' }],
		['another kind of body', { ...good, body: { kind: 'local', name: 'А' } }],
		['another reading', { ...good, readings: { 'rate-formula': 'scale' } }]
	])('%s: it is not', async (_, value) => {
		const { offers } = await offersOf([value], holding(await kept(good)));
		expect(offers.map(({ same }) => same)).toEqual([null]);
	});

	it('a deleted one is not', async () => {
		const { offers } = await offersOf([good], holding(await kept(good, { deleted: 5 })));
		expect(offers.map(({ same }) => same)).toEqual([null]);
	});

	it('the second of two in a file is', async () => {
		const { offers } = await offersOf([good, good]);
		expect(offers.map(({ same }) => same)).toEqual([null, 'above']);
		expect(offers[0]?.draft.id).not.toBe(offers[1]?.draft.id);
	});

	it('reads only those that could be the same', async () => {
		const other = await kept({ ...good, body: { kind: 'central', name: 'Б' } }, { id: 'other' });
		const database = holding(await kept(good), other);
		await offersOf([good], database);
		expect(database.read).toEqual(['here']);
	});

	it('where the storage cannot be read, none is', async () => {
		const refused = () => Promise.reject(new Error('refused'));
		const { offers } = await offersOf([good], { summaries: refused, get: refused });
		expect(offers.map(({ same }) => same)).toEqual([null]);
	});
});

describe('what comes in', () => {
	it('keeps the order of the file by the moments of the drafts', async () => {
		const { offers } = await offersOf([good, { ...good, period: '1' }, { ...good, period: '2' }]);
		expect(offers.map(({ draft }) => draft.changed)).toEqual([NOW, NOW - 1, NOW - 2]);
	});

	it('cuts a name that is too long, never through a letter, and says so', async () => {
		const name = `${'а'.repeat(499)}🙂я`;
		const { offers } = await offersOf([{ ...good, body: { kind: 'central', name } }]);
		expect(offers[0]?.draft.name).toBe('а'.repeat(499));
		expect(offers[0]?.problems.map(({ input, code }) => [input, code])).toEqual([
			['body.name', 'too-long']
		]);
	});

	it('several files: each says what is its own', async () => {
		const file = (name: string, text: string) => Object.assign(new Blob([text]), { name });
		const files = [
			file('a.json', `${JSON.stringify(good)}\n{`),
			file('b.txt', 'x'),
			file('c.json', `\n${JSON.stringify({ ...good, period: '1' })}`)
		];
		const { offers, broken } = await readOffers(files, holding(), NOW);
		expect(offers.map(({ file, line }) => [file, line])).toEqual([
			['a.json', 1],
			['c.json', 2]
		]);
		expect(broken).toEqual([
			{ file: 'a.json', line: 2, refusal: 'not-json' },
			{ file: 'b.txt', line: null, refusal: 'not-drafts' }
		]);
	});
});

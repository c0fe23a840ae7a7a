import { describe, expect, it, test } from 'vitest';
import fc from 'fast-check';
import { interaction2020 } from '../editions/interaction-2020/edition';
import { exchanged, storedFrom } from './exchange';
import { readDraft } from './format';
import { MOST_BYTES, decode, encode, linkOf } from './link';
import { emptyDraft } from './stored-draft';
import { damagedLinks, faultWith, sharedDrafts } from './testing-links';

const seed = 20_201_121;
const known = () => true;
const empty = emptyDraft('', 'quality-2013');

/** @throws Error when it does not fit into a link. */
function linkTo(draft: Parameters<typeof encode>[0]): string {
	const link = encode(draft);
	if (link === null) throw new Error('too big');
	return link;
}

describe('a link gives back what was put in', () => {
	test('any draft', () => {
		fc.assert(
			fc.property(sharedDrafts, (draft) => {
				const link = linkTo(draft);
				// Nothing that an address would have to escape, and nothing that ends a sentence.
				expect(link).toMatch(/^1\.[\w-]+\.[0-9a-z]{7}$/);
				expect(decode(link, known)).toEqual(readDraft(JSON.parse(JSON.stringify(draft)), known));
			}),
			{ seed, numRuns: 300 }
		);
	});

	it.each(['Жамбыл', 'Әкімдік ІҢҒҮҰҚӨҺ', '👩🏽‍💻🇰🇿', '"\\\n\u0000\u2028', '\uD800', '<b>&amp;</b>'])(
		'a body called %j',
		(name) => {
			const reading = decode(linkTo(exchanged({ ...empty, name })), known);
			expect(reading).toMatchObject({ ok: true, draft: { name } });
		}
	);

	test('a table of 5,000 rows, what percents came from, and what each kind of body has', () => {
		const services = Array.from({ length: 5000 }, (_, at) => ({
			name: `Қызмет № ${String(at)}`,
			x: String((at * 7919) % 10_007)
		}));
		const draft = {
			...emptyDraft('', 'interaction-2020'),
			kind: 'local',
			answers: { 'complaints.deadlines': { services } },
			shares: { 'complaints.deadlines': { f: { done: '1', of: '2' } } },
			byKind: {
				central: { answers: { 'openness.budget': { '2.kk': '1' } }, shares: {} },
				local: {
					answers: { 'openness.budget': { '1.kk': '2' } },
					shares: { 'openness.budget': { '1.kk': { done: '3', of: '4' } } }
				}
			}
		} as const;
		const reading = decode(linkTo(exchanged(draft)), known);
		expect(reading.ok && storedFrom(reading.draft, interaction2020, '', 0)).toEqual(draft);
	});

	test('whatever stands behind it', () => {
		expect(decode(`${linkTo(exchanged(empty))}).`, known).ok).toBe(true);
	});
});

describe('a link that is no good says why', () => {
	const good = linkTo(exchanged({ ...empty, name: 'Ә' }));
	const bytes = (json: string) => new TextEncoder().encode(json);
	const big = (size: number) => bytes(`"${'x'.repeat(size - 2)}"`);

	it.each([
		['cut before its checksum', good.slice(0, -8), 'truncated'],
		['cut in its checksum', good.slice(0, -1), 'truncated'],
		['cut after its version', '1', 'truncated'],
		['empty', '', 'truncated'],
		['one letter changed', good.replace('.', '.A').replace(/.\.(?=[^.]*$)/, '.'), 'damaged'],
		['small letters alone', good.toLowerCase(), 'damaged'],
		['no version', `x${good.slice(1)}`, 'damaged'],
		['made by a later site', `2${good.slice(1)}`, 'newer'],
		['a later format', linkOf(bytes('{"format":"bagalau/draft@2"}')), 'newer'],
		['another format', linkOf(bytes('{"format":"other/draft@2"}')), 'unknown-format'],
		['no JSON', linkOf(bytes('{')), 'not-json'],
		['no UTF-8', linkOf(Uint8Array.of(0x22, 0xff, 0x22)), 'damaged'],
		// The limit from both sides.
		['as much as may be', linkOf(big(MOST_BYTES)), 'not-an-object'],
		['a byte more', linkOf(big(MOST_BYTES + 1)), 'too-big']
	])('%s: %#', (_, link, reason) => {
		expect(decode(link, known)).toEqual({ ok: false, reason });
	});

	test('of an edition that is not the one asked for', () => {
		expect(decode(good, (id) => id === 'other')).toEqual({ ok: false, reason: 'unknown-edition' });
	});

	test('any single letter that is changed is noticed', () => {
		const [version = '', packed = '', checksum = ''] = good.split('.');
		const changed = Array.from(packed, (letter, at) =>
			[
				version,
				packed.slice(0, at) + (letter === 'A' ? 'B' : 'A') + packed.slice(at + 1),
				checksum
			].join('.')
		);
		const reasons = changed.map((link) => decode(link, known));
		expect(reasons).toEqual(changed.map(() => ({ ok: false, reason: 'damaged' })));
	});
});

test('a draft that is too big for any link gets none', () => {
	const answers = { optimisation: { services: [{ name: 'x'.repeat(MOST_BYTES) }] } };
	expect(encode(exchanged({ ...empty, answers }))).toBeNull();
});

test(`seed ${String(seed)}: 200 damaged links each give a message or a good draft`, () => {
	const met = fc.sample(damagedLinks, { seed, numRuns: 200 });
	expect(met.map(faultWith).filter((fault) => fault !== null)).toEqual([]);
	// Every kind of damage is among them.
	expect(new Set(met.map(({ how }) => how)).size).toBe(13);
});

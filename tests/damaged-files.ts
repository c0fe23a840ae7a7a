import { problemPlace, placedProblem } from '../src/lib/components/problem-place';
import { scoreOf } from '../src/lib/drafts/draft-score';
import { exchanged } from '../src/lib/drafts/exchange';
import { fingerprint } from '../src/lib/drafts/fingerprint';
import { readOffers, type KeptDrafts, type Offer } from '../src/lib/drafts/offers';
import { LARGEST_FILE } from '../src/lib/drafts/read-file';
import { answeredOf, asOfKind } from '../src/lib/drafts/stored-draft';
import { summaryOf } from '../src/lib/drafts/draft-summary';
import { editions } from '../src/lib/editions/editions';
import { importWords } from '../src/lib/i18n/places/import';
import { refusals, tooDeep } from '../src/lib/i18n/refusals';
import { kk } from '../src/lib/i18n/kk';
import { ru } from '../src/lib/i18n/ru';
import { Assessment } from '../src/lib/scoring/assess';
import { nodesOf } from '../src/lib/scoring/edition-nodes';
import { problemsOf } from '../src/lib/scoring/result';
import { editionNames } from '../src/routes/edition-names';
import { pick } from './browser/random';

type Random = () => number;
type Json = Record<string, unknown>;

/** A file that somebody may open, and what was done to a good one. */
export interface DamagedFile {
	readonly damage: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A draft of each edition with every example filled in, in the exchange format. */
const goodDrafts: readonly Json[] = editions.map((edition, at) => ({
	format: 'bagalau/draft@1',
	edition: edition.id,
	body: { kind: at % 2 === 0 ? 'central' : 'local', name: `Әкімдік ${String(at)}` },
	period: '2020',
	answers: Object.fromEntries(
		[...nodesOf(edition).values()].flatMap((node) =>
			node.role === 'group' ? [] : [[node.id, node.example]]
		)
	),
	readings: {}
}));

const SCRIPT = '</script><img src=x onerror="hit=1">';
const hostile = [SCRIPT, '__proto__', 'constructor', 'toString', '\u202E', '\u0000', ''] as const;
const others = [null, true, -1, 1.5, '', 'x', [], [[]], [null], {}, { a: 1 }, SCRIPT] as const;

const copyOf = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** Every record and list inside a value, itself included. */
function insides(value: unknown): readonly object[] {
	if (typeof value !== 'object' || value === null) return [];
	return [value, ...Object.values(value).flatMap(insides)];
}

function goodOnes(random: Random): readonly Json[] {
	const count = 1 + Math.floor(random() * 4);
	return Array.from({ length: count }, () => copyOf(pick(random, goodDrafts as [Json, ...Json[]])));
}

/** As one draft, an array, or one a line. */
function written(random: Random, drafts: readonly unknown[]): string {
	const form = pick(random, ['array', 'pretty', 'lines']);
	if (form === 'lines') return drafts.map((draft) => JSON.stringify(draft)).join('\n');
	return JSON.stringify(drafts, null, form === 'pretty' ? '\t' : undefined);
}

const encoded = (text: string): Uint8Array<ArrayBuffer> =>
	new Uint8Array(new TextEncoder().encode(text));

/** Puts something at a chance place inside the drafts. */
function planted(random: Random, key: (of: object) => string, value: () => unknown): string {
	const drafts = goodOnes(random);
	const where = insides(drafts);
	const target = pick(random, where as [object, ...object[]]);
	Object.defineProperty(target, key(target), {
		value: value(),
		enumerable: true,
		configurable: true,
		writable: true
	});
	return written(random, drafts);
}

const keyIn = (random: Random) => (target: object) => {
	const keys = Object.keys(target);
	return keys.length === 0 ? 'x' : pick(random, keys as [string, ...string[]]);
};

const damages: Readonly<Record<string, (random: Random) => Uint8Array<ArrayBuffer>>> = {
	nothing: (random) => encoded(written(random, goodOnes(random))),
	truncated: (random) => {
		const bytes = encoded(written(random, goodOnes(random)));
		return bytes.slice(0, Math.floor(random() * bytes.length));
	},
	'bytes flipped': (random) => {
		const bytes = encoded(written(random, goodOnes(random)));
		const flips = 1 + Math.floor(random() * 5);
		for (let flip = 0; flip < flips; flip += 1) {
			const at = Math.floor(random() * bytes.length);
			bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
		}
		return bytes;
	},
	'wrong types': (random) =>
		encoded(planted(random, keyIn(random), () => pick(random, others as unknown as [unknown]))),
	'prototype keys and script': (random) =>
		encoded(
			planted(
				random,
				() => pick(random, hostile),
				() => pick(random, others as unknown as [unknown])
			)
		),
	'script in texts': (random) =>
		encoded(planted(random, keyIn(random), () => pick(random, hostile))),
	'deep nesting': (random) => {
		const depth = 20 + Math.floor(random() ** 4 * 100_000);
		const [open, close] = pick(random, [
			['[', ']'],
			['{"a":', '}']
		]);
		const deep = `${open.repeat(depth)}1${close.repeat(random() < 0.8 ? depth : 0)}`;
		return encoded(planted(random, keyIn(random), () => 'DEEP').replace('"DEEP"', deep));
	},
	'other bytes': (random) =>
		Uint8Array.from({ length: Math.floor(random() * 5000) }, () => Math.floor(random() * 256)),
	'other lines': (random) => {
		const lines = written(random, goodOnes(random)).split('\n');
		lines.splice(Math.floor(random() * lines.length), 1, pick(random, ['{', ']', 'x', '"', '\\']));
		return encoded(lines.join('\n'));
	}
};

const bigOnes: typeof damages = {
	'many good drafts': (random) =>
		encoded(
			Array.from({ length: 900 }, () => written(random, goodOnes(random)))
				.join('\n')
				.slice(0, LARGEST_FILE / 2)
		),
	'one long text': () => {
		const text = JSON.stringify({
			...goodDrafts[0],
			period: 'я'.repeat(LARGEST_FILE / 2 - 20_000)
		});
		return encoded(text);
	},
	'brackets alone': (random) => encoded(pick(random, ['[', '{"a":', '[{']).repeat(2_000_000)),
	'line ends and letters': (random) =>
		encoded(pick(random, ['x\n', '{\n', '"\n', '1,']).repeat(5_000_000)),
	'a byte too many': () => new Uint8Array(LARGEST_FILE + 1).fill(32)
};

/** A damaged file by chance: the same random numbers give the same one. */
export function damagedFile(random: Random, big = false): DamagedFile {
	const kinds = big ? bigOnes : damages;
	const damage = pick(random, Object.keys(kinds) as [string, ...string[]]);
	return { damage, bytes: kinds[damage]?.(random) ?? new Uint8Array() };
}

/** How each damage is called. */
export const damageNames: readonly string[] = Object.keys(damages);

const names = { ru: editionNames('ru'), kk: editionNames('kk') };

/** What is said about an offer that a reader could not make sense of. */
function oddWords({ draft, edition, problems }: Offer): readonly string[] {
	const assessment = new Assessment(edition, answeredOf(asOfKind(draft)));
	scoreOf(assessment);
	const all = [...problems, ...problemsOf(assessment)].slice(0, 50);
	return [ru, kk].flatMap((words) => {
		const of = names[words.language][edition.id];
		return all
			.map((problem) => [placedProblem(problem, of, words), problemPlace(problem, of, words)])
			.filter(([line = '', place = '']) => /undefined|\[object/.test(line) || place.trim() === '')
			.map(([line = '']) => line);
	});
}

/** What is wrong with how the site takes a file; nothing where all is well. */
export async function faultsOf(file: DamagedFile): Promise<readonly string[]> {
	const there = await existing();
	const database: KeptDrafts = {
		summaries: () => Promise.resolve(there.map(summaryOf)),
		get: (id) => Promise.resolve(there.find((draft) => draft.id === id) ?? null)
	};
	const before = JSON.stringify(there);
	try {
		const blob = Object.assign(new Blob([file.bytes]), { name: 'x.json' });
		const { offers, broken } = await readOffers([blob], database, 1_700_000_000_000);
		const faults: string[] = [];
		if (offers.length + broken.length === 0) faults.push('says nothing');
		for (const { line, refusal } of broken) {
			const told =
				line === null
					? importWords.kk.refused[refusal]
					: refusal === 'too-deep'
						? tooDeep.kk
						: refusals.kk[refusal];
			if (!/\S/.test(told)) faults.push(`no words for ${refusal}`);
		}
		for (const offer of offers.slice(0, 20)) {
			faults.push(...oddWords(offer));
			// What the browser does to keep it, and what a file of it gives again.
			const kept = structuredClone(offer.draft);
			if (fingerprint(kept) !== fingerprint(offer.draft)) faults.push('is kept as something else');
			const [again] = (await readAgain(JSON.stringify([exchanged(kept)]))).offers;
			if (again === undefined || fingerprint(again.draft) !== fingerprint(kept)) {
				faults.push('comes back from its own file as something else');
			}
		}
		if ('a' in {} || 'hit' in globalThis) faults.push('has changed every object');
		if (JSON.stringify(there) !== before) faults.push('has changed a draft that was there');
		return faults;
	} catch (error) {
		return [`throws ${String(error)}`];
	}
}

const nothing: KeptDrafts = {
	summaries: () => Promise.resolve([]),
	get: () => Promise.resolve(null)
};

function readAgain(text: string) {
	const blob = Object.assign(new Blob([text]), { name: 'x.json' });
	return readOffers([blob], nothing, 1_700_000_000_000);
}

/** Drafts that are in the browser already: the very ones that the files were made from. */
async function existing() {
	const { offers } = await readAgain(JSON.stringify(goodDrafts));
	return offers.map(({ draft }) => draft);
}

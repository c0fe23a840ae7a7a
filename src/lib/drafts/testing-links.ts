import fc from 'fast-check';
import { anyAnswers, draftsFor, kinds, nodeOf, ruleOf, rules } from '../editions/testing-drafts';
import type { Edition } from '../scoring/indicator';
import { nodesOf } from '../scoring/edition-nodes';
import { Assessment } from '../scoring/assess';
import { exchanged, storedFrom, type ExchangeDraft } from './exchange';
import { decode, linkOf } from './link';
import { answeredOf, asOfKind, emptyDraft } from './stored-draft';

const [rule = ruleOf('complaints.deadlines')] = rules;
const { edition } = rule;

const letters = [
	'Управление образования города Алматы',
	'Әкімдіктің әлеуметтік қорғау бөлімі: ІҢҒҮҰҚӨҺ',
	'👩🏽‍💻 ⚖️ 🇰🇿',
	'\u202Eright to left\u202C, \uD800 half a letter',
	'<img src=x onerror="window.hit=1">',
	'</script><script>window.hit=1</script>',
	'javascript:window.hit=1'
];

/** Names as somebody or something may give them. */
export const names = fc.oneof(
	fc.constantFrom(...letters),
	fc.string({ unit: 'binary', maxLength: 500 })
);

/** Drafts of an edition as they are shared: mostly filled in, some with text that is no number. */
export const sharedDrafts: fc.Arbitrary<ExchangeDraft> = fc
	.tuple(draftsFor(rule), names, names, fc.option(names, { nil: undefined }))
	.map(([[answers, given], name, period, wrong]) => ({
		...exchanged({
			...emptyDraft('', edition.id),
			kind: given.kind ?? 'central',
			name,
			period,
			answers: { [rule.id]: wrong === undefined ? answers : { ...answers, f: wrong } },
			readings: given.readings ?? {}
		})
	}));

const packed = (json: string) => linkOf(new TextEncoder().encode(json));
const links = sharedDrafts.map((draft) => packed(JSON.stringify(draft)));

/** Values in the place of one part of a draft, and of anything in its answers. */
const wrongTypes = fc
	.tuple(
		sharedDrafts,
		fc.constantFrom('format', 'edition', 'body', 'period', 'answers', 'readings', 'extras'),
		fc.jsonValue(),
		anyAnswers(nodeOf(edition, rule.id).inputs),
		fc.boolean()
	)
	.map(([draft, key, value, answers, inside]) =>
		packed(
			JSON.stringify({
				...draft,
				...(inside ? { answers: { [rule.id]: answers } } : { [key]: value })
			})
		)
	);

const deep = [
	(depth: number) => '['.repeat(depth),
	(depth: number) => '['.repeat(depth) + ']'.repeat(depth),
	(depth: number) => '{"answers":'.repeat(depth) + '1' + '}'.repeat(depth),
	(depth: number) =>
		`{"format":"bagalau/draft@1","edition":"${edition.id}","body":{"kind":"local"},"answers":{"${rule.id}":{"f":${'['.repeat(depth)}${']'.repeat(depth)}}}}`
];

const prototypeKeys = fc
	.tuple(
		kinds,
		fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'),
		fc.constantFrom('{"hit":1}', '1', '"x"', 'null', '[]', '{"__proto__":{"hit":1}}')
	)
	.map(([kind, key, value]) =>
		packed(
			`{"format":"bagalau/draft@1","edition":"${edition.id}","${key}":${value},
			"body":{"kind":"${kind}","${key}":${value},"name":"<b>x</b>"},
			"answers":{"${key}":${value},"${rule.id}":{"${key}":${value},"f":"3"}},
			"readings":{"${key}":${value},"rate-formula":"${key}"},
			"extras":{"${key}":${value},"shares":{"${key}":${value}},
				"byKind":{"${key}":${value},"local":{"answers":{"${key}":${value}},"shares":${value}}}}}`
		)
	);

/** Packed small, unpacked big; made once, as packing them takes longer than refusing them. */
const bombs = [
	' '.repeat(2_000_001),
	'['.repeat(3_000_000),
	'a'.repeat(50_000_000),
	JSON.stringify({ answers: Array.from({ length: 400_000 }, (_, at) => at) })
];
let packedBombs: readonly string[] | null = null;
const packedBomb = fc.nat({ max: bombs.length - 1 }).map((at) => {
	packedBombs ??= bombs.map(packed);
	return packedBombs[at] ?? '';
});

const manyNames = fc.integer({ min: 1001, max: 20_000 }).map((count) =>
	packed(
		JSON.stringify({
			format: 'bagalau/draft@1',
			edition: edition.id,
			body: { kind: 'central' },
			answers: {
				[rule.id]: Object.fromEntries(
					Array.from({ length: count }, (_, at) => [`n${String(at)}`, at])
				)
			}
		})
	)
);

/** A link that was damaged, and what may be said of it; `ok` where it may have stayed a good one. */
export interface DamagedLink {
	readonly how: string;
	readonly link: string;
	readonly says: readonly string[];
}

const damaged = (how: string, of: fc.Arbitrary<string>, ...says: readonly string[]) =>
	of.map((link): DamagedLink => ({ how, link, says }));

const position = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const letter = fc.constantFrom(...'AZaz09-_.%+/= \u0000Ж'.split(''));
const refusals = [
	'not-an-object',
	'unknown-format',
	'unknown-edition',
	'no-body-kind',
	'answers-not-an-object',
	'readings-not-an-object'
];

/** Links of every kind that a mail program, an accident or an ill will may make of good ones. */
export const damagedLinks: fc.Arbitrary<DamagedLink> = fc.oneof(
	damaged(
		'cut off',
		fc.tuple(links, position).map(([link, at]) => link.slice(0, Math.floor(at * link.length))),
		'truncated'
	),
	damaged(
		'one letter changed',
		fc
			.tuple(links, position, letter)
			.filter(([link, at, by]) => link[Math.floor(at * link.length)] !== by)
			.map(([link, at, by]) => {
				const place = Math.floor(at * link.length);
				return link.slice(0, place) + by + link.slice(place + 1);
			}),
		// A dot or a digit may cut it, or stand for a version.
		...['damaged', 'truncated', 'newer']
	),
	damaged(
		'a part left out',
		fc.tuple(links, position, fc.integer({ min: 1, max: 80 })).map(([link, at, length]) => {
			const place = Math.floor(at * link.length);
			return link.slice(0, place) + link.slice(place + length);
		}),
		...['damaged', 'truncated', 'newer']
	),
	damaged(
		'something behind it',
		fc.tuple(links, fc.constantFrom(')', '.', '>', '%20', '.x')).map((parts) => parts.join('')),
		'ok'
	),
	damaged(
		'garbage',
		fc.string({ unit: 'binary', maxLength: 300 }),
		'truncated',
		'damaged',
		'newer'
	),
	damaged(
		'of a later version',
		links.map((link) => `2${link.slice(1)}`),
		'newer'
	),
	damaged('wrong types', wrongTypes, 'ok', 'damaged', ...refusals),
	damaged(
		'deep nesting',
		fc
			.tuple(fc.constantFrom(...deep), fc.integer({ min: 30, max: 100_000 }))
			.map(([nest, depth]) => packed(nest(depth))),
		'damaged'
	),
	damaged('keys of prototypes', prototypeKeys, 'ok'),
	damaged('a bomb', packedBomb, 'too-big'),
	damaged('too many names', manyNames, 'damaged'),
	damaged('longer than any', fc.constant(`1.${'A'.repeat(3_000_000)}`), 'too-big'),
	damaged(
		'not JSON',
		names.map((name) => packed(`{${name}`)),
		'not-json',
		'damaged'
	)
);

/** Scores and works out everything that a draft has. */
function assess(of: Edition, link: string): string {
	const reading = decode(link, (id) => id === of.id);
	if (!reading.ok) return reading.reason;
	const stored = storedFrom(reading.draft, of, 'x', 1);
	structuredClone(stored);
	JSON.stringify(exchanged(stored));
	const assessment = new Assessment(of, answeredOf(asOfKind(stored)));
	assessment.unknownIndicators();
	for (const node of nodesOf(of).values()) {
		if (node.role !== 'inputs') assessment.node(node.id);
		if (node.role === 'indicator') assessment.explain(node.id);
	}
	return 'ok';
}

/** What is wrong with how a damaged link is met, as one line; null where nothing is. */
export function faultWith({ how, link, says }: DamagedLink): string | null {
	const start = performance.now();
	let said: string;
	try {
		said = assess(edition, link);
	} catch (error) {
		said = String(error);
	}
	const took = performance.now() - start;
	const shown = `${how}: ${link.slice(0, 200)} (${String(link.length)} characters)`;
	if (!says.includes(said)) return `${shown} says ${said}`;
	if ('hit' in {}) return `${shown} reached the prototype of all objects`;
	return took < 1000 ? null : `${shown} took ${took.toFixed(0)} ms`;
}

import { describe, expect, it } from 'vitest';
import { readJson } from '../scripts/lib/json.js';
import { JsonSplitter } from '../src/cli/json-splitter';
import { readDraft } from '../src/lib/drafts/format';
import { editionById } from '../src/lib/editions/editions';
import { resultOf, type Result } from '../src/lib/scoring/result';

interface Expected {
	readonly status: string;
	readonly score: string | null;
	readonly max: string;
}

interface Case {
	readonly name: string;
	readonly draft: unknown;
	readonly scores: Readonly<Record<string, Expected>>;
}

interface BadInput {
	readonly problems: readonly {
		readonly name: string;
		readonly draft: unknown;
		readonly problems: readonly { indicator: string | null; input: string | null; code: string }[];
	}[];
	readonly refused: readonly { readonly name: string; readonly draft: unknown }[];
}

const casesOf = (edition: string) =>
	readJson(new URL(`golden/${edition}.json`, import.meta.url)) as readonly Case[];
const badInput = readJson(new URL('golden/bad-input.json', import.meta.url)) as BadInput;
const known = (id: string) => editionById(id) !== undefined;

function resultFor(draft: unknown): Result {
	const read = readDraft(draft, known);
	if (!read.ok) throw new Error(`refused: ${read.refusal}`);
	const edition = editionById(read.draft.edition);
	if (edition === undefined) throw new Error(`no edition ${read.draft.edition}`);
	return resultOf(edition, read.draft);
}

// Made with exact rational arithmetic, independently of this code; only the nodes that are written.
describe.each(['quality-2013', 'interaction-2020', 'organisation-2020'])('%s', (edition) => {
	it.each(casesOf(edition))('$name', ({ draft, scores }) => {
		const result = resultFor(draft);
		const got = Object.keys(scores).map((id) => {
			const { status, score, max } = result.scores[id] ?? {};
			return [id, { status, score, max }];
		});
		expect(Object.fromEntries(got)).toEqual(scores);
	});
});

describe('bad input', () => {
	it.each(badInput.problems)('$name', ({ draft, problems }) => {
		const found = resultFor(draft).problems.map(({ indicator, input, code }) => ({
			indicator,
			input,
			code
		}));
		expect(found).toEqual(problems);
	});
});

describe('refused whole', () => {
	it.each(badInput.refused)('$name', ({ draft }) => {
		const splitter = new JsonSplitter();
		const pieces = [...splitter.push(JSON.stringify(draft)), ...splitter.end()];
		expect(pieces).toHaveLength(1);
		const read = readDraft(JSON.parse(pieces[0]?.text ?? ''), known);
		expect(read.ok).toBe(false);
	});
});

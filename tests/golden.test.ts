import { describe, expect, it } from 'vitest';
import { readJson } from '../scripts/lib/json.js';
import { JsonSplitter } from '../src/lib/drafts/json-splitter';
import { readDraft } from '../src/lib/drafts/format';
import { editionById, editions } from '../src/lib/editions/editions';
import { resultOf, type NodeResult, type Result } from '../src/lib/scoring/result';

interface Case {
	readonly name: string;
	readonly draft: unknown;
	/** Each node as `12.5 of 25`, `incomplete of 25` or `exempt of 0`. */
	readonly scores: Readonly<Record<string, string>>;
	readonly total: string | null;
	readonly degree: string | null;
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

function shown({ status, score, max }: NodeResult): string {
	return `${score ?? status} of ${max}`;
}

// Made with exact rational arithmetic, independently of this code: every node, the total and the degree.
describe.each(editions)('$id', ({ id }) => {
	it.each(casesOf(id))('$name', ({ draft, total, degree, scores }) => {
		const result = resultFor(draft);
		const got = Object.entries(result.scores).map(([id, node]) => [id, shown(node)]);
		expect(Object.fromEntries(got)).toEqual(scores);
		expect([result.total, result.degree]).toEqual([total, degree]);
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

import { describe, expect, it } from 'vitest';
import { DEEPEST, MOST_NAMES, hasTooManyNames, nestsTooDeep } from './plausible';

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('deep nesting', () => {
	it.each([
		{ json: nested(DEEPEST), tooDeep: false },
		{ json: nested(DEEPEST + 1), tooDeep: true },
		{ json: '{"a":'.repeat(DEEPEST + 1), tooDeep: true },
		// Side by side is not deep.
		{ json: `[${'[],'.repeat(1000)}{}]`, tooDeep: false },
		// Brackets in a text are text, also after a quotation mark in it.
		{ json: `["${'['.repeat(100)}"]`, tooDeep: false },
		{ json: `["\\"${'['.repeat(100)}"]`, tooDeep: false },
		{ json: `["\\\\",${nested(DEEPEST)}]`, tooDeep: true },
		{ json: '['.repeat(2_000_000), tooDeep: true }
	])('$json: $tooDeep', ({ json, tooDeep }) => {
		expect(nestsTooDeep(json)).toBe(tooDeep);
	});
});

describe('too many names', () => {
	const named = (count: number) =>
		Object.fromEntries(Array.from({ length: count }, (_, at) => [`n${String(at)}`, 1]));

	it.each([
		{ what: 'a text', value: 'x', tooMany: false },
		{ what: 'nothing', value: null, tooMany: false },
		{ what: 'as many as may be', value: named(MOST_NAMES), tooMany: false },
		{ what: 'one more', value: named(MOST_NAMES + 1), tooMany: true },
		{ what: 'one more inside', value: { a: [{}, { b: named(MOST_NAMES + 1) }] }, tooMany: true },
		{ what: 'a long list', value: new Array(MOST_NAMES + 1).fill({ a: 1 }), tooMany: false }
	])('$what: $tooMany', ({ value, tooMany }) => {
		expect(hasTooManyNames(value)).toBe(tooMany);
	});
});

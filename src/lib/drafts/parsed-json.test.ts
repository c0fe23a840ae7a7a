import { expect, test } from 'vitest';
import { parsedJson } from './parsed-json';

const many = '9'.repeat(400);

test.each([
	{ json: '{"f": 1e400}', value: { f: '1e400' } },
	{ json: '[-1.5E+999, 2]', value: ['-1.5E+999', 2] },
	{ json: `[${many}]`, value: [many] },
	{ json: '[1e308, 1e-400, 12.50]', value: [1e308, 0, 12.5] },
	// Text is left alone, also after a quotation mark in it.
	{ json: '["1e400", "\\"1e400", "\\\\", 1e400]', value: ['1e400', '"1e400', '\\', '1e400'] },
	{ json: '{"1e400": 1}', value: { '1e400': 1 } }
])('$json', ({ json, value }) => {
	expect(parsedJson(json)).toEqual(value);
});

test.each(['', '{', '[1e400', '1e400 2', "{'a': 1}"])('%j is no JSON', (json) => {
	expect(() => parsedJson(json)).toThrow(SyntaxError);
});

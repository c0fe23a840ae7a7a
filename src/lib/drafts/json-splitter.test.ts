import { describe, expect, it } from 'vitest';
import { JsonSplitter, type JsonPiece } from './json-splitter';

/** The pieces of a text that comes in these chunks, as `line: text`. */
function split(...chunks: readonly string[]): readonly string[] {
	const splitter = new JsonSplitter();
	const pieces: JsonPiece[] = chunks.flatMap((chunk) => splitter.push(chunk));
	return [...pieces, ...splitter.end()].map(({ text, line }) => `${String(line)}: ${text}`);
}

const a = '{"format":"x","answers":{"a":{"n":1}}}';
const b = '{"format":"x","answers":{"b":{"n":[2,{}]}}}';
const c = '{"format":"x","answers":{}}';
const pretty = JSON.stringify(JSON.parse(a), null, 2);
const prettyArray = JSON.stringify([JSON.parse(a), JSON.parse(b)], null, '\t');
/** Without the white space that JSON does not need. */
const lean = (pieces: readonly string[]) => pieces.map((piece) => piece.replace(/\s/g, ''));

// Each sample with its pieces, white space left out.
const samples: readonly { name: string; text: string; pieces: readonly string[] }[] = [
	{ name: 'nothing', text: '', pieces: [] },
	{ name: 'spaces', text: ' \n\r\n\t', pieces: [] },
	{ name: 'an empty array', text: '[]', pieces: [] },
	{ name: 'one draft', text: a, pieces: [`1:${a}`] },
	{ name: 'one draft and a line end', text: `${a}\n`, pieces: [`1:${a}`] },
	{ name: 'a pretty draft', text: pretty, pieces: [`1:${a}`] },
	{ name: 'a pretty draft after blank lines', text: `\n\n${pretty}\n`, pieces: [`3:${a}`] },
	{ name: 'two pretty drafts', text: `${pretty}\n${pretty}\n`, pieces: [`1:${a}`, `9:${a}`] },
	{ name: 'one a line', text: `${a}\n${b}\n${c}\n`, pieces: [`1:${a}`, `2:${b}`, `3:${c}`] },
	{ name: 'one a line, no last line end', text: `${a}\n${b}`, pieces: [`1:${a}`, `2:${b}`] },
	{ name: 'blank lines between', text: `${a}\n\n\n${b}\n`, pieces: [`1:${a}`, `4:${b}`] },
	{ name: 'CRLF', text: `${a}\r\n${b}\r\n`, pieces: [`1:${a}`, `2:${b}`] },
	{
		name: 'pretty with CRLF',
		text: `${pretty.replaceAll('\n', '\r\n')}\r\n${b}`,
		pieces: [`1:${a}`, `9:${b}`]
	},
	{ name: 'a byte order mark', text: `\uFEFF${a}\n${b}`, pieces: [`1:${a}`, `2:${b}`] },
	{ name: 'a byte order mark before an array', text: `\uFEFF[${a}]`, pieces: [`1:${a}`] },
	{
		name: 'an array in one line',
		text: `[${a},${b},${c}]`,
		pieces: [`1:${a}`, `1:${b}`, `1:${c}`]
	},
	{ name: 'an array with spaces', text: ` [ ${a} , ${b} ] `, pieces: [`1:${a}`, `1:${b}`] },
	{ name: 'a pretty array', text: prettyArray, pieces: [`2:${a}`, `10:${b}`] },
	{ name: 'an array, one a line', text: `[\n${a},\n${b}\n]\n`, pieces: [`2:${a}`, `3:${b}`] },
	{ name: 'commas first', text: `[${a}\n,${b}\n]`, pieces: [`1:${a}`, `2:${b}`] },
	{
		name: 'an array, then lines',
		text: `[${a}]\n${b}\n${pretty}`,
		pieces: [`1:${a}`, `2:${b}`, `3:${a}`]
	},
	{
		name: 'lines, then an array',
		text: `${a}\n[\n${b},\n${c}]`,
		pieces: [`1:${a}`, `3:${b}`, `4:${c}`]
	},
	{ name: 'two arrays', text: `[${a}][${b}]\n[${c}]`, pieces: [`1:${a}`, `1:${b}`, `2:${c}`] },
	{ name: 'an array in an array', text: '[[]]', pieces: ['1:[]'] },
	{
		name: 'rows of a table at the start of their lines',
		text: '{"answers":{"a":{"rows":[\n{"x":1},\n{"x":2}\n]}}}\n',
		pieces: ['1:{"answers":{"a":{"rows":[{"x":1},{"x":2}]}}}']
	},
	{
		name: 'a pretty draft with no indent',
		text: JSON.stringify(JSON.parse(b), null, 1).replace(/\n +/g, '\n'),
		pieces: [`1:${b}`]
	},
	{
		name: 'brackets, quotes and commas in strings',
		text: `["}],{[\\"]","\\\\"]\n{"a":"}\\"{]"}\n`,
		pieces: ['1:"}],{[\\"]"', '1:"\\\\"', '2:{"a":"}\\"{]"}']
	},
	{
		name: 'escapes at the end of a string',
		text: '[{"a":"\\\\"},{"b":"\\u005c\\""}]',
		pieces: ['1:{"a":"\\\\"}', '1:{"b":"\\u005c\\""}']
	},
	{
		name: 'other values',
		text: '1\n"x"\nnull\n[2,true]',
		pieces: ['1:1', '2:"x"', '3:null', '4:2', '4:true']
	},
	// Broken ones come out as pieces of their own, with their line; those around them are found.
	{
		name: 'a broken line in the middle',
		text: `${a}\n{"a":}\n${b}\n`,
		pieces: [`1:${a}`, '2:{"a":}', `3:${b}`]
	},
	{
		name: 'words in the middle',
		text: `${a}\nnot JSON\n${b}\n`,
		pieces: [`1:${a}`, '2:notJSON', `3:${b}`]
	},
	{
		name: 'a truncated line',
		text: `${a}\n{"a":{"b":1\n${b}\n${c}\n`,
		pieces: [`1:${a}`, '2:{"a":{"b":1', `3:${b}`, `4:${c}`]
	},
	{
		name: 'a line that ends in a string',
		text: `{"a":"b\n${b}\n${c}`,
		pieces: ['1:{"a":"b', `2:${b}`, `3:${c}`]
	},
	{
		name: 'a string that ends in a backslash',
		text: `{"a":"b\\\n${b}\n`,
		pieces: ['1:{"a":"b\\', `2:${b}`]
	},
	{
		name: 'a closing bracket too many',
		text: `${a}}\n${b}\n}\n${c}\n`,
		pieces: [`1:${a}}`, `2:${b}`, '3:}', `4:${c}`]
	},
	{ name: 'a truncated last line', text: `${a}\n{"a":`, pieces: [`1:${a}`, '2:{"a":'] },
	{
		name: 'a broken element',
		text: `[${a},\n{"a":},\n${b}]`,
		pieces: [`1:${a}`, '2:{"a":}', `3:${b}`]
	},
	{
		name: 'an element with a bracket too many',
		text: `[${a}},${b}]\n${c}`,
		pieces: [`1:${a}}`, `1:${b}`, `2:${c}`]
	},
	{
		name: 'a comma missing',
		text: `[${a},\n${b}\n${c},\n${a}]`,
		pieces: [`1:${a}`, `2:${b}${c}`, `4:${a}`]
	},
	{ name: 'commas too many', text: `[,${a},,${b},]`, pieces: [`1:${a}`, `1:${b}`] },
	{
		name: 'an array that is not closed',
		text: `[${a},\n${b}`,
		pieces: [`1:${a}`, `2:${b}`, '2:[']
	},
	{
		name: 'an array that is not closed, after a comma',
		text: `[${a},\n`,
		pieces: [`1:${a}`, '2:[']
	},
	{ name: 'an opening bracket alone', text: '[', pieces: ['1:['] },
	{
		name: 'a string in an array that ends with its line',
		text: `["a,\n${b}]`,
		pieces: ['1:"a,' + b]
	},
	{
		name: 'a backslash before a line end in an array',
		text: `["a\\\n,${b}]`,
		pieces: ['1:"a\\', `2:${b}`]
	}
];

describe('in one go', () => {
	it.each(samples)('$name', ({ text, pieces }) => {
		expect(lean(split(text))).toEqual(pieces);
	});
});

describe('cut anywhere', () => {
	it.each(samples)('in two: $name', ({ text }) => {
		const whole = split(text);
		const differing = Array.from({ length: text.length + 1 }, (_, at) => at).filter(
			(at) => split(text.slice(0, at), text.slice(at)).join('\n') !== whole.join('\n')
		);
		// The positions at which a cut changes what comes out.
		expect(differing).toEqual([]);
	});

	it.each(samples)('one character at a time: $name', ({ text }) => {
		expect(split(...Array.from(text))).toEqual(split(text));
	});

	it.each(samples)('with nothing in between: $name', ({ text }) => {
		expect(split('', ...text.split(/(?<=,)/).flatMap((part) => [part, '']))).toEqual(split(text));
	});
});

describe('while the stream runs', () => {
	it('gives each piece as soon as it is whole', () => {
		const splitter = new JsonSplitter();
		const texts = (chunk: string) => splitter.push(chunk).map(({ text }) => text);
		expect(texts('[{"a":1}')).toEqual([]);
		expect(texts(',{"b"')).toEqual(['{"a":1}']);
		expect(texts(':2}]')).toEqual(['{"b":2}']);
		expect(texts('{"c":3}')).toEqual([]);
		expect(texts('\n')).toEqual(['{"c":3}']);
		expect(splitter.end()).toEqual([]);
	});

	it('counts lines over chunks', () => {
		expect(split('\n\n[\n1,', '\n\n2', '\n]\n', '\n3')).toEqual(['4: 1', '6: 2', '9: 3']);
	});
});

import { describe, expect, it } from 'vitest';
import { LARGEST_FILE, MOST_PIECES, readDraftFile, readDraftText } from './read-file';

const good = {
	format: 'bagalau/draft@1',
	edition: 'interaction-2020',
	body: { kind: 'central' },
	answers: {}
};
const json = JSON.stringify(good);
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** Each piece in short: its line, and why it is none; or why the whole file is refused. */
async function told(text: string): Promise<readonly string[] | string> {
	const reading = await readDraftText(text);
	if (!reading.ok) return reading.refusal;
	return reading.pieces.map((piece) => `${String(piece.line)} ${piece.ok ? 'ok' : piece.refusal}`);
}

describe('the text of a file', () => {
	it.each([
		['one draft', json, ['1 ok']],
		['an array', `[${json},\n${json}]`, ['1 ok', '2 ok']],
		['one a line', `${json}\n\n${json}\n`, ['1 ok', '3 ok']],
		['a byte order mark', `\uFEFF${json}`, ['1 ok']],
		['nothing', '', 'empty'],
		['spaces', ' \n\t', 'empty'],
		['an empty array', '[]', 'empty'],
		['words', 'hello\nworld', 'not-drafts'],
		// One thing that is JSON: then each line is told.
		['words beside a draft', `hello\n${json}`, ['1 not-json', '2 ok']],
		['a draft that ends early', json.slice(0, -2), 'not-drafts'],
		['other JSON', '{"a":1}\n[1]', ['1 unknown-format', '2 not-an-object']],
		[
			'an edition like a prototype',
			json.replace('interaction-2020', 'constructor'),
			['1 unknown-edition']
		],
		[
			'49 brackets in the answers',
			json.replace('"answers":{}', `"answers":{"a":${nested(48)}}`),
			['1 ok']
		],
		[
			'50 brackets in the answers',
			json.replace('"answers":{}', `"answers":{"a":${nested(49)}}`),
			['1 too-deep']
		],
		[
			'brackets in a text',
			json.replace('central"', `central","name":"\\"${'['.repeat(99)}"`),
			['1 ok']
		],
		[
			'so many drafts',
			`${json}\n`.repeat(MOST_PIECES),
			Array.from({ length: MOST_PIECES }, (_, at) => `${String(at + 1)} ok`)
		],
		['one more', `${json}\n`.repeat(MOST_PIECES + 1), 'too-many']
	])('%s', async (_, text, expected) => {
		expect(await told(text)).toEqual(expected);
	});
});

describe('the bytes of a file', () => {
	const refusalOf = async (blob: Pick<Blob, 'size' | 'arrayBuffer'>) => {
		const reading = await readDraftFile(blob);
		return reading.ok ? 'ok' : reading.refusal;
	};
	const utf16 = Uint8Array.of(
		0xff,
		0xfe,
		...new Uint8Array(Uint16Array.from(Array.from(json), (letter) => letter.charCodeAt(0)).buffer)
	);
	const unreadable = { size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) };

	it.each([
		['UTF-8', new Blob([json]), 'ok'],
		['UTF-16 with its mark', new Blob([utf16]), 'ok'],
		['a byte that UTF-8 has not', new Blob([json, Uint8Array.of(0xff)]), 'not-text'],
		['ten megabytes', new Blob([json, ' '.repeat(LARGEST_FILE - json.length)]), 'ok'],
		['a byte more', new Blob([json, ' '.repeat(LARGEST_FILE - json.length + 1)]), 'too-big'],
		['a file that is gone', unreadable, 'unreadable']
	])('%s', async (_, blob, expected) => {
		expect(await refusalOf(blob)).toBe(expected);
	});
});

import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sheetCells } from './sheet-cells';
import { MOST_CELLS } from './sheet-refusal';
import { inline, number, sharedText, workbook } from './testing';

/** The bytes alone: a view may lie on a larger buffer. */
const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
const utf8 = (text: string): ArrayBuffer => bufferOf(strToU8(text));

function utf16(text: string): ArrayBuffer {
	const bytes = [0xff, 0xfe];
	for (let at = 0; at < text.length; at += 1) {
		const unit = text.charCodeAt(at);
		bytes.push(unit & 0xff, unit >> 8);
	}
	return bufferOf(Uint8Array.from(bytes));
}

/** Cyrillic letters of the Windows code page; the rest must be ASCII. */
function windows1251(text: string): ArrayBuffer {
	const bytes = Array.from(text, (letter) => {
		const code = letter.charCodeAt(0);
		return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
	});
	return bufferOf(Uint8Array.from(bytes));
}

const table = [
	['Орган', 'Число'],
	['Акимат', '12,5']
];

describe('a table in text', () => {
	it.each([
		{ name: 'UTF-8', buffer: utf8('Орган,Число\nАкимат,"12,5"\n') },
		{ name: 'UTF-8 with a mark of its order', buffer: utf8('\uFEFFОрган,Число\nАкимат,"12,5"') },
		{ name: 'UTF-8 with tabs', buffer: utf8('Орган\tЧисло\r\nАкимат\t12,5\r\n') },
		{ name: 'UTF-16', buffer: utf16('Орган\tЧисло\r\nАкимат\t12,5\r\n') },
		{ name: 'windows-1251 with semicolons', buffer: windows1251('Орган;Число\r\nАкимат;12,5\r\n') },
		{ name: 'spaces around cells', buffer: utf8(' Орган ;Число\nАкимат;  12,5') },
		{ name: 'an empty line at the end', buffer: utf8('Орган;Число\nАкимат;12,5\n\n;\n') }
	])('$name', async ({ buffer }) => {
		expect(await sheetCells(buffer)).toEqual({ ok: true, rows: table });
	});

	it('has quotes, with line ends and separators in them', async () => {
		expect(await sheetCells(utf8('a;b\n"Аппарат ""Астана"";\nотдел";3'))).toEqual({
			ok: true,
			rows: [
				['a', 'b'],
				['Аппарат "Астана";\nотдел', '3']
			]
		});
	});

	// A comma would part as many cells as the semicolon.
	it('has decimal commas in every row', async () => {
		expect(await sheetCells(utf8('А;4,85;1,5\nБ;4,6;2,5'))).toEqual({
			ok: true,
			rows: [
				['А', '4,85', '1,5'],
				['Б', '4,6', '2,5']
			]
		});
	});

	it('keeps blank rows between others', async () => {
		expect(await sheetCells(utf8('\nа;1\n\n;\nб;2\n\n'))).toEqual({
			ok: true,
			rows: [[''], ['а', '1'], [''], ['', ''], ['б', '2']]
		});
	});

	it('has Kazakh letters', async () => {
		expect(await sheetCells(utf8('Әкімдік;Қызмет\nҰлытау;1'))).toEqual({
			ok: true,
			rows: [
				['Әкімдік', 'Қызмет'],
				['Ұлытау', '1']
			]
		});
	});
});

describe('an .xlsx file', () => {
	it('has shared texts, texts of its own, numbers and flags', async () => {
		const bytes = workbook(
			`<row r="1">${sharedText('A1', 1)}${inline('B1', 'Число')}</row>` +
				`<row r="2">${sharedText('A2', 0)}${number('B2', '12.5')}<c r="C2" t="b"><v>1</v></c></row>`,
			['Акимат', 'Орган']
		);
		expect(await sheetCells(bytes.buffer)).toEqual({
			ok: true,
			rows: [
				['Орган', 'Число', ''],
				['Акимат', '12.5', 'true']
			]
		});
	});

	it('has blanks where nothing was typed', async () => {
		const bytes = workbook(`<row r="1">${number('A1', '4')}${number('C1', '1')}</row>`);
		expect(await sheetCells(bytes.buffer)).toEqual({ ok: true, rows: [['4', '', '1']] });
	});

	it('keeps blank rows between others', async () => {
		const bytes = workbook(
			`<row r="2">${number('B2', '1')}</row><row r="4">${number('A4', '2')}</row>` +
				`<row r="6">${inline('A6', ' ')}</row>`
		);
		expect(await sheetCells(bytes.buffer)).toEqual({
			ok: true,
			rows: [
				['', ''],
				['', '1'],
				['', ''],
				['2', '']
			]
		});
	});

	it('is empty where its sheet is', async () => {
		expect(await sheetCells(workbook('').buffer)).toEqual({ ok: false, refusal: 'empty' });
	});
});

/** A packed file whose directory says that its first file unpacks into so many bytes. */
function announcing(size: number): ArrayBuffer {
	const bytes = workbook('');
	const view = new DataView(bytes.buffer);
	// The directory's first entry; the size stands 24 bytes behind its mark.
	const entry = Array.from({ length: bytes.length - 3 }, (_, at) => at).find(
		(at) => view.getUint32(at, true) === 0x02014b50
	);
	if (entry === undefined) throw new RangeError('no directory');
	view.setUint32(entry + 24, size, true);
	return bytes.buffer;
}

const packed = workbook(`<row r="1">${number('A1', '4')}</row>`);
const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52];
const oldExcel = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0, 0, 0, 0, 0];
const lines = (count: number) => '1;2;3;4;5;6;7;8;9;0\n'.repeat(count);

describe('refused', () => {
	it.each([
		{ name: 'no bytes', buffer: utf8(''), refusal: 'empty' },
		{ name: 'blank lines', buffer: utf8(' \n\n\n'), refusal: 'empty' },
		{ name: 'a mark of order alone', buffer: utf8('\uFEFF'), refusal: 'empty' },
		{ name: 'an .xls file', buffer: bufferOf(Uint8Array.from(oldExcel)), refusal: 'not-a-sheet' },
		{ name: 'a picture', buffer: bufferOf(Uint8Array.from(png)), refusal: 'not-a-sheet' },
		{
			name: 'the first half of a packed file',
			buffer: bufferOf(packed.slice(0, packed.length / 2)),
			refusal: 'not-a-sheet'
		},
		{
			name: 'a packed file of something else',
			buffer: bufferOf(zipSync({ 'word/document.xml': strToU8('<document/>') })),
			refusal: 'not-a-sheet'
		},
		{ name: 'two letters of a packed file', buffer: utf8('PK'), refusal: 'not-a-sheet' },
		{
			name: 'a file that announces more than 200 MB',
			buffer: announcing(200 * 1024 * 1024 + 1),
			refusal: 'unpacks-too-big'
		},
		{
			name: 'more than 100 000 cells',
			buffer: utf8(`${lines(MOST_CELLS / 10)}1\n`),
			refusal: 'too-many-cells'
		}
	])('$name: $refusal', async ({ buffer, refusal }) => {
		expect(await sheetCells(buffer)).toEqual({ ok: false, refusal });
	});
});

it('takes 100 000 cells', async () => {
	const read = await sheetCells(utf8(lines(MOST_CELLS / 10)));
	expect(read.ok && read.rows.length).toBe(10_000);
});

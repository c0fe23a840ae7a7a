import { strToU8, zipSync } from 'fflate';
import { columnName } from './survey-answers';

const contentTypes = `<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
</Types>`;
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A spreadsheet of one sheet, with what stands between its `sheetData` tags. */
export function workbook(
	sheetData: string,
	shared: readonly string[] = []
): Uint8Array<ArrayBuffer> {
	const relations = (lines: string) =>
		strToU8(`<Relationships xmlns="${PACKAGE}">${lines}</Relationships>`);
	return zipSync({
		'[Content_Types].xml': strToU8(contentTypes),
		'_rels/.rels': relations(
			`<Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/>`
		),
		'xl/workbook.xml': strToU8(
			`<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="Лист1" sheetId="1" r:id="rId1"/></sheets></workbook>`
		),
		'xl/_rels/workbook.xml.rels': relations(
			`<Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/>` +
				`<Relationship Id="rId2" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/>`
		),
		'xl/worksheets/sheet1.xml': strToU8(
			`<worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData></worksheet>`
		),
		'xl/sharedStrings.xml': strToU8(
			`<sst xmlns="${MAIN}">${shared.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`
		)
	});
}

/** A cell with a number. */
export const number = (at: string, value: string) => `<c r="${at}"><v>${value}</v></c>`;

/** A cell whose text stands in the list of shared ones. */
export const sharedText = (at: string, index: number) =>
	`<c r="${at}" t="s"><v>${String(index)}</v></c>`;

/** A cell with a text of its own. */
export const inline = (at: string, text: string) =>
	`<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** A spreadsheet of these cells: texts, and numbers as numbers. Blank ones are left out. */
export function workbookOf(
	rows: readonly (readonly (string | number)[])[]
): Uint8Array<ArrayBuffer> {
	const cell = (content: string | number, row: number, column: number): string => {
		const at = `${columnName(column + 1)}${String(row + 1)}`;
		if (content === '') return '';
		return typeof content === 'number' ? number(at, String(content)) : inline(at, content);
	};
	return workbook(
		rows
			.map((cells, row) => {
				const drawn = cells.map((content, column) => cell(content, row, column));
				return `<row r="${String(row + 1)}">${drawn.join('')}</row>`;
			})
			.join('')
	);
}

import { utfText } from '../documents/decoded-text';
import { editionIds } from '../editions/load-edition';
import type { FileRefusal, PieceRefusal } from '../i18n/refusals';
import { readDraft, type ReadDraft } from './format';
import { JsonSplitter, type JsonPiece } from './json-splitter';
import { parsedJson } from './parsed-json';
import { nestsTooDeep } from './plausible';

/** Bytes; a page stays quick with this much. */
export const LARGEST_FILE = 10 * 1024 * 1024;
/** Drafts and broken pieces that one file may have. */
export const MOST_PIECES = 5000;
/** Brackets in one another: a table in a draft is at the fifth, and a deep one exhausts what reads it. */
const MOST_DEPTH = 50;
/** Letters that are taken in one go, so that the page lives on in between. */
const CHUNK = 200_000;

/** One draft of a file, or why what stands in its place is none; with its line in the file, 1-based. */
export type FilePiece =
	| { readonly line: number; readonly ok: true; readonly draft: ReadDraft }
	| { readonly line: number; readonly ok: false; readonly refusal: PieceRefusal };

export type FileReading =
	| { readonly ok: true; readonly pieces: readonly FilePiece[] }
	| { readonly ok: false; readonly refusal: FileRefusal };

/** Reads a file of drafts: one, an array of them, or one a line. Whatever is in it, nothing is thrown. */
export async function readDraftFile(
	file: Pick<Blob, 'size' | 'arrayBuffer'>
): Promise<FileReading> {
	if (file.size > LARGEST_FILE) return { ok: false, refusal: 'too-big' };
	let bytes: ArrayBuffer;
	try {
		bytes = await file.arrayBuffer();
	} catch {
		return { ok: false, refusal: 'unreadable' };
	}
	const text = utfText(bytes);
	return text === null ? { ok: false, refusal: 'not-text' } : readDraftText(text);
}

/** The same for the text of a file. */
export async function readDraftText(text: string): Promise<FileReading> {
	const splitter = new JsonSplitter();
	const pieces: FilePiece[] = [];
	for (let at = 0; at < text.length; at += CHUNK) {
		pieces.push(...splitter.push(text.slice(at, at + CHUNK)).map(readPiece));
		if (pieces.length > MOST_PIECES) return { ok: false, refusal: 'too-many' };
		if (text.length > CHUNK) await pause();
	}
	pieces.push(...splitter.end().map(readPiece));
	if (pieces.length > MOST_PIECES) return { ok: false, refusal: 'too-many' };
	if (pieces.length === 0) return { ok: false, refusal: 'empty' };
	const isForeign = pieces.every((piece) => !piece.ok && piece.refusal === 'not-json');
	return isForeign ? { ok: false, refusal: 'not-drafts' } : { ok: true, pieces };
}

function readPiece({ text, line }: JsonPiece): FilePiece {
	if (nestsTooDeep(text, MOST_DEPTH)) return { line, ok: false, refusal: 'too-deep' };
	try {
		const reading = readDraft(parsedJson(text), (id) => editionIds.includes(id));
		return { line, ...reading };
	} catch {
		return { line, ok: false, refusal: 'not-json' };
	}
}

/** Lets the page do what waits. A message, as the timers of a page in the background are held back. */
function pause(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}

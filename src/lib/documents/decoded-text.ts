/**
 * The text of a file: UTF-8, UTF-16, or the Windows code page for Cyrillic that older office programs here
 * save in. Null for what is no text.
 */
export function decodedText(bytes: ArrayBuffer): string | null {
	const text = utfText(bytes) ?? new TextDecoder('windows-1251').decode(bytes);
	// Word, PDF and other packed files have zero bytes; a text has none.
	return text.includes('\u0000') ? null : text;
}

/** The text of a file in UTF-8 or UTF-16; null where a byte is wrong: it would come out as other letters. */
export function utfText(bytes: ArrayBuffer): string | null {
	const start = new Uint8Array(bytes.slice(0, 2));
	const encoding = start[0] === 0xff && start[1] === 0xfe ? 'utf-16le' : 'utf-8';
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

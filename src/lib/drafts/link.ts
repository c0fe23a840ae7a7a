import { deflateSync } from 'fflate';
import type { Refusal } from '../i18n/refusals';
import { isRecord } from '../scoring/raw';
import type { ExchangeDraft } from './exchange';
import { readDraft, type ReadDraft } from './format';
import { parsedJson } from './parsed-json';
import { hasTooManyNames, nestsTooDeep } from './plausible';
import { unpacked } from './unpacked';

/** Of the way links are made: a later one is that of a newer site. */
const VERSION = '1';
const LATER = /^[2-9]$|^[1-9]\d{1,8}$/;
/** Most bytes of a draft's JSON: 5,000 rows with long names fit in. */
export const MOST_BYTES = 2_000_000;
/** Most characters of a link: base64 makes four of three bytes, and deflate may save nothing. */
const MOST_CHARACTERS = 2_800_000;
/** 32 bits in base 36. */
const CHECKSUM_LENGTH = 7;
const FORMATS = /^bagalau\/draft@(\d{1,9})$/;

/** Why a link gives no draft. */
export type LinkFault = 'truncated' | 'damaged' | 'too-big' | 'newer' | Refusal;

export type LinkReading =
	| { readonly ok: true; readonly draft: ReadDraft }
	| { readonly ok: false; readonly reason: LinkFault };

/**
 * A draft as the fragment of an address carries it, after `#draft=`: version, JSON as UTF-8 in deflate in
 * base64url, checksum. The checksum comes last, so that a link that was cut lacks it, and so that no link
 * ends in a mark that a mail program takes for the end of a sentence. Null where the draft is too big for
 * any link.
 */
export function encode(draft: ExchangeDraft): string | null {
	const bytes = new TextEncoder().encode(JSON.stringify(draft));
	return bytes.length > MOST_BYTES ? null : linkOf(bytes);
}

/** Anything at all as a link. */
export function linkOf(bytes: Uint8Array): string {
	const packed = base64Of(deflateSync(bytes, { level: 9 }));
	return `${VERSION}.${packed}.${checksumOf(packed)}`;
}

/** The draft that a link carries, if it is of one of the known editions. Never throws. */
export function decode(link: string, knownEdition: (id: string) => boolean): LinkReading {
	if (link.length > MOST_CHARACTERS) return fault('too-big');
	const [version = '', packed = '', checksum = ''] = link.split('.', 3);
	if (link === '') return fault('truncated');
	if (version !== VERSION) return fault(LATER.test(version) ? 'newer' : 'damaged');
	if (checksum.length < CHECKSUM_LENGTH) return fault('truncated');
	// What stands behind it, such as a bracket around the link, does no harm.
	if (checksum.slice(0, CHECKSUM_LENGTH) !== checksumOf(packed)) return fault('damaged');
	try {
		const bytes = unpacked(bytesOf(packed), MOST_BYTES);
		if (bytes === null) return fault('too-big');
		return readJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes), knownEdition);
	} catch {
		return fault('damaged');
	}
}

function readJson(json: string, knownEdition: (id: string) => boolean): LinkReading {
	if (nestsTooDeep(json)) return fault('damaged');
	let value: unknown;
	try {
		value = parsedJson(json);
	} catch {
		return fault('not-json');
	}
	if (hasTooManyNames(value)) return fault('damaged');
	const read = readDraft(value, knownEdition);
	if (read.ok) return read;
	return fault(isNewer(value) ? 'newer' : read.refusal);
}

/** Whether a draft is in a later version of the format. */
function isNewer(value: unknown): boolean {
	const format = isRecord(value) && typeof value.format === 'string' ? value.format : '';
	return Number(FORMATS.exec(format)?.[1] ?? 0) > 1;
}

function fault(reason: LinkFault): LinkReading {
	return { ok: false, reason };
}

/** Against accidents, not against intent (FNV-1a): any single letter that changes changes it. */
function checksumOf(text: string): string {
	let sum = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1) {
		sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
	}
	return (sum >>> 0).toString(36).padStart(CHECKSUM_LENGTH, '0');
}

function base64Of(bytes: Uint8Array): string {
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** @throws Error when it is no base64url. */
function bytesOf(base64: string): Uint8Array {
	const binary = atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
	const bytes = new Uint8Array(binary.length);
	for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
	return bytes;
}

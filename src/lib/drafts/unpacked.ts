import { Inflate } from 'fflate';

/** Bytes that are unpacked at a time: deflate makes at most a thousand times as much of them. */
const PORTION = 2048;

/**
 * What was packed by deflate; null where that is more than `most` bytes, which is noticed on the way, at
 * the latest two megabytes beyond.
 * @throws Error when it was not packed so, or its end is missing.
 */
export function unpacked(packed: Uint8Array, most: number): Uint8Array | null {
	const parts: Uint8Array[] = [];
	let size = 0;
	const inflate = new Inflate((part) => {
		parts.push(part);
		size += part.length;
	});
	for (let at = 0; at < packed.length && size <= most; at += PORTION) {
		inflate.push(packed.subarray(at, at + PORTION), at + PORTION >= packed.length);
	}
	if (size > most) return null;
	const whole = new Uint8Array(size);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

import { IN_FULL } from '../../src/lib/editions/testing-load';
import { randomFrom, sample } from './random.js';

/** A number that is always the same for a text (FNV-1a). */
export function seedOf(text: string): number {
	let hash = 0x811c9dc5;
	for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
	return hash;
}

/** So many of several, drawn by a name, in their order; all of them in the soak. */
export function someOf<T>(list: readonly T[], name: string, count: number): readonly T[] {
	if (IN_FULL) return list;
	const taken = new Set(sample(randomFrom(seedOf(name)), list, count));
	return list.filter((one) => taken.has(one));
}

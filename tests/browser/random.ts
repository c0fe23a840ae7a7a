/** Pseudo-random numbers from 0 up to 1: the same seed gives the same ones. */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** One of several, by chance. */
export function pick<T>(random: () => number, list: readonly [T, ...T[]]): T {
	return list[Math.floor(random() * list.length)] ?? list[0];
}

/** So many of several, by chance, none twice. */
export function sample<T>(random: () => number, list: readonly T[], count: number): readonly T[] {
	const left = [...list];
	const taken: T[] = [];
	while (taken.length < count && left.length > 0) {
		taken.push(...left.splice(Math.floor(random() * left.length), 1));
	}
	return taken;
}

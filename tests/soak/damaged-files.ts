import { randomFrom } from '../browser/random';
import { damagedFile, faultsOf } from '../damaged-files';

const FILES = 2000;
/** How many of them are around 10 MB. */
const BIG = 20;
const SEED = 20_201_121;

/** Opens damaged files of drafts: each gives a message or good drafts, and changes nothing else. */
export async function main(): Promise<number> {
	const random = randomFrom(SEED);
	const counts = new Map<string, number>();
	let faulty = 0;
	let slowest = 0;
	for (let at = 0; at < FILES; at += 1) {
		const file = damagedFile(random, at % (FILES / BIG) === FILES / BIG - 1);
		counts.set(file.damage, (counts.get(file.damage) ?? 0) + 1);
		const started = performance.now();
		const faults = await faultsOf(file);
		slowest = Math.max(slowest, performance.now() - started);
		if (faults.length === 0) continue;
		faulty += 1;
		console.error(`file ${at}, ${file.damage}: ${faults.slice(0, 3).join('; ')}`);
	}
	for (const [damage, count] of counts) console.log(`${String(count).padStart(5)}  ${damage}`);
	console.log(
		`${FILES} damaged files (seed ${SEED}), ${faulty} not taken well; the slowest took ${slowest.toFixed(0)} ms`
	);
	return faulty === 0 ? 0 : 1;
}

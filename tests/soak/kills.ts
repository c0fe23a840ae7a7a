import { killWhileTyping } from '../browser/kill';
import { randomFrom } from '../browser/random';
import { serveBuild } from '../browser/served';

const KILLS = 50;
const SEED = 20_200_319;
/** Most that may be lost, in milliseconds. */
const MOST_LOST = 1000;

/** Kills the browser in the middle of typing, again and again: at most a second of it may be lost. */
export async function main(): Promise<number> {
	await using served = await serveBuild();
	const random = randomFrom(SEED);
	const losses: number[] = [];
	let faulty = 0;
	for (let at = 0; at < KILLS; at += 1) {
		const after = 50 + Math.floor(random() * 2500);
		const { lost, faults } = await killWhileTyping(served.site, after);
		losses.push(lost);
		if (faults.length === 0 && lost <= MOST_LOST) continue;
		faulty += 1;
		console.error(`killed after ${after} ms: ${lost.toFixed(0)} ms lost. ${faults.join(' ')}`);
	}
	losses.sort((a, b) => a - b);
	const middle = losses[Math.floor(losses.length / 2)] ?? 0;
	const worst = losses.at(-1) ?? 0;
	console.log(
		`typing lost by a kill: median ${middle.toFixed(0)} ms, most ${worst.toFixed(0)} ms (goal: at most ${MOST_LOST} ms)`
	);
	console.log(`${KILLS} kills (seed ${SEED}), ${faulty} with more lost or a bad draft`);
	return faulty === 0 ? 0 : 1;
}

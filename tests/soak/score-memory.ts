import { scoreArray } from './lib/score-process';

const FEW = 1_000;
const MANY = 100_000;
/** What a hundred times the drafts may cost more, in MB: the garbage collector's leeway. */
const MOST_GROWTH = 64;

/** A draft with a table and with something wrong in it, another one each time. */
function draftAt(index: number): string {
	const services = Array.from({ length: 20 }, (_, row) => ({
		name: `Service ${String(index)}-${String(row)}`,
		mode: 'portal',
		x: row,
		y: 20,
		days: (index + row) % 30
	}));
	return JSON.stringify({
		format: 'bagalau/draft@1',
		edition: 'quality-2013',
		body: { kind: 'central', name: `Body ${String(index)}` },
		answers: {
			optimisation: { services, m: index, n: MANY },
			deadlines: { a: index, b: index - 1 },
			[`unknown-${String(index)}`]: {}
		},
		readings: { 'zero-base': 'none' }
	});
}

/** Streams 100 000 drafts through the command line: the memory must not grow with their number. */
export async function main(): Promise<number> {
	const few = await scoreArray(process.cwd(), FEW, draftAt);
	const many = await scoreArray(process.cwd(), MANY, draftAt);
	let exitCode = 0;
	for (const [load, count] of [
		[few, FEW],
		[many, MANY]
	] as const) {
		const { results, exitCode: code, peak, seconds } = load;
		const memory = peak === null ? 'unknown' : `${peak.toFixed(0)} MB`;
		console.log(`${String(count)} drafts: ${seconds.toFixed(1)} s, peak memory ${memory}`);
		if (results !== count || code !== 0) {
			console.error(`${String(results)} results, exit code ${String(code)}\n${load.stderr}`);
			exitCode = 1;
		}
	}
	if (few.peak === null || many.peak === null) {
		console.log('This system does not tell the memory of a process: not compared.');
	} else if (many.peak - few.peak > MOST_GROWTH) {
		console.error(`The memory grew by more than ${String(MOST_GROWTH)} MB.`);
		exitCode = 1;
	}
	return exitCode;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreArray, type Load } from '../soak/lib/score-process';
import { tellMachine } from './lib/machine';

const FEW = 1_000;
const MANY = 10_000;
/** Drafts a second on one core. */
const GOAL = 2_000;
/** What ten times the drafts may cost more, in MB: the garbage collector's leeway. */
const MOST_GROWTH = 64;

const editions = ['quality-2013', 'interaction-2020', 'interaction-2021', 'organisation-2020'];

/** Every golden draft of an edition as text. */
function draftsOf(edition: string): readonly string[] {
	const file = join(process.cwd(), 'tests/golden', `${edition}.json`);
	const cases = JSON.parse(readFileSync(file, 'utf8')) as readonly { readonly draft: object }[];
	return cases.map(({ draft }) => JSON.stringify(draft));
}

function tell(count: number, { seconds, peak }: Load): void {
	const memory = peak === null ? 'unknown' : `${peak.toFixed(0)} MB`;
	console.log(`${String(count)} drafts: ${seconds.toFixed(2)} s, peak memory ${memory}`);
}

/** Scores drafts of all editions in turn on the command line: how many a second, in how much memory. */
export async function main(): Promise<number> {
	tellMachine();
	const drafts = editions.map(draftsOf);
	const draftAt = (index: number): string => {
		const ofEdition = drafts[index % drafts.length] ?? [];
		return ofEdition[Math.floor(index / drafts.length) % ofEdition.length] ?? '{}';
	};
	const few = await scoreArray(process.cwd(), FEW, draftAt);
	const many = await scoreArray(process.cwd(), MANY, draftAt);
	tell(FEW, few);
	tell(MANY, many);
	if (few.results !== FEW || many.results !== MANY) {
		console.error(`${String(many.results)} results\n${many.stderr}`);
		return 1;
	}
	// The difference leaves out what it takes to start.
	const rate = (MANY - FEW) / (many.seconds - few.seconds);
	console.log(`${rate.toFixed(0)} drafts a second, goal ${String(GOAL)}`);
	let exitCode = rate < GOAL ? 1 : 0;
	if (few.peak === null || many.peak === null) {
		console.log('This system does not tell the memory of a process: not compared.');
	} else if (many.peak - few.peak > MOST_GROWTH) {
		console.error(`The memory grew by more than ${String(MOST_GROWTH)} MB.`);
		exitCode = 1;
	}
	return exitCode;
}

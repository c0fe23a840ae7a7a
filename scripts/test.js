// npm test: everything that can be checked, in one go. The last line says how much of it holds.
import { build } from './lib/build.js';
import { ensureChromium } from './lib/chromium.js';
import { ensureInstalled } from './lib/install.js';
import { localBin, run } from './lib/process.js';
import { sum, tallyStep } from './lib/tally.js';
import { runVitest } from './lib/vitest.js';

/** @typedef {import('./lib/tally.js').Tally} Tally */

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
const step = async (command, ...args) =>
	tallyStep(await run(localBin(command), args, { held: true }));

async function browserTests() {
	if (!built) throw new Error('There is no build to open in a browser.');
	return runVitest(['browser'], { CHROMIUM: await ensureChromium() });
}

let built = false;

/** @typedef {Tally & { names?: readonly string[] }} Outcome what was counted, and what failed by name */
/** @typedef {readonly [string, () => Promise<Outcome>]} Runner */

/** Each uses one core for long; they go beside the tests, and say what they have to say at their end. */
/** @type {readonly Runner[]} */
const checks = [
	['Formatting', () => step('prettier', '--check', '.')],
	['Lint', () => step('eslint', '--max-warnings', '0', '.')],
	['Types', () => step('svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings')]
];

/** @type {readonly Runner[]} */
const tests = [
	['Unit and component tests', () => runVitest(['unit', 'component'])],
	[
		'Build',
		async () => {
			const code = await build();
			built = code === 0;
			return tallyStep(code);
		}
	]
];

/** @type {Tally[]} */
const tallies = [];
/** What did not pass, to be read at the end of it all. @type {string[]} */
const failures = [];

/**
 * Runs one runner; whatever goes wrong in it is a failure of its own and stops nothing.
 *
 * @param {string} name
 * @param {() => Promise<Outcome>} runner
 */
async function report(name, runner) {
	console.log(`\n── ${name}: begun`);
	/** @type {Outcome} */
	let tally = { passed: 0, failed: 1 };
	try {
		tally = await runner();
	} catch (problem) {
		console.error(problem instanceof Error ? problem.message : problem);
	}
	tallies.push(tally);
	if (tally.failed > 0) failures.push(...(tally.names?.length ? tally.names : [name]));
	console.log(`── ${name}: ${tally.passed} passed, ${tally.failed} failed`);
}

/** @param {readonly Runner[]} runners */
async function inOrder(runners) {
	for (const [name, runner] of runners) await report(name, runner);
}

try {
	await ensureInstalled();
	await run(localBin('svelte-kit'), ['sync'], { quiet: true });
	await Promise.all([inOrder(checks), inOrder(tests)]);
	await report('Tests in a real browser', browserTests);
} catch (problem) {
	console.error(problem instanceof Error ? problem.message : problem);
	tallies.push({ passed: 0, failed: 1 });
}

if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
const { passed, failed } = sum(tallies);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from './json.js';
import { cacheFolder } from './paths.js';
import { localBin, run } from './process.js';
import { failedIn, tallyVitest } from './tally.js';

/** @param {string} file */
function reportIn(file) {
	try {
		return existsSync(file) ? readJson(file) : undefined;
	} catch {
		return undefined;
	}
}

/**
 * Runs projects of vite.config.ts, streams what Vitest prints, and counts from its JSON report; also names
 * what did not pass.
 *
 * @param {readonly string[]} projects
 * @param {Record<string, string>} [env]
 * @returns {Promise<import('./tally.js').Tally & { names: string[] }>}
 */
export async function runVitest(projects, env = {}) {
	const report = join(cacheFolder, `vitest-${projects.join('-')}.json`);
	mkdirSync(cacheFolder, { recursive: true });
	rmSync(report, { force: true });
	const code = await run(
		localBin('vitest'),
		[
			'run',
			...projects.map((project) => `--project=${project}`),
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${report}`
		],
		{ env }
	);
	const said = reportIn(report);
	return { ...tallyVitest(said, code), names: failedIn(said) };
}

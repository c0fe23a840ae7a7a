import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder, cacheFolder, root } from './paths.js';
import { localBin, run } from './process.js';
import { fingerprint } from './sources.js';

const stamp = join(cacheFolder, 'build-key');

/** What the built site depends on; the commit too, for it names the version. */
function currentKey() {
	let commit = '';
	try {
		commit = execFileSync('git', ['rev-parse', 'HEAD'], {
			cwd: root,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		});
	} catch {
		// No git, or no commit: the sources alone decide.
	}
	return fingerprint(
		['src', 'static', 'package.json', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'],
		commit
	);
}

/**
 * Builds the static site from nothing.
 *
 * @param {{ quiet?: boolean }} [options]
 * @returns {Promise<number>} the exit code
 */
export async function build({ quiet = false } = {}) {
	const key = currentKey();
	rmSync(stamp, { force: true });
	rmSync(buildFolder, { recursive: true, force: true });
	const code = await run(localBin('vite'), ['build'], { quiet });
	if (code === 0) {
		mkdirSync(cacheFolder, { recursive: true });
		writeFileSync(stamp, key);
	}
	return code;
}

/** Whether the site was built from the sources as they are now. */
export function isBuilt() {
	return (
		existsSync(join(buildFolder, 'index.html')) &&
		existsSync(stamp) &&
		readFileSync(stamp, 'utf8') === currentKey()
	);
}

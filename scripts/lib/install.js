import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.js';
import { run } from './process.js';

const modules = join(root, 'node_modules');
const stamp = join(modules, '.bagalau-lock-hash');

function lockHash() {
	return createHash('sha256')
		.update(readFileSync(join(root, 'package-lock.json')))
		.digest('hex');
}

/** Whether what stands in node_modules was installed from the lock file as it is now. */
export function isInstalled() {
	return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash();
}

/** Notes that node_modules now holds what the lock file says. */
export function noteInstalled() {
	if (existsSync(modules)) writeFileSync(stamp, lockHash());
}

/** Installs what the lock file says, if that was not done yet. All of npm's words go to stderr. */
export async function ensureInstalled() {
	if (isInstalled()) return;
	console.error('Installing the packages of package-lock.json …');
	const code = await run('npm', ['ci', '--include=dev'], { quiet: true });
	if (code !== 0) throw new Error('npm ci failed: the packages could not be installed.');
	noteInstalled();
}

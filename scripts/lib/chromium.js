import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './process.js';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** @param {string} file */
function isExecutable(file) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** @param {string} name */
function onPath(name) {
	return (process.env.PATH ?? '')
		.split(delimiter)
		.map((folder) => join(folder, name))
		.find((file) => existsSync(file) && isExecutable(file));
}

/**
 * The Chromium of this machine: what $CHROMIUM names, else the first found on the path.
 *
 * @returns {string | undefined}
 */
export function findChromium() {
	const chosen = process.env.CHROMIUM;
	if (chosen) return isExecutable(chosen) ? chosen : onPath(chosen);
	return names.map(onPath).find((file) => file !== undefined);
}

/**
 * Finds Chromium, and installs Debian's where that can be done without asking.
 *
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
	const found = findChromium();
	if (found !== undefined) return found;
	if (process.getuid?.() === 0 && onPath('apt-get') !== undefined && !process.env.CHROMIUM) {
		console.error('Installing Chromium for the tests in a real browser …');
		const options = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
		await run('apt-get', ['update'], options);
		await run('apt-get', ['install', '-y', 'chromium'], options);
		const installed = findChromium();
		if (installed !== undefined) return installed;
	}
	throw new Error(
		'No Chromium was found for the tests in a real browser: install it, or name it in $CHROMIUM.'
	);
}

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './paths.js';

/**
 * The command of an installed package.
 *
 * @param {string} name
 */
export function localBin(name) {
	return join(root, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);
}

/**
 * Runs a command in the project's folder, streams its output, and gives its exit code.
 * Never throws: a command that cannot be started or is ended by a signal gives 1.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, held?: boolean, env?: Record<string, string> }} [options]
 *   quiet: all output goes to stderr; held: it is printed when the command has ended, in one piece
 * @returns {Promise<number>}
 */
export function run(command, args, { quiet = false, held = false, env = {} } = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd: root,
			env: { ...process.env, ...env },
			stdio: held ? ['ignore', 'pipe', 'pipe'] : ['ignore', quiet ? 2 : 1, 2],
			shell: process.platform === 'win32'
		});
		/** @type {Buffer[]} */
		const output = [];
		for (const stream of [child.stdout, child.stderr]) {
			stream?.on('data', (/** @type {Buffer} */ chunk) => output.push(chunk));
		}
		child.once('error', (problem) => {
			console.error(`${command}: ${problem.message}`);
			resolve(1);
		});
		child.once('close', (code) => {
			if (output.length > 0) process.stdout.write(Buffer.concat(output));
			resolve(code ?? 1);
		});
	});
}

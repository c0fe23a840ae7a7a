import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readJson } from './json.js';
import { cacheFolder, root } from './paths.js';
import { fingerprint } from './sources.js';

/**
 * What a program's file exports: it gets the arguments and gives the exit code.
 *
 * @typedef {{ main: (args: readonly string[]) => number | Promise<number> }} Program
 */

/**
 * Makes one JavaScript file of a TypeScript program and what it imports. What the site itself is
 * made of goes into the file, so that it starts fast; tools stay in node_modules.
 *
 * @param {string} entry path of the program within the project
 * @param {string} target file to write
 */
async function bundle(entry, target) {
	const { build } = await import('vite');
	const manifest = /** @type {{ dependencies: Record<string, string> }} */ (
		readJson(join(root, 'package.json'))
	);
	const working = join(dirname(target), `.${process.pid}`);
	try {
		await build({
			root,
			configFile: false,
			logLevel: 'error',
			resolve: { alias: { $lib: join(root, 'src/lib') } },
			ssr: { noExternal: Object.keys(manifest.dependencies) },
			build: {
				ssr: join(root, entry),
				target: 'node20',
				outDir: working,
				copyPublicDir: false,
				rolldownOptions: { output: { entryFileNames: 'program.mjs', codeSplitting: false } }
			}
		});
		renameSync(join(working, 'program.mjs'), target);
	} finally {
		rmSync(working, { recursive: true, force: true });
	}
}

/**
 * Loads a TypeScript program, bundled anew only when a source has changed since the last time.
 *
 * @param {string} entry path of the program within the project
 * @returns {Promise<Program>}
 */
export async function loadProgram(entry) {
	const name = parse(entry).name;
	const folder = join(cacheFolder, basename(dirname(entry)));
	const key = fingerprint([
		'src/lib',
		entry.startsWith('tests/') ? 'tests' : dirname(entry),
		'scripts/lib',
		'package-lock.json'
	]);
	const target = join(folder, `${name}-${key.slice(0, 16)}.mjs`);
	if (!existsSync(target)) {
		mkdirSync(folder, { recursive: true });
		const older = readdirSync(folder).filter((file) => /-[\da-f]{16}\.mjs$/.test(file));
		await bundle(entry, target);
		for (const file of older) {
			if (file.slice(0, -21) === name) rmSync(join(folder, file), { force: true });
		}
	}
	/** @type {unknown} */
	const program = await import(pathToFileURL(target).href);
	return /** @type {Program} */ (program);
}

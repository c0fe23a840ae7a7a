import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './paths.js';

/**
 * The files at or below a path, in the same order everywhere.
 *
 * @param {string} path
 * @returns {string[]}
 */
export function filesBelow(path) {
	if (!existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesBelow(join(path, name)));
}

/**
 * A fingerprint of names and contents: it changes whenever any of the files does, whatever their
 * dates say, which a checkout of another branch may set to anything.
 *
 * @param {readonly string[]} paths files and folders within the project
 * @param {string} [also] anything else that the result depends on
 */
export function fingerprint(paths, also = '') {
	const hash = createHash('sha256').update(also);
	for (const file of paths.flatMap((path) => filesBelow(join(root, path)))) {
		const content = readFileSync(file);
		hash.update(`\0${relative(root, file)}\0${content.length}\0`).update(content);
	}
	return hash.digest('hex');
}

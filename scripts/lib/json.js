import { readFileSync } from 'node:fs';

/**
 * What a JSON file holds; the caller says what it expects.
 *
 * @param {string | URL} path
 * @returns {unknown}
 */
export function readJson(path) {
	/** @type {unknown} */
	const value = JSON.parse(readFileSync(path, 'utf8'));
	return value;
}

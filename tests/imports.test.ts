import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { root } from '../scripts/lib/paths.js';
import { filesBelow } from '../scripts/lib/sources.js';
import { importedPath } from '../scripts/lint/layers.js';

type Graph = ReadonlyMap<string, readonly string[]>;

/** What an import may leave out. */
const endings = ['', '.ts', '.js', '.svelte.ts', '.svelte', '/index.ts'];

/** The files of the project that a file imports, for types too. */
function importsOf(file: string, exists: (file: string) => boolean): string[] {
	const text = readFileSync(join(root, file), 'utf8');
	const scripts = file.endsWith('.svelte')
		? [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, script]) => script)
		: [text];
	return ts
		.preProcessFile(scripts.join('\n'), true, true)
		.importedFiles.map(({ fileName }) => importedPath(file, fileName))
		.flatMap((path) =>
			path === undefined
				? []
				: endings
						.map((ending) => path + ending)
						.filter(exists)
						.slice(0, 1)
		);
}

/** Every cycle that a walk in depth meets, each as the way round. */
function cyclesIn(graph: Graph): string[] {
	const done = new Set<string>();
	const cycles: string[] = [];
	function walk(file: string, way: readonly string[]): void {
		const start = way.indexOf(file);
		if (start !== -1) cycles.push([...way.slice(start), file].join(' → '));
		if (start !== -1 || done.has(file)) return;
		for (const next of graph.get(file) ?? []) walk(next, [...way, file]);
		done.add(file);
	}
	for (const file of graph.keys()) walk(file, []);
	return cycles;
}

test('no file imports itself by a roundabout way', () => {
	const files = filesBelow(join(root, 'src'))
		.map((file) => relative(root, file).replaceAll('\\', '/'))
		.filter((file) => /\.(ts|js|svelte)$/.test(file));
	const known = new Set(files);
	const graph = new Map(files.map((file) => [file, importsOf(file, (path) => known.has(path))]));
	expect(cyclesIn(graph)).toEqual([]);
});

test.each([
	{ name: 'a chain', graph: { a: ['b'], b: ['c'], c: [] }, cycles: [] },
	{ name: 'a diamond', graph: { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, cycles: [] },
	{ name: 'a pair', graph: { a: ['b'], b: ['a'] }, cycles: ['a → b → a'] },
	{ name: 'a ring behind a door', graph: { a: ['b'], b: ['c'], c: ['b'] }, cycles: ['b → c → b'] }
])('cycles are found: $name', ({ graph, cycles }) => {
	expect(cyclesIn(new Map(Object.entries(graph)))).toEqual(cycles);
});

test('imports are found in a file', () => {
	expect(existsSync(join(root, 'scripts/lib/sources.js'))).toBe(true);
	expect(importsOf('scripts/lib/sources.js', () => true)).toEqual(['scripts/lib/paths.js']);
});

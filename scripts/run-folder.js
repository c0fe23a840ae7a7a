// npm run bench [-- NAME …]: runs the programs of a folder, all or those named, one after another.
import { join, parse } from 'node:path';
import { loadProgram } from './lib/bundle.js';
import { ensureInstalled } from './lib/install.js';
import { filesBelow } from './lib/sources.js';
import { root } from './lib/paths.js';

const [folder, ...named] = process.argv.slice(2);
if (folder === undefined)
	throw new Error('Which folder? node scripts/run-folder.js FOLDER [NAME …]');
await ensureInstalled();

const programs = filesBelow(join(root, folder))
	.map((file) => parse(file))
	.filter(({ dir, ext }) => ext === '.ts' && dir === join(root, folder))
	.map(({ name }) => name);
const unknown = named.filter((name) => !programs.includes(name));
if (unknown.length > 0 || programs.length === 0) {
	const known = programs.join(', ') || 'nothing';
	console.error(
		`${folder} has ${known}${unknown.length > 0 ? `, not ${unknown.join(', ')}` : ''}.`
	);
	process.exit(2);
}
for (const name of named.length > 0 ? named : programs) {
	console.log(`\n${name}`);
	const { main } = await loadProgram(`${folder}/${name}.ts`);
	process.exitCode = Math.max(Number(process.exitCode ?? 0), await main([]));
}

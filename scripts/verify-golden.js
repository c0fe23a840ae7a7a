// npm run verify:golden: compares the command line with the golden cases of the specification.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.js';
import { root } from './lib/paths.js';
import { run } from './lib/process.js';

// Nodes whose rules are written; an empty list of prefixes would mean all.
const written = [
	'services',
	'openness',
	'complaints',
	'block',
	'dialogue',
	'subordinate-dialogue',
	'optimisation',
	'deadlines',
	'workload',
	'personnel',
	'it'
];
const check = join(root, '../shared/golden/check.py');

if (!existsSync(check)) {
	console.error('The golden cases are not here: ../shared/golden/check.py is missing.');
	process.exitCode = 1;
} else {
	await ensureInstalled();
	let failed = false;
	for (const prefix of written) {
		console.log(prefix);
		failed = (await run('python3', [check, prefix])) !== 0 || failed;
	}
	process.exitCode = failed ? 1 : 0;
}

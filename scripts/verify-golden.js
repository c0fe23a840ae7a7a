// npm run verify:golden: compares the command line with the golden cases of the specification.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.js';
import { root } from './lib/paths.js';
import { run } from './lib/process.js';

const check = join(root, '../shared/golden/check.py');

if (!existsSync(check)) {
	console.error('The golden cases are not here: ../shared/golden/check.py is missing.');
	process.exitCode = 1;
} else {
	await ensureInstalled();
	// All nodes of all editions, the totals, the problems and what is refused whole.
	process.exitCode = (await run('python3', [check])) === 0 ? 0 : 1;
}

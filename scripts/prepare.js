// Runs after every installation by npm: notes which lock file was installed, and generates Kit's types.
import { existsSync } from 'node:fs';
import { noteInstalled } from './lib/install.js';
import { localBin, run } from './lib/process.js';

noteInstalled();
if (existsSync(localBin('svelte-kit')))
	await run(localBin('svelte-kit'), ['sync'], { quiet: true });

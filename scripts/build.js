// npm run build: the static site, in the folder build.
import { build } from './lib/build.js';
import { ensureInstalled } from './lib/install.js';

await ensureInstalled();
process.exitCode = await build();

// npm run --silent score -- FILE
import { loadProgram } from './lib/bundle.js';
import { ensureInstalled } from './lib/install.js';

await ensureInstalled();
const { main } = await loadProgram('src/cli/score.ts');
process.exitCode = await main(process.argv.slice(2));

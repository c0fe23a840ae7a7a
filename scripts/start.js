// npm start: installs and builds what is missing, then serves the site on this machine.
import { build, isBuilt } from './lib/build.js';
import { ensureInstalled } from './lib/install.js';
import { buildFolder } from './lib/paths.js';
import { createStaticServer, listenFrom } from './lib/static-server.js';

await ensureInstalled();
if (!isBuilt() && (await build({ quiet: true })) !== 0) {
	console.error('The site could not be built; the reason stands above.');
	process.exit(1);
}
const port = await listenFrom(createStaticServer(buildFolder), 4173);
console.log(`http://127.0.0.1:${port}/`);

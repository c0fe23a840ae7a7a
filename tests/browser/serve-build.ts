import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { buildFolder } from '../../scripts/lib/paths.js';
import { createStaticServer, listenFrom } from '../../scripts/lib/static-server.js';

declare module 'vitest' {
	interface ProvidedContext {
		/** Address of the built site, with a slash at the end. */
		site: string;
	}
}

/** In a sub-folder, so that an address which works only at the root of a host is found out. */
const base = '/some/folder/';

export async function setup(project: TestProject): Promise<() => Promise<void>> {
	if (!existsSync(buildFolder)) throw new Error('There is no build: run npm run build first.');
	const server = createStaticServer(buildFolder, { base });
	const port = await listenFrom(server, 0);
	project.provide('site', `http://127.0.0.1:${port}${base}`);
	return () =>
		new Promise((resolve) => {
			server.closeAllConnections();
			server.close(() => {
				resolve();
			});
		});
}

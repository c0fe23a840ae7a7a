import { join } from 'node:path';
import { createStaticServer, listenFrom } from '../../scripts/lib/static-server.js';

export interface Served extends AsyncDisposable {
	/** Address of the site, with a slash at the end. */
	readonly site: string;
}

/** Serves the built site to programs that are started in the project's folder. */
export async function serveBuild(base = '/some/folder/'): Promise<Served> {
	const server = createStaticServer(join(process.cwd(), 'build'), { base });
	const port = await listenFrom(server, 0);
	async function stop(): Promise<void> {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	}
	return { site: `http://127.0.0.1:${port}${base}`, [Symbol.asyncDispose]: stop };
}

import { createReadStream, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, extname, join, sep } from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const types = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.webp': 'image/webp',
	'.ico': 'image/x-icon',
	'.woff2': 'font/woff2',
	'.wasm': 'application/wasm',
	'.pdf': 'application/pdf',
	'.zip': 'application/zip',
	'.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	'.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
};

/**
 * What stands at a path, or nothing: also for one below a file, and one too long to exist.
 *
 * @param {string} path
 */
function statOf(path) {
	try {
		return statSync(path);
	} catch {
		return undefined;
	}
}

/**
 * What to answer for an address: a file with its status, or where to go instead.
 *
 * @typedef {{ file: string, status: 200 | 404 } | { redirect: string } | { status: 400 | 404 }} Answer
 */

/**
 * Finds the file for the path of an address, never one outside the folder, not even through a link.
 *
 * @param {string} folder the real path of the folder that is served
 * @param {string} base with a slash at both ends
 * @param {string} path as it stands in the request, still percent-encoded and without the query
 * @returns {Answer}
 */
export function answerFor(folder, base, path) {
	/** @type {string} */
	let decoded;
	try {
		decoded = decodeURIComponent(path);
	} catch {
		return { status: 400 };
	}
	if (decoded.includes('\0') || decoded.includes('\\')) return { status: 400 };
	const notFound = join(folder, '404.html');
	/** @type {Answer} */
	const missing = statOf(notFound)?.isFile() ? { file: notFound, status: 404 } : { status: 404 };
	if (!decoded.startsWith(base) || decoded.split('/').includes('..')) return missing;

	const wanted = join(folder, decoded.slice(base.length));
	const isFolder = statOf(wanted)?.isDirectory() ?? false;
	const file = isFolder ? join(wanted, 'index.html') : wanted;
	if (!statOf(file)?.isFile() || !realpathSync(file).startsWith(folder + sep)) return missing;
	if (isFolder && !decoded.endsWith('/')) {
		return { redirect: `./${encodeURIComponent(basename(wanted))}/` };
	}
	return !isFolder && decoded.endsWith('/') ? missing : { file, status: 200 };
}

/**
 * Whether a file is named by its content: there is never another one of that name.
 *
 * @param {string} file
 */
const isNamedByContent = (file) => file.split(sep).join('/').includes('/_app/immutable/');

/**
 * A server of one folder of static files. The browser keeps nothing without asking again but what is
 * named by its content, so that a rebuilt site is seen at once.
 *
 * @param {string} folder
 * @param {{ base?: string }} [options] base: the path at which the folder appears, slash at both ends
 */
export function createStaticServer(folder, { base = '/' } = {}) {
	const real = realpathSync(folder);
	return createServer((request, response) => {
		response.setHeader('cache-control', 'no-cache');
		response.setHeader('x-content-type-options', 'nosniff');
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { allow: 'GET, HEAD' }).end();
			return;
		}
		const [path = '/', query] = (request.url ?? '/').split('?', 2);
		const answer = answerFor(real, base, path);
		if ('redirect' in answer) {
			const location = query === undefined ? answer.redirect : `${answer.redirect}?${query}`;
			response.writeHead(307, { location }).end();
			return;
		}
		if (!('file' in answer)) {
			response.writeHead(answer.status, { 'content-type': 'text/plain' }).end(`${answer.status}\n`);
			return;
		}
		if (isNamedByContent(answer.file)) {
			response.setHeader('cache-control', 'public, max-age=31536000, immutable');
		}
		response.writeHead(answer.status, {
			'content-type': types[extname(answer.file).toLowerCase()] ?? 'application/octet-stream',
			'content-length': statSync(answer.file).size
		});
		if (request.method === 'HEAD') {
			response.end();
			return;
		}
		createReadStream(answer.file)
			.on('error', () => response.destroy())
			.pipe(response);
	});
}

/**
 * Listens on this machine only, on the first free port from the one given (0: any).
 *
 * @param {import('node:http').Server} server
 * @param {number} first
 * @returns {Promise<number>} the port
 */
export async function listenFrom(server, first) {
	for (let port = first; port <= 65_535; port += 1) {
		const found = await tryPort(server, port);
		if (found !== undefined) return found;
	}
	throw new Error(`No free port from ${first} on.`);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number | undefined>} the port, or nothing when it is taken
 */
function tryPort(server, port) {
	return new Promise((resolve, reject) => {
		/** @param {NodeJS.ErrnoException} problem */
		const onError = (problem) => {
			if (problem.code === 'EADDRINUSE' || problem.code === 'EACCES') resolve(undefined);
			else reject(problem);
		};
		server.once('error', onError);
		server.listen(port, '127.0.0.1', () => {
			server.off('error', onError);
			const address = server.address();
			resolve(typeof address === 'object' && address !== null ? address.port : port);
		});
	});
}

import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerFor, createStaticServer, listenFrom } from './static-server.js';

const parent = realpathSync(mkdtempSync(join(tmpdir(), 'bagalau-server-')));
const folder = join(parent, 'site');
const servers: ReturnType<typeof createStaticServer>[] = [];

beforeAll(() => {
	mkdirSync(join(folder, 'ru', 'empty'), { recursive: true });
	mkdirSync(join(folder, '_app', 'immutable'), { recursive: true });
	writeFileSync(join(parent, 'secret.txt'), 'secret');
	writeFileSync(join(parent, 'site-secret.txt'), 'secret');
	writeFileSync(join(folder, 'index.html'), 'home');
	writeFileSync(join(folder, '404.html'), 'missing');
	writeFileSync(join(folder, 'ru', 'index.html'), 'russian');
	writeFileSync(join(folder, 'app.js'), 'script');
	writeFileSync(join(folder, '_app', 'immutable', 'start.1a2b.js'), 'script');
	symlinkSync(join(parent, 'secret.txt'), join(folder, 'link.txt'));
});
afterAll(() => {
	for (const server of servers) server.close();
	rmSync(parent, { recursive: true });
});

const ok = (file: string) => ({ file: join(folder, file), status: 200 });
const missing = { file: join(folder, '404.html'), status: 404 };

test.each([
	['/', ok('index.html')],
	['/index.html', ok('index.html')],
	['/app.js', ok('app.js')],
	['/ru/', ok('ru/index.html')],
	['/ru', { redirect: './ru/' }],
	['//evil.example/ru', missing],
	['/ru/empty', missing],
	['/app.js/', missing],
	['/none', missing],
	[`/${'long'.repeat(5000)}`, missing],
	['/../secret.txt', missing],
	['/%2e%2e/secret.txt', missing],
	['/..%2fsecret.txt', missing],
	['/..%2fsite-secret.txt', missing],
	['/link.txt', missing],
	['/..%5csecret.txt', { status: 400 }],
	['/%00', { status: 400 }],
	['/%', { status: 400 }]
])('%.40s', (path, expected) => {
	expect(answerFor(folder, '/', path)).toEqual(expected);
});

test.each([
	['/some/folder/', ok('index.html')],
	['/some/folder/ru/', ok('ru/index.html')],
	['/some/folder', missing],
	['/', missing],
	['/ru/', missing]
])('in a sub-folder: %s', (path, expected) => {
	expect(answerFor(folder, '/some/folder/', path)).toEqual(expected);
});

async function start(first: number): Promise<number> {
	const server = createStaticServer(folder);
	servers.push(server);
	return listenFrom(server, first);
}

test.each([
	['/app.js', 200, 'text/javascript; charset=utf-8', 'script'],
	['/', 200, 'text/html; charset=utf-8', 'home'],
	['/ru?a=1', 200, 'text/html; charset=utf-8', 'russian'],
	['/none', 404, 'text/html; charset=utf-8', 'missing']
])('over the wire: %s', async (path, status, type, body) => {
	const response = await fetch(`http://127.0.0.1:${await start(0)}${path}`);
	expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
		status,
		type,
		body
	]);
});

test.each([
	['/app.js', 'no-cache'],
	['/_app/immutable/start.1a2b.js', 'public, max-age=31536000, immutable'],
	['/_app/immutable/none.js', 'no-cache']
])('%s is kept by the browser as long as it may be: %s', async (path, kept) => {
	const response = await fetch(`http://127.0.0.1:${await start(0)}${path}`);
	expect(response.headers.get('cache-control')).toBe(kept);
});

test('only reading is allowed', async () => {
	const response = await fetch(`http://127.0.0.1:${await start(0)}/`, { method: 'POST' });
	expect(response.status).toBe(405);
});

test('a taken port is passed over', async () => {
	const taken = await start(0);
	expect(await start(taken)).toBeGreaterThan(taken);
});

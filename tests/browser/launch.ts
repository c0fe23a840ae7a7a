import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/lib/chromium.js';

const flags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** @throws Error when this machine has none. */
export function chromiumPath(): string {
	const path = findChromium();
	if (path === undefined) throw new Error('No Chromium: name it in $CHROMIUM.');
	return path;
}

/** A browser for any number of visits, each with an empty profile of its own. */
export function launchBrowser(): Promise<Browser> {
	return chromium.launch({ executablePath: chromiumPath(), headless: true, args: flags });
}

/** What a page does that no page of this site should do. */
export interface Misdeeds {
	/** Errors in the console and uncaught ones, in the order they came. */
	readonly errors: readonly string[];
	readonly warnings: readonly string[];
	/** Addresses asked for outside the site. */
	readonly foreign: readonly string[];
	/** Addresses that did not answer, or answered that there is nothing. */
	readonly failed: readonly string[];
}

/** Notes from now on what the pages of a context do wrong. */
export function watch(context: BrowserContext, site: string): Misdeeds {
	const errors: string[] = [];
	const warnings: string[] = [];
	const foreign: string[] = [];
	const failed: string[] = [];
	const { origin } = new URL(site);
	context.on('request', (request) => {
		const url = request.url();
		if (/^(https?|wss?):/.test(url) && new URL(url).origin !== origin) foreign.push(url);
	});
	context.on('requestfailed', (request) => {
		// Going on to another page breaks off what the last one still asked for.
		const reason = request.failure()?.errorText ?? '';
		if (reason !== 'net::ERR_ABORTED') failed.push(`${request.url()} ${reason}`);
	});
	context.on('response', (response) => {
		if (response.status() >= 400) failed.push(`${response.url()} ${response.status()}`);
	});
	context.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
		if (message.type() === 'warning') warnings.push(message.text());
	});
	context.on('weberror', (webError) => errors.push(webError.error().message));
	return { errors, warnings, foreign, failed };
}

/** Notes nothing any more. */
export function unwatch(context: BrowserContext): void {
	const heard = ['request', 'requestfailed', 'response', 'console', 'weberror'] as const;
	for (const event of heard) context.removeAllListeners(event);
}

export interface Profile extends AsyncDisposable {
	readonly folder: string;
}

/** A folder in which a browser keeps what it stores. */
export async function newProfile(): Promise<Profile> {
	const folder = await mkdtemp(join(tmpdir(), 'bagalau-'));
	const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
	return { folder, [Symbol.asyncDispose]: remove };
}

/** A browser with all its processes in one group, on a profile that outlives it. */
export interface OwnBrowser extends AsyncDisposable {
	readonly page: Page;
	/** Ends every process of the browser at once, as a power cut does. */
	kill(): Promise<void>;
}

/** Starts a browser on a profile, also one that another browser was killed on. */
export async function launchOn(profile: Profile): Promise<OwnBrowser> {
	const portFile = join(profile.folder, 'DevToolsActivePort');
	await rm(portFile, { force: true });
	const child = spawn(
		chromiumPath(),
		[
			...flags,
			'--headless',
			'--no-default-browser-check',
			'--remote-debugging-port=0',
			`--user-data-dir=${profile.folder}`,
			'about:blank'
		],
		{ detached: true, stdio: 'ignore' }
	);
	const ended = once(child, 'exit');
	async function kill(): Promise<void> {
		if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
			process.kill(-child.pid, 'SIGKILL');
		}
		await ended;
	}
	// The file is there before its two lines are.
	while (!existsSync(portFile) || !readFileSync(portFile, 'utf8').includes('\n/')) {
		if (child.exitCode !== null) throw new Error('The browser did not start.');
		await pause(10);
	}
	const [port = ''] = readFileSync(portFile, 'utf8').split('\n');
	const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
	const context = browser.contexts()[0] ?? (await browser.newContext());
	const page = context.pages()[0] ?? (await context.newPage());
	return { page, kill, [Symbol.asyncDispose]: kill };
}

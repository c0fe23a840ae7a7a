import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { findChromium } from '../../scripts/lib/chromium.js';

type ContextOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

const flags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

export interface Visit extends AsyncDisposable {
	readonly page: Page;
	readonly context: BrowserContext;
	/** Errors in the console and uncaught ones, in the order they came. */
	readonly errors: readonly string[];
	/** Addresses asked for outside the site. */
	readonly foreign: readonly string[];
	close(): Promise<void>;
}

/** Opens a browser with a profile of its own, empty, at a page of the built site. */
export async function visit(path = '', options: ContextOptions = {}): Promise<Visit> {
	const site = inject('site');
	const executablePath = findChromium();
	if (executablePath === undefined) throw new Error('No Chromium: name it in $CHROMIUM.');
	const profile = await mkdtemp(join(tmpdir(), 'bagalau-'));
	const context = await chromium.launchPersistentContext(profile, {
		executablePath,
		headless: true,
		args: flags,
		...options
	});
	const errors: string[] = [];
	const foreign: string[] = [];
	context.on('request', (request) => {
		const url = request.url();
		if (/^(https?|wss?):/.test(url) && !url.startsWith(site)) foreign.push(url);
	});
	context.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	context.on('weberror', (webError) => errors.push(webError.error().message));

	async function close(): Promise<void> {
		await context.close();
		await rm(profile, { recursive: true, force: true });
	}
	const page = context.pages()[0] ?? (await context.newPage());
	await page.goto(new URL(path, site).href);
	return { page, context, errors, foreign, close, [Symbol.asyncDispose]: close };
}

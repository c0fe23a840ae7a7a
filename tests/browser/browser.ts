import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import type { Language } from '../../src/lib/i18n/text';
import { CriterionPage, pathTo } from './criterion.js';
import { launchBrowser, watch, type Misdeeds } from './launch.js';

export interface Visit extends AsyncDisposable, Misdeeds {
	readonly page: Page;
	readonly context: BrowserContext;
	close(): Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
	/** Where the site is served, unless it is where all tests have it. */
	readonly site?: string;
	/** Runs before the scripts of each page. */
	readonly before?: () => void;
}

// One for all tests of a file: each visit has an empty profile of its own all the same.
let browser: Promise<Browser> | null = null;
afterAll(async () => {
	await (await browser)?.close();
});

/** Opens a page of the built site in an empty profile. */
export async function visit(path = '', options: VisitOptions = {}): Promise<Visit> {
	const { site = inject('site'), before, ...contextOptions } = options;
	browser ??= launchBrowser();
	const context = await (await browser).newContext({ locale: 'ru-RU', ...contextOptions });
	const misdeeds = watch(context, site);
	if (before !== undefined) await context.addInitScript(before);
	context.setDefaultTimeout(15_000);
	const page = await context.newPage();
	await page.goto(new URL(path, site).href);
	const close = () => context.close();
	return { page, context, ...misdeeds, close, [Symbol.asyncDispose]: close };
}

/** A visit that opens with a criterion. */
export interface CriterionVisit extends Visit {
	readonly criterion: CriterionPage;
}

export async function visitCriterion(
	language: Language,
	id: string,
	options: VisitOptions = {}
): Promise<CriterionVisit> {
	const opened = await visit(pathTo(language, id), options);
	const criterion = new CriterionPage(opened.page, language, id);
	await criterion.ready();
	return { ...opened, criterion };
}

import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Language } from '../../src/lib/i18n/text';
import { IN_FULL } from '../../src/lib/editions/testing-load';
import { CriterionPage, EDITION } from './criterion.js';
import { launchBrowser, watch, type Misdeeds } from './launch.js';
import { pageOf, pathTo } from './places.js';
import { emptySession, leave, newSession } from './sessions.js';

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

// One for all files that a process runs; it goes with the process.
let browser: Promise<Browser> | null = null;

/** Opens a page of the built site in an empty profile. */
export async function visit(path = '', options: VisitOptions = {}): Promise<Visit> {
	const { site = inject('site'), before, ...contextOptions } = options;
	browser ??= launchBrowser();
	const settings = { locale: 'ru-RU', ...contextOptions };
	const isPlain = site === inject('site') && before === undefined && !IN_FULL;
	const session = isPlain
		? await emptySession(await browser, settings)
		: await newSession(await browser, settings);
	const { context, page } = session;
	const misdeeds = watch(context, site);
	if (before !== undefined) await context.addInitScript(before);
	await page.goto(new URL(path, site).href);
	const close = () => (isPlain ? leave(session, site) : context.close());
	return { page, context, ...misdeeds, close, [Symbol.asyncDispose]: close };
}

/** A visit that opens with a criterion. */
export interface CriterionVisit extends Visit {
	readonly criterion: CriterionPage;
}

/** How to open a criterion. */
export interface CriterionVisitOptions extends VisitOptions {
	/** The one of the complaints direction, unless another is named. */
	readonly edition?: string;
}

/** Opens the page of a criterion in an empty profile; the indicator is named by its id. */
export async function visitCriterion(
	language: Language,
	id: string,
	{ edition = EDITION, ...options }: CriterionVisitOptions = {}
): Promise<CriterionVisit> {
	const opened = await visit(pathTo(language, edition, pageOf(edition, id)), options);
	const criterion = new CriterionPage(opened.page, language, id, edition);
	await criterion.ready();
	return { ...opened, criterion };
}

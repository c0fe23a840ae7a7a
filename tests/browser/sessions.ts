import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { unwatch } from './launch.js';

/** An empty profile of the browser with one page open in it. */
export interface Session {
	readonly context: BrowserContext;
	readonly page: Page;
	/** What it was made with, as one text. */
	readonly key: string;
}

/** A page of the site that keeps nothing and asks for nothing, not even for an icon. */
const RESTING_PLACE = '404.html';

/** Sessions that were left and emptied, the one left last at the end. */
const left: Session[] = [];
/** More of them would only take memory. */
const MOST_LEFT = 5;

export async function newSession(
	browser: Browser,
	settings: BrowserContextOptions
): Promise<Session> {
	const context = await browser.newContext(settings);
	context.setDefaultTimeout(15_000);
	return { context, page: await context.newPage(), key: JSON.stringify(settings) };
}

/** One that was emptied, if there is one: in a new one the first page takes three times as long. */
export async function emptySession(
	browser: Browser,
	settings: BrowserContextOptions
): Promise<Session> {
	const key = JSON.stringify(settings);
	const at = left.findLastIndex((session) => session.key === key);
	const [session] = at === -1 ? [] : left.splice(at, 1);
	return session ?? newSession(browser, settings);
}

/** Leaves nothing of what was done in a session, so that the next visit finds it as if it were new. */
async function empty({ context, page }: Session, site: string): Promise<void> {
	unwatch(context);
	await context.unrouteAll();
	await page.unrouteAll();
	for (const other of context.pages()) if (other !== page) await other.close();
	await page.mouse.move(0, 0);
	const resting = new URL(RESTING_PLACE, site);
	await page.goto(resting.href);
	const protocol = await context.newCDPSession(page);
	const { origin } = resting;
	await protocol.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
	await protocol.detach();
}

/** Empties a session for whoever comes next; one that cannot be emptied is closed. */
export async function leave(session: Session, site: string): Promise<void> {
	try {
		await empty(session, site);
	} catch {
		await session.context.close();
		return;
	}
	left.push(session);
	if (left.length > MOST_LEFT) await left.shift()?.context.close();
}

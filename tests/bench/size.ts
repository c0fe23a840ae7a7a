import { gzipSync } from 'node:zlib';
import { EDITION } from '../browser/criterion';
import { launchBrowser } from '../browser/launch';
import { pathTo } from '../browser/places';
import { serveBuild } from '../browser/served';
import { tellMachine } from './lib/machine';

const GOAL = 60;
const MOST = 90;

interface Script {
	readonly name: string;
	readonly kilobytes: number;
	readonly zipped: number;
}

/** The scripts that a first visit to a page asks for. */
async function scriptsOf(address: string): Promise<readonly Script[]> {
	const browser = await launchBrowser();
	const page = await browser.newPage();
	const bodies: Promise<readonly [string, Buffer]>[] = [];
	page.on('response', (response) => {
		const { pathname } = new URL(response.url());
		if (pathname.endsWith('.js')) {
			bodies.push(
				response.body().then((body) => [pathname.split('/immutable/')[1] ?? pathname, body])
			);
		}
	});
	await page.goto(address);
	await page.waitForLoadState('networkidle');
	const loaded = await Promise.all(bodies);
	await browser.close();
	return loaded
		.map(([name, body]) => ({
			name,
			kilobytes: body.length / 1024,
			zipped: gzipSync(body, { level: 9 }).length / 1024
		}))
		.sort((a, b) => b.zipped - a.zipped);
}

/** How much JavaScript a page of a criterion loads when it is opened for the first time. */
export async function main(): Promise<number> {
	tellMachine();
	await using served = await serveBuild();
	const path = pathTo('ru', EDITION, 'complaints.deadlines');
	const scripts = await scriptsOf(new URL(path, served.site).href);
	if (scripts.length === 0) throw new Error('The page asked for no script.');
	const total = scripts.reduce((sum, { zipped }) => sum + zipped, 0);
	for (const { name, kilobytes, zipped } of scripts.slice(0, 12)) {
		console.log(
			`${zipped.toFixed(1).padStart(7)} KB gzipped ${kilobytes.toFixed(1).padStart(7)} KB  ${name}`
		);
	}
	console.log(
		`JavaScript of a criterion: ${total.toFixed(1)} KB gzipped in ${scripts.length} files (goal ${GOAL} KB, at most ${MOST} KB)`
	);
	return total > MOST ? 1 : 0;
}

import { launchBrowser } from '../browser/launch';
import { serveBuild } from '../browser/served';
import { typeInTwoTabs } from '../browser/two-tabs';

const EDITS = 1000;
const SEED = 20_261_121;
/** Milliseconds in which the tabs have to agree after the last edit. */
const AGREED_IN = 5000;

/** Edits one draft in two tabs by turns: in the end both show the same, and nothing of it is lost. */
export async function main(): Promise<number> {
	await using served = await serveBuild();
	const browser = await launchBrowser();
	const context = await browser.newContext({ locale: 'ru-RU' });
	const tabs = await typeInTwoTabs(context, served.site, EDITS, SEED);
	const from = performance.now();
	let [one = [], two = []] = await tabs.shown();
	while (one.join() !== two.join() && performance.now() - from < AGREED_IN) {
		[one = [], two = []] = await tabs.shown();
	}
	await tabs.reload();
	const all = [one, two, ...(await tabs.shown())];
	await browser.close();
	const wanted = tabs.typed.join();
	const faulty = all.filter((of) => of.slice(0, -1).join() !== wanted || of.join() !== one.join());
	for (const of of faulty) console.error(`shown ${of.join()}, typed ${wanted}`);
	console.log(
		`${EDITS} edits in two tabs (seed ${SEED}): ${faulty.length} of ${all.length} views differ`
	);
	return faulty.length === 0 ? 0 : 1;
}

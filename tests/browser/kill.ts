import { setTimeout as pause } from 'node:timers/promises';
import { interaction2020 } from '../../src/lib/editions/interaction-2020/edition';
import { formatNumber } from '../../src/lib/i18n/format';
import { Assessment } from '../../src/lib/scoring/assess';
import { plain } from '../../src/lib/scoring/decimal';
import { CriterionPage, EDITION } from './criterion.js';
import { launchOn, newProfile, watch } from './launch.js';
import { pathTo } from './places.js';
import { Typing } from './typing.js';

const id = 'complaints.deadlines';

/** What was left after the browser was killed in the middle of typing. */
export interface Aftermath {
	/** Milliseconds of typing that are lost. */
	readonly lost: number;
	readonly typed: number;
	/** What is wrong with the draft that was left; nothing where it is good. */
	readonly faults: readonly string[];
}

function scoreOf(answers: Readonly<Record<string, string>>): string {
	const assessment = new Assessment(interaction2020, {
		kind: 'central',
		answers: { [id]: answers },
		readings: {}
	});
	const { score } = assessment.node(id);
	return score === null ? '—' : formatNumber(plain(score, 2), 'ru', 2);
}

/** Types without pause, kills the browser after so many milliseconds, and opens the page again. */
export async function killWhileTyping(site: string, after: number): Promise<Aftermath> {
	const address = new URL(pathTo('ru', EDITION, id), site).href;
	await using profile = await newProfile();
	const typing = new Typing();
	let end: number;
	{
		await using own = await launchOn(profile);
		await own.page.goto(address);
		const criterion = new CriterionPage(own.page, 'ru', id);
		await criterion.ready();
		await criterion.field('f').fill('3');
		await criterion.saved();
		const done = typing.into(criterion.field('p'), 100_000);
		await pause(after);
		typing.stop();
		end = performance.now();
		await own.kill();
		await done;
	}
	await using own = await launchOn(profile);
	const misdeeds = watch(own.page.context(), site);
	await own.page.goto(address);
	const criterion = new CriterionPage(own.page, 'ru', id);
	await criterion.ready();
	const value = await criterion.field('p').inputValue();
	const score = await criterion.score();
	const faults = [...misdeeds.errors];
	if ((await criterion.field('f').inputValue()) !== '3')
		faults.push('What was saved before is gone.');
	if (score !== scoreOf({ f: '3', p: value })) faults.push(`${value} gave ${score}.`);
	if ((await own.page.getByRole('alert').count()) > 0) faults.push('It does not save any more.');
	const lost = value === '' ? typing.lostFrom(end) : typing.lostAfter(value, end);
	return { lost, typed: typing.count, faults };
}

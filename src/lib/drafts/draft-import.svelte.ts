import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import { Assessment } from '../scoring/assess';
import type { Problem } from '../scoring/problem';
import { problemsOf } from '../scoring/result';
import { DraftShelf } from './draft-shelf';
import { tellOnce } from './draft-news';
import { scoreOf, type DraftScore } from './draft-score';
import { idle } from './idle';
import { readOffers, type Broken, type Offer } from './offers';
import { answeredOf, asOfKind } from './stored-draft';

/** Drafts that are shown at first, and that each "more" adds. */
const PAGE = 50;

/** What the rules say to a draft. */
export interface Verdict {
	readonly score: DraftScore;
	readonly problems: readonly Problem[];
}

/** Drafts on their way from files into this browser: what comes, what of it is wanted, and that it is kept. */
export class DraftImport {
	/** Those to be added. */
	readonly ticked = new SvelteSet<Offer>();
	readonly #database: DraftShelf;
	readonly #verdicts = new SvelteMap<Offer, Verdict>();
	#state: 'reading' | 'choosing' | 'adding' | 'added' | 'failed' = $state('reading');
	#offers: readonly Offer[] = $state.raw([]);
	#broken: readonly Broken[] = $state.raw([]);
	#limit = $state(PAGE);
	#judging: Promise<void> = Promise.resolve();
	readonly shown = $derived(this.#offers.slice(0, this.#limit));

	constructor(database = new DraftShelf()) {
		this.#database = database;
	}

	get state(): 'reading' | 'choosing' | 'adding' | 'added' | 'failed' {
		return this.#state;
	}

	get offers(): readonly Offer[] {
		return this.#offers;
	}

	get broken(): readonly Broken[] {
		return this.#broken;
	}

	/** Null until it is worked out. */
	verdictOf(offer: Offer): Verdict | null {
		return this.#verdicts.get(offer) ?? null;
	}

	/** Reads files. Whatever is in them, nothing is thrown and nothing is written. */
	async read(files: readonly File[], now: number): Promise<void> {
		const { offers, broken } = await readOffers(files, this.#database, now);
		this.#offers = offers;
		this.#broken = broken;
		for (const offer of offers) if (offer.same === null) this.ticked.add(offer);
		this.#state = 'choosing';
		await this.#judge();
	}

	async showMore(): Promise<void> {
		this.#limit += PAGE;
		await this.#judge();
	}

	/** Adds what is ticked: all of it, or nothing. */
	async add(): Promise<void> {
		this.#state = 'adding';
		const chosen = this.#offers.filter((offer) => this.ticked.has(offer));
		try {
			await this.#database.add(chosen.map(({ draft }) => draft));
			// Drafts that nobody has open yet: one message has every list of them read anew, the one here too.
			const [first] = chosen;
			if (first !== undefined) tellOnce(first.draft);
			this.#state = 'added';
		} catch {
			this.#state = 'failed';
		}
	}

	/** Works out what is shown, one draft after another while the page is idle. */
	#judge(): Promise<void> {
		this.#judging = this.#judging.then(async () => {
			for (const offer of this.shown) {
				if (this.#verdicts.has(offer)) continue;
				await idle();
				const assessment = new Assessment(offer.edition, answeredOf(asOfKind(offer.draft)));
				const problems = [...offer.problems, ...problemsOf(assessment)];
				this.#verdicts.set(offer, { score: scoreOf(assessment), problems });
			}
		});
		return this.#judging;
	}
}

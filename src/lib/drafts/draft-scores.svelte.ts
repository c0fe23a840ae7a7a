import { SvelteMap } from 'svelte/reactivity';
import { loadEdition } from '../editions/load-edition';
import { Assessment } from '../scoring/assess';
import type { DraftDatabase } from './database';
import { scoreOf, type DraftScore } from './draft-score';
import type { DraftSummary } from './draft-summary';
import { idle } from './idle';
import { answeredOf, asOfKind } from './stored-draft';

// A draft that changes has another score.
const keyOf = ({ id, changed }: DraftSummary) => `${id} ${String(changed)}`;

/** Scores of the drafts that a list shows, worked out one after another while the page is idle. */
export class DraftScores {
	readonly #database: DraftDatabase;
	readonly #scores = new SvelteMap<string, DraftScore | null>();
	#waiting: readonly DraftSummary[] = [];
	#running = false;

	constructor(database: DraftDatabase) {
		this.#database = database;
	}

	/** Null until it is worked out, and where it cannot be. */
	of(summary: DraftSummary): DraftScore | null {
		return this.#scores.get(keyOf(summary)) ?? null;
	}

	/** Works out the scores of these next; those asked for before and not shown any more are left out. */
	want(summaries: readonly DraftSummary[]): void {
		this.#waiting = summaries;
		if (!this.#running) void this.#run();
	}

	async #run(): Promise<void> {
		this.#running = true;
		for (;;) {
			await idle();
			const next = this.#waiting.find((of) => !this.#scores.has(keyOf(of)));
			if (next === undefined) break;
			this.#scores.set(keyOf(next), await this.#scoreOf(next));
		}
		this.#running = false;
	}

	async #scoreOf({ id, edition }: DraftSummary): Promise<DraftScore | null> {
		try {
			const draft = await this.#database.get(id);
			if (draft === null) return null;
			return scoreOf(new Assessment(await loadEdition(edition), answeredOf(asOfKind(draft))));
		} catch {
			// Storage that is gone, or an edition that this site does not know: the list says so elsewhere.
			return null;
		}
	}
}

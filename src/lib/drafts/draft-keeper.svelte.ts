import { Assessment } from '../scoring/assess';
import { nodesOf } from '../scoring/edition-nodes';
import type { Edition } from '../scoring/indicator';
import type { BodyKind } from '../scoring/nodes';
import { DraftDatabase } from './database';
import { newId } from './new-id';
import { PendingChanges } from './pending-changes';
import {
	answeredOf,
	asOfKind,
	emptyDraft,
	withChange,
	type Change,
	type Share,
	type StoredDraft
} from './stored-draft';

/** Longest wait before something typed is written, in milliseconds; a save must be done in a second. */
const SAVE_AFTER = 300;

/**
 * - `loading`: what was saved is being opened;
 * - `empty`: nothing typed yet;
 * - `saving`, `saved`;
 * - `memory`: the browser refused to store, so what is typed lives as long as the page.
 */
export type SaveState = 'loading' | 'empty' | 'saving' | 'saved' | 'memory';

/**
 * The draft of an edition that a page works on: what is typed, what it scores, and that it is kept.
 * Changes are shown at once and written at most 300 ms later, also while typing goes on.
 */
export class DraftKeeper {
	readonly edition: Edition;
	readonly #database: DraftDatabase;
	#draft: StoredDraft = $state.raw(emptyDraft('', ''));
	#state: SaveState = $state('loading');
	readonly #shown = $derived(asOfKind(this.#draft));
	readonly #assessment = $derived.by(() => new Assessment(this.edition, answeredOf(this.#shown)));
	readonly #pending = new PendingChanges();
	#timer: ReturnType<typeof setTimeout> | null = null;
	#writing: Promise<void> = Promise.resolve();
	#loaded = false;
	/** Not in the database yet, as far as this page knows. */
	#isNew = true;
	/** Page that is open; it goes into the draft with the first thing typed. */
	#visited = '';

	constructor(edition: Edition, database = new DraftDatabase()) {
		this.edition = edition;
		this.#database = database;
		this.#draft = emptyDraft('', edition.id);
	}

	/** As its kind of body sees it. */
	get draft(): StoredDraft {
		return this.#shown;
	}

	get saveState(): SaveState {
		return this.#state;
	}

	/** The scores of the draft as it is now. */
	get assessment(): Assessment {
		return this.#assessment;
	}

	/** Opens what was saved. What was typed meanwhile stays on top of it. */
	async load(): Promise<void> {
		let stored: StoredDraft | null;
		try {
			stored = await this.#database.current(this.edition.id);
		} catch {
			stored = null;
			this.#state = 'memory';
		}
		this.#isNew = stored === null;
		const base = stored ?? emptyDraft(newId(), this.edition.id);
		this.#draft = this.#pending.list.reduce(withChange, base);
		this.#loaded = true;
		if (this.#state === 'loading') this.#state = stored === null ? 'empty' : 'saved';
		if (this.#pending.size > 0) this.#schedule();
	}

	/** What was typed into an input; undefined empties it. */
	answer(indicator: string, input: string, value: unknown): void {
		this.#change([...this.#placeOf('answers', indicator), input], value);
	}

	/** All inputs of an indicator at once; undefined empties them. */
	answerAll(indicator: string, values: Readonly<Record<string, unknown>> | undefined): void {
		this.#change(this.#placeOf('answers', indicator), values);
		this.#change(this.#placeOf('shares', indicator), undefined);
	}

	/** The kind of body; what was typed stays. */
	chooseKind(kind: BodyKind): void {
		this.#change(['kind'], kind);
	}

	/** What a percent was worked out from; undefined forgets it. */
	noteShare(indicator: string, input: string, share: Share | undefined): void {
		this.#change([...this.#placeOf('shares', indicator), input], share);
	}

	/** The option of a reading; the default is left out of the draft. */
	chooseReading(reading: string, option: string): void {
		const standard = this.edition.readings[reading]?.[0];
		this.#change(['readings', reading], option === standard ? undefined : option);
	}

	/** Remembers the page for "go on where you left". Visiting pages alone makes no draft. */
	visit(place: string): void {
		this.#visited = place;
		if (this.#draft.changed > 0 && this.#draft.place !== place) {
			this.#note({ at: ['place'], value: place });
		}
	}

	/** Writes at once what is not written yet; for when the page is being left. */
	async flush(): Promise<void> {
		if (this.#timer !== null) clearTimeout(this.#timer);
		this.#timer = null;
		this.#writing = this.#writing.then(() => this.#write());
		await this.#writing;
	}

	/** Where in the draft an indicator's answers are kept: by kind of body where they mean other things. */
	#placeOf(what: 'answers' | 'shares', indicator: string): readonly string[] {
		const node = nodesOf(this.edition).get(indicator);
		const apart = node?.role === 'indicator' && node.apartByKind;
		return apart ? ['byKind', this.#draft.kind, what, indicator] : [what, indicator];
	}

	#change(at: readonly string[], value: unknown): void {
		this.#note({ at, value });
		this.#note({ at: ['changed'], value: Date.now() });
		if (this.#visited !== '') this.#note({ at: ['place'], value: this.#visited });
	}

	#note(change: Change): void {
		this.#draft = withChange(this.#draft, change);
		this.#pending.add(change);
		this.#schedule();
	}

	#schedule(): void {
		if (!this.#loaded || this.#timer !== null) return;
		if (this.#state !== 'memory') this.#state = 'saving';
		this.#timer = setTimeout(() => void this.flush(), SAVE_AFTER);
	}

	async #write(): Promise<void> {
		const { id, edition } = this.#draft;
		if (this.#pending.size === 0 || !this.#loaded) return;
		const changes = this.#pending.take();
		try {
			const saved = await this.#database.save(id, edition, changes, this.#isNew);
			this.#isNew = false;
			if (saved.id !== id) this.#draft = this.#pending.list.reduce(withChange, saved);
			this.#state = this.#pending.size > 0 ? 'saving' : 'saved';
		} catch {
			this.#pending.putBack(changes);
			this.#state = 'memory';
		}
	}
}

import type { Trouble } from '../i18n/places/trouble';
import { Assessment } from '../scoring/assess';
import { isApartByKind } from '../scoring/edition-nodes';
import { isRecord } from '../scoring/raw';
import type { Edition } from '../scoring/indicator';
import type { BodyKind } from '../scoring/nodes';
import {
	differences,
	keyOf,
	valueAt,
	withChange,
	type Change,
	type Field,
	type Overtaken
} from './change';
import { DraftDatabase, NewerDraftError } from './database';
import { DraftChannel, type DraftNews } from './draft-news';
import { changesOf, toRedo, toUndo, type Step } from './history';
import { sameValue } from './merge-rows';
import { STORED_VERSION } from './migrate';
import { newId } from './new-id';
import { askToPersist } from './persistence';
import { noteOpenedHere, openedHere } from './opened-here';
import { PendingChanges } from './pending-changes';
import { StepLog } from './step-log';
import { answeredOf, asOfKind, emptyDraft, type Share, type StoredDraft } from './stored-draft';
import { troubleOf } from './trouble';
import { TypedFields, type OvertakenFields } from './typed-fields';

/** Longest wait before something typed is written, in milliseconds; a save must be done in a second. */
const SAVE_AFTER = 300;

/**
 * - `loading`: what was saved is being opened;
 * - `empty`: nothing typed yet;
 * - `saving`, `saved`;
 * - `memory`: the browser does not store, so what is typed lives as long as the page;
 * - `newer`: a newer version of the site has written the draft, so it is only shown.
 */
export type SaveState = 'loading' | 'empty' | 'saving' | 'saved' | 'memory' | 'newer';

/**
 * The draft of an edition that a page works on: what is typed, what it scores, what can be taken back,
 * and that it is kept. Changes are shown at once and written at most 300 ms later, also while typing
 * goes on. What other tabs write into the draft is shown as soon as they say so.
 */
export class DraftKeeper {
	readonly edition: Edition;
	readonly #database: DraftDatabase;
	#draft: StoredDraft = $state.raw(emptyDraft('', ''));
	#state: SaveState = $state('loading');
	#trouble: Trouble = $state('refused');
	#steps: readonly Step[] = $state.raw([]);
	readonly #log = new StepLog();
	readonly #typed = new TypedFields();
	#turned: Step | null = $state.raw(null);
	#overtaken: OvertakenFields = $state.raw(this.#typed.overtaken);
	readonly #shown = $derived(asOfKind(this.#draft));
	readonly #assessment = $derived.by(() => new Assessment(this.edition, answeredOf(this.#shown)));
	readonly #pending = new PendingChanges();
	/** On their way into the storage. */
	#sent: readonly Change[] = [];
	#channel: DraftChannel | null = null;
	#timer: ReturnType<typeof setTimeout> | null = null;
	#writing: Promise<void> = Promise.resolve();
	#loaded = false;
	/** How often the draft had been written when this page last heard of it. */
	#revision = 0;
	#refreshIsDue = false;
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

	/** With what is kept for the other kind of body too, as files and links carry it. */
	get whole(): StoredDraft {
		return this.#draft;
	}

	get saveState(): SaveState {
		return this.#state;
	}

	/** Why the browser does not store; of meaning in the state `memory` alone. */
	get trouble(): Trouble {
		return this.#trouble;
	}

	/** The scores of the draft as it is now. */
	get assessment(): Assessment {
		return this.#assessment;
	}

	/** What undo would take back, null where there is nothing. */
	get undoable(): Step | null {
		return this.#state === 'newer' ? null : (toUndo(this.#steps) ?? null);
	}

	/** What redo would do again, null where there is nothing. */
	get redoable(): Step | null {
		return this.#state === 'newer' ? null : (toRedo(this.#steps) ?? null);
	}

	/** The step that was taken back or done again last, as it was before that; null after other work. */
	get turned(): Step | null {
		return this.#turned;
	}

	/** What another tab typed into an input of an indicator at the same time; null where none did. */
	overtaken(indicator: string, input: string): Overtaken | null {
		return this.#overtaken.get(keyOf([...this.#placeOf('answers', indicator), input])) ?? null;
	}

	/** Opens what was saved. What was typed meanwhile stays on top of it. */
	async load(): Promise<void> {
		this.#channel = new DraftChannel((news) => {
			this.#hear(news);
		});
		const { id } = this.edition;
		let stored: StoredDraft | null = null;
		try {
			stored = await this.#database.opened(id, openedHere(id));
			if (stored !== null) this.#log.join(await this.#database.steps(stored.id));
			this.#steps = this.#log.steps;
		} catch (error) {
			this.#fail(error);
		}
		this.#take(stored ?? emptyDraft(newId(), id), stored === null);
		this.#act(this.#database.left(id, stored));
		this.#loaded = true;
		if (this.#state === 'loading') this.#state = stored === null ? 'empty' : 'saved';
		if (this.#pending.size > 0) this.#schedule();
	}

	/** Ends the work with other tabs; what is typed after that is still written. */
	close(): void {
		this.#channel?.close();
		this.#channel = null;
	}

	/** What was typed into an input; undefined empties it. */
	answer(indicator: string, input: string, value: unknown): void {
		this.#act([[[...this.#placeOf('answers', indicator), input], value]], true);
	}

	/** All inputs of an indicator at once; undefined empties them. */
	answerAll(indicator: string, values: Readonly<Record<string, unknown>> | undefined): void {
		const at = this.#placeOf('answers', indicator);
		const shares = this.#placeOf('shares', indicator);
		const keysAt = (place: readonly string[]) => {
			const found = valueAt(this.#draft, place);
			return isRecord(found) ? Object.keys(found) : [];
		};
		const inputs = [...keysAt(at), ...Object.keys(values ?? {})];
		this.#act([
			...inputs.map((input): Field => [[...at, input], values?.[input]]),
			...keysAt(shares).map((input): Field => [[...shares, input], undefined])
		]);
	}

	/** The kind of body; what was typed stays. */
	chooseKind(kind: BodyKind): void {
		this.#act([[['kind'], kind]]);
	}

	/** The body's name and the period that it reports on. */
	describe(what: 'name' | 'period', text: string): void {
		this.#act([[[what], text]], true);
	}

	/** What a percent was worked out from; undefined forgets it. */
	noteShare(indicator: string, input: string, share: Share | undefined): void {
		this.#act([[[...this.#placeOf('shares', indicator), input], share]], true);
	}

	/** The option of a reading; the default is left out of the draft. */
	chooseReading(reading: string, option: string): void {
		const standard = this.edition.readings[reading]?.[0];
		this.#act([[['readings', reading], option === standard ? undefined : option]]);
	}

	/** Makes the draft what it was in another state, as one step that can be taken back. */
	goBackTo(state: StoredDraft): void {
		const parts = ['kind', 'name', 'period', 'answers', 'readings', 'shares', 'byKind'];
		this.#act(parts.flatMap((part) => differences(this.#draft, state, [part])));
	}

	/** Takes back what was done last; gives it, or null where there is nothing. */
	undo(): Step | null {
		return this.#repeat(this.undoable, true);
	}

	/** Does again what was taken back last; gives it, or null where there is nothing. */
	redo(): Step | null {
		return this.#repeat(this.redoable, false);
	}

	/** Remembers the page for "go on where you left". Visiting pages alone makes no draft. */
	visit(place: string): void {
		this.#visited = place;
		if (this.#draft.changed > 0 && this.#draft.place !== place) this.#note(['place'], place);
	}

	/** Writes at once what is not written yet; for when the page is being left. */
	async flush(): Promise<void> {
		if (this.#timer !== null) clearTimeout(this.#timer);
		this.#timer = null;
		this.#writing = this.#writing.then(() => this.#write());
		await this.#writing;
	}

	/** For when the page is gone in a moment: keeps what the storage may not take in time. */
	leave(): void {
		const changes = [...this.#sent, ...this.#pending.list];
		if (changes.length > 0 && this.#loaded && this.#state !== 'newer') {
			this.#database.leave({ ...this.#draft, revision: this.#revision }, this.#isNew, changes);
		}
		void this.flush();
	}

	/** Where in the draft an indicator's answers are kept: by kind of body where they mean other things. */
	#placeOf(what: 'answers' | 'shares', indicator: string): readonly string[] {
		return isApartByKind(this.edition, indicator)
			? ['byKind', this.#draft.kind, what, indicator]
			: [what, indicator];
	}

	/** Sets fields in one go, which is one step to be taken back. */
	#act(fields: readonly Field[], isTyping = false): void {
		if (this.#state === 'newer') return;
		const changes = fields.map(([at, value]) => this.#set(at, value));
		const news = changes.filter(({ before, value }) => !sameValue(before, value));
		if (news.length === 0) return;
		const moment = Date.now();
		this.#log.add(news, moment, isTyping);
		this.#turned = null;
		this.#noteWork(moment);
	}

	#repeat(step: Step | null, back: boolean): Step | null {
		if (step === null) return null;
		for (const { at, value } of changesOf(step, this.#draft, back)) this.#set(at, value);
		this.#log.turn(step, back);
		this.#turned = step;
		this.#noteWork(Date.now());
		return step;
	}

	#set(at: readonly string[], value: unknown): Change {
		const change = this.#note(at, value);
		this.#typed.type(at);
		this.#overtaken = this.#typed.overtaken;
		return change;
	}

	#noteWork(moment: number): void {
		this.#steps = this.#log.steps;
		this.#note(['changed'], moment);
		if (this.#visited !== '') this.#note(['place'], this.#visited);
	}

	#note(at: readonly string[], value: unknown): Change {
		const change: Change = { at, before: valueAt(this.#draft, at), value };
		this.#draft = withChange(this.#draft, change);
		this.#pending.add(change);
		this.#schedule();
		return change;
	}

	#schedule(): void {
		if (!this.#loaded || this.#timer !== null) return;
		if (this.#state !== 'memory' && this.#state !== 'newer') this.#state = 'saving';
		this.#timer = setTimeout(() => void this.flush(), SAVE_AFTER);
	}

	/** A draft from the storage, with what is not written yet on top of it. */
	#take(stored: StoredDraft, isNew: boolean): void {
		this.#draft = this.#pending.rebase(stored);
		this.#isNew = isNew;
		this.#revision = stored.revision;
		if (!isNew) noteOpenedHere(stored.edition, stored.id);
		if (stored.version > STORED_VERSION) this.#fail(new NewerDraftError());
	}

	async #write(): Promise<void> {
		if (this.#pending.size === 0 || !this.#loaded || this.#state === 'newer') return;
		const page = { ...this.#draft, revision: this.#revision };
		const changes = this.#pending.take();
		const steps = this.#log.take();
		this.#sent = changes;
		try {
			const saved = await this.#database.save(page, changes, this.#isNew, steps);
			const { id, revision } = saved.draft;
			// Somebody else has written meanwhile, unless this is the write that follows our last one.
			if (id === page.id && revision === this.#revision + 1) this.#revision = revision;
			else this.#showWritten(saved.draft);
			this.#noteOvertaken(saved.overtaken);
			if (this.#isNew) {
				noteOpenedHere(page.edition, id);
				void askToPersist();
			}
			this.#isNew = false;
			this.#state = this.#pending.size > 0 ? 'saving' : 'saved';
			this.#channel?.tell(saved.draft);
		} catch (error) {
			this.#pending.putBack(changes);
			this.#log.putBack(steps);
			this.#fail(error);
		}
		this.#sent = [];
	}

	/** Another tab has written a draft: this one, or the first of the edition. */
	#hear({ id, edition }: DraftNews): void {
		const isOurs = id === this.#draft.id || (this.#isNew && edition === this.edition.id);
		if (!isOurs || !this.#loaded || this.#refreshIsDue) return;
		this.#refreshIsDue = true;
		this.#writing = this.#writing.then(() => this.#refresh(id));
	}

	async #refresh(id: string): Promise<void> {
		this.#refreshIsDue = false;
		try {
			// A draft that was begun elsewhere is taken up if the edition opens with it now.
			const stored = this.#isNew
				? await this.#database.opened(this.edition.id)
				: await this.#database.get(id);
			if (stored === null) return;
			const steps = await this.#database.steps(stored.id);
			this.#showWritten(stored);
			this.#log.join(steps);
			this.#steps = this.#log.steps;
		} catch {
			// What the other tab has written is there after the next write, or a reload.
		}
	}

	/** Shows what lies in the storage by now, and keeps in mind what it has written over. */
	#showWritten(stored: StoredDraft): void {
		if (stored.id === this.#draft.id && stored.revision <= this.#revision) return;
		const lost = this.#typed.lost(this.#draft, stored, this.#pending);
		const under = this.#pending.over(stored);
		this.#take(stored, false);
		this.#noteOvertaken([...lost, ...under]);
		if (this.#state === 'empty') this.#state = 'saved';
	}

	#noteOvertaken(fields: readonly Overtaken[]): void {
		this.#typed.note(fields);
		this.#overtaken = this.#typed.overtaken;
	}

	#fail(error: unknown): void {
		this.#trouble = troubleOf(error);
		this.#state = this.#trouble === 'newer-draft' ? 'newer' : 'memory';
	}
}

import {
	overtakenBy,
	withChange,
	withField,
	type Change,
	type Field,
	type Overtaken
} from './change';
import { asDraft, Connection, ofDraft, put, type KeptActs, type Writing } from './connection';
import { isStateDue, superfluous, type Step } from './history';
import { STORED_VERSION } from './migrate';
import { emptyDraft, type StoredDraft } from './stored-draft';
import { keepUnwritten, takeUnwritten } from './unwritten';

/** What was written, and what it has written over. */
export interface Saved {
	readonly draft: StoredDraft;
	readonly overtaken: readonly Overtaken[];
}

/** Steps to be written with the changes that they are about. */
export interface StepChanges {
	readonly put: readonly Step[];
	/** Ids of steps that are gone. */
	readonly drop: readonly string[];
}

/** A draft that a newer version of the site has written: this one would spoil it. */
export class NewerDraftError extends Error {
	override readonly name = 'NewerDraftError';
}

const NO_STEPS: StepChanges = { put: [], drop: [] };

/** The drafts of this browser, as a page works on one of them. Every method may reject: storage can be refused, full or gone. */
export class DraftDatabase {
	protected readonly connection = new Connection();

	/**
	 * The draft to open for an edition: the one that is named, while it is there, or else the one that
	 * was last worked on; null where there is none.
	 */
	async opened(edition: string, named: string | null = null): Promise<StoredDraft | null> {
		const database = await this.connection.open();
		const wanted = named === null ? null : await this.get(named, edition);
		if (wanted?.edition === edition && wanted.deleted === 0) return wanted;
		const id = await database.get('current', edition);
		return id === undefined ? null : this.get(id, edition);
	}

	/**
	 * A draft by its id, a deleted one too; null where there is none. One that does not say of which
	 * edition it is, is of the one named here.
	 */
	async get(id: string, edition = ''): Promise<StoredDraft | null> {
		const database = await this.connection.open();
		const stored = await database.get('drafts', id);
		return stored === undefined ? null : asDraft(stored, edition);
	}

	/**
	 * Writes changes into a draft, on top of what lies there by now, so that fields changed elsewhere
	 * meanwhile are kept: `page.revision` is the last one that the page has seen. A new draft joins the
	 * one that another page has begun for the edition since; one that is gone from the storage is put
	 * back whole, as the page has it, and one that was deleted is there again. Resolved only when the
	 * browser has put it on the disk.
	 * @throws NewerDraftError when a newer version of the site has written it
	 */
	async save(
		page: StoredDraft,
		changes: readonly Change[],
		isNew = false,
		steps = NO_STEPS
	): Promise<Saved> {
		return this.connection.write(async (transaction) => {
			const current = transaction.objectStore('current');
			const begun = isNew ? await current.get(page.edition) : undefined;
			const stored = await transaction.objectStore('drafts').get(begun ?? page.id);
			const whole = isNew ? emptyDraft(page.id, page.edition) : page;
			const base = stored === undefined ? whole : asDraft(stored, page.edition);
			if (base.version > STORED_VERSION) throw new NewerDraftError();
			// Only what others have done since needs to be compared; a table may have thousands of rows.
			const isAsKnown = stored !== undefined && base.revision === page.revision;
			const changed = changes.reduce(isAsKnown ? withField : withChange, base);
			const draft = { ...changed, deleted: 0, revision: base.revision + 1 };
			await put(transaction, draft);
			if (isNew || base.deleted !== 0) await current.put(draft.id, draft.edition);
			await putSteps(transaction, draft.id, steps);
			if (stored !== undefined) await keepState(transaction, base, draft.changed);
			const overtaken = isAsKnown
				? []
				: changes.flatMap((change) => overtakenBy(base, change) ?? []);
			return { draft, overtaken };
		});
	}

	/** Keeps what is not written yet when the page is left, in no time; see `keepUnwritten`. */
	leave(page: StoredDraft, isNew: boolean, changes: readonly Change[]): void {
		keepUnwritten(page, isNew, changes);
	}

	/** What a page that was left could not write any more; see `takeUnwritten`. */
	left(edition: string, stored: StoredDraft | null): readonly Field[] {
		return takeUnwritten(edition, stored);
	}

	/** What was done to a draft, in the order in which it was done. */
	async steps(id: string): Promise<readonly Step[]> {
		const database = await this.connection.open();
		return database.getAll('steps', ofDraft(id));
	}

	/** The official texts that were opened for an edition. */
	async acts(edition: string): Promise<KeptActs> {
		const database = await this.connection.open();
		return (await database.get('acts', edition)) ?? {};
	}

	/** Keeps the official texts of an edition in place of those kept before. */
	async keepActs(edition: string, acts: KeptActs): Promise<void> {
		const database = await this.connection.open();
		await database.put('acts', acts, edition);
	}
}

async function putSteps(transaction: Writing, draft: string, steps: StepChanges): Promise<void> {
	const store = transaction.objectStore('steps');
	for (const id of steps.drop) await store.delete([draft, id]);
	for (const step of steps.put) await store.put({ ...step, draft });
}

/** Keeps a draft as it was before a change, if the last state kept is old enough, and thins those out. */
async function keepState(transaction: Writing, draft: StoredDraft, moment: number): Promise<void> {
	const store = transaction.objectStore('states');
	const moments = (await store.getAllKeys(ofDraft(draft.id))).map(([, of]) => of);
	if (draft.changed === 0 || !isStateDue(moments.at(-1), moment)) return;
	await store.put(draft);
	for (const gone of superfluous([...moments, draft.changed], moment)) {
		await store.delete([draft.id, gone]);
	}
}

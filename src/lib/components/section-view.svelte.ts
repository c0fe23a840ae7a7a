import type { DraftKeeper } from '$lib/drafts/draft-keeper.svelte';
import type { Assessed } from '$lib/scoring/assessed';
import type { Step } from '$lib/scoring/explain';
import { ownAt, recordOf, type Raw } from '$lib/scoring/raw';
import type { Problem } from '$lib/scoring/problem';
import type { Viewed } from './viewed';

/** What a section shows: the score and its working. */
export interface Shown {
	readonly assessed: Assessed;
	readonly steps: readonly Step[];
}

/** A field on the page: an input, or a cell in a row (0-based) of a table. */
export interface FieldPlace {
	readonly input: string;
	readonly row?: number;
}

/**
 * One section of a page: which field is being typed in, and what is shown meanwhile. While that field
 * is momentarily wrong, the last good result stays, held, and nothing turns red.
 */
export class SectionView {
	readonly of: Viewed;
	readonly keeper: DraftKeeper;
	#focused: FieldPlace | null = $state.raw(null);
	/** Not reactive: the last result that was not held. */
	#last: Shown | null = null;
	readonly #now: Shown = $derived.by(() => ({
		assessed: this.of.assessed(this.keeper.assessment),
		steps: this.of.steps(this.keeper.assessment)
	}));
	readonly #held = $derived.by(() => this.#isHeld());
	readonly #shown: Shown = $derived.by(() => {
		if (this.#held && this.#last !== null) return this.#last;
		this.#last = this.#now;
		return this.#now;
	});

	constructor(of: Viewed, keeper: DraftKeeper) {
		this.of = of;
		this.keeper = keeper;
	}

	/** The result on the page. */
	get shown(): Shown {
		return this.#shown;
	}

	/** Whether the result is that of a moment ago. */
	get held(): boolean {
		return this.#held && this.#last !== null;
	}

	/** The field that is being typed in, null where none is. */
	set focused(place: FieldPlace | null) {
		this.#focused = place;
	}

	/** What was typed into an input, as it was typed. */
	raw(input: string): unknown {
		return ownAt(ownAt(this.keeper.draft.answers, this.of.id), input);
	}

	/** The rows of a table as they were typed; none where the draft holds something else there. */
	rows(input: string): readonly Raw[] {
		const raw = this.raw(input);
		return Array.isArray(raw) ? raw.map(recordOf) : [];
	}

	answer(input: string, value: unknown): void {
		this.keeper.answer(this.of.id, input, value);
	}

	/** The problem to show under an input: none while it, or what it is part of, is being typed. */
	problem(input: string): Problem | null {
		const found = this.#now.assessed.problems.find((problem) => problem.input === input);
		return found === undefined || this.#isBeingTyped(found) ? null : found;
	}

	/** Problems of the cells of a table, but for the row that is being typed in. */
	cellProblems(table: string): readonly Problem[] {
		return this.#now.assessed.problems.filter(
			(problem) =>
				problem.input === table && problem.row !== undefined && !this.#isBeingTyped(problem)
		);
	}

	/** Whether the rule reads the input as things stand: a flag may have decided without it. */
	isAsked(input: string): boolean {
		const { scope, status } = this.#now.assessed;
		return scope?.fields.wasRead(input) ?? status !== 'exempt';
	}

	#isBeingTyped({ input, row, detail }: Problem): boolean {
		const focused = this.#focused;
		if (focused === null) return false;
		if (focused.row !== undefined) return input === focused.input && row === focused.row;
		return input === focused.input || detail?.whole === focused.input;
	}

	#isHeld(): boolean {
		const { status, problems } = this.#now.assessed;
		return (
			status === 'invalid' &&
			problems.length > 0 &&
			problems.every((problem) => this.#isBeingTyped(problem))
		);
	}
}

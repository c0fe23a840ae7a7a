import type { DraftKeeper } from '$lib/drafts/draft-keeper.svelte';
import type { Assessed } from '$lib/scoring/assessed';
import type { Step } from '$lib/scoring/explain';
import type { Indicator } from '$lib/scoring/indicator';
import type { Problem } from '$lib/scoring/problem';

/** What a section shows: the score and its working. */
export interface Shown {
	readonly assessed: Assessed;
	readonly steps: readonly Step[];
}

/**
 * One indicator on its page: which field is being typed in, and what is shown meanwhile. While that field
 * is momentarily wrong, the last good result stays, held, and nothing turns red.
 */
export class SectionView {
	readonly indicator: Indicator;
	readonly #keeper: DraftKeeper;
	#focused: string | null = $state(null);
	/** Not reactive: the last result that was not held. */
	#last: Shown | null = null;
	readonly #now: Shown = $derived.by(() => ({
		assessed: this.#keeper.assessment.node(this.indicator.id),
		steps: this.#keeper.assessment.explain(this.indicator.id)
	}));
	readonly #held = $derived.by(() => this.#isHeld());
	readonly #shown: Shown = $derived.by(() => {
		if (this.#held && this.#last !== null) return this.#last;
		this.#last = this.#now;
		return this.#now;
	});

	constructor(indicator: Indicator, keeper: DraftKeeper) {
		this.indicator = indicator;
		this.#keeper = keeper;
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
	set focused(input: string | null) {
		this.#focused = input;
	}

	/** What was typed into an input, as it was typed. */
	raw(input: string): unknown {
		const answers = this.#keeper.draft.answers[this.indicator.id];
		return typeof answers === 'object' && answers !== null && Object.hasOwn(answers, input)
			? (answers as Readonly<Record<string, unknown>>)[input]
			: undefined;
	}

	answer(input: string, value: unknown): void {
		this.#keeper.answer(this.indicator.id, input, value);
	}

	/** The problem to show under an input: none while it, or what it is part of, is being typed. */
	problem(input: string): Problem | null {
		const found = this.#now.assessed.problems.find((problem) => problem.input === input);
		return found === undefined || this.#isBeingTyped(found) ? null : found;
	}

	/** Whether the rule reads the input as things stand: a flag may have decided without it. */
	isAsked(input: string): boolean {
		return this.#now.assessed.scope?.fields.wasRead(input) ?? true;
	}

	#isBeingTyped({ input, detail }: Problem): boolean {
		return this.#focused !== null && (input === this.#focused || detail?.whole === this.#focused);
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

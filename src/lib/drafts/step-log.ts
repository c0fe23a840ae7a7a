import type { Change } from './change';
import type { StepChanges } from './database';
import { grown, stepOf, toUndo, withStep, type Step } from './history';

/** What was done to a draft on this page and before, and which of it is not written yet. */
export class StepLog {
	#steps: readonly Step[] = [];
	#toPut = new Map<string, Step>();
	#toDrop = new Set<string>();

	/** In the order in which it was done. */
	get steps(): readonly Step[] {
		return this.#steps;
	}

	/** What was done in one go, at a moment in milliseconds since 1970; typing goes on in the last step. */
	add(changes: readonly Change[], moment: number, isTyping = true): void {
		const step = stepOf(changes, moment);
		const longer = isTyping ? grown(toUndo(this.#steps), step) : null;
		this.#keep(withStep(this.#steps, longer ?? step));
	}

	/** Notes that a step was taken back, or done again. */
	turn({ id }: Step, undone: boolean): void {
		this.#keep(this.#steps.map((step) => (step.id === id ? { ...step, undone } : step)));
	}

	/** Steps as they lie in the storage by now, other pages' too, with what is not written yet. */
	join(written: readonly Step[]): void {
		const others = written.filter(({ id }) => !this.#toDrop.has(id) && !this.#toPut.has(id));
		this.#steps = [...others, ...this.#toPut.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
	}

	/** Hands over what is to be written. */
	take(): StepChanges {
		const taken = { put: [...this.#toPut.values()], drop: [...this.#toDrop] };
		this.#toPut = new Map();
		this.#toDrop = new Set();
		return taken;
	}

	/** Takes back what could not be written, under what has come since. */
	putBack({ put, drop }: StepChanges): void {
		this.#toPut = new Map([...put.map((step): [string, Step] => [step.id, step]), ...this.#toPut]);
		this.#toDrop = new Set([...drop, ...this.#toDrop]);
		for (const id of this.#toDrop) this.#toPut.delete(id);
	}

	#keep(steps: readonly Step[]): void {
		const kept = new Set(steps.map(({ id }) => id));
		for (const { id } of this.#steps) {
			if (kept.has(id)) continue;
			this.#toPut.delete(id);
			this.#toDrop.add(id);
		}
		const known = new Set(this.#steps);
		for (const step of steps) if (!known.has(step)) this.#toPut.set(step.id, step);
		this.#steps = steps;
	}
}

import type { Locator } from 'playwright-core';

/** What was typed when, in milliseconds of one clock. */
export class Typing {
	readonly #values: string[] = [];
	readonly #times: number[] = [];
	#stopped = false;

	/** Puts one number after another into a field, without pause, until stopped or the page is gone. */
	async into(field: Locator, first: number): Promise<void> {
		for (let next = first; this.#goesOn(); next += 1) {
			try {
				await field.fill(String(next));
			} catch (error) {
				if (!this.#goesOn()) return;
				throw error;
			}
			this.#values.push(String(next));
			this.#times.push(performance.now());
		}
	}

	#goesOn(): boolean {
		return !this.#stopped;
	}

	/** From here on a page that is gone is no error. */
	stop(): void {
		this.#stopped = true;
	}

	get count(): number {
		return this.#values.length;
	}

	/** Milliseconds of typing that are lost when nothing of it is left. */
	lostFrom(end: number): number {
		return end - (this.#times[0] ?? end);
	}

	/**
	 * Milliseconds of typing that are lost when this value is all that is left.
	 * @throws RangeError when the value was never typed.
	 */
	lostAfter(value: string, end: number): number {
		const at = this.#values.indexOf(value);
		// The last of all may have arrived in the page without word of it coming back.
		const afterAll = value === String(Number(this.#values.at(-1)) + 1);
		if (at === -1 && !afterAll) throw new RangeError(`${JSON.stringify(value)} was never typed`);
		const next = afterAll ? undefined : this.#times[at + 1];
		return next === undefined ? 0 : Math.max(end - next, 0);
	}
}

import { ZERO, type Decimal } from './decimal';
import type {
	ColumnInput,
	Constraint,
	Inputs,
	NumberInput,
	PartConstraint,
	RowsInput,
	SumConstraint
} from './inputs';
import type { BodyKind } from './nodes';
import type { ProblemCode, ProblemDetail } from './problem';
import { isRecord, type Raw } from './raw';
import { MOST_DECIMALS, readNumber } from './read-number';

/** A problem of one field of a record; the reader knows in which indicator and row it stands. */
export interface FieldProblem {
	readonly input: string;
	readonly code: ProblemCode;
	readonly row?: number;
	readonly column?: string;
	readonly detail?: ProblemDetail;
}

/** A required field that is not filled in; `row` is 0-based. */
export interface Blank {
	readonly input: string;
	readonly row?: number;
	readonly column?: string;
}

export const MOST_ROWS = 5000;
export const LONGEST_TEXT = 500;

function isBlank(raw: unknown): boolean {
	return (
		raw === null ||
		raw === undefined ||
		(typeof raw === 'string' && raw.trim() === '') ||
		(Array.isArray(raw) && raw.length === 0)
	);
}

/**
 * The typed answers of one indicator, or of one row of a table, read on demand and once. Only what the
 * live branch of a rule asks for is read, so only that can be blank or wrong.
 */
export class Fields {
	readonly problems: FieldProblem[] = [];
	/** Inputs that are required, asked for and blank. */
	readonly blanks: Blank[] = [];
	/** As given, nothing read. */
	readonly raw: Raw;
	readonly #inputs: Inputs;
	readonly #kind: BodyKind;
	#namesChecked = false;
	/** What was read, by name: an input is of one type, so one map holds all. */
	readonly #read = new Map<string, Decimal | boolean | string | readonly Raw[] | null>();

	constructor(raw: Raw, inputs: Inputs, kind: BodyKind) {
		this.raw = raw;
		this.#inputs = inputs;
		this.#kind = kind;
	}

	/** Whether nothing that was asked for is blank or wrong. */
	get complete(): boolean {
		return this.blanks.length === 0 && this.problems.length === 0;
	}

	/** Whether anything was typed there. */
	given(name: string): boolean {
		return !isBlank(this.#typed(name));
	}

	/** Whether the live branch of the rule has asked for this input. */
	wasRead(name: string): boolean {
		return this.#read.has(name);
	}

	/** The number, 0 where an optional one is blank, null where it is blank or wrong. */
	number(name: string): Decimal | null {
		const known = this.#read.get(name) as Decimal | null | undefined;
		if (known !== undefined) return known;
		const value = this.#readNumber(name);
		this.#read.set(name, value);
		return value;
	}

	/** Whether the flag is set; an input that only the other kind of body has is not. */
	flag(name: string): boolean {
		const known = this.#read.get(name) as boolean | undefined;
		if (known !== undefined) return known;
		const raw = this.#typed(name);
		if (!isBlank(raw) && typeof raw !== 'boolean') this.report(name, 'unknown-choice');
		this.#read.set(name, raw === true);
		return raw === true;
	}

	/** The chosen option, null where it is blank or unknown. */
	choice(name: string): string | null {
		const known = this.#read.get(name) as string | null | undefined;
		if (known !== undefined) return known;
		const value = this.#readChoice(name);
		this.#read.set(name, value);
		return value;
	}

	/** The rows of a table, null where it is blank or not a table. */
	rows(name: string): readonly Raw[] | null {
		const known = this.#read.get(name) as readonly Raw[] | null | undefined;
		if (known !== undefined) return known;
		const value = this.#readTable(name);
		this.#read.set(name, value);
		return value;
	}

	/** Text is no part of a rule; it is only checked for its length. */
	checkText(name: string): void {
		const raw = this.#typed(name);
		if (isBlank(raw) || typeof raw === 'number') return;
		if (typeof raw !== 'string') this.report(name, 'unknown-input');
		else if (raw.length > LONGEST_TEXT) {
			this.report(name, 'too-long', { most: String(LONGEST_TEXT) });
		}
	}

	/** Names that are not among the inputs of either kind of body. */
	checkNames(): void {
		if (this.#namesChecked) return;
		this.#namesChecked = true;
		for (const name of Object.keys(this.raw)) {
			// Not through report(), which would look through all of them again for each.
			if (!Object.hasOwn(this.#inputs, name)) {
				this.problems.push({ input: name, code: 'unknown-input' });
			}
		}
	}

	/** Compares parts with wholes where the live branch has read them. */
	checkConstraints(constraints: readonly Constraint[]): void {
		for (const constraint of constraints) {
			if ('part' in constraint) this.#checkPart(constraint);
			else this.#checkSum(constraint);
		}
	}

	#checkPart({ part, whole, blankWholeIsZero }: PartConstraint): void {
		const partValue = this.#read.get(part) as Decimal | null | undefined;
		const wholeValue = this.#read.get(whole) as Decimal | null | undefined;
		if (!partValue || wholeValue === undefined) return;
		if (wholeValue === null && !(blankWholeIsZero && !this.given(whole))) return;
		if (partValue.greaterThan(wholeValue ?? ZERO)) {
			this.report(part, 'part-exceeds-whole', { whole });
		}
	}

	#checkSum({ sum, is, most }: SumConstraint): void {
		const [first] = sum;
		let total = ZERO;
		for (const name of sum) {
			const value = this.#read.get(name) as Decimal | null | undefined;
			if (!value) return;
			total = total.plus(value);
		}
		const outside =
			(is !== undefined && !total.equals(is)) || (most !== undefined && total.greaterThan(most));
		if (outside && first !== undefined) {
			this.report(first, 'out-of-range', {
				...(is !== undefined && { sumIs: is }),
				...(most !== undefined && { sumMost: most })
			});
		}
	}

	/** Notes a problem unless the input already has one: one problem per input, the first that applies. */
	report(input: string, code: ProblemCode, detail?: ProblemDetail): void {
		if (this.problems.some((problem) => problem.input === input)) return;
		this.problems.push(detail ? { input, code, detail } : { input, code });
	}

	#typed(name: string): unknown {
		const definition = this.#definition(name);
		if (definition?.only && definition.only !== this.#kind) return undefined;
		return Object.hasOwn(this.raw, name) ? this.raw[name] : undefined;
	}

	#definition(name: string): ColumnInput | RowsInput | undefined {
		return Object.hasOwn(this.#inputs, name) ? this.#inputs[name] : undefined;
	}

	#readNumber(name: string): Decimal | null {
		const definition = this.#definition(name) as NumberInput;
		const read = readNumber(this.#typed(name));
		if (read.is === 'blank') {
			if (definition.optional) return ZERO;
			this.blanks.push({ input: name });
			return null;
		}
		if (read.is === 'problem') {
			this.report(
				name,
				read.code,
				read.code === 'out-of-range' ? { decimals: String(MOST_DECIMALS) } : undefined
			);
			return null;
		}
		return this.#checkLimits(name, definition, read.value);
	}

	#checkLimits(name: string, definition: NumberInput, value: Decimal): Decimal | null {
		const { least, above, gap } = definition;
		const most =
			typeof definition.most === 'object' ? definition.most[this.#kind] : definition.most;
		const outside =
			(gap !== undefined && value.greaterThan(gap[0]) && value.lessThan(gap[1])) ||
			(least !== undefined && value.lessThan(least)) ||
			(above !== undefined && value.lessThanOrEqualTo(above)) ||
			(most !== undefined && value.greaterThan(most));
		if (outside) {
			this.report(name, 'out-of-range', {
				...(least !== undefined && { least }),
				...(above !== undefined && { above }),
				...(most !== undefined && { most }),
				...(gap !== undefined && { gap })
			});
			return null;
		}
		if (definition.type === 'count' && !value.isInteger()) {
			this.report(name, 'not-integer');
			return null;
		}
		return value;
	}

	#readChoice(name: string): string | null {
		const definition = this.#definition(name);
		const raw = this.#typed(name);
		if (isBlank(raw)) {
			if (!definition?.optional) this.blanks.push({ input: name });
			return null;
		}
		const options = definition?.type === 'choice' ? definition.options : [];
		if (typeof raw === 'string' && options.includes(raw)) return raw;
		this.report(name, 'unknown-choice');
		return null;
	}

	#readTable(name: string): readonly Raw[] | null {
		const raw = this.#typed(name);
		if (isBlank(raw)) {
			this.blanks.push({ input: name });
			return null;
		}
		if (!Array.isArray(raw) || !raw.every(isRecord)) {
			this.report(name, 'not-a-table');
			return null;
		}
		if (raw.length > MOST_ROWS) {
			this.report(name, 'too-many-rows', { most: String(MOST_ROWS) });
			return null;
		}
		return raw;
	}
}

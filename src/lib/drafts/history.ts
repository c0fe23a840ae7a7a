import { isRecord, ownAt } from '../scoring/raw';
import type { Change } from './change';
import { valueAt } from './change';
import { mergedRows, sameValue, spliceOf } from './merge-rows';
import { newId } from './new-id';
import type { StoredDraft } from './stored-draft';

/** What was done to one field: its values before and after, or of a table the rows that differ. */
export type Patch =
	| { readonly at: readonly string[]; readonly before: unknown; readonly after: unknown }
	| {
			readonly at: readonly string[];
			readonly from: number;
			readonly removed: readonly unknown[];
			readonly added: readonly unknown[];
	  };

/** Something that was done in one go, and can be taken back in one go. */
export interface Step {
	/** Later steps have greater ids. */
	readonly id: string;
	/** Milliseconds since 1970. */
	readonly moment: number;
	readonly undone: boolean;
	readonly patches: readonly Patch[];
}

/** Steps that can be taken back; what is older is in the earlier states. */
export const MOST_STEPS = 200;
/** Typing that goes on in one field is one step, in milliseconds. */
const ONE_GO = 2000;

let count = 0;

/** What changes did, as one step. */
export function stepOf(changes: readonly Change[], moment: number): Step {
	count += 1;
	const order = [moment, count].map((part) => part.toString(36).padStart(9, '0')).join('');
	return { id: order + newId().slice(0, 8), moment, undone: false, patches: changes.map(patchOf) };
}

function patchOf({ at, before, value }: Change): Patch {
	if (!Array.isArray(before) || !Array.isArray(value)) return { at, before, after: value };
	const { from, to, rows } = spliceOf(before, value);
	return { at, from, removed: before.slice(from, to), added: rows };
}

/** The step with the typing that went on in the same place; null where the next is a step of its own. */
export function grown(step: Step | undefined, next: Step): Step | null {
	// A clock may be set back.
	if (step === undefined || step.undone || Math.abs(next.moment - step.moment) > ONE_GO)
		return null;
	const [first, ...others] = step.patches;
	const [second, ...more] = next.patches;
	if (first === undefined || second === undefined || others.length + more.length > 0) return null;
	if (!sameValue(first.at, second.at)) return null;
	const patch = grownPatch(first, second);
	return patch === null ? null : { ...step, moment: next.moment, patches: [patch] };
}

function grownPatch(first: Patch, second: Patch): Patch | null {
	if ('after' in first) {
		const typed = 'after' in second && typeof first.after === 'string';
		return typed && typeof second.after === 'string' ? { ...first, after: second.after } : null;
	}
	const isCell =
		!('after' in second) &&
		first.from === second.from &&
		[first.removed, first.added, second.removed, second.added].every(({ length }) => length === 1);
	if (!isCell) return null;
	const cells = [
		columnsOf(first.removed[0], first.added[0]),
		columnsOf(second.removed[0], second.added[0])
	];
	return sameValue(cells[0], cells[1]) ? { ...first, added: second.added } : null;
}

/** The columns in which two rows differ. */
function columnsOf(before: unknown, after: unknown): readonly string[] {
	if (!isRecord(before) || !isRecord(after)) return [];
	const columns = new Set([...Object.keys(before), ...Object.keys(after)]);
	return [...columns]
		.filter((column) => !sameValue(ownAt(before, column), ownAt(after, column)))
		.sort();
}

/** Steps with one more: those that were taken back are gone, and the oldest beyond the limit. */
export function withStep(steps: readonly Step[], step: Step): readonly Step[] {
	const kept = steps.filter(({ id, undone }) => !undone && id !== step.id);
	return [...kept, step].slice(-MOST_STEPS);
}

/** The indicator that a step was about; null where it was about the draft as a whole. */
export function nodeOf({ patches }: Step): string | null {
	const [part, ...rest] = patches[0]?.at ?? [];
	if (part === 'answers' || part === 'shares') return rest[0] ?? null;
	return part === 'byKind' ? (rest[2] ?? null) : null;
}

/** What can be taken back next. */
export function toUndo(steps: readonly Step[]): Step | undefined {
	return steps.findLast(({ undone }) => !undone);
}

/** What was taken back last. */
export function toRedo(steps: readonly Step[]): Step | undefined {
	return steps.find(({ undone }) => undone);
}

/** The changes that take a step back, or do it again, in a draft as it is now. */
export function changesOf(step: Step, draft: StoredDraft, back: boolean): readonly Change[] {
	const patches = back ? [...step.patches].reverse() : step.patches;
	return patches.map((patch) => {
		const before = valueAt(draft, patch.at);
		if ('after' in patch) return { at: patch.at, before, value: back ? patch.before : patch.after };
		const [out, into] = back ? [patch.added, patch.removed] : [patch.removed, patch.added];
		const rows = Array.isArray(before) ? (before as readonly unknown[]) : [];
		const from = placeOf(out, rows, patch.from);
		const to = from + out.length;
		// What another page has done to these rows since is not this step's to take back.
		const between = mergedRows(out, into, rows.slice(from, to));
		return { at: patch.at, before, value: [...rows.slice(0, from), ...between, ...rows.slice(to)] };
	});
}

/** Where rows stand that stood at a place before others came or went: the nearest, or that place. */
function placeOf(some: readonly unknown[], rows: readonly unknown[], place: number): number {
	const stand = (at: number) => some.every((row, next) => sameValue(row, rows[at + next]));
	for (let away = 0; away <= Math.max(place, rows.length); away += 1) {
		if (place >= away && stand(place - away)) return place - away;
		if (stand(place + away)) return place + away;
	}
	return place;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How far apart earlier states lie, by their age: the older, the fewer. */
const SPACING: readonly (readonly [age: number, apart: number])[] = [
	[HOUR, 5 * MINUTE],
	[DAY, HOUR],
	[30 * DAY, DAY],
	[Infinity, 7 * DAY]
];

function spacing(age: number): number {
	return SPACING.find(([limit]) => age < limit)?.[1] ?? DAY;
}

/**
 * Whether the state before a change is to be kept, the last one being from `last` (milliseconds since
 * 1970; undefined where there is none).
 */
export function isStateDue(last: number | undefined, moment: number): boolean {
	return last === undefined || moment - last >= spacing(0);
}

/**
 * The moments of earlier states that are no longer needed: of those that lie closer together than
 * their age asks for, the later ones go, so that the oldest of all stays.
 */
export function superfluous(moments: readonly number[], now: number): readonly number[] {
	let kept: number | null = null;
	const gone: number[] = [];
	for (const moment of [...moments].sort((a, b) => a - b)) {
		if (kept !== null && moment - kept < spacing(now - moment)) gone.push(moment);
		else kept = moment;
	}
	return gone;
}

import * as z from 'zod/mini';
import type { Refusal } from '../i18n/refusals';
import type { Answered } from '../scoring/assess';
import { LONGEST_TEXT } from '../scoring/fields';
import { isRecord, type Raw } from '../scoring/raw';
import type { Problem } from '../scoring/problem';

/** The format of drafts that this version reads and writes. */
export const FORMAT = 'bagalau/draft@1';

// Only the outer shape, and the very objects of the file: a copy would drop a key such as __proto__
// silently. Whatever is inside answers and readings is judged by the rules, with a problem
// for each thing that is wrong, so that the rest keeps its score.
const draftSchema = z.object({
	format: z.literal(FORMAT),
	edition: z.string(),
	body: z.object({ kind: z.enum(['central', 'local']), name: z.optional(z.unknown()) }),
	period: z.optional(z.unknown()),
	answers: z.custom<Raw>(isRecord),
	readings: z.optional(z.custom<Raw>(isRecord)),
	// What only this site knows of; others leave it out, and a wrong one is as good as none.
	extras: z.optional(z.unknown())
});

/** A draft in the exchange format whose outer shape is right. */
export interface ReadDraft extends Answered {
	readonly edition: string;
	readonly name: string;
	readonly period: string;
	/** What the site keeps beside the answers; whatever stood there. */
	readonly extras: unknown;
	/** Problems of the name and the period; those of answers and readings come with the result. */
	readonly problems: readonly Problem[];
}

export type DraftReading =
	| { readonly ok: true; readonly draft: ReadDraft }
	| { readonly ok: false; readonly refusal: Refusal };

/** Reads a JSON value as a draft of one of the known editions. Never throws. */
export function readDraft(value: unknown, knownEdition: (id: string) => boolean): DraftReading {
	const read = draftSchema.safeParse(value);
	if (!read.success) return { ok: false, refusal: refusalOf(value, read.error.issues) };
	const { edition, body, period, answers, readings, extras } = read.data;
	if (!knownEdition(edition)) return { ok: false, refusal: 'unknown-edition' };
	const problems = [...textProblems('body.name', body.name), ...textProblems('period', period)];
	return {
		ok: true,
		draft: {
			edition,
			kind: body.kind,
			name: textOf(body.name),
			period: textOf(period),
			answers,
			readings: readings ?? {},
			extras,
			problems
		}
	};
}

function refusalOf(value: unknown, issues: readonly { readonly path: PropertyKey[] }[]): Refusal {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not-an-object';
	const wrong = new Set(issues.map((issue) => issue.path[0]));
	if (wrong.has('format')) return 'unknown-format';
	if (wrong.has('edition')) return 'unknown-edition';
	if (wrong.has('body')) return 'no-body-kind';
	return wrong.has('answers') ? 'answers-not-an-object' : 'readings-not-an-object';
}

function textOf(raw: unknown): string {
	return typeof raw === 'string' || typeof raw === 'number' ? String(raw) : '';
}

function textProblems(input: string, raw: unknown): readonly Problem[] {
	if (raw === undefined || raw === null || typeof raw === 'number') return [];
	const where = { indicator: null, input };
	if (typeof raw !== 'string') return [{ ...where, code: 'unknown-input' }];
	if (raw.length <= LONGEST_TEXT) return [];
	return [{ ...where, code: 'too-long', detail: { most: String(LONGEST_TEXT) } }];
}

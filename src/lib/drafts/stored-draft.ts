import type { Answered } from '../scoring/assess';
import { isRecord, type Raw } from '../scoring/fields';
import type { BodyKind } from '../scoring/nodes';
import { migrated, STORED_VERSION, versionOf } from './migrate';

/** What is kept for one kind of body alone. */
export type KeptApart = Pick<StoredDraft, 'answers' | 'shares'>;

const NOTHING: KeptApart = { answers: {}, shares: {} };

/** A draft as it lies in the browser's storage: plain, text as it was typed, faulty text included. */
export interface StoredDraft {
	readonly id: string;
	/** Of the stored shape; later than `STORED_VERSION` where a newer site has written it. */
	readonly version: number;
	/** How often it was written: each write adds one. */
	readonly revision: number;
	readonly edition: string;
	readonly kind: BodyKind;
	readonly name: string;
	readonly period: string;
	readonly answers: Raw;
	readonly readings: Raw;
	/** What percents were worked out from: "done of required" by indicator and input. */
	readonly shares: Raw;
	/** Answers and shares of indicators that mean other things for each kind of body. */
	readonly byKind: Readonly<Record<BodyKind, KeptApart>>;
	/** Milliseconds since 1970 of the last change; 0 before the first. */
	readonly changed: number;
	/** Milliseconds since 1970 of its deletion, from which it can come back; 0 while it is there. */
	readonly deleted: number;
	/** Node whose page was open last, empty before the first. */
	readonly place: string;
}

function record(value: unknown): Raw {
	return isRecord(value) ? value : {};
}

function apart(stored: Raw, kind: BodyKind): KeptApart {
	const kept = record(record(stored.byKind)[kind]);
	return { answers: record(kept.answers), shares: record(kept.shares) };
}

/** What a draft keeps beyond its answers and readings, from anywhere: what is not of its shape is blank. */
export function extrasFrom(value: unknown): Pick<StoredDraft, 'shares' | 'byKind'> {
	const extras = record(value);
	return {
		shares: record(extras.shares),
		byKind: { central: apart(extras, 'central'), local: apart(extras, 'local') }
	};
}

/**
 * What lies in the storage, as a draft: what has not the right shape there counts as not filled in, so
 * that no page stumbles over it.
 */
export function narrowed(raw: Raw, id: string, edition: string): StoredDraft {
	const stored = migrated(raw);
	const text = (value: unknown) => (typeof value === 'string' ? value : '');
	const number = (value: unknown) => (typeof value === 'number' ? value : 0);
	return {
		...emptyDraft(id, edition),
		version: versionOf(stored),
		revision: number(stored.revision),
		kind: stored.kind === 'local' ? 'local' : 'central',
		name: text(stored.name),
		period: text(stored.period),
		answers: record(stored.answers),
		readings: record(stored.readings),
		...extrasFrom(stored),
		changed: number(stored.changed),
		deleted: number(stored.deleted),
		place: text(stored.place)
	};
}

/** Done and required, as they were typed. */
export interface Share {
	readonly done: string;
	readonly of: string;
}

/** A draft with nothing in it. */
export function emptyDraft(id: string, edition: string): StoredDraft {
	return {
		id,
		version: STORED_VERSION,
		revision: 0,
		edition,
		kind: 'central',
		name: '',
		period: '',
		answers: {},
		readings: {},
		shares: {},
		byKind: { central: NOTHING, local: NOTHING },
		changed: 0,
		deleted: 0,
		place: ''
	};
}

/** What a percent was worked out from, as typed; blank where nothing was. */
export function shareOf({ shares }: StoredDraft, indicator: string, input: string): Share {
	const inputs = Object.hasOwn(shares, indicator) ? shares[indicator] : undefined;
	const share = isRecord(inputs) && Object.hasOwn(inputs, input) ? inputs[input] : undefined;
	const text = (value: unknown) => (typeof value === 'string' ? value : '');
	return isRecord(share) ? { done: text(share.done), of: text(share.of) } : { done: '', of: '' };
}

/** The draft as its kind of body sees it: with the answers that are kept for this kind alone. */
export function asOfKind(draft: StoredDraft): StoredDraft {
	const { answers, shares } = draft.byKind[draft.kind];
	return {
		...draft,
		answers: { ...draft.answers, ...answers },
		shares: { ...draft.shares, ...shares }
	};
}

/** What the rules need of a draft. */
export function answeredOf({ kind, answers, readings }: StoredDraft): Answered {
	return { kind, answers, readings };
}

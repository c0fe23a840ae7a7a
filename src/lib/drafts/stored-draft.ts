import type { Answered } from '../scoring/assess';
import { ownAt, recordOf, type Raw } from '../scoring/raw';
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

function apart(stored: Raw, kind: BodyKind): KeptApart {
	const kept = recordOf(recordOf(stored.byKind)[kind]);
	return { answers: recordOf(kept.answers), shares: recordOf(kept.shares) };
}

function text(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

/** What a draft keeps beyond its answers and readings, from anywhere: what is not of its shape is blank. */
export function extrasFrom(value: unknown): Pick<StoredDraft, 'shares' | 'byKind'> {
	const extras = recordOf(value);
	return {
		shares: recordOf(extras.shares),
		byKind: { central: apart(extras, 'central'), local: apart(extras, 'local') }
	};
}

/**
 * What lies in the storage, as a draft: what has not the right shape there counts as not filled in, so
 * that no page stumbles over it.
 */
export function narrowed(raw: Raw, id: string, edition: string): StoredDraft {
	const stored = migrated(raw);
	const number = (value: unknown) => (typeof value === 'number' ? value : 0);
	return {
		...emptyDraft(id, edition),
		version: versionOf(stored),
		revision: number(stored.revision),
		kind: stored.kind === 'local' ? 'local' : 'central',
		name: text(stored.name),
		period: text(stored.period),
		answers: recordOf(stored.answers),
		readings: recordOf(stored.readings),
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
	const share = ownAt(ownAt(shares, indicator), input);
	return { done: text(ownAt(share, 'done')), of: text(ownAt(share, 'of')) };
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

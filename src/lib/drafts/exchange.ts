import { isApartByKind } from '../scoring/edition-nodes';
import type { Raw } from '../scoring/raw';
import type { Edition } from '../scoring/indicator';
import type { BodyKind } from '../scoring/nodes';
import { FORMAT, type ReadDraft } from './format';
import { asOfKind, emptyDraft, extrasFrom, type StoredDraft } from './stored-draft';

/** A draft as files and links carry it; `answers` are those that count for its kind of body. */
export interface ExchangeDraft {
	readonly format: typeof FORMAT;
	readonly edition: string;
	readonly body: { readonly kind: BodyKind; readonly name?: string };
	readonly period?: string;
	readonly answers: Raw;
	readonly readings?: Raw;
	/** Beyond the format, so that nothing is lost on the way: other programs pass it over. */
	readonly extras?: Partial<Pick<StoredDraft, 'shares' | 'byKind'>>;
}

const isEmpty = (record: object) => Object.keys(record).length === 0;

/** The draft in the exchange format. What is blank is left out. */
export function exchanged(draft: StoredDraft): ExchangeDraft {
	const { edition, kind, name, period, readings, shares, byKind } = draft;
	const kept = [byKind.central, byKind.local].flatMap((of) => [of.answers, of.shares]);
	const extras = {
		...(isEmpty(shares) ? {} : { shares }),
		...(kept.every(isEmpty) ? {} : { byKind })
	};
	return {
		format: FORMAT,
		edition,
		body: { kind, ...(name === '' ? {} : { name }) },
		...(period === '' ? {} : { period }),
		answers: asOfKind(draft).answers,
		...(isEmpty(readings) ? {} : { readings }),
		...(isEmpty(extras) ? {} : { extras })
	};
}

/**
 * A draft that was read, as this browser is to keep it, changed at a moment (milliseconds since 1970).
 * The answers that count are those of the format, whoever wrote the file: extras only add to them.
 */
export function storedFrom(
	read: ReadDraft,
	edition: Edition,
	id: string,
	changed: number
): StoredDraft {
	const { kind, name, period, answers, readings, extras } = read;
	const { shares, byKind } = extrasFrom(extras);
	const given = Object.entries(answers);
	// Pages look for those that mean other things for each kind of body with their kind alone.
	const isApart = ([id]: readonly [string, unknown]) => isApartByKind(edition, id);
	const apart = Object.fromEntries(given.filter(isApart));
	return {
		...emptyDraft(id, edition.id),
		kind,
		name,
		period,
		answers: Object.fromEntries(given.filter((entry) => !isApart(entry))),
		readings,
		shares,
		byKind: { ...byKind, [kind]: { ...byKind[kind], answers: apart } },
		changed
	};
}

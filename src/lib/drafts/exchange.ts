import type { Raw } from '../scoring/fields';
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

/** A draft that was read, as this browser is to keep it, changed at a moment (milliseconds since 1970). */
export function storedFrom(read: ReadDraft, id: string, changed: number): StoredDraft {
	const { edition, kind, name, period, answers, readings, extras } = read;
	const { shares, byKind } = extrasFrom(extras);
	const apart = new Set(Object.keys(byKind[kind].answers));
	return {
		...emptyDraft(id, edition),
		kind,
		name,
		period,
		// Those that count for one kind of body alone are kept with it; they stand in the file twice.
		answers: Object.fromEntries(Object.entries(answers).filter(([node]) => !apart.has(node))),
		readings,
		shares,
		byKind,
		changed
	};
}

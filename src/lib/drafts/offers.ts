import { loadEdition } from '../editions/load-edition';
import type { FileRefusal, PieceRefusal } from '../i18n/refusals';
import { LONGEST_TEXT } from '../scoring/fields';
import type { Edition } from '../scoring/indicator';
import type { Problem } from '../scoring/problem';
import type { DraftShelf } from './draft-shelf';
import type { DraftSummary } from './draft-summary';
import { storedFrom } from './exchange';
import { fingerprint } from './fingerprint';
import type { ReadDraft } from './format';
import { newId } from './new-id';
import { readDraftFile } from './read-file';
import type { StoredDraft } from './stored-draft';

/** A draft that a file brings. */
export interface Offer {
	readonly file: string;
	/** Where it begins in the file, 1-based. */
	readonly line: number;
	/** As it would be kept. */
	readonly draft: StoredDraft;
	readonly edition: Edition;
	/** Problems of the name and the period. */
	readonly problems: readonly Problem[];
	/** Where the very same draft is already; null where there is none. */
	readonly same: 'here' | 'above' | null;
}

/** What a file has instead of a draft; no line where the whole file is refused. */
export type Broken =
	| { readonly file: string; readonly line: null; readonly refusal: FileRefusal }
	| { readonly file: string; readonly line: number; readonly refusal: PieceRefusal };

/** What files bring. */
export interface Brought {
	readonly offers: readonly Offer[];
	readonly broken: readonly Broken[];
}

/** Where the kept drafts are read. */
export type KeptDrafts = Pick<DraftShelf, 'summaries' | 'get'>;

/** Reads files of drafts. Whatever is in them, nothing is thrown and nothing is written. */
export async function readOffers(
	files: readonly (Pick<Blob, 'size' | 'arrayBuffer'> & { readonly name: string })[],
	database: KeptDrafts,
	now: number
): Promise<Brought> {
	const offers: Offer[] = [];
	const broken: Broken[] = [];
	for (const file of files) {
		const reading = await readDraftFile(file);
		if (!reading.ok) {
			broken.push({ file: file.name, line: null, refusal: reading.refusal });
			continue;
		}
		for (const piece of reading.pieces) {
			const { line } = piece;
			if (!piece.ok) {
				broken.push({ file: file.name, line, refusal: piece.refusal });
				continue;
			}
			const edition = await loadEdition(piece.draft.edition);
			// The first of a file stays first in a list that is ordered by the moment.
			const draft = kept(piece.draft, edition, now - offers.length);
			const { problems } = piece.draft;
			offers.push({ file: file.name, line, draft, edition, problems, same: null });
		}
	}
	return { offers: await compared(offers, database), broken };
}

/** A name that is too long is told about, and would break the list whole. */
function kept(read: ReadDraft, edition: Edition, moment: number): StoredDraft {
	const draft = storedFrom(read, edition, newId(), moment);
	return { ...draft, name: cut(draft.name), period: cut(draft.period) };
}

function cut(text: string): string {
	if (text.length <= LONGEST_TEXT) return text;
	// Never through one letter.
	return text.slice(0, LONGEST_TEXT).replace(/[\uD800-\uDBFF]$/, '');
}

async function compared(offers: readonly Offer[], database: KeptDrafts): Promise<readonly Offer[]> {
	const here = await printsOf(offers, database);
	const above = new Set<string>();
	return offers.map((offer) => {
		const print = fingerprint(offer.draft);
		if (print === null) return offer;
		const same = here.has(print) ? 'here' : above.has(print) ? 'above' : null;
		above.add(print);
		return { ...offer, same };
	});
}

/** Fingerprints of the kept drafts that could be the same: only those are read. */
async function printsOf(
	offers: readonly Offer[],
	database: KeptDrafts
): Promise<ReadonlySet<string>> {
	const outsides = new Set(offers.map(({ draft }) => outsideOf(draft)));
	const prints = new Set<string>();
	try {
		for (const summary of await database.summaries()) {
			if (summary.deleted !== 0 || !outsides.has(outsideOf(summary))) continue;
			const draft = await database.get(summary.id);
			const print = draft === null ? null : fingerprint(draft);
			if (print !== null) prints.add(print);
		}
	} catch {
		// Adding will say that the browser refuses.
	}
	return prints;
}

/** What can be told of a draft without reading it. */
function outsideOf({ edition, kind, name, period }: DraftSummary | StoredDraft): string {
	return JSON.stringify([edition, kind, name, period]);
}

import { recordOf, type Raw } from '../scoring/raw';

/** The shape that this version of the site keeps drafts in. */
export const STORED_VERSION = 2;

/** From each version to the next. */
const migrations: Readonly<Record<number, (stored: Raw) => Raw>> = {
	// Before 2 a draft that was deleted was gone, and nobody counted how often one was written.
	1: (stored) => ({ ...keptByKind(stored), deleted: 0, revision: 0 })
};

/** Indicators that mean other things for each kind of body, as long as there was version 1. */
const APART = [
	'openness.data',
	'openness.budget',
	'openness.legal-acts',
	'openness.dialogue',
	'openness.subordinates'
];

/**
 * At first these lay among the others for the kind that was chosen, and in `apart` for the other one:
 * all of them go where each kind has its own, or the first typing there would hide the rest.
 */
function keptByKind(stored: Raw): Raw {
	const { apart, ...rest } = stored;
	const [kind, other] =
		stored.kind === 'local' ? (['local', 'central'] as const) : (['central', 'local'] as const);
	const [answers, shares, byKind] = [stored.answers, stored.shares, stored.byKind].map(recordOf);
	const kept = (of: string, part: string, first: Raw | undefined) => {
		const own = recordOf(recordOf(byKind?.[of])[part]);
		return { ...only(recordOf(first), true), ...own };
	};
	return {
		...rest,
		answers: only(recordOf(answers), false),
		shares: only(recordOf(shares), false),
		byKind: {
			[kind]: { answers: kept(kind, 'answers', answers), shares: kept(kind, 'shares', shares) },
			[other]: {
				answers: kept(other, 'answers', recordOf(apart)),
				shares: kept(other, 'shares', {})
			}
		}
	};
}

/** Of a record by indicator those that are kept apart, or the others. */
function only(by: Raw, apart: boolean): Raw {
	return Object.fromEntries(Object.entries(by).filter(([id]) => APART.includes(id) === apart));
}

/** The version that a stored draft says it has; the first where it says nothing sensible. */
export function versionOf({ version }: Raw): number {
	return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : 1;
}

/** A stored draft of any earlier version in the shape of this one; a later one stays as it is. */
export function migrated(stored: Raw): Raw {
	let draft = stored;
	for (let version = versionOf(stored); version < STORED_VERSION; version += 1) {
		draft = { ...migrations[version]?.(draft), version: version + 1 };
	}
	return draft;
}

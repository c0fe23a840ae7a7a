import type { Raw } from '../scoring/fields';

/** The shape that this version of the site keeps drafts in. */
export const STORED_VERSION = 2;

/** From each version to the next. */
const migrations: Readonly<Record<number, (stored: Raw) => Raw>> = {
	// Before 2 a draft that was deleted was gone, and nobody counted how often one was written.
	1: (stored) => ({ ...stored, deleted: 0, revision: 0 })
};

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

/** A record as JSON gives it, nothing in it read yet. */
export type Raw = Readonly<Record<string, unknown>>;

/** A record as JSON gives it: not null, not a list. */
export function isRecord(raw: unknown): raw is Raw {
	return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** What is a record as it is, anything else as an empty one. */
export function recordOf(raw: unknown): Raw {
	return isRecord(raw) ? raw : {};
}

/** What stands under a name in a record: names may be those of something that every object has. */
export function ownAt(raw: unknown, name: string): unknown {
	return isRecord(raw) && Object.hasOwn(raw, name) ? raw[name] : undefined;
}

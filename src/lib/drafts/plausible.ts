/** Deepest that a draft nests: extras, kind of body, answers, indicator, table, row; with room to spare. */
export const DEEPEST = 20;
/** Most names that any record of a draft has, with room to spare: indicators, inputs, columns. */
export const MOST_NAMES = 1000;

/**
 * Whether a JSON text nests deeper than any draft does, or than a given depth. Told from the text, as whoever walks, copies or
 * stores such a value later would run out of stack.
 */
export function nestsTooDeep(json: string, deepest = DEEPEST): boolean {
	let depth = 0;
	let inText = false;
	for (let at = 0; at < json.length; at += 1) {
		const char = json[at];
		if (inText) {
			if (char === '\\') at += 1;
			else if (char === '"') inText = false;
		} else if (char === '"') inText = true;
		else if (char === '[' || char === '{') {
			depth += 1;
			if (depth > deepest) return true;
		} else if (char === ']' || char === '}') depth -= 1;
	}
	return false;
}

/**
 * Whether some record in a JSON value has more names than any in a draft: each would be a problem to be
 * noted and shown. The value must not nest too deep.
 */
export function hasTooManyNames(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return false;
	const parts: readonly unknown[] = Object.values(value);
	return (!Array.isArray(value) && parts.length > MOST_NAMES) || parts.some(hasTooManyNames);
}

/** Whether a number may be too big to be held, told from what it would have to look like. */
const MAY_BE_HUGE = /[eE]\+?\d{3}|\d{100}/;
/** A text, or a number. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs;

/**
 * What a JSON text says. A number too big to be held comes as text, as it stands there: it would else
 * be written as nothing the next time.
 * @throws SyntaxError when it is no JSON
 */
export function parsedJson(json: string): unknown {
	const value: unknown = JSON.parse(json);
	if (!MAY_BE_HUGE.test(json)) return value;
	const held = json.replace(TOKEN, (token) =>
		token.startsWith('"') || isHeld(token) ? token : `"${token}"`
	);
	return JSON.parse(held);
}

function isHeld(number: string): boolean {
	return JSON.stringify(JSON.parse(number)) !== 'null';
}

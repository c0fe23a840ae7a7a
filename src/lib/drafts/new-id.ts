/** An id that no other draft has. `crypto.randomUUID` is missing on plain http, where sites of an intranet live. */
export function newId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

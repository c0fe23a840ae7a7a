/** What stands in a field: text as it was typed, a number of a file as text, nothing for anything else. */
export function typedText(raw: unknown): string {
	return typeof raw === 'string' ? raw : typeof raw === 'number' ? String(raw) : '';
}

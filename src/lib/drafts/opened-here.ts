const keyOf = (edition: string) => `bagalau-draft-${edition}`;

/** The draft that this tab has open for an edition, by its id; null where it has none. */
export function openedHere(edition: string): string | null {
	try {
		return sessionStorage.getItem(keyOf(edition));
	} catch {
		// Refused storage: the tab has what the page has.
		return null;
	}
}

/** Notes which draft this tab has open, so that another tab's choice does not change it on a reload. */
export function noteOpenedHere(edition: string, id: string): void {
	try {
		sessionStorage.setItem(keyOf(edition), id);
	} catch {
		// As above.
	}
}

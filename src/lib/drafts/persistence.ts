/** Not there on plain http, nor in every browser. */
type MaybeStorage = Partial<Pick<StorageManager, 'persist' | 'persisted'>> | undefined;

/** Asks the browser not to clear away what is kept when it runs out of room. It may refuse. */
export async function askToPersist(): Promise<void> {
	const storage = navigator.storage as MaybeStorage;
	try {
		if ((await storage?.persisted?.()) === false) await storage?.persist?.();
	} catch {
		// It is kept all the same, only less surely.
	}
}

/** Waits for a moment in which the page has nothing else to do. Safari 16 cannot say when that is. */
export function idle(): Promise<void> {
	return new Promise((resolve) => {
		if (typeof requestIdleCallback === 'undefined') setTimeout(resolve);
		else {
			requestIdleCallback(
				() => {
					resolve();
				},
				{ timeout: 500 }
			);
		}
	});
}

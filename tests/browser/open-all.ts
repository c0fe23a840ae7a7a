import type { Page } from 'playwright-core';

/** Opens what is shut. */
export async function openAll(page: Page): Promise<void> {
	await page.locator('details:not([open]) > summary').evaluateAll((summaries) => {
		for (const summary of summaries) (summary as HTMLElement).click();
	});
}

import { describe, expect, test } from 'vitest';
import { looks, violations } from './axe.js';
import { visit } from './browser.js';
import { randomFrom, sample } from './random.js';

const SEED = 20_200_301;
const COUNT = 8;

// Some of all looks at all pages, the same each time; the soak test takes all of them.
describe(`seed ${SEED}: ${COUNT} of ${looks.length} looks at pages`, () => {
	const chosen = sample(randomFrom(SEED), looks, COUNT);

	test.each(chosen)('/$path, $scheme, $width px, $filling: nothing to object to', async (look) => {
		await using opened = await visit(look.path, {
			bypassCSP: true,
			colorScheme: look.scheme,
			viewport: { width: look.width, height: 768 },
			locale: 'fr-FR'
		});
		await opened.page.waitForLoadState('networkidle');
		expect(await violations(opened.page, look)).toEqual([]);
		const errors = opened.errors.filter((error) => !error.includes('404'));
		expect([opened.foreign, errors, opened.warnings]).toEqual([[], [], []]);
	});
});

test('a fault is found', async () => {
	await using opened = await visit('ru/', { bypassCSP: true });
	const { page } = opened;
	// What is planted before the scripts take over may be put right by them.
	await page.waitForLoadState('networkidle');
	await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
		heading.insertAdjacentHTML('afterend', '<img src="x.png"><button></button>');
	});
	const found = await violations(page, { language: 'ru', hasFields: false, filling: 'empty' });
	const rules = found.map((line) => line.split(':')[0]);
	expect([...new Set(rules)].sort()).toEqual(['button-name', 'image-alt']);
});

import { expect, test } from 'vitest';
import { fillings, places, schemes, violations, widths } from './axe.js';
import { visit } from './browser.js';
import { pick, randomFrom } from './random.js';

// Every page once, by day or by night, empty, filled or in error; the soak test takes all of them.
const random = randomFrom(20_200_301);
const looks = places.map((place) => ({
	...place,
	scheme: pick(random, schemes),
	width: pick(random, widths),
	filling: pick(random, fillings)
}));

test.each(looks)('/$path, $scheme, $width px, $filling: nothing to object to', async (look) => {
	await using opened = await visit(look.path, {
		bypassCSP: true,
		colorScheme: look.scheme,
		viewport: { width: look.width, height: 768 },
		locale: 'fr-FR'
	});
	await opened.page.waitForLoadState('networkidle');
	expect(await violations(opened.page, look, look.filling)).toEqual([]);
	const errors = opened.errors.filter((error) => !error.includes('404'));
	expect([opened.foreign, errors, opened.warnings]).toEqual([[], [], []]);
});

test('a fault is found', async () => {
	await using opened = await visit('ru/', { bypassCSP: true });
	const { page } = opened;
	await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
		heading.insertAdjacentHTML('afterend', '<img src="x.png"><button></button>');
	});
	const place = { path: 'ru/', language: 'ru', criterion: null } as const;
	const rules = (await violations(page, place, 'empty')).map((line) => line.split(':')[0]);
	expect([...new Set(rules)].sort()).toEqual(['button-name', 'image-alt']);
});

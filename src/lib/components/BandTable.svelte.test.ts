import { render, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { kk } from '../i18n/kk';
import { ru } from '../i18n/ru';
import BandTable from './BandTable.svelte';

const bands = [
	{ from: '90', gives: '10' },
	{ above: '49.95', gives: '4.5' }
] as const;

const detail = (live: number | null) => ({ kind: 'bands', bands, otherwise: '0', live }) as const;

/** The bands as [edge, points], and the place of those marked. */
function shown(): { rows: string[][]; marked: number[] } {
	const items = within(screen.getByRole('list')).getAllByRole('listitem');
	const rows = items.map((item) => [...item.children].map(({ textContent }) => textContent.trim()));
	const marked = items.flatMap((item, at) =>
		item.getAttribute('aria-current') === 'true' ? [at] : []
	);
	return { rows, marked };
}

test.each([ru, kk])('$language: every band, the last one for what reaches none', (words) => {
	render(BandTable, { detail: detail(0), words });
	const { from, above, upTo, caption } = words.step.bands;
	expect(shown().rows).toEqual([
		[from('90'), '10'],
		[above('49,95'), '4,5'],
		// The step above begins beyond its edge, so the edge itself belongs here.
		[upTo('49,95'), '0']
	]);
	expect(screen.getByRole('list').getAttribute('aria-label')).toBe(caption);
});

test('under a step that begins at its edge lies what is less', () => {
	const [first] = bands;
	render(BandTable, { detail: { ...detail(1), bands: [first] }, words: ru });
	expect(shown().rows.at(-1)).toEqual([ru.step.bands.otherwise, '0']);
});

test.each([
	{ live: 0, marked: [0] },
	{ live: 1, marked: [1] },
	// The number of bands stands for "none of them".
	{ live: 2, marked: [2] },
	{ live: null, marked: [] }
])('band $live is marked', ({ live, marked }) => {
	render(BandTable, { detail: detail(live), words: ru });
	expect(shown().marked).toEqual(marked);
});

import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Meter from './Meter.svelte';

const parts = [
	{ kind: 'earned', from: 0, width: 60 },
	{ kind: 'penalty', from: 60, width: 15 },
	{ kind: 'lost', from: 75, width: 25 }
] as const;

/** The parts of the bar after its track, as `from width`. */
function drawn(): string[] {
	const bar = screen.getByRole('img');
	const rects = [...bar.children].filter(({ tagName }) => tagName.toLowerCase() === 'rect');
	return rects
		.slice(1)
		.map((rect) => `${rect.getAttribute('x') ?? ''} ${rect.getAttribute('width') ?? ''}`);
}

test('the parts stand side by side, and the bar is named', () => {
	render(Meter, { parts, label: 'Получено 24 из 40' });
	expect(screen.getByRole('img', { name: 'Получено 24 из 40' })).toBeTruthy();
	expect(drawn()).toEqual(['0% 60%', '60% 15%', '75% 25%']);
});

test('what is lost is hatched, each bar with a pattern of its own', () => {
	render(Meter, { parts, label: 'a' });
	render(Meter, { parts, label: 'b' });
	const patterns = screen.getAllByRole('img').map((bar) => bar.querySelector('pattern')?.id);
	const fills = screen
		.getAllByRole('img')
		.map((bar) => bar.querySelector('rect[fill^="url"]')?.getAttribute('fill'));
	expect(fills).toEqual(patterns.map((id) => `url(#${id ?? ''})`));
	expect(new Set(patterns).size).toBe(2);
});

test('the bar follows its parts', async () => {
	const { rerender } = render(Meter, { parts: [], label: 'a' });
	expect(drawn()).toEqual([]);
	await rerender({ parts: [{ kind: 'earned', from: 0, width: 100 }], label: 'b' });
	expect(drawn()).toEqual(['0% 100%']);
	expect(screen.getByRole('img').getAttribute('aria-label')).toBe('b');
});

test('no part needs a style attribute, which the policy refuses', () => {
	const { container } = render(Meter, { parts, label: 'a' });
	expect(container.querySelectorAll('[style]').length).toBe(0);
	expect(container.querySelectorAll('rect').length).toBeGreaterThan(3);
});

import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import NumberField from './NumberField.svelte';

const props = {
	letter: 'f',
	label: 'Рассмотрено с нарушением срока',
	hint: 'Откуда взять число.',
	value: '',
	problem: null as string | null,
	note: null as string | null,
	whole: true,
	asked: true,
	oninput: () => undefined,
	onfocus: () => undefined,
	onblur: () => undefined
};

/** Sentences that the field points to, those hidden left out. */
function described(): (string | undefined)[] {
	const ids = screen.getByRole('textbox').getAttribute('aria-describedby')?.split(' ') ?? [];
	return ids
		.map((id) => document.getElementById(id))
		.filter((element) => element?.hidden === false)
		.map((element) => element?.textContent.trim());
}

test('a good field is described by its hint alone', () => {
	render(NumberField, props);
	const field = screen.getByRole('textbox', { name: props.label });
	expect(described()).toEqual([props.hint]);
	expect(field.hasAttribute('aria-invalid')).toBe(false);
});

test('a problem is linked to the field, and goes again', async () => {
	const { rerender } = render(NumberField, { ...props, value: '12a', problem: 'Это не число.' });
	const field = screen.getByRole('textbox');
	expect(field.getAttribute('aria-invalid')).toBe('true');
	expect(described()).toContain('Это не число.');
	expect(described()).toContain(props.hint);
	await rerender({ ...props, value: '12' });
	expect(field.hasAttribute('aria-invalid')).toBe(false);
	expect(described()).toEqual([props.hint]);
});

test('two fields point each to its own sentences', () => {
	render(NumberField, { ...props, hint: 'one' });
	render(NumberField, { ...props, hint: 'two' });
	const targets = screen
		.getAllByRole('textbox')
		.map((field) => document.getElementById(field.getAttribute('aria-describedby') ?? ''));
	expect(targets.map((target) => target?.textContent.trim())).toEqual(['one', 'two']);
});

test('a note stands with the hint', () => {
	render(NumberField, { ...props, note: 'можно не заполнять' });
	expect(described()[0]).toContain('можно не заполнять');
});

test.each([
	{ whole: true, keyboard: 'numeric' },
	{ whole: false, keyboard: 'decimal' }
])('whole: $whole asks a phone for the $keyboard keyboard', ({ whole, keyboard }) => {
	render(NumberField, { ...props, whole });
	expect(screen.getByRole('textbox').getAttribute('inputmode')).toBe(keyboard);
});

test('what is typed is handed on as it stands, with focus and leaving', async () => {
	const [oninput, onfocus, onblur] = [vi.fn(), vi.fn(), vi.fn()];
	render(NumberField, { ...props, oninput, onfocus, onblur });
	const field = screen.getByRole('textbox');
	await fireEvent.focus(field);
	await fireEvent.input(field, { target: { value: ' 12 500a' } });
	await fireEvent.blur(field);
	expect(oninput.mock.calls).toEqual([[' 12 500a']]);
	expect([onfocus.mock.calls.length, onblur.mock.calls.length]).toEqual([1, 1]);
});

import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { kk } from '../i18n/kk';
import { ru } from '../i18n/ru';
import { appendix, paragraph } from '../scoring/citation';
import Provenance from './Provenance.svelte';

const kinds = ['text', 'reconstructed', 'assumed', 'elsewhere'] as const;

const plain = (element: Element | null) => element?.textContent.replace(/\s+/g, ' ').trim();
const spaced = (text: string) => text.replace(/\s+/g, ' ');

test.each(
	[ru, kk].flatMap((words) =>
		kinds.map((provenance) => ({ language: words.language, words, provenance }))
	)
)(
	'$language: $provenance is named with its place and says what it means',
	({ words, provenance }) => {
		const cite = paragraph('90', '2');
		const { container } = render(Provenance, { basis: { provenance, cite }, why: null, words });
		const { name, meaning } = words.provenance[provenance];
		expect(plain(container.querySelector('summary'))).toBe(spaced(`${name}, ${words.cite(cite)}`));
		expect(plain(container.querySelector('details'))).toContain(spaced(meaning));
	}
);

test('the reason follows the meaning', () => {
	const basis = { provenance: 'assumed', cite: appendix('13') } as const;
	const { container } = render(Provenance, { basis, why: 'Потому что.', words: ru });
	expect(plain(container.querySelector('details'))).toContain(
		`${spaced(ru.provenance.assumed.meaning)} Потому что.`
	);
	expect(container.querySelector('details')?.open).toBe(false);
});

test('the marks of the four kinds differ', () => {
	const marks = kinds.map((provenance) => {
		const basis = { provenance, cite: paragraph('1') };
		const { container } = render(Provenance, { basis, why: null, words: ru });
		return container.querySelector('svg')?.innerHTML.replace(/<!--.*?-->/g, '');
	});
	expect(new Set(marks).size).toBe(kinds.length);
});

import { expect, test } from 'vitest';
import { MOST_FINDINGS, SiteSearch, type FindingKind, type SearchEntry } from './site-search';

function entry(address: string, kind: FindingKind, parts: Partial<SearchEntry>): SearchEntry {
	return { address, kind, title: address, context: '', codes: '', also: '', text: '', ...parts };
}

const entries: readonly SearchEntry[] = [
	entry('input', 'input', { title: 'Рассмотрено с нарушением срока', codes: 'f' }),
	entry('reading', 'reading', { title: 'Как срок уменьшает балл?' }),
	entry('deadlines', 'criterion', {
		title: 'Соблюдение сроков рассмотрения жалоб',
		context: 'Взаимодействие, 2020',
		codes: 'R1',
		also: 'Сроки',
		text: 'Рассмотрено с нарушением срока'
	}),
	entry('deadlines', 'input', { title: 'Рассмотрено жалоб всего', codes: 'p' }),
	entry('court', 'criterion', {
		title: 'Доля жалоб, признанных обоснованными судом',
		context: 'Взаимодействие, 2021'
	}),
	entry('#90', 'paragraph', { title: 'П. 90. О рассмотрении', codes: 'п. 90' }),
	entry('#complaint', 'term', { title: 'жалоба' })
];
const search = new SiteSearch(entries, 'ru', [
	['просрочка', 'нарушение срока', 'соблюдение срока']
]);

const found = (query: string): readonly string[] =>
	search.find(query).map(({ address, kind }) => `${address} ${kind}`);

test.each([
	// The criterion before a reading and an input, although their titles are shorter.
	{ query: 'сроки', first: 'deadlines criterion' },
	{ query: 'R1', first: 'deadlines criterion' },
	{ query: 'п. 90', first: '#90 paragraph' },
	// Endings, ё, one letter wrong.
	{ query: 'судами', first: 'court criterion' },
	{ query: 'рассмотрённый', first: 'deadlines criterion' },
	{ query: 'обаснованными', first: 'court criterion' },
	// Not to its end yet.
	{ query: 'обосн', first: 'court criterion' },
	// Other words for it.
	{ query: 'просрочки', first: 'deadlines criterion' },
	// The more of the words the better, the year too.
	{ query: 'жалобы 2021', first: 'court criterion' },
	{ query: 'жалобы 2020', first: 'deadlines criterion' },
	// What is called just so.
	{ query: 'жалоба', first: '#complaint term' }
])('«$query» finds $first first', ({ query, first }) => {
	expect(found(query)[0]).toBe(first);
});

test('what stands on the page of a criterion follows it', () => {
	expect(found('рассмотрено жалоб всего').slice(0, 2)).toEqual([
		'deadlines criterion',
		'deadlines input'
	]);
});

test.each(['', '  ', '–', 'квантовая'])('«%s» finds nothing', (query) => {
	expect(found(query)).toEqual([]);
});

test('a word that is right is not taken for a mistyped one', () => {
	const alike = new SiteSearch(
		[entry('a', 'criterion', { title: 'оценка' }), entry('b', 'criterion', { title: 'отценка' })],
		'ru'
	);
	expect(alike.find('оценка').map(({ address }) => address)).toEqual(['a']);
});

test('the best come, and no more than can be read', () => {
	const many = Array.from({ length: MOST_FINDINGS + 5 }, (_, at) =>
		entry(String(at), 'page', { title: 'отчёт' })
	);
	const all = new SiteSearch(many, 'ru').find('отчет');
	expect(all.map(({ address }) => address)).toEqual(
		many.slice(0, MOST_FINDINGS).map(({ address }) => address)
	);
});

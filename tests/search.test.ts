import { describe, expect, test } from 'vitest';
import { SiteSearch } from '../src/lib/search/site-search';
import { LANGUAGES } from '../src/lib/i18n/text';
import { searchEntries } from '../src/routes/search-entries';
import { searchQueries } from './search-queries';

const FIRST = 3;

describe.each(LANGUAGES)('%s', async (language) => {
	const search = new SiteSearch(await searchEntries(language), language);
	const queries = searchQueries.filter((query) => query.language === language);

	test.each(queries)('$typed', ({ typed, wanted }) => {
		const first = search
			.find(typed)
			.slice(0, FIRST)
			.map(({ address }) => address);
		expect(
			first.some((address) => wanted.includes(address)),
			first.join('\n')
		).toBe(true);
	});
});

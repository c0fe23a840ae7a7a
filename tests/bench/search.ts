import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../src/lib/i18n/text';
import { SiteSearch, type SearchEntry } from '../../src/lib/search/site-search';
import { searchQueries } from '../search-queries';
import { tellMachine } from './lib/machine';
import { quantile } from './lib/timing';

/** Milliseconds until an answer. */
const GOAL = 50;
const BUILDS = 20;
const ROUNDS = 20;

function milliseconds(call: () => unknown): number {
	const started = performance.now();
	call();
	return performance.now() - started;
}

/** The built index of a language, as a browser gets it. */
function entriesOf(language: Language): readonly SearchEntry[] {
	const file = join(process.cwd(), 'build', language, 'search.json');
	return JSON.parse(readFileSync(file, 'utf8')) as readonly SearchEntry[];
}

function tell(what: string, times: readonly number[]): void {
	const [median, slow] = [quantile(times, 0.5), quantile(times, 0.95)];
	console.log(
		`${what}: median ${median.toFixed(1)} ms, 95th percentile ${slow.toFixed(1)} ms, at most ${Math.max(...times).toFixed(1)} ms over ${times.length}`
	);
}

/** How long the search takes: to open, and to answer what people ask. */
export function main(): number {
	tellMachine();
	const all: number[] = [];
	for (const language of LANGUAGES) {
		const entries = entriesOf(language);
		const builds = Array.from({ length: BUILDS }, () =>
			milliseconds(() => new SiteSearch(entries, language))
		);
		tell(`${language}, ${entries.length} places, to open`, builds);
		const search = new SiteSearch(entries, language);
		const queries = searchQueries.filter((query) => query.language === language);
		const answers = Array.from({ length: ROUNDS }, () =>
			queries.map(({ typed }) => milliseconds(() => search.find(typed)))
		).flat();
		tell(`${language}, ${queries.length} searches (goal ${GOAL} ms)`, answers);
		all.push(...answers);
	}
	return quantile(all, 0.95) > GOAL ? 1 : 0;
}

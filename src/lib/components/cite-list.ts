import type { Words } from '$lib/i18n/words';
import type { Citation } from '$lib/scoring/citation';

function numberOf(cite: Citation): number | null {
	return 'paragraph' in cite && /^\d+$/.test(cite.paragraph)
		? Number.parseInt(cite.paragraph, 10)
		: null;
}

/** Citations as a reader writes them: neighbouring paragraphs as a range, "пп. 92–93, приложение 13". */
export function citeList(cites: readonly Citation[], words: Words): string {
	const runs: [Citation, Citation][] = [];
	for (const cite of cites) {
		const run = runs.at(-1);
		const last = run === undefined ? null : numberOf(run[1]);
		const number = numberOf(cite);
		if (run !== undefined && last !== null && number === last + 1) run[1] = cite;
		else runs.push([cite, cite]);
	}
	return runs
		.map(([first, last]) => (first === last ? words.cite(first) : words.citeRange(first, last)))
		.join(', ');
}

import type { NamesOfEdition } from '$lib/drafts/edition-names';
import { formatNumber } from '$lib/i18n/format';
import { importWords } from '$lib/i18n/places/import';
import type { Words } from '$lib/i18n/words';
import type { Problem } from '$lib/scoring/problem';
import { problemSentence } from './problem-sentence';

/** Longest name that a draft may bring into a sentence: those of no edition are whatever a file says. */
const LONGEST = 60;

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

function nameAt(names: Readonly<Record<string, string>> | undefined, id: string): string {
	return names !== undefined && Object.hasOwn(names, id) ? (names[id] ?? id) : cut(id);
}

/** Where in a draft a problem is, in words; names as far as the edition has any. */
export function problemPlace(
	{ indicator, input, row, column, code }: Problem,
	names: NamesOfEdition | undefined,
	words: Words
): string {
	const here = importWords[words.language];
	if (indicator === null) {
		if (code === 'unknown-reading') return here.readingOf(cut(input ?? ''));
		return input === 'period' ? here.period : here.name;
	}
	const known = names !== undefined && Object.hasOwn(names.inputs, indicator);
	const inputs = known ? names.inputs[indicator] : undefined;
	return [
		nameAt(names?.nodes, indicator),
		...(input === null ? [] : [nameAt(inputs, input)]),
		...(row === undefined ? [] : [here.row(formatNumber(String(row + 1), words.language))]),
		...(column === undefined ? [] : [nameAt(inputs, `${input ?? ''}.${column}`)])
	].join(' → ');
}

/** A problem with its place, as one line. */
export function placedProblem(
	problem: Problem,
	names: NamesOfEdition | undefined,
	words: Words
): string {
	const { indicator } = problem;
	const inputs =
		indicator !== null && names !== undefined && Object.hasOwn(names.inputs, indicator)
			? names.inputs[indicator]
			: undefined;
	const sentence = problemSentence(problem, (input) => nameAt(inputs, input), words);
	return `${problemPlace(problem, names, words)}: ${sentence}`;
}

import { formatNumber } from '$lib/i18n/format';
import type { Words } from '$lib/i18n/words';
import type { Problem } from '$lib/scoring/problem';

/** The sentence for a problem, with its numbers as people write them and its inputs by their labels. */
export function problemSentence(
	problem: Problem,
	labelOf: (input: string) => string,
	words: Words
): string {
	const { whole, gap, ...limits } = problem.detail ?? {};
	const show = (plain: string) => formatNumber(plain, words.language);
	const shownLimits = Object.fromEntries(
		Object.entries(limits).map(([name, plain]) => [name, show(plain)])
	);
	return words.problem({
		code: problem.code,
		...shownLimits,
		...(gap !== undefined && { gap: [show(gap[0]), show(gap[1])] as const }),
		...(whole !== undefined && { whole: labelOf(whole) })
	});
}

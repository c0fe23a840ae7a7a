import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { formatNumber } from '../../src/lib/i18n/format';
import type { Language } from '../../src/lib/i18n/text';
import { dec, plain } from '../../src/lib/scoring/decimal';
import type { BodyKind } from '../../src/lib/scoring/nodes';
import type { Result } from '../../src/lib/scoring/result';
import { root } from '../../scripts/lib/paths.js';

/** What the command line is asked about. */
export interface Asked {
	readonly edition: string;
	readonly kind: BodyKind;
	readonly answers: Readonly<Record<string, unknown>>;
}

/** What the command line says about drafts, one result for each, in one run. */
export function resultsByCommandLine(asked: readonly Asked[]): readonly Result[] {
	const drafts = asked.map(({ edition, kind, answers }) =>
		JSON.stringify({ format: 'bagalau/draft@1', edition, body: { kind }, answers })
	);
	const output = execFileSync(process.execPath, [join(root, 'scripts/score.js'), '-'], {
		input: drafts.join('\n'),
		encoding: 'utf8'
	});
	const lines = output.trim().split('\n');
	if (lines.length !== drafts.length) throw new Error(`${lines.length} results`);
	return lines.map((line) => JSON.parse(line) as Result);
}

/** Points of the command line as a page shows them; a dash where there are none. */
export function shown(
	points: string | null | undefined,
	language: Language,
	decimals: 2 | 4 = 2
): string {
	return points == null ? '—' : formatNumber(plain(dec(points), decimals), language, 2);
}

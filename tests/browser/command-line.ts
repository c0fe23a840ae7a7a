import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { formatNumber } from '../../src/lib/i18n/format';
import type { Language } from '../../src/lib/i18n/text';
import { dec, plain } from '../../src/lib/scoring/decimal';
import type { Result } from '../../src/lib/scoring/result';
import { root } from '../../scripts/lib/paths.js';
import { EDITION } from './criterion.js';

/** What the command line says about answers, for a central body. */
export function scoresByCommandLine(answers: Readonly<Record<string, unknown>>): Result['scores'] {
	const body = { kind: 'central' };
	const draft = { format: 'bagalau/draft@1', edition: EDITION, body, answers };
	const output = execFileSync(process.execPath, [join(root, 'scripts/score.js'), '-'], {
		input: JSON.stringify(draft),
		encoding: 'utf8'
	});
	return (JSON.parse(output) as Result).scores;
}

/** Points of the command line as a page shows them; a dash where there are none. */
export function shown(points: string | null | undefined, language: Language): string {
	return points == null ? '—' : formatNumber(plain(dec(points), 2), language, 2);
}

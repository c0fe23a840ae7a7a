import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { findChromium } from '../../../scripts/lib/chromium.js';

let told = false;

/** Says once what the figures were measured on. */
export function tellMachine(): void {
	if (told) return;
	told = true;
	const processors = cpus();
	const model = processors[0]?.model ?? 'unknown processor';
	const chromium = findChromium();
	const version =
		chromium === undefined
			? 'no Chromium'
			: execFileSync(chromium, ['--version'], {
					encoding: 'utf8',
					stdio: ['ignore', 'pipe', 'ignore']
				}).trim();
	console.log(`${model.trim()} × ${processors.length}, Node ${process.version}, ${version}`);
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs every test in a real browser in all languages, each visit in a profile that is really new. */
export async function main(): Promise<number> {
	const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'browser'];
	const env = { ...process.env, BAGALAU_IN_FULL: 'yes' };
	const child = spawn(process.execPath, vitest, { stdio: 'inherit', env });
	const [code] = (await once(child, 'close')) as [number | null];
	return code ?? 1;
}

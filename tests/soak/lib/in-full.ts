import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs tests of which `npm test` takes a sample in full; gives the exit code. */
export async function testInFull(...args: readonly string[]): Promise<number> {
	const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...args];
	const env = { ...process.env, BAGALAU_IN_FULL: 'yes' };
	const child = spawn(process.execPath, vitest, { stdio: 'inherit', env });
	const [code] = (await once(child, 'close')) as [number | null];
	return code ?? 1;
}

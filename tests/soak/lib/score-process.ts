import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';

/** What a run of the command line used. */
export interface Load {
	/** Results on standard output. */
	readonly results: number;
	readonly exitCode: number;
	readonly stderr: string;
	/** Most memory that the process ever held, in MB; null where the system does not say. */
	readonly peak: number | null;
	readonly seconds: number;
}

/** The peak that Linux keeps for each process. */
function peakOf(pid: number | undefined): number | null {
	const file = `/proc/${String(pid)}/status`;
	if (!existsSync(file)) return null;
	const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(file, 'utf8'))?.[1];
	return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

/**
 * Streams drafts as one array in one line through `node scripts/score.js -`. The array is closed only
 * when every other result has come back and the peak has been read, so the process needs no hook.
 */
export async function scoreArray(
	root: string,
	count: number,
	draftAt: (index: number) => string
): Promise<Load> {
	const started = performance.now();
	const child = spawn(process.execPath, ['scripts/score.js', '-'], { cwd: root });
	let results = 0;
	let stderr = '';
	let arrived: () => void = () => undefined;
	child.stdout.on('data', (chunk: Buffer) => {
		for (const byte of chunk) if (byte === 10) results += 1;
		arrived();
	});
	child.stderr.on('data', (chunk: Buffer) => {
		stderr += chunk.toString();
	});
	const closed = once(child, 'close').then(() => {
		arrived();
	});
	child.stdin.on('error', () => undefined);
	const write = async (text: string): Promise<void> => {
		if (!child.stdin.write(text)) await Promise.race([once(child.stdin, 'drain'), closed]);
	};
	await write('[');
	for (let index = 0; index < count; index += 1) {
		if (child.exitCode !== null) break;
		await write(index === 0 ? draftAt(index) : `,${draftAt(index)}`);
	}
	// The last draft may still be waiting for the bracket that ends it.
	while (results < count - 1 && child.exitCode === null) {
		await new Promise<void>((resolve) => {
			arrived = resolve;
		});
	}
	const peak = peakOf(child.pid);
	child.stdin.end(']\n');
	await closed;
	const seconds = (performance.now() - started) / 1000;
	return { results, exitCode: child.exitCode ?? 1, stderr, peak, seconds };
}

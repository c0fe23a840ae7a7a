/** The number below which a share of all numbers lies: 0.5 is the median. */
export function quantile(numbers: readonly number[], share: number): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN;
}

/** Median milliseconds of one call, over batches long enough to be measured, after a warm-up. */
export function millisecondsOf(call: (run: number) => unknown): number {
	const BATCH = 200;
	const BATCHES = 60;
	const batch = (from: number): number => {
		const started = performance.now();
		for (let run = from; run < from + BATCH; run += 1) call(run);
		return (performance.now() - started) / BATCH;
	};
	for (let warmUp = 0; warmUp < 20; warmUp += 1) batch(warmUp * BATCH);
	return quantile(
		Array.from({ length: BATCHES }, (_, at) => batch(at * BATCH)),
		0.5
	);
}

/**
 * How many tests of a runner passed and how many did not.
 *
 * @typedef {{ passed: number, failed: number }} Tally
 */

/**
 * A step that is one test: it passed when its command said so.
 *
 * @param {number} exitCode
 * @returns {Tally}
 */
export function tallyStep(exitCode) {
	return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @param {unknown} value */
const isCount = (value) => Number.isInteger(value);

/**
 * Counts what Vitest's JSON report says. A skipped test is a failed promise, and so is one that is
 * still to do. A file that could not be loaded, a report that says nothing and an exit code that
 * nothing in the report explains are one failure each.
 *
 * @param {unknown} report what the report file holds, or nothing when there is none
 * @param {number} exitCode
 * @returns {Tally}
 */
export function tallyVitest(report, exitCode) {
	const crashed = { passed: 0, failed: 1 };
	if (typeof report !== 'object' || report === null) return crashed;
	const { numPassedTests, numTotalTests, testResults } =
		/** @type {{ numPassedTests?: unknown, numTotalTests?: unknown, testResults?: unknown }} */ (
			report
		);
	if (!isCount(numPassedTests) || !isCount(numTotalTests) || !Array.isArray(testResults)) {
		return crashed;
	}
	const passed = Number(numPassedTests);
	const files = /** @type {{ status?: string, assertionResults?: unknown[] }[]} */ (testResults);
	const unloaded = files.filter(
		({ status, assertionResults }) => status === 'failed' && !assertionResults?.length
	).length;
	const failed = Number(numTotalTests) - passed + unloaded;
	const unexplained = failed === 0 && (exitCode !== 0 || passed === 0);
	return { passed, failed: unexplained ? 1 : failed };
}

/**
 * Which tests of Vitest's JSON report did not pass, with their files; of a file that could not be
 * loaded the file. Nothing where the report says nothing.
 *
 * @param {unknown} report
 * @returns {string[]}
 */
export function failedIn(report) {
	const { testResults } = /** @type {{ testResults?: unknown }} */ (report ?? {});
	if (!Array.isArray(testResults)) return [];
	const files =
		/** @type {{ name?: string, status?: string, assertionResults?: { status?: string, fullName?: string }[] }[]} */ (
			testResults
		);
	return files.flatMap(({ name = '', status, assertionResults = [] }) => {
		const failed = assertionResults.filter((test) => test.status !== 'passed');
		if (status === 'failed' && assertionResults.length === 0) return [name];
		return failed.map(({ fullName }) => `${name}: ${String(fullName)}`);
	});
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
	return {
		passed: tallies.reduce((total, { passed }) => total + passed, 0),
		failed: tallies.reduce((total, { failed }) => total + failed, 0)
	};
}

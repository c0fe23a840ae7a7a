import { expect, test } from 'vitest';
import { failedIn, sum, tallyStep, tallyVitest } from './tally.js';

const loaded = { status: 'passed', assertionResults: [{}] };
const withFailure = { status: 'failed', assertionResults: [{}] };
const unloadable = { status: 'failed', assertionResults: [] };

test.each([
	{ name: 'all passed', total: 3, passed: 3, files: [loaded], code: 0, expected: [3, 0] },
	{ name: 'one failed', total: 3, passed: 2, files: [withFailure], code: 1, expected: [2, 1] },
	{ name: 'one skipped', total: 3, passed: 2, files: [loaded], code: 0, expected: [2, 1] },
	{ name: 'file not loaded', total: 3, passed: 3, files: [unloadable], code: 1, expected: [3, 1] },
	{ name: 'error between tests', total: 3, passed: 3, files: [loaded], code: 1, expected: [3, 1] },
	{ name: 'no tests at all', total: 0, passed: 0, files: [], code: 0, expected: [0, 1] }
])('$name', ({ total, passed, files, code, expected }) => {
	const report = { numTotalTests: total, numPassedTests: passed, testResults: files };
	expect(tallyVitest(report, code)).toEqual({ passed: expected[0], failed: expected[1] });
});

test.each([[undefined], [null], ['text'], [{}], [{ numTotalTests: 1, numPassedTests: 1 }]])(
	'a runner that leaves %j as its report has failed once',
	(report) => {
		expect(tallyVitest(report, 0)).toEqual({ passed: 0, failed: 1 });
	}
);

test('tests that did not pass are named with their files', () => {
	const passed = { status: 'passed', fullName: 'adds' };
	const failed = { status: 'failed', fullName: 'subtracts' };
	const testResults = [
		{ name: 'a.test.ts', status: 'failed', assertionResults: [passed, failed] },
		{ name: 'b.test.ts', ...unloadable },
		{ name: 'c.test.ts', status: 'passed', assertionResults: [passed] }
	];
	expect(failedIn({ testResults })).toEqual(['a.test.ts: subtracts', 'b.test.ts']);
});

test.each([[undefined], [null], ['text'], [{}]])('a report that is %j names nothing', (report) => {
	expect(failedIn(report)).toEqual([]);
});

test('a step is one test', () => {
	expect([tallyStep(0), tallyStep(2)]).toEqual([
		{ passed: 1, failed: 0 },
		{ passed: 0, failed: 1 }
	]);
});

test('tallies add up', () => {
	expect(
		sum([
			{ passed: 1, failed: 2 },
			{ passed: 3, failed: 4 }
		])
	).toEqual({
		passed: 4,
		failed: 6
	});
});

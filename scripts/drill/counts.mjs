/** What the runners' own reports say. */
import { existsSync, readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * What passed and failed. What had to be tried twice failed; so does a run that fails with no failed test, as when types
 * do not fit.
 * @param {string} report a file of Vitest or Playwright
 * @param {number | null} status with which the runner ended
 * @returns {Count}
 */
export function countIn(report, status) {
  const count = existsSync(report) ? read(report) : { passed: 0, failed: 0 };
  return status === 0 ? count : { passed: count.passed, failed: Math.max(count.failed, 1) };
}

/** @param {Count[]} counts @returns {Count} */
export function sumOf(counts) {
  const sum = (/** @type {keyof Count} */ key) => counts.reduce((total, count) => total + count[key], 0);
  return { passed: sum("passed"), failed: sum("failed") };
}

/**
 * The names of the tests that a runner of Vitest left out, as where a program that they need is not installed.
 * @param {string} report
 * @returns {string[]}
 */
export function skippedIn(report) {
  if (!existsSync(report)) return [];
  /** @type {{ testResults?: { assertionResults: { status: string, fullName: string }[] }[] }} */
  const { testResults = [] } = JSON.parse(readFileSync(report, "utf8"));
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  return tests
    .filter(({ status }) => ["skipped", "pending"].includes(status))
    .map(({ fullName }) => fullName);
}

/** @param {string} report @returns {Count} */
function read(report) {
  const { stats, numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
  if (stats) return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
  return { passed: numPassedTests, failed: numFailedTests };
}

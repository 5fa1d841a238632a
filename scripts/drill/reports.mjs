/** What the runners' own reports say. */
import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

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

/**
 * What failed, a line each: where it stands, its name, and how its complaint begins.
 * @param {string} report a file of Vitest or Playwright
 * @returns {string[]}
 */
export function failuresIn(report) {
  if (!existsSync(report)) return ["It ended without a report."];
  const { suites, testResults = [] } = JSON.parse(readFileSync(report, "utf8"));
  return suites ? suites.flatMap(failedStories) : testResults.flatMap(failedTests);
}

/** @param {string} report @returns {Count} */
function read(report) {
  const { stats, numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
  if (stats) return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
  return { passed: numPassedTests, failed: numFailedTests };
}

/**
 * A file of tests, as Vitest reports it. One that could not be read has a message and no tests.
 * @typedef {{ name: string, status: string, message: string,
 *   assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }} Tests
 */

/** @param {Tests} tests @returns {string[]} */
function failedTests({ name, status, message, assertionResults }) {
  const file = relative(process.cwd(), name);
  if (status === "failed" && assertionResults.length === 0) return [`${file}: ${beginningOf(message)}`];
  return assertionResults
    .filter((test) => test.status === "failed")
    .map(
      ({ fullName, failureMessages: [complaint = ""] }) => `${file}: ${fullName}: ${beginningOf(complaint)}`,
    );
}

/**
 * A file of stories or a group in one, as Playwright reports it.
 * @typedef {{ suites?: Stories[], specs?: { ok: boolean, file: string, line: number, title: string,
 *   tests: { results: { error?: { message?: string } }[] }[] }[] }} Stories
 */

/** @param {Stories} stories @returns {string[]} */
function failedStories({ specs = [], suites = [] }) {
  const failed = specs
    .filter(({ ok }) => !ok)
    .map(({ file, line, title, tests }) => {
      const complaint = tests.flatMap(({ results }) => results).find(({ error }) => error)?.error?.message;
      return `${file}:${line}: ${title}: ${beginningOf(complaint ?? "")}`;
    });
  return [...failed, ...suites.flatMap(failedStories)];
}

/** @param {string} complaint which may go on over a page, and come in colours */
function beginningOf(complaint) {
  return stripVTControlCharacters(complaint).replaceAll(/\s+/g, " ").slice(0, 300);
}

/** Runs everything that can fail, and ends with the sum of what the runners themselves report. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { say } from "./progress.mjs";

/** @typedef {{ passed: number, failed: number }} Count */

const vitest = (/** @type {string} */ file) => [
  "--",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${file}`,
];

// Playwright's report is named in its config; it empties the folder first, so that each is read at once.
const counts = [
  run("check", "test-results/unit.json", vitest),
  run("test:db", "test-results/db.json", vitest),
  run("test:e2e", "test-results/e2e.json", () => []),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
say(`\n${passed} passed, ${failed} failed`);
if (failed > 0 || passed === 0) process.exitCode = 1;

/**
 * @param {string} script
 * @param {string} report where its runner writes what happened
 * @param {(report: string) => string[]} options
 * @returns {Count} a script that fails with no failed test, as when types do not fit, counts as one failure
 */
function run(script, report, options) {
  rmSync(report, { force: true });
  const { status } = spawnSync("npm", ["run", "--silent", script, ...options(report)], { stdio: "inherit" });
  const count = existsSync(report) ? read(report) : { passed: 0, failed: 0 };
  return status === 0 ? count : { passed: count.passed, failed: Math.max(count.failed, 1) };
}

/** @param {string} report @returns {Count} */
function read(report) {
  const found = JSON.parse(readFileSync(report, "utf8"));
  const { stats } = found;
  // Playwright names what it had to try twice; it is not hidden, and not a failure.
  if (stats) return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
  return { passed: found.numPassedTests, failed: found.numFailedTests };
}

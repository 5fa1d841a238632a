/** Runs everything that can fail, and ends with the sum of what the runners themselves report. */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { countIn, failuresIn, skippedIn, sumOf } from "./drill/reports.mjs";
import { answerHelp, prepareTests, say } from "./progress.mjs";

answerHelp(`npm test     types, lint, dead code, unit tests, tests against PostgreSQL, and stories in a browser

Parts of it: npm run check, npm run test:db, npm run test:e2e. What takes longer: npm run drill.`);
prepareTests();

const units = "test-results/vitest.json";
// Some tests only wait, for a silent database or for another process: one worker more keeps every processor busy.
const workers = availableParallelism() + 1;
const vitest = [
  "run",
  `--maxWorkers=${workers}`,
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${units}`,
];

/** @type {string[]} said at the end, where a reader of the last lines finds them */
const failures = [];
// Playwright’s report is named in its config.
const { passed, failed } = sumOf([
  run("types, lint and dead code", "npm", ["run", "--silent", "check", "--", "--code"]),
  run(
    "unit tests, and those against PostgreSQL",
    process.execPath,
    ["node_modules/vitest/vitest.mjs", ...vitest],
    units,
  ),
  run("stories", "npm", ["run", "--silent", "test:e2e"], "test-results/e2e.json"),
]);
for (const failure of failures) say(`failed: ${failure}`);
say(`\n${passed} passed, ${failed} failed`);
if (failed > 0 || passed === 0) process.exitCode = 1;

/**
 * @param {string} what
 * @param {string} command
 * @param {string[]} words
 * @param {string} [report] where its runner writes what happened; what has none counts when it fails
 */
function run(what, command, words, report = "") {
  rmSync(report, { force: true });
  const began = performance.now();
  const { status } = spawnSync(command, words, { stdio: "inherit" });
  say(`${what}: ${Math.round((performance.now() - began) / 1000)} s`);
  for (const name of skippedIn(report)) say(`skipped: ${name}`);
  const count = countIn(report, status);
  if (count.failed > 0) {
    const named = report ? failuresIn(report) : [];
    failures.push(...(named.length > 0 ? named : [what]));
  }
  return count;
}

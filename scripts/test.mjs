/** Runs everything that can fail, and ends with the sum of what the runners themselves report. */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { countIn, skippedIn, sumOf } from "./counts.mjs";
import { answerHelp, prepareTests, say } from "./progress.mjs";

answerHelp(`npm test     types, lint, dead code, unit tests, tests against PostgreSQL, and stories in a browser

Parts of it: npm run check, npm run test:db, npm run test:e2e. What takes longer: npm run drill.`);
prepareTests();

const vitest = (/** @type {string} */ file) => [
  "--",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${file}`,
];

// Playwright’s report is named in its config.
const { passed, failed } = sumOf([
  run("check", "test-results/unit.json", vitest),
  run("test:db", "test-results/db.json", vitest),
  run("test:e2e", "test-results/e2e.json", () => []),
]);
say(`\n${passed} passed, ${failed} failed`);
if (failed > 0 || passed === 0) process.exitCode = 1;

/**
 * @param {string} script
 * @param {string} report where its runner writes what happened
 * @param {(report: string) => string[]} options
 */
function run(script, report, options) {
  rmSync(report, { force: true });
  const began = performance.now();
  const { status } = spawnSync("npm", ["run", "--silent", script, ...options(report)], { stdio: "inherit" });
  say(`npm run ${script}: ${Math.round((performance.now() - began) / 1000)} s`);
  for (const name of skippedIn(report)) say(`skipped: ${name}`);
  return countIn(report, status);
}

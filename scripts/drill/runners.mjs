/** Runs a runner for the drill: quietly, and with the names of what failed. */
import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { say } from "../progress.mjs";
import { countIn, failuresIn, sumOf } from "./reports.mjs";

/** @typedef {import("./reports.mjs").Count} Count */
/** @typedef {Record<string, string | undefined>} Environment */

/** @param {string} label @param {string[]} words of `vitest run` @param {Environment} environment */
export function runVitest(label, words, environment = {}) {
  return runOne(label, "node_modules/vitest/vitest.mjs", environment, (report) => [
    "run",
    ...words,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
}

/**
 * Each share of the stories goes by a clock of its own, since each story sets it.
 * @param {string} label
 * @param {string[]} words of `playwright test`
 * @param {Environment[]} environments one for each share
 */
export async function runStories(label, words, environments) {
  const shares = environments.map((environment, index) => {
    const share = `${label}-${index + 1}`;
    return runOne(share, "node_modules/playwright/cli.js", environment, () => [
      "test",
      ...words,
      "--workers=1",
      `--shard=${index + 1}/${environments.length}`,
      `--output=test-results/drill/${share}`,
      "--reporter=list,json",
    ]);
  });
  return sumOf(await Promise.all(shares));
}

/**
 * @param {string} label
 * @param {string} program
 * @param {Environment} environment
 * @param {(report: string) => string[]} words
 */
async function runOne(label, program, environment, words) {
  mkdirSync("test-results/drill", { recursive: true });
  const report = join("test-results/drill", `${label}.json`);
  const log = join("test-results/drill", `${label}.log`);
  rmSync(report, { force: true });
  const output = createWriteStream(log);
  const began = performance.now();
  const child = spawn(environment.NODE ?? process.execPath, [program, ...words(report)], {
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.pipe(output, { end: false });
  child.stderr.pipe(output, { end: false });
  /** @type {number | null} */
  const status = await new Promise((done, failed) => child.once("error", failed).once("close", done));
  await finished(output.end());
  const count = countIn(report, status);
  const seconds = Math.round((performance.now() - began) / 1000);
  say(`  ${label}: ${count.passed} passed, ${count.failed} failed, in ${seconds} s`);
  if (count.failed > 0) for (const line of [...failuresIn(report), `See ${log}`]) say(`    ${line}`);
  return count;
}

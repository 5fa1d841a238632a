/** What is tried on the set, one after the other. Each says what it saw; the last line of the report counts. */
import { writeFileSync } from "node:fs";
import { closeDatabase } from "#db/client.ts";
import { fail, say } from "#scripts/progress.mjs";
import { acrossBoth, remindersOnce } from "./across.ts";
import { carried } from "./carried.ts";
import { instanceKilled, primaryLost, rolledOver } from "./losses.ts";
import { missingPrograms, type RunningSet, startSet } from "./start.ts";

const missing = missingPrograms();
if (missing.length > 0) fail(new Error(`Not installed: ${missing.join(", ")}. On Debian: apt-get install.`));

const tried: [string, (set: RunningSet) => Promise<string>][] = [
  ["sessions, links, policies and limits hold across both instances", acrossBoth],
  ["one instance replaced after the other, under load", rolledOver],
  ["one instance killed, under load", instanceKilled],
  ["what it carries", carried],
  ["a reminder is sent once, though both look", remindersOnce],
  ["the primary lost and its standby promoted, under load", primaryLost],
];
let numPassedTests = 0;
const set = await startSet();
Object.assign(process.env, set.settings, { DATABASE_URL: set.pair.url, DATABASE_POOLER: "no" });
try {
  for (const [what, run] of tried) {
    try {
      say(`  ${what}: ${await run(set)}`);
      numPassedTests += 1;
    } catch (error) {
      say(`  FAILED: ${what}: ${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
    }
  }
} finally {
  await closeDatabase();
  await set.remove();
}
const numFailedTests = tried.length - numPassedTests;
writeFileSync(process.argv[2] ?? "/dev/null", JSON.stringify({ numPassedTests, numFailedTests }));
// What the driver left behind must not keep this waiting.
process.exit();

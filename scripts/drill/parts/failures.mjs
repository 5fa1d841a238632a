/** What dies, what is sent again, and what two tabs do at once. */
import { existsSync, readFileSync } from "node:fs";
import { say } from "../../progress.mjs";
import { runStories } from "../runners.mjs";

export const about =
  "200 times kill -9 of server or database while many write, 1,000 entries sent 20 times at once, 500 histories of two tabs (DRILL_CRASHES, _REPEATS, _HISTORIES=N for fewer; DRILL_MINUTES=N rests after that and goes on the next time)";

const notes = "test-results/drill/failures/notes.json";

export async function run() {
  const { DRILL_CRASHES = "200", DRILL_REPEATS = "1000", DRILL_HISTORIES = "500" } = process.env;
  const environment = { DRILL_CRASHES, DRILL_REPEATS, DRILL_HISTORIES, DRILL_NOTES: notes };
  const count = await runStories("failures", ["e2e/what-was-saved-is-there.spec.ts"], [environment]);
  if (existsSync(notes)) say(`  ${JSON.stringify(JSON.parse(readFileSync(notes, "utf8")).tried)}`);
  return count;
}

/** What dies, what is sent again, and what two tabs do at once. */
import { runStories } from "../runners.mjs";

export const about =
  "200 times kill -9 of server or database while many write, 1,000 entries sent 20 times at once, 500 histories of two tabs (DRILL_CRASHES, _REPEATS, _HISTORIES=N for fewer)";

export function run() {
  const { DRILL_CRASHES = "200", DRILL_REPEATS = "1000", DRILL_HISTORIES = "500" } = process.env;
  const environment = { DRILL_CRASHES, DRILL_REPEATS, DRILL_HISTORIES };
  return runStories("failures", ["e2e/what-was-saved-is-there.spec.ts"], [environment]);
}

/** What dies, what is sent again, and what two tabs do at once. */
import { runStories } from "../runners.mjs";

export const about =
  "200 times kill -9 of server or database while many write, 1,000 entries sent 20 times at once, 500 histories of two tabs";

export function run() {
  const environment = { DRILL_CRASHES: "200", DRILL_REPEATS: "1000", DRILL_HISTORIES: "500" };
  return runStories("failures", ["e2e/what-was-saved-is-there.spec.ts"], [environment]);
}

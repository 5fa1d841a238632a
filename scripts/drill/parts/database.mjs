/** A database that is there, and does not do what it should. */
import { runStories } from "../runners.mjs";

export const about =
  "the database away for a minute, hanging, out of connections, its disk full, read only: 100 forms each, none lost";

export function run() {
  return runStories("database", ["e2e/whatever-ails-the-database.spec.ts"], [{ DRILL_FAULTS: "100" }]);
}

/** A long day. */
import { runStories } from "../runners.mjs";

export const about =
  "half an hour of pages, forms and 12,000 odd addresses: memory and disk stay level (DRILL_SOAK=N for N minutes)";

export function run() {
  const DRILL_SOAK = process.env.DRILL_SOAK ?? "30";
  return runStories("soak", ["e2e/a-long-day-leaves-memory-level.spec.ts"], [{ DRILL_SOAK }]);
}

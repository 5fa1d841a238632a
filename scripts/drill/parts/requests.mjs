/** What nobody's browser sends, in great numbers. */
import { runStories } from "../runners.mjs";

export const about =
  "10,000 odd requests for each form, of which none may break anything (DRILL_REQUESTS=N for fewer)";

export function run() {
  const DRILL_REQUESTS = process.env.DRILL_REQUESTS ?? "10000";
  return runStories("requests", ["e2e/nothing-that-is-sent-breaks-it.spec.ts"], [{ DRILL_REQUESTS }]);
}

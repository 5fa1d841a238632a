/** What nobody's browser sends, in great numbers. */
import { existsSync, readFileSync } from "node:fs";
import { say } from "../../progress.mjs";
import { runStories } from "../runners.mjs";

export const about =
  "10,000 odd requests for each form, of which none may break anything (DRILL_REQUESTS=N for fewer; DRILL_MINUTES=N rests after that and goes on the next time)";

const notes = "test-results/drill/requests/notes.json";

export async function run() {
  const { DRILL_REQUESTS = "10000" } = process.env;
  const environment = { DRILL_REQUESTS, DRILL_NOTES: notes };
  const count = await runStories("requests", ["e2e/nothing-that-is-sent-breaks-it.spec.ts"], [environment]);
  if (!existsSync(notes)) return count;
  /** @type {[string, { sent: number, slowest: number }][]} */
  const tried = Object.entries(JSON.parse(readFileSync(notes, "utf8")).tried);
  for (const [name, { sent, slowest }] of tried) say(`  ${name}: ${sent}, ${slowest} ms at most`);
  return count;
}

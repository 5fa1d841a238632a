/** What nobody's browser sends, in great numbers. */
import { existsSync, readFileSync } from "node:fs";
import { say } from "../../progress.mjs";
import { runStories } from "../runners.mjs";

export const about =
  "10,000 odd bodies for each form, read as before Next is given one, and 1,000 odd requests for each, of which none may break anything (DRILL_REQUESTS, DRILL_SENT=N for others; DRILL_MINUTES=N rests after that and goes on the next time)";

const notes = "test-results/drill/requests/notes.json";

export async function run() {
  const { DRILL_REQUESTS = "10000", DRILL_SENT = "1000" } = process.env;
  const environment = { DRILL_REQUESTS, DRILL_SENT, DRILL_NOTES: notes };
  const count = await runStories("requests", ["e2e/nothing-that-is-sent-breaks-it.spec.ts"], [environment]);
  if (!existsSync(notes)) return count;
  /** @type {[string, { sent: number, slowest: number, read: { refused: number, handedOn: number, slowest: number } }][]} */
  const tried = Object.entries(JSON.parse(readFileSync(notes, "utf8")).tried);
  for (const [name, { sent, slowest, read }] of tried) {
    say(`  ${name}: ${sent} sent, ${slowest} ms at most`);
    say(`    bodies: ${read.refused} refused, ${read.handedOn} handed on, ${read.slowest} ms at most`);
  }
  return count;
}

/** `npm run operate`: what whoever runs a Tend does now and then, and no page is for. */
import { spawnSync } from "node:child_process";
import { dayAt, now, utc } from "#domain/day.ts";
import { readWords } from "#scripts/prepared/words.mjs";
import { fail, say } from "#scripts/progress.mjs";
import { readOverdue } from "./content.ts";
import { operations } from "./help.mjs";
import { checkHelpline, listHelplines, overdueHelplines } from "./helplines.ts";

try {
  process.exitCode = operate(process.argv.slice(2));
} catch (error) {
  fail(error);
}

function operate(typed: string[]): number {
  const { command, words, given } = readWords(operations, typed);
  const today = dayAt(utc, now());
  if (command === "content overdue") return tell([...readOverdue(today), ...overdueHelplines(today)]);
  if (command === "helplines check") {
    const [by, on, country] = [given.by, given.on, given.country].map((each) => each?.at(-1));
    say(checkHelpline({ name: words.join(" "), by, on, country }, today));
    return 0;
  }
  if (command.startsWith("helplines")) {
    for (const line of listHelplines()) say(line);
    return 0;
  }
  // Members and sessions need the database of the Tend that runs here, or one that is started for them.
  return withDatabase(typed);
}

function withDatabase(words: string[]): number {
  const run = ["scripts/with-database.mjs", "tsx", "app/_process/operate.ts", ...words];
  return spawnSync(process.execPath, run, { stdio: "inherit" }).status ?? 1;
}

function tell(overdue: string[]): number {
  for (const line of overdue) say(line);
  say(overdue.length > 0 ? `${overdue.length} overdue.` : "Nothing is overdue.");
  return overdue.length > 0 ? 1 : 0;
}

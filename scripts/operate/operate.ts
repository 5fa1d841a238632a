/** `npm run operate`: what whoever runs a Tend does now and then, and no page is for. */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { dayAt, now, utc } from "#domain/day.ts";
import { fail, say } from "#scripts/progress.mjs";
import { readOverdue } from "./content.ts";
import { operateHelp } from "./help.mjs";
import { checkHelpline, listHelplines, overdueHelplines } from "./helplines.ts";

try {
  process.exitCode = operate(process.argv.slice(2));
} catch (error) {
  fail(error);
}

function operate(words: string[]): number {
  const [what, doing] = words;
  const today = dayAt(utc, now());
  // These two need the database of the Tend that runs here, or one that is started for them.
  if (what === "members" || what === "sessions") return withDatabase(words);
  if (what === "content" && doing === "overdue")
    return tell([...readOverdue(today), ...overdueHelplines(today)]);
  if (what === "helplines" && (doing === undefined || doing === "list")) {
    for (const line of listHelplines()) say(line);
    return 0;
  }
  if (what === "helplines" && doing === "check") {
    say(checkHelpline(readCheck(words.slice(2)), today));
    return 0;
  }
  throw new Error(what === undefined ? operateHelp : `There is no such command.\n\n${operateHelp}`);
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

function readCheck(words: string[]) {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { by: { type: "string" }, on: { type: "string" }, country: { type: "string" } },
  });
  return { name: positionals.join(" "), ...values };
}

import { expect, test } from "vitest";
import { operations } from "../operate/help.mjs";
import { helps } from "./helps.mjs";
import { readWords } from "./words.mjs";

const commands = { ...helps, operate: operations };
type Command = keyof typeof commands;

test.each<[Command, string, string]>([
  ["db/backup/put-back.ts", "", "FILE is missing."],
  ["db/backup/put-back.ts", "one two", "“two” is one word too many."],
  ["db/backup/put-back.ts", "one --force", "There is no option --force."],
  ["db/backup/take.ts", "/var/backups", "“/var/backups” is one word too many."],
  ["db/backup/take.ts", "--identity=yes", "--identity takes no value."],
  ["db/keys/rotation.ts", "--row", "There is no option --row."],
  ["db/keys/rotation.ts", "-r", "There is no option -r."],
  ["scripts/operate/doctor.ts", "--constructor", "There is no option --constructor."],
  ["bench/bench.ts", "publik", "The bench has no part “publik”."],
  ["bench/bench.ts", "--rounds=many", "--rounds takes a number above 0."],
  ["bench/bench.ts", "--json", "--json needs a value."],
  ["operate", "", "There is no such command."],
  ["operate", "members", "There is no such command."],
  ["operate", "members forget", "There is no such command."],
  ["operate", "members count now", "“now” is one word too many."],
  ["operate", "members delete --yes", "ADDRESS is missing."],
  ["operate", "members delete bo@example.org --force", "There is no option --force."],
  ["operate", "sessions end --yes", "Give an address or --all"],
  ["operate", "sessions end bo@example.org --all --yes", "Give an address or --all"],
  ["operate", "helplines list --x", "There is no option --x."],
  ["operate", "helplines nowhere", "“nowhere” is one word too many."],
  ["operate", "helplines check --by Ines", "NAME is missing."],
  ["operate", "helplines check Samaritans --by --on 2026-12-03", "--by needs a value."],
  ["operate", "content overdue --days=3", "There is no option --days."],
])("%s refuses “%s”, and says how it is used", (command, typed, why) => {
  const { says } = commands[command];
  const read = () => readWords(commands[command], typed.split(" ").filter(Boolean));
  expect(read).toThrow(`Nothing was done. ${why}`);
  expect(read).toThrow(says);
});

test("what a command takes is read, in whichever order it comes", () => {
  expect(
    readWords(operations, [
      "helplines",
      "check",
      "--by=the front desk",
      "Crisis",
      "Text",
      "Line",
      "--on",
      "2026-12-03",
    ]),
  ).toEqual({
    command: "helplines check",
    words: ["Crisis", "Text", "Line"],
    given: { by: ["the front desk"], on: ["2026-12-03"] },
  });
  expect(readWords(operations, ["helplines"])).toEqual({ command: "helplines", words: [], given: {} });
  expect(readWords(helps["db/backup/put-back.ts"], ["--", "-odd.age"]).words).toEqual(["-odd.age"]);
});

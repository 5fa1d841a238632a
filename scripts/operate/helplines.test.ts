import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { helplineSchema } from "#content/help/helplines.ts";
import { daySchema } from "#domain/day.ts";
import { checkHelpline, listHelplines, overdueHelplines } from "./helplines.ts";

const folder = mkdtempSync(join(tmpdir(), "tend-lines-"));
const file = join(folder, "helplines.json");
const today = daySchema.parse("2026-12-03");
beforeEach(() => copyFileSync("content/helplines.json", file));
afterAll(() => rmSync(folder, { recursive: true }));

test("a check is written beside its line, and nothing else of the file changes", () => {
  const before = readFileSync(file, "utf8");
  const by = 'Ines of the "front desk" $&';
  const said = checkHelpline({ name: "crisis text line", country: "US", by }, today, file);
  expect(said).toContain("Crisis Text Line (US): checked on 2026-12-03");
  const after = readFileSync(file, "utf8");
  const changed = after.split("\n").filter((line, at) => line !== before.split("\n")[at]);
  expect(changed).toHaveLength(1);
  const line = helplineSchema
    .array()
    .parse(JSON.parse(after))
    .find(({ name, country }) => name === "Crisis Text Line" && country === "US");
  expect(line?.checked).toEqual({ on: today, by });
  expect(listHelplines(file)).toContain(`US  Crisis Text Line: checked on 2026-12-03 by ${by}`);
});

test("a line is overdue until somebody checks it, and again a year later", () => {
  const isOverdue = (day: string) =>
    overdueHelplines(daySchema.parse(day), file).some((line) => line.includes("US  Crisis Text Line"));
  expect(isOverdue("2026-12-03")).toBe(true);
  checkHelpline({ name: "Crisis Text Line", country: "US", by: "Ines" }, today, file);
  expect(isOverdue("2026-12-03")).toBe(false);
  expect(isOverdue("2027-12-03")).toBe(false);
  expect(isOverdue("2027-12-04")).toBe(true);
});

test("what is not clear is asked, and nothing is written", () => {
  const before = readFileSync(file, "utf8");
  const check = (words: object) => () => checkHelpline({ name: "Crisis Text Line", ...words }, today, file);
  expect(check({ name: "Nobody", by: "Ines" })).toThrow("No helpline is named “Nobody”");
  expect(check({ country: "US" })).toThrow("Say who");
  expect(check({ country: "US", by: "Ines", on: "2026-12-04" })).toThrow("not to come");
  expect(check({ country: "US", by: "Ines", on: "soon" })).toThrow("not to come");
  const [first] = JSON.parse(before);
  writeFileSync(file, JSON.stringify([first, { ...first, country: "CA" }]));
  expect(check({ name: first.name, by: "Ines" })).toThrow("--country US or CA");
});

/** While one of two instances is replaced, the other runs the version before, on tables that the new one has changed. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = "db/migrations";
/** The last that was written before this was a rule. */
const before = "0039";

/** What takes something away from whoever still asks for it. */
const taking =
  /\b(DROP (TABLE|COLUMN|FUNCTION|TYPE|POLICY|SCHEMA)|RENAME|SET NOT NULL|SET DATA TYPE|ADD COLUMN (?![^;]*DEFAULT)[^;]*NOT NULL)\b/i;
/** Said on the line above, with the number of the migration since which nothing asks for it. */
const reason = /^-- Unused since \d{4}[:.]/;

test("a migration takes nothing away that the version before it uses", () => {
  const taken = readdirSync(folder)
    .filter((name) => name.endsWith(".sql") && name.slice(0, 4) >= before)
    .flatMap((name) => takenBy(readFileSync(join(folder, name), "utf8")).map((line) => `${name}: ${line}`));
  expect(taken).toEqual([]);
});

test("it finds what takes away, unless it says since when nothing asks for it", () => {
  expect(takenBy('ALTER TABLE "logs" DROP COLUMN "note";')).toHaveLength(1);
  expect(takenBy('ALTER TABLE "logs" ADD COLUMN "mood" text NOT NULL;')).toHaveLength(1);
  expect(takenBy('ALTER TABLE "logs" ADD COLUMN "mood" text DEFAULT \'\' NOT NULL;')).toEqual([]);
  expect(takenBy('-- Unused since 0041: notes are sealed.\nALTER TABLE "logs" DROP COLUMN "note";')).toEqual(
    [],
  );
});

function takenBy(sql: string): string[] {
  const lines = sql.split("\n");
  return lines.filter((line, at) => taking.test(line) && !reason.test(lines[at - 1] ?? ""));
}

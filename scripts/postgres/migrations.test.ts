/** While one of two instances is replaced, the other runs the version before, on tables that the new one has changed. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = "db/migrations";
/** The last that was written before this was a rule. */
const before = "0038";

/** What takes something away from whoever still asks for it. */
const taking =
  /\b(DROP (TABLE|COLUMN|DEFAULT|FUNCTION|TYPE|VIEW|POLICY|SCHEMA)|REVOKE|RENAME|SET NOT NULL|SET DATA TYPE|ALTER COLUMN \S+ TYPE|ADD COLUMN (?![^;]*DEFAULT)[^;]*NOT NULL)\b/i;
/** What refuses rows of a table that may have been written until now; of a table that is new, it refuses nobody’s. */
const demanding =
  /\b(?:ALTER TABLE "?(\w+)"? ADD CONSTRAINT .*\b(?:CHECK|UNIQUE)\b|CREATE UNIQUE INDEX .*\bON "?(\w+))/i;
/** Said on the line above, with the number of the migration since which nothing asks for it, or writes otherwise. */
const reason = /^-- (Unused|Held) since \d{4}[:.]/;

test("a migration takes nothing away that the version before it uses", () => {
  const taken = readdirSync(folder)
    .filter((name) => name.endsWith(".sql") && name.slice(0, 4) > before)
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
  for (const line of [
    'ALTER TABLE "logs" ALTER COLUMN "state" DROP DEFAULT;',
    'ALTER TABLE "logs" ALTER COLUMN "state" TYPE text;',
    "REVOKE INSERT ON logs FROM tend_member;",
    'ALTER TABLE "logs" ADD CONSTRAINT "short" CHECK (length(note) < 9);',
    'CREATE UNIQUE INDEX "once" ON "logs" USING btree ("member_id");',
  ]) {
    expect(takenBy(line), line).toHaveLength(1);
    expect(takenBy(`-- Held since 0041: nothing else was written.\n${line}`), line).toEqual([]);
  }
  expect(takenBy('CREATE TABLE "walks" (\n);\nCREATE UNIQUE INDEX "once" ON "walks" ("id");')).toEqual([]);
  expect(
    takenBy('ALTER TABLE "logs" ADD CONSTRAINT "whose" FOREIGN KEY ("member_id") REFERENCES m;'),
  ).toEqual([]);
});

function takenBy(sql: string): string[] {
  const lines = sql.split("\n");
  const made = new Set([...sql.matchAll(/CREATE TABLE "?(\w+)/gi)].map(([, table]) => table));
  const isDemanding = (line: string) => {
    const [, altered, indexed] = demanding.exec(line) ?? [];
    const table = altered ?? indexed;
    return table !== undefined && !made.has(table);
  };
  return lines.filter(
    (line, at) => (taking.test(line) || isDemanding(line)) && !reason.test(lines[at - 1] ?? ""),
  );
}

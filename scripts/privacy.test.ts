/** The list of all that is kept (docs/privacy-model.md), held against the schema and against what members are told. */
import { readdirSync, readFileSync } from "node:fs";
import { getTableColumns, getTableName, is } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import { expect, test } from "vitest";
import { sealedColumnsIn } from "#db/keys/sealed.ts";
import * as schema from "#db/schema.ts";

const exported: Record<string, unknown> = schema;
const tables = Object.values(exported).filter((each): each is PgTable => is(each, PgTable));
const everyColumn = tables.flatMap((table) => columnsOf(table));
const sealed = sealedColumnsIn(schema).map(({ table, name }) => `${getTableName(table)}.${name}`);
const page = readFileSync("content/pages/privacy.mdx", "utf8").replaceAll(/\s+/g, " ").replaceAll("*", "");

const rows = readFileSync("docs/privacy-model.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => {
    const [columns = "", how = "", , says = ""] = line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { columns: columnsIn(columns), how, says };
  });

test("every file of tables stands in the list of them", () => {
  const listed = [...readFileSync("db/schema.ts", "utf8").matchAll(/"\.\/schema\/(.+)"/g)].map(
    ([, file]) => file,
  );
  const shared = ["columns.ts"];
  expect([...listed, ...shared].toSorted()).toEqual(readdirSync("db/schema").toSorted());
});

test("every column of every table stands in the list once", () => {
  expect(rows.flatMap(({ columns }) => columns).toSorted()).toEqual(everyColumn.toSorted());
});

test.each(rows)("$columns: the privacy page says “$says”", ({ says }) => {
  expect(says).not.toBe("");
  expect(page).toContain(says);
});

test("what is encrypted under the member’s key is called encrypted, and what is plain or hashed is not", () => {
  for (const { columns, how } of rows) {
    expect(["plain", "encrypted", "hashed"]).toContain(how);
    for (const column of columns)
      if (sealed.includes(column)) expect([column, how]).toEqual([column, "encrypted"]);
  }
});

/** "`logs`: day, note; `kept`: all" */
function columnsIn(cell: string): string[] {
  return cell.split(";").flatMap((part) => {
    const [, name = "", columns = ""] = /`(\w+)`: (.+)/.exec(part) ?? [];
    const table = tables.find((each) => getTableName(each) === name);
    if (columns === "all") return table ? columnsOf(table) : [part];
    return columns.split(", ").map((column) => `${name}.${column}`);
  });
}

function columnsOf(table: PgTable): string[] {
  return Object.values(getTableColumns(table)).map(({ name }) => `${getTableName(table)}.${name}`);
}

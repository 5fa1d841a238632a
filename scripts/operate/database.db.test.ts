import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { expect, test } from "vitest";
import { adminUrl, freshDatabase } from "#db/testing/database.ts";
import { makeReady } from "#scripts/postgres/migrate.mjs";
import { readKeyRing, readSettings } from "#settings.mjs";
import { checkBackupRole, checkDatabase } from "./database.ts";

freshDatabase();

const url = () => process.env.DATABASE_URL ?? "";
const statesOf = async (ring = readKeyRing() as readonly { id: string; key: Buffer }[], at = url()) =>
  Object.fromEntries((await checkDatabase({ url: at, ring })).map(({ about, state }) => [about, state]));

test("a database that is as it should be is well in every respect", async () => {
  await makeReady(url(), { settings: readSettings() });
  expect(await statesOf()).toEqual({
    Database: "well",
    Tables: "well",
    Keys: "well",
    Clock: "well",
    Outbox: "well",
    "Database log": "well",
  });
});

test("it finds a wrong key, a mail that waits, and tables of another age, and changes nothing", async () => {
  const sql = postgres(adminUrl(), { max: 1 });
  const [ring] = readKeyRing();
  expect((await statesOf([{ id: ring.id, key: randomBytes(32) }])).Keys).toBe("wrong");
  expect((await statesOf([{ id: "another", key: randomBytes(32) }])).Keys).toBe("wrong");
  expect(await sql`select id from ring_keys`).toHaveLength(1);
  await sql`insert into outbox (recipient, subject, body, created_at, expires)
    values ('a@example.org', '', '', now() - interval '1 hour', now() + interval '1 hour')`;
  expect((await statesOf()).Outbox).toBe("look");
  await sql`update drizzle.__drizzle_migrations set created_at = created_at + 1
    where id = (select max(id) from drizzle.__drizzle_migrations)`;
  expect((await statesOf()).Tables).toBe("look");
  await sql`delete from drizzle.__drizzle_migrations where id = (select max(id) from drizzle.__drizzle_migrations)`;
  expect((await statesOf()).Tables).toBe("look");
  // In this database alone: other files have databases of their own on the same server, and the same role.
  const { username, pathname } = new URL(url());
  const role = sql`alter role ${sql(username)} in database ${sql(pathname.slice(1))}`;
  for (const [about, setting, value, state] of [
    ["Database log", "log_min_messages", "warning", "look"],
    ["Database log", "log_statement", "all", "look"],
    ["Database", "default_transaction_read_only", "on", "wrong"],
  ] as const) {
    await sql`${role} set ${sql(setting)} = ${sql(value)}`;
    expect((await statesOf())[about], setting).toBe(state);
    await sql`${role} reset ${sql(setting)}`;
  }
  await sql.end();
});

test("a role from which rows are hidden takes no backup, and that is said before it is tried", async () => {
  expect((await checkBackupRole(url())).state).toBe("wrong");
  expect((await checkBackupRole(adminUrl())).state).toBe("well");
  expect((await checkBackupRole("postgres://tend:x@127.0.0.1:1/tend")).state).toBe("wrong");
});

test("where nobody answers, that alone is said", async () => {
  expect(await statesOf(undefined, "postgres://tend:x@127.0.0.1:1/tend")).toEqual({ Database: "wrong" });
});

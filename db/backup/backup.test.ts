import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fillDemo } from "#db/demo/demo.ts";
import { adminUrl, anotherDatabase, freshDatabase, someMember } from "#db/testing/database.ts";
import { dayAt, now, zoneSchema } from "#domain/day.ts";
import { makeReady } from "#scripts/postgres/migrate.mjs";
import { applyMigrations } from "#scripts/postgres/migrations.mjs";
import { readKeyRing, readSettings } from "#settings.mjs";
import { database } from "../client.ts";
import { members, sessions } from "../schema.ts";
import { dropOldBackups, lastBackup, takeBackup } from "./backup.ts";
import { readBackup } from "./read.ts";
import { restoreBackup } from "./restore.ts";

freshDatabase();

let folder: string;
let file: string;
const utc = zoneSchema.parse("UTC");
const taken = new Date("2026-11-28T12:45:00Z");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tend-backup-"));
  await fillDemo(dayAt(utc, now()), utc);
  await makeReady(process.env.DATABASE_URL ?? "", { settings: readSettings() });
  const [member] = await database().select({ id: members.id }).from(members);
  await database()
    .insert(sessions)
    .values({ sessionToken: "a hash", userId: member?.id ?? "", expires: new Date() });
  const backup = await takeBackup({ url: adminUrl(), folder, ring: readKeyRing(), taken });
  file = backup?.file ?? "";
});
afterAll(() => rm(folder, { recursive: true }));

const restoring = (to: { url: string; adminUrl: string }, from = file, ring = readKeyRing()) =>
  restoreBackup({ ...to, file: from, ring });

/** Of each table, how many rows there are and a hash of them: asked in another way than backups do. */
async function hashes(url: string): Promise<Record<string, string>> {
  const sql = postgres(url, { max: 1 });
  const tables = await sql`select tablename as name from pg_tables where schemaname = 'public' order by 1`;
  const all: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] =
      await sql`select count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '') as hash
      from ${sql(name)} t`;
    all[name] = row?.hash;
  }
  await sql.end();
  return all;
}

test("what is put back into an empty Tend is the same, but for what is over after a day", async () => {
  const empty = await anotherDatabase();
  await restoring(empty);
  await makeReady(empty.url, { settings: readSettings() });
  const [before, after] = [await hashes(adminUrl()), await hashes(empty.adminUrl)];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(before.logs).not.toMatch(/^0 /);
  const differ = Object.keys(before).filter((table) => before[table] !== after[table]);
  expect(differ).toEqual(["sessions"]);
  expect(after.sessions).toMatch(/^0 /);
  await expect(restoring(empty)).rejects.toThrow(/has members/);
  await empty.drop();
});

test("it goes into a Tend that was started once with a key of its own, by the operator's command", async () => {
  const empty = await anotherDatabase();
  const [{ id }] = readKeyRing();
  await makeReady(empty.url, {
    settings: { ...readSettings(), KEY_RING: [{ id, key: randomBytes(32) }] },
  });
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["scripts/with-database.mjs", "node_modules/.bin/tsx", "db/backup/put-back.ts", file],
    {
      env: { ...process.env, DATA_DIR: folder, DATABASE_URL: empty.url, BACKUP_DATABASE_URL: empty.adminUrl },
      encoding: "utf8",
    },
  );
  expect(stdout + stderr).toContain("members among them: 1.");
  expect(status).toBe(0);
  expect((await hashes(empty.adminUrl)).members).toBe((await hashes(adminUrl())).members);
  await empty.drop();
});

test("nothing of it can be read without the key ring", async () => {
  expect((await readFile(file)).toString("latin1")).not.toMatch(/copy public|demo@example\.org/);
  const other = [{ id: "other", key: randomBytes(32) }] as const;
  await expect(readBackup(file, other)).rejects.toThrow(/no key of KEY_RING opens/);
});

test("a backup that has changed or is cut short is refused before anything is touched", async () => {
  const whole = await readFile(file);
  const empty = await anotherDatabase();
  const untouched = await hashes(empty.adminUrl);
  const flipped = Buffer.from(whole);
  flipped[flipped.length >> 1] = (flipped[flipped.length >> 1] ?? 0) ^ 1;
  const half = whole.subarray(0, whole.length >> 1);
  const damages: [Buffer | string, RegExp][] = [
    [flipped, /is cut short, or a bit of it has changed$/],
    [whole.subarray(0, whole.length - 20), /is cut short/],
    [half, /is cut short/],
    [Buffer.concat([whole, half]), /is cut short, or a bit/],
    ["not a backup", /no key of KEY_RING opens .*, or it is no backup of a Tend$/],
    ["", /is empty$/],
  ];
  for (const [bytes, says] of damages) {
    const damaged = join(folder, "damaged");
    await writeFile(damaged, bytes);
    await expect(restoring(empty, damaged)).rejects.toThrow(says);
  }
  await expect(restoring(empty, join(folder, "nothing"))).rejects.toThrow(/^there is no file /);
  await expect(restoring(empty, folder)).rejects.toThrow(/is no file$/);
  expect(await hashes(empty.adminUrl)).toEqual(untouched);
  await empty.drop();
});

test("a role from which row-level security hides rows is refused, and leaves no file behind", async () => {
  await someMember();
  const before = await readdir(folder);
  await expect(
    takeBackup({ url: process.env.DATABASE_URL ?? "", folder, ring: readKeyRing() }),
  ).rejects.toThrow(/does not see every member/);
  expect(await readdir(folder)).toEqual(before);
});

test("a folder that takes no backup is told of in plain words", async () => {
  const take = (where: string) =>
    takeBackup({ url: adminUrl(), folder: where, ring: readKeyRing() }).catch(
      (error: Error) => error.message,
    );
  expect(await take(file)).toBe(`${file} is no folder`);
  expect(await take(join(file, "backups"))).toBe(`${join(file, "backups")} is no folder`);
  const link = join(folder, "link");
  await symlink(join(folder, "nowhere"), link);
  expect(await take(link)).toBe(`${link} leads nowhere`);
  await rm(link);
});

test("a backup of an older Tend goes into its own tables, and the newer migrations follow", async () => {
  const [older, empty] = [await anotherDatabase(), await anotherDatabase()];
  const sql = postgres(older.adminUrl, { max: 1, onnotice: () => {} });
  // As tables were before the newest migration.
  const [last] =
    await sql`delete from drizzle.__drizzle_migrations where id = (select max(id) from drizzle.__drizzle_migrations)
    returning created_at`;
  await sql`drop schema public cascade`;
  await sql`create schema public authorization tend`;
  await sql`drop schema drizzle cascade`;
  await sql.end();
  const owner = postgres(older.url, { max: 1, onnotice: () => {} });
  await applyMigrations(owner, {
    url: older.url,
    patience: 5000,
    say: () => {},
    until: Number(last?.created_at) - 1,
  });
  await owner`insert into members (email) values ('older@example.org')`;
  await owner.end();

  const backup = await takeBackup({ url: older.adminUrl, folder, ring: readKeyRing(), taken: new Date(0) });
  if (!backup) throw new Error("No backup was taken.");
  await restoring(empty, backup.file);
  await makeReady(empty.url, { settings: readSettings() });
  expect((await hashes(empty.adminUrl)).members).toMatch(/^1 /);
  expect(Object.keys(await hashes(empty.adminUrl))).toEqual(Object.keys(await hashes(adminUrl())));
  await older.drop();
  await empty.drop();
});

test("after 30 days a backup goes, and never the last one", async () => {
  const some = await mkdtemp(join(tmpdir(), "tend-old-"));
  const name = (day: string) => `tend-${day}T00-00-00Z.sql.gz.age`;
  for (const day of ["2026-10-01", "2026-10-30", "2026-11-28"]) await writeFile(join(some, name(day)), "");
  await writeFile(join(some, "notes.txt"), "mine");
  expect(await dropOldBackups(some, taken)).toEqual([name("2026-10-01")]);
  expect(await lastBackup(some)).toEqual(new Date("2026-11-28T00:00:00Z"));
  expect(await dropOldBackups(some, new Date("2027-12-01T00:00:00Z"))).toEqual([name("2026-10-30")]);
  expect(await readdir(some)).toEqual(["notes.txt", name("2026-11-28")]);
  const broken = ["2026-11-28", "2026-11-29"].map((day) => `${name(day)}.partial`);
  for (const each of broken) await writeFile(join(some, each), "");
  expect(await lastBackup(some)).toEqual(new Date("2026-11-28T00:00:00Z"));
  expect(await dropOldBackups(some, new Date("2026-11-29T12:00:00Z"))).toEqual([broken[0]]);
  await rm(some, { recursive: true });
});

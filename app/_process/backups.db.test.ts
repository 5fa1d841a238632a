import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { restoreBackup } from "#db/backup/restore.ts";
import { closeDatabase } from "#db/client.ts";
import { deleteMember, getMember } from "#db/members.ts";
import { adminUrl, anotherDatabase, freshDatabase, someMember } from "#db/testing/database.ts";
import { readKeyRing } from "#settings.mjs";
import { backUpWhenDue } from "./backups.ts";
import { deleteAgain, leaveTombstone } from "./tombstones.ts";

freshDatabase();

let folder: string;
const first = new Date("2026-11-28T03:00:00Z");
const hoursLater = (hours: number) => new Date(first.getTime() + hours * 3_600_000);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tend-drill-"));
  process.env.DATA_DIR = join(folder, "data");
  process.env.BACKUP_DIR = join(folder, "backups");
  process.env.BACKUP_DATABASE_URL = adminUrl();
});
afterAll(() => rm(folder, { recursive: true }));

test("there is one backup a day, and none where no folder is set", async () => {
  expect(await backUpWhenDue(first)).toBe(true);
  expect(await backUpWhenDue(hoursLater(1))).toBe(false);
  expect(await backUpWhenDue(hoursLater(24))).toBe(true);
  expect(await readdir(join(folder, "backups"))).toHaveLength(2);
  process.env.BACKUP_DIR = "";
  expect(await backUpWhenDue(hoursLater(100))).toBe(false);
  process.env.BACKUP_DIR = join(folder, "backups");
});

test("the machine is lost: whoever was there comes back, and whoever left since does not", async () => {
  const [stays, leaves] = [await someMember(), await someMember()];
  expect(await backUpWhenDue(hoursLater(48))).toBe(true);
  await leaveTombstone(leaves);
  await deleteMember(leaves);
  const anew = await anotherDatabase();
  const files = (await readdir(join(folder, "backups"))).filter((name) => name.endsWith(".age")).sort();
  const file = join(folder, "backups", files.at(-1) ?? "");
  await restoreBackup({ file, ring: readKeyRing(), ...anew });
  // A new machine: neither the database nor DATA_DIR is there any more.
  await closeDatabase();
  process.env.DATABASE_URL = anew.url;
  await rm(join(folder, "data"), { recursive: true });
  expect(await getMember(leaves)).toBeDefined();
  expect(await deleteAgain()).toBe(1);
  expect(await getMember(leaves)).toBeUndefined();
  expect(await getMember(stays)).toBeDefined();
});

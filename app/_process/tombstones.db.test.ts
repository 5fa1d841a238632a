import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { database, memberIdSchema } from "#db/client.ts";
import { addMember, deleteMember, getMember } from "#db/members.ts";
import { members } from "#db/schema.ts";
import { freshDatabase, someMember } from "#db/testing/database.ts";
import { deleteAgain, leaveTombstone } from "./tombstones.ts";

freshDatabase();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tend-stones-"));
  process.env.DATA_DIR = folder;
});
afterAll(() => rm(folder, { recursive: true }));

test("an account that a backup brings back is deleted again, and nobody else's", async () => {
  const gone = await someMember();
  const [row] = await database().select().from(members);
  const stays = await someMember();
  expect(await deleteAgain()).toBe(0);
  await leaveTombstone(gone);
  await deleteMember(gone);
  expect(await deleteAgain()).toBe(0);
  // The backup.
  if (row) await database().insert(members).values(row);
  expect(await deleteAgain()).toBe(1);
  expect(await getMember(gone)).toBeUndefined();
  expect(await getMember(stays)).toBeDefined();
  // Whoever comes anew, with the same address, is somebody else.
  const { id } = await addMember({ email: row?.email ?? "" });
  expect(await deleteAgain()).toBe(0);
  expect(await getMember(memberIdSchema.parse(id))).toBeDefined();
});

test("it says nobody's name, and goes after 400 days", async () => {
  const file = join(folder, "deleted");
  const gone = await someMember();
  await writeFile(file, `2020-01-01 ${"0".repeat(32)}\n`);
  await leaveTombstone(gone);
  await deleteAgain();
  const text = await readFile(file, "utf8");
  expect(text).toMatch(/^\d{4}-\d\d-\d\d [0-9a-f]{32}\n$/);
  expect(text).not.toContain(gone);
});

import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listEvents } from "#db/account/security-events.ts";
import { findSession, openSession } from "#db/account/sessions.ts";
import type { MemberId } from "#db/client.ts";
import { addMember, countMembers, getMember } from "#db/members.ts";
import { freshDatabase, someMember } from "#db/testing/database.ts";
import { runOperation } from "./operating.ts";

freshDatabase();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tend-operate-"));
  process.env.DATA_DIR = folder;
});
afterAll(() => rm(folder, { recursive: true }));

const operate = (...words: string[]) => runOperation(words);

async function signedIn(memberId: MemberId): Promise<string> {
  const token = randomUUID();
  const expires = new Date(Date.now() + 3_600_000);
  await openSession({ token, memberId, expires, device: "Firefox on Windows", way: "signed-in-by-link" });
  return token;
}

test("a member is deleted by their address, once that is meant, and a backup brings them back no more", async () => {
  const { id } = await addMember({ email: "ada@example.org" });
  const stays = await someMember();
  const memberId = id as MemberId;
  expect(await operate("members", "count")).toBe("2 members, 0 of them here in the last 30 days.");
  await expect(operate("members", "delete", "ada@example.org")).rejects.toThrow("add --yes");
  expect(await getMember(memberId)).toBeDefined();

  expect(await operate("members", "delete", " Ada@Example.org", "--yes")).toContain("Deleted.");
  expect(await getMember(memberId)).toBeUndefined();
  expect(await getMember(stays)).toBeDefined();
  expect(await readFile(join(folder, "deleted"), "utf8")).toMatch(/^\d{4}-\d\d-\d\d [\w-]{20,}\n$/);
  await expect(operate("members", "delete", "ada@example.org", "--yes")).rejects.toThrow("No member");
});

test("one member is signed out everywhere, and their log says who did it; then everybody", async () => {
  const { id } = await addMember({ email: "bo@example.org" });
  const [bo, other] = [id as MemberId, await someMember()];
  const tokens = [await signedIn(bo), await signedIn(bo), await signedIn(other)] as const;
  const areIn = () => Promise.all(tokens.map(async (token) => (await findSession(token)) !== undefined));

  await expect(operate("sessions", "end", "bo@example.org")).rejects.toThrow("Nobody was signed out");
  expect(await areIn()).toEqual([true, true, true]);
  expect(await operate("sessions", "end", "bo@example.org", "--yes")).toBe("Signed out of 2 browsers.");
  expect(await areIn()).toEqual([false, false, true]);
  expect(await listEvents(bo)).toContainEqual(
    expect.objectContaining({ what: "signed-out", device: "Whoever runs this Tend" }),
  );
  await expect(operate("sessions", "end", "--all")).rejects.toThrow("Nobody was signed out");
  expect(await operate("sessions", "end", "--all", "--yes")).toBe("Signed everybody out, of 1 browser.");
  expect(await areIn()).toEqual([false, false, false]);
});

test.each([
  ["members", "forget"],
  ["sessions", "end", "nonsense", "--yes"],
  ["sessions", "end", "bo@example.org", "--all", "--yes"],
  ["members", "delete", "--yes"],
  ["members", "delete", "bo@example.org", "--force"],
  ["members", "delete", "bo@example.org", "more", "--yes"],
])("%s %s %s is refused, and nothing is done", async (...words) => {
  const before = await countMembers();
  await expect(operate(...words)).rejects.toThrow();
  expect(await countMembers()).toEqual(before);
});

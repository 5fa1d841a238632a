import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listEvents } from "#db/account/security-events.ts";
import { findSession, openSession } from "#db/account/sessions.ts";
import type { MemberId } from "#db/client.ts";
import { addMember, getMember } from "#db/members.ts";
import { freshDatabase, someMember } from "#db/testing/database.ts";

freshDatabase();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tend-operate-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** As the operator types it, on the database of these tests. */
function operate(...words: string[]) {
  const run = ["--import", "tsx", "app/_process/operate.ts", ...words];
  const env = { ...process.env, DATA_DIR: folder };
  const { stdout, stderr, status } = spawnSync(process.execPath, run, { env, encoding: "utf8" });
  return { says: `${stdout}${stderr}`.trim(), status };
}

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
  expect(operate("members", "count")).toEqual({
    says: "2 members, 0 of them here in the last 30 days.",
    status: 0,
  });
  const hesitates = operate("members", "delete", "ada@example.org");
  expect(hesitates.says).toContain("add --yes");
  expect(hesitates.status).toBe(1);
  expect(await getMember(memberId)).toBeDefined();

  expect(operate("members", "delete", " Ada@Example.org", "--yes")).toMatchObject({ status: 0 });
  expect(await getMember(memberId)).toBeUndefined();
  expect(await getMember(stays)).toBeDefined();
  expect(await readFile(join(folder, "deleted"), "utf8")).toMatch(/^\d{4}-\d\d-\d\d [\w-]{20,}\n$/);
  expect(operate("members", "delete", "ada@example.org", "--yes")).toEqual({
    says: "No member has this address.",
    status: 1,
  });
});

test("one member is signed out everywhere, and their log says who did it; then everybody", async () => {
  const { id } = await addMember({ email: "bo@example.org" });
  const [bo, other] = [id as MemberId, await someMember()];
  const tokens = [await signedIn(bo), await signedIn(bo), await signedIn(other)] as const;
  const areIn = () => Promise.all(tokens.map(async (token) => (await findSession(token)) !== undefined));

  expect(operate("sessions", "end", "bo@example.org").status).toBe(1);
  expect(await areIn()).toEqual([true, true, true]);
  expect(operate("sessions", "end", "bo@example.org", "--yes").says).toBe("Signed out of 2 browsers.");
  expect(await areIn()).toEqual([false, false, true]);
  expect(await listEvents(bo)).toContainEqual(
    expect.objectContaining({ what: "signed-out", device: "Whoever runs this Tend" }),
  );
  expect(operate("sessions", "end", "--all").status).toBe(1);
  expect(operate("sessions", "end", "--all", "--yes").says).toBe("Signed everybody out, of 1 browser.");
  expect(await areIn()).toEqual([false, false, false]);
});

test("what it does not understand it says, and does nothing", async () => {
  for (const words of [
    ["members", "forget"],
    ["sessions", "end", "nonsense", "--yes"],
    ["members", "delete", "--yes"],
  ])
    expect(operate(...words).status, words.join(" ")).toBe(1);
  expect(operate("members", "delete", "--force").says).toContain("--force");
});

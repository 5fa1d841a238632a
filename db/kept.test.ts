import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { asMember, database, type MemberId } from "./client.ts";
import { dropExpired } from "./expired.ts";
import {
  claimKept,
  dropKept,
  dropOwnKept,
  findKept,
  idOfKept,
  isKeptFull,
  type Kept,
  keep,
  keepInstead,
  listKept,
  listOwnKept,
  pseudonymOf,
} from "./kept.ts";
import { deleteMember } from "./members.ts";
import { kept } from "./schema.ts";
import { freshDatabase, someMember } from "./testing/database.ts";

freshDatabase();

const note = (words: string): Kept => ({
  kind: "typed",
  path: "/today",
  form: "log-1",
  values: { note: words },
});

test("what is kept is found by its token, in order, and by nothing else", async () => {
  const [first, second] = [await kepts("First."), await kepts("Second.")];
  expect((await findKept([second, first, "no token"])).map(({ thing }) => thing)).toEqual([
    note("First."),
    note("Second."),
  ]);
  expect(await findKept([idOfKept(first), "", first.slice(1)])).toEqual([]);
  expect(await database().select().from(kept)).toEqual([]);
  await dropKept([first]);
  expect((await findKept([first, second])).map(({ token }) => token)).toEqual([second]);
});

test("no word of it, and no token, can be read in the row", async () => {
  const token = await kepts("Zithera Polk");
  const member = await someMember();
  await claimKept(member, [token]);
  const [row] = await rowsOf(member);
  for (const secret of [token, "Zithera", "today", "log-1", "note"]) expect(row).not.toContain(secret);
  expect(row).toContain(idOfKept(token));
});

test("once somebody has signed in it is theirs, whoever else has the token", async () => {
  const [owner, other] = [await someMember(), await someMember()];
  const token = await kepts("Mine.");
  await claimKept(owner, [token]);
  await claimKept(other, [token]);
  await dropKept([token]);
  await dropOwnKept(other, [idOfKept(token)]);
  expect(await findKept([token])).toEqual([]);
  expect(await listKept(other, [token])).toEqual([]);
  expect(await listOwnKept(other)).toEqual([]);
  expect((await listOwnKept(owner)).map(({ id }) => id)).toEqual([idOfKept(token)]);
  expect((await listKept(owner, [token])).map(({ thing }) => thing)).toEqual([note("Mine.")]);
  expect(await listKept(owner, [])).toEqual([]);
  await dropOwnKept(owner, [idOfKept(token)]);
  expect(await listKept(owner, [token])).toEqual([]);
  expect(pseudonymOf(owner)).not.toBe(pseudonymOf(other));
});

test("it goes after a day, and with its member", async () => {
  const [member, leaving] = [await someMember(), await someMember()];
  const [old, fresh, gone] = [await kepts("Old."), await kepts("Fresh."), await kepts("Gone.")];
  await claimKept(member, [old, fresh]);
  await claimKept(leaving, [gone]);
  const [row] = await asMember(member, (tx) => tx.select().from(kept));
  expect((row?.expires.getTime() ?? 0) - (row?.createdAt.getTime() ?? 0)).toBe(24 * 3_600_000);
  await asMember(member, (tx) =>
    tx
      .update(kept)
      .set({ createdAt: sql`now() - interval '25 hours'`, expires: sql`now() - interval '1 hour'` })
      .where(eq(sql`left(token_hash, 16)`, idOfKept(old))),
  );
  expect((await listKept(member, [old, fresh])).map(({ token }) => token)).toEqual([fresh]);
  expect((await listOwnKept(member)).map(({ id }) => id)).toEqual([idOfKept(fresh)]);
  await dropExpired();
  expect(await rowsOf(member)).toHaveLength(1);
  await deleteMember(leaving);
  expect(await listKept(leaving, [gone])).toEqual([]);
});

test("what is kept can be changed by whoever may read it, and stays one thing", async () => {
  const [owner, other] = [await someMember(), await someMember()];
  const answers = (words: string): Kept => ({ kind: "answers", values: { needs: [words] }, shaped: [] });
  const [open, mine] = [await kepts("First."), await kepts("Mine.", owner)];
  expect(await keepInstead(open, answers("sleep"))).toBe(true);
  expect((await findKept([open])).map(({ thing }) => thing)).toEqual([answers("sleep")]);
  expect(await findKept([mine])).toEqual([]);
  expect(await keepInstead(mine, note("Nobody's."))).toBe(false);
  expect(await keepInstead(mine, note("Theirs."), { memberId: other })).toBe(false);
  expect(await keepInstead(open, note("Theirs."), { memberId: other })).toBe(false);
  expect(await keepInstead(mine, note("Later."), { memberId: owner })).toBe(true);
  expect((await listKept(owner, [mine])).map(({ thing }) => thing)).toEqual([note("Later.")]);
  expect(await keepInstead("A".repeat(43), note("Nowhere."))).toBe(false);
  expect(await keepInstead(open, note("x".repeat(30_000)))).toBe("too long");
  await deleteMember(owner);
  expect(await listKept(owner, [mine])).toEqual([]);
});

test("what is to wait for minutes only is not found afterwards", async () => {
  const token = await kepts("x");
  expect(await keepInstead(token, note("y"), { minutes: 0 })).toBe(true);
  expect(await findKept([token])).toEqual([]);
  const answer = await keep(note("x"), "192.0.2.5", { minutes: 0 });
  expect(await findKept([typeof answer === "string" ? answer : answer.token])).toEqual([]);
});

test("nobody fills the disk: there is an end to how long, and to how many from one network", async () => {
  expect(await keep(note("x".repeat(30_000)), "192.0.2.1")).toBe("too long");
  const answers = await Promise.all(Array.from({ length: 104 }, () => keep(note("x"), "192.0.2.2")));
  expect(answers.filter((answer) => answer === "too many")).toHaveLength(4);
  expect(await isKeptFull("192.0.2.2")).toBe(true);
  expect(await isKeptFull("192.0.2.3")).toBe(false);
  expect(await keep(note("x"), "192.0.2.3")).toHaveProperty("token");
});

test("the longest note there can be is kept, in any alphabet", async () => {
  for (const letter of ["x", "\u0447", "\u4e00", "😀", '"']) {
    expect(await keep(note(letter.repeat(2000 / letter.length)), "192.0.2.4")).toHaveProperty("token");
  }
});

async function kepts(words: string, memberId?: MemberId): Promise<string> {
  const answer = await keep(note(words), crypto.randomUUID(), { memberId });
  if (typeof answer === "string") throw new Error(answer);
  return answer.token;
}

async function rowsOf(member: MemberId): Promise<string[]> {
  const rows = await asMember(member, (tx) =>
    tx.execute<{ row: string }>(sql`select to_jsonb(k)::text as row from kept k`),
  );
  return [...rows].map(({ row }) => row);
}

import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { freshDatabase, someMember } from "#db/testing/database.ts";
import { daySchema } from "#domain/day.ts";
import type { Summary } from "#domain/summary/summary.ts";
import { asMember, closeDatabase, database, type MemberId } from "../client.ts";
import { dropExpired } from "../expired.ts";
import { deleteMember } from "../members.ts";
import { summaries } from "../schema.ts";
import { wordsOf } from "../words.ts";
import { listShared, mostLinks, openSummary, revokeSummary, shareSummary } from "./summaries.ts";

freshDatabase();

const [from, to] = [daySchema.parse("2026-11-02"), daySchema.parse("2026-11-15")];
const anHour = 3_600_000;

test("a link shows the summary that it was made for, to whoever has it", async () => {
  const member = await someMember();
  const summary = someSummary();
  const { token } = await share(member, { summary, days: 7 });
  expect(token).toMatch(/^[0-9a-f]{32}$/);
  const opened = await openSummary(token, { counts: true });
  expect(opened?.summary).toEqual(summary);
  expect(Math.abs((opened?.until ?? 0) - (Date.now() + 7 * 24 * anHour))).toBeLessThan(60_000);
});

test("a link of a time when summaries had no reviews and no check-ins shows what it always showed", async () => {
  const member = await someMember();
  const { token, id } = await share(member, { summary: someSummary() });
  const { checkIns: _, practices, ...rest } = someSummary();
  const kept = { ...rest, version: 1, practices: practices.map(({ reviews: __, ...practice }) => practice) };
  const sealed = (await wordsOf(member)).seal(JSON.stringify(kept), summaries.content, id);
  await asMember(member, (tx) => tx.update(summaries).set({ content: sealed }).where(eq(summaries.id, id)));
  expect((await openSummary(token, { counts: false }))?.summary).toEqual({
    ...someSummary(),
    practices: practices.map((practice) => ({ ...practice, reviews: null })),
    checkIns: [],
  });
});

test("the same form sent twice, even at once, is one link with the first summary", async () => {
  const member = await someMember();
  const id = randomUUID();
  await shareSummary(member, { id, summary: someSummary("First"), days: 1 });
  const later = { id, summary: someSummary("Later"), days: 30 };
  await Promise.all([shareSummary(member, later), shareSummary(member, later)]);
  const links = await listShared(member);
  expect(links).toHaveLength(1);
  expect((await openSummary(links[0]?.token ?? "", { counts: false }))?.summary.name).toBe("First");
});

test("of thirty links made at once, as many are made as may work", async () => {
  const member = await someMember();
  const made = await Promise.all(
    Array.from({ length: 30 }, () =>
      shareSummary(member, { id: randomUUID(), summary: someSummary(), days: 1 }),
    ),
  );
  expect(made.filter(Boolean)).toHaveLength(mostLinks);
  const links = await listShared(member);
  expect(links).toHaveLength(mostLinks);
  const again = { id: links[0]?.id ?? "", summary: someSummary(), days: 1 };
  expect(await shareSummary(member, again)).toBe(true);
  await revokeSummary(member, again.id);
  expect(await shareSummary(member, again)).toBe(true);
});

test("no word of it, and no token, can be read in the row", async () => {
  const member = await someMember();
  const { token, id } = await share(member, { summary: someSummary("Zithera Polk") });
  const rows = await asMember(member, (tx) =>
    tx.execute(sql`select to_jsonb(s)::text as row from summaries s`),
  );
  const row = String(rows[0]?.row);
  expect(row).toContain(id);
  for (const secret of [token, "Zithera", "Polk", "breathe", "Slow", "warm", "too-tired", "who-5"])
    expect(row).not.toContain(secret);
});

test("with another AUTH_SECRET links have other tokens, and with the first one the same again", async () => {
  const member = await someMember();
  const { token } = await share(member);
  const secret = process.env.AUTH_SECRET;
  process.env.AUTH_SECRET = "another secret, which is long enough to be one";
  expect((await listShared(member))[0]?.token).not.toBe(token);
  process.env.AUTH_SECRET = secret;
  expect((await listShared(member))[0]?.token).toBe(token);
});

test("every opening counts, however many come at once, and a look that is none does not", async () => {
  const member = await someMember();
  const { token } = await share(member);
  await Promise.all(Array.from({ length: 20 }, () => openSummary(token, { counts: true })));
  await openSummary(token, { counts: false });
  expect((await listShared(member))[0]?.openings).toBe(20);
});

test("nothing opens once it is taken back, and taking back again does nothing", async () => {
  const member = await someMember();
  const { id, token } = await share(member);
  await revokeSummary(member, id);
  await revokeSummary(member, id);
  await revokeSummary(member, "no id at all");
  expect(await openSummary(token, { counts: true })).toBeUndefined();
  expect(await listShared(member)).toEqual([]);
});

test("nothing opens once it has expired, and what has expired is deleted, whoever made it", async () => {
  const [member, other] = [await someMember(), await someMember()];
  const { id, token } = await share(member);
  const { token: lasting } = await share(other);
  await letExpire(member, id);
  expect(await openSummary(token, { counts: true })).toBeUndefined();
  expect(await listShared(member)).toEqual([]);
  expect(await rowsOf(member)).toBe(1);
  await dropExpired();
  expect(await rowsOf(member)).toBe(0);
  expect(await openSummary(lasting, { counts: true })).toBeDefined();
});

test.each(["", "x", "0".repeat(32), "'; drop table summaries; --", "ünïcode".repeat(99)])(
  "a token that nobody was given opens nothing: %s",
  async (token) => {
    await share(await someMember());
    expect(await openSummary(token, { counts: true })).toBeUndefined();
  },
);

test("nobody sees or takes back another’s links", async () => {
  const [owner, other] = [await someMember(), await someMember()];
  const { id, token } = await share(owner);
  expect(await listShared(other)).toEqual([]);
  await revokeSummary(other, id);
  // The same id in another's hand is another row, with a link of its own.
  await shareSummary(other, { id, summary: someSummary("Other"), days: 1 });
  expect((await listShared(other))[0]?.token).not.toBe(token);
  expect((await openSummary(token, { counts: false }))?.summary.name).toBe("Ann");
});

test("no link lasts longer than 30 days", async () => {
  const member = await someMember();
  await share(member, { days: 30 });
  await expect(share(member, { days: 31 })).rejects.toThrow();
});

test("the links go with the account", async () => {
  const member = await someMember();
  const { token } = await share(member);
  await deleteMember(member);
  expect(await openSummary(token, { counts: true })).toBeUndefined();
  expect(await rowsOf(member)).toBe(0);
});

test("no link is named on a connection after it was opened", async () => {
  const { token } = await share(await someMember());
  await Promise.all(Array.from({ length: 10 }, () => openSummary(token, { counts: true })));
  const named = await Promise.all(
    Array.from({ length: 10 }, () =>
      database().execute(sql`select current_setting('tend.summary', true) as named`),
    ),
  );
  expect(named.map(([row]) => row?.named || "none")).toEqual(Array.from({ length: 10 }, () => "none"));
  await closeDatabase();
});

async function share(member: MemberId, { summary = someSummary(), days = 7 } = {}) {
  const id = randomUUID();
  await shareSummary(member, { id, summary, days });
  const link = (await listShared(member)).find((shared) => shared.id === id);
  if (!link) throw new Error("The link is not there.");
  return link;
}

async function letExpire(member: MemberId, id: string): Promise<void> {
  await asMember(member, (tx) =>
    tx
      .update(summaries)
      .set({ createdAt: sql`now() - interval '2 days'`, expires: sql`now() - interval '1 second'` })
      .where(eq(summaries.id, id)),
  );
}

async function rowsOf(member: MemberId): Promise<number> {
  return (await asMember(member, (tx) => tx.select().from(summaries))).length;
}

function someSummary(name = "Ann"): Summary {
  const practice: Summary["practices"][number] = {
    title: "Slow breathing",
    plans: [{ from, until: to, says: "I will breathe slowly for 5 minutes, every day." }],
    times: 1,
    weeks: { on: 0, of: 2 },
    marks: ["done", ...Array.from({ length: 13 }, () => "unknown" as const)],
    rated: [{ day: from, before: 6, after: 4 }],
    notes: [{ day: from, words: "Slow, “and warm”." }],
    reviews: [{ day: to, helped: "a-little", inTheWay: ["too-tired"] }],
  };
  const scores = [{ day: from, points: 48 }];
  const checkIns: Summary["checkIns"] = [{ kind: "who-5", name: "WHO-5", of: 100, scores }];
  return { version: 2, name, from, to, madeOn: to, firstDay: 1, practices: [practice], checkIns };
}

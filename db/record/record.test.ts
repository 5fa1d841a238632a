import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { expect, test } from "vitest";
import { pausePractice } from "#db/plan/pauses.ts";
import { addPractice, amendPractice, finishPractice, listPlan, movePractice } from "#db/plan/plans.ts";
import { adminUrl, freshDatabase, someMember } from "#db/testing/database.ts";
import { type Day, daySchema, zoneSchema } from "#domain/day.ts";
import type { Terms } from "#domain/practice/terms.ts";
import type { DayEntry } from "#domain/record/log.ts";
import { plainTerms } from "#domain/testing/terms.ts";
import { asMember, database, type MemberId } from "../client.ts";
import { saveLog } from "./logs.ts";
import { readRecord } from "./record.ts";
import { listReviews, saveReview } from "./reviews.ts";

freshDatabase();

const zone = zoneSchema.parse("Europe/Lisbon");
const day = (text: string): Day => daySchema.parse(text);
const [first, last] = [day("2026-11-01"), day("2026-11-30")];
const nothing = { plan: [], logs: [], reviews: [], notes: new Map(), evenings: [], months: [] };

test("gives the plan, logs and reviews just as they are listed one by one", async () => {
  const member = await someMember();
  const one = await practise(member, { schedule: { kind: "days", days: [1, 3] }, time: null });
  const other = await practise(member, { cue: "lunch – “at last”", obstacle: "it rains", supporter: "Ann" });
  await amendPractice(member, one, day("2026-11-05"), terms({ schedule: { kind: "times", times: 7 } }));
  await pausePractice(member, one, { from: day("2026-11-10"), until: day("2026-11-12") });
  await movePractice(member, other, "up");
  await finishPractice(member, other, last);
  await write(member, one, first, { state: "done", before: 7, after: 0 });
  await write(member, other, first, { state: "rest" });
  await write(member, one, last, { note: "Only a word." });
  const review = { itemId: one, day: last, helped: "a-little", inTheWay: ["forgot", "pain"] } as const;
  await saveReview(member, { ...review, inTheWay: [...review.inTheWay], proposed: "smaller", chosen: null });

  const record = await readRecord(member, first, last);
  expect(record.plan).toEqual(await listPlan(member));
  expect(record.plan.map(({ id }) => id)).toEqual([other, one]);
  expect(record.logs.filter(({ itemId }) => itemId === one).map(({ day }) => day)).toEqual([first, last]);
  expect(record.logs).toContainEqual({ itemId: other, day: first, state: "rest", before: null, after: null });
  expect(record.logs).toContainEqual({ itemId: one, day: last, state: null, before: null, after: null });
  expect(record.reviews).toEqual(await listReviews(member));
  expect(record.reviews).toHaveLength(1);
});

test("of each practice there is the last log and review from before, and nothing from after", async () => {
  const member = await someMember();
  const one = await practise(member);
  const other = await practise(member);
  for (const text of ["2026-10-03", "2026-10-31", "2026-11-15", "2026-12-01"])
    await write(member, one, day(text), { state: "tiny" });
  await write(member, other, day("2026-10-02"), { state: "done" });
  for (const text of ["2026-10-07", "2026-10-14", "2026-12-07"]) await review(member, one, day(text));

  const { logs, reviews } = await readRecord(member, first, last);
  expect(logs.map(({ itemId, day }) => [itemId, day])).toEqual([
    [other, "2026-10-02"],
    [one, "2026-10-31"],
    [one, "2026-11-15"],
  ]);
  expect(reviews.map(({ day }) => day)).toEqual(["2026-10-14"]);
});

test("notes are read for the day that is asked for, and no other", async () => {
  const member = await someMember();
  const [one, other] = [await practise(member), await practise(member)];
  await write(member, one, first, { state: "done", note: "Slow, “and warm”." });
  await write(member, one, last, { note: "Another day." });
  await write(member, other, first, { state: "rest" });
  const { notes } = await readRecord(member, first, last, first);
  expect(notes).toEqual(new Map([[one, "Slow, “and warm”."]]));
  expect((await readRecord(member, first, last)).notes).toEqual(new Map());
});

test("a month has each day once on which something was practised, in full or tiny, from the first day on", async () => {
  const [member, other] = [await someMember(), await someMember()];
  const [one, two, others] = [await practise(member), await practise(member), await practise(other)];
  await write(member, one, day("2026-10-31"), { state: "done" });
  for (const item of [one, two]) await write(member, item, first, { state: "tiny" });
  await write(member, one, day("2026-11-02"), { state: "rest" });
  await write(member, one, day("2026-11-03"), { before: 4, note: "Only a word." });
  await write(member, one, last, { state: "done" });
  await write(other, others, day("2026-11-04"), { state: "done" });
  const { months } = await readRecord(member, last, last);
  expect(months).toEqual([
    { from: "2026-10-01", days: 1 },
    { from: "2026-11-01", days: 2 },
  ]);
});

test("a member who has nothing, and one who is not there, get nothing", async () => {
  expect(await readRecord(await someMember(), first, last)).toEqual(nothing);
  expect(await readRecord(randomUUID() as MemberId, first, last)).toEqual(nothing);
});

test("nobody gets another’s record, even within the other’s transaction", async () => {
  const [owner, stranger] = [await someMember(), await someMember()];
  const item = await practise(owner);
  await write(owner, item, first, { state: "done", before: 3, after: 1, note: "Mine." });
  await review(owner, item, first);
  expect(await readRecord(stranger, first, last, first)).toEqual(nothing);
  const asked = await asMember(owner, (tx) =>
    tx.execute(sql`select member_record(${stranger}, ${first}, ${last}, ${first}) as record`),
  );
  expect(asked[0]?.record).toEqual({ plan: [], logs: [], reviews: [], notes: [] });
});

test("leaves no member named behind, neither on its connection nor in a transaction around it", async () => {
  const [member, around] = [await someMember(), await someMember()];
  await practise(member);
  const named = sql`select current_setting('tend.member_id', true) as named`;
  // All connections of the pool are asked, since any of them may have had the question.
  await Promise.all(Array.from({ length: 10 }, () => readRecord(member, first, last)));
  const left = await Promise.all(Array.from({ length: 10 }, () => database().execute(named)));
  expect(left.map(([row]) => row?.named || "nobody")).toEqual(Array.from({ length: 10 }, () => "nobody"));
  const inside = await asMember(around, async (tx) => {
    await tx.execute(sql`select member_record(${member}, ${first}, ${last}, ${last})`);
    return tx.execute(named);
  });
  expect(inside[0]).toEqual({ named: around });
});

test("all of it is read from indexes led by the member, and the logs from one that holds all that is asked", async () => {
  const member = await someMember();
  const items = [await practise(member), await practise(member), await practise(member)];
  for (const item of items) await fill(member, item, 3 * 365);
  const plans = (await plansBehind(member)).join("\n");
  expect(plans).toContain("Index Only Scan using logs_by_day on logs");
  expect(plans).not.toContain("Seq Scan");
  const conditions = plans.match(/Index Cond: .*/g) ?? [];
  expect(conditions.length).toBeGreaterThan(6);
  for (const condition of conditions) expect(condition).toMatch(/Index Cond: \(\(?member_id = /);
});

/** How PostgreSQL answers the questions inside the function, by its own word. */
async function plansBehind(member: MemberId): Promise<string[]> {
  const notices: string[] = [];
  const admin = postgres(adminUrl(), { max: 1, onnotice: ({ message }) => notices.push(String(message)) });
  await admin`vacuum analyze`;
  // In tables as small as these, reading them whole would cost less.
  await admin.unsafe(`load 'auto_explain'; set auto_explain.log_min_duration = 0;
    set auto_explain.log_nested_statements = on; set auto_explain.log_level = notice;
    set enable_seqscan = off; set enable_bitmapscan = off; set role tend`);
  await admin`select member_record(${member}, ${first}, ${last}, ${last})`;
  await admin.end();
  return notices;
}

async function fill(member: MemberId, item: string, days: number): Promise<void> {
  await asMember(member, (tx) =>
    tx.execute(sql`insert into logs (member_id, item_id, day, state, zone)
      select ${member}, ${item}, ${last}::date - n, 'done', 'UTC' from generate_series(0, ${days}::int) n`),
  );
}

function terms(some: Partial<Terms> = {}): Terms {
  return { ...plainTerms, ...some };
}

async function practise(member: MemberId, some?: Partial<Terms>): Promise<string> {
  const practice = { guide: "journaling", today: day("2026-10-01"), terms: terms(some) };
  return (await addPractice(member, { draftId: randomUUID(), ...practice })).id;
}

async function write(member: MemberId, itemId: string, on: Day, said: Partial<DayEntry>): Promise<void> {
  expect(await saveLog(member, { itemId, day: on, zone, ...said })).toBe(true);
}

async function review(member: MemberId, itemId: string, on: Day): Promise<void> {
  const answers = { helped: "a-lot", inTheWay: [], proposed: "keep", chosen: "keep" } as const;
  await saveReview(member, { itemId, day: on, ...answers, inTheWay: [] });
}

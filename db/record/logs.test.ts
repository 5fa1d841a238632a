import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Sealed } from "#db/keys/sealed.ts";
import { addPractice } from "#db/plan/plans.ts";
import { listLogs } from "#db/testing/all-logs.ts";
import { freshDatabase, someMember } from "#db/testing/database.ts";
import { type Day, daySchema, zoneSchema } from "#domain/day.ts";
import { blankDay, type DayEntry, type LogState, logStates } from "#domain/record/log.ts";
import { plainTerms } from "#domain/testing/terms.ts";
import { asMember, type MemberId } from "../client.ts";
import { logs } from "../schema.ts";
import { changeDay, getDay, listItemLogs, saveLog } from "./logs.ts";

freshDatabase();

const zone = zoneSchema.parse("Europe/Lisbon");
const day = (text: string): Day => daySchema.parse(text);
const [first, last] = [day("2026-11-01"), day("2026-11-30")];

test.each(logStates)("keeps “%s” for a day", async (state) => {
  const { member, itemId } = await someoneWhoPractises();
  expect(await saveLog(member, { itemId, day: first, state, zone })).toBe(true);
  expect(await listLogs(member, first, last)).toMatchObject([{ itemId, day: first, state }]);
});

test("what was said last of a day is what is kept, with the zone it was said in", async () => {
  const { member, itemId } = await someoneWhoPractises();
  const states: LogState[] = ["done", "done", "rest", "tiny"];
  for (const state of states) await saveLog(member, { itemId, day: first, state, zone });
  await saveLog(member, { itemId, day: first, state: "tiny", zone: zoneSchema.parse("Asia/Tokyo") });
  const rows = await asMember(member, (tx) => tx.select().from(logs));
  expect(rows).toMatchObject([{ day: first, state: "tiny", zone: "Asia/Tokyo" }]);
});

test("the same thing said twenty times at once is one row", async () => {
  const { member, itemId } = await someoneWhoPractises();
  const log = { itemId, day: first, state: "done" as const, zone };
  const answers = await Promise.all(Array.from({ length: 20 }, () => saveLog(member, log)));
  expect(answers).toEqual(Array.from({ length: 20 }, () => true));
  expect(await listLogs(member, first, last)).toHaveLength(1);
});

const full: DayEntry = { state: "done", before: 7, after: 0, note: "The kettle sang.\n\nI did not." };

test("keeps ratings and a note beside what was said, and gives all of it back", async () => {
  const { member, itemId } = await someoneWhoPractises();
  const other = await practise(member);
  expect(await getDay(member, itemId, first)).toEqual(blankDay);
  await set(member, itemId, full);
  expect(await getDay(member, itemId, first)).toEqual(full);
  expect(await listLogs(member, first, last)).toEqual([
    { itemId, day: first, state: "done", before: 7, after: 0 },
  ]);
  expect(await getDay(member, other, first)).toEqual(blankDay);
  expect(await getDay(member, itemId, last)).toEqual(blankDay);
});

test("what a day was is taken back, and a note beside it stays by itself", async () => {
  const { member, itemId } = await someoneWhoPractises();
  await set(member, itemId, { ...blankDay, state: "done", note: full.note });
  await set(member, itemId, { ...blankDay, note: full.note });
  expect(await getDay(member, itemId, first)).toEqual({ ...blankDay, note: full.note });
});

test("a note is sealed: the database holds none of its words", async () => {
  const { member, itemId } = await someoneWhoPractises();
  await set(member, itemId, full);
  const [row] = await asMember(member, (tx) => tx.execute(sql`select logs::text as kept from logs`));
  expect(row?.kept).toContain(",7,0,");
  expect(row?.kept).not.toMatch(/kettle|sang/);
});

test("a note sealed under another key says so, and is not lost when something else is changed", async () => {
  const { member, itemId } = await someoneWhoPractises();
  const sealed = "c2VhbGVkIHVuZGVyIGFub3RoZXIga2V5LCBsb25nIGFnbw" as Sealed;
  await set(member, itemId, full);
  await asMember(member, (tx) => tx.update(logs).set({ note: sealed }));
  expect((await getDay(member, itemId, first)).note).toMatch(/cannot be read/);
  await changeDay(member, { itemId, day: first, zone }, (current) => ({ entry: { ...current, after: 3 } }));
  expect(await asMember(member, (tx) => tx.select().from(logs))).toMatchObject([{ after: 3, note: sealed }]);
});

test("a day that ends up blank leaves no row, and one that is left as it is none either", async () => {
  const { member, itemId } = await someoneWhoPractises();
  await set(member, itemId, blankDay);
  expect(await listLogs(member, first, last)).toEqual([]);
  await set(member, itemId, full);
  await set(member, itemId, { ...full, state: null });
  expect(await listLogs(member, first, last)).toHaveLength(1);
  await set(member, itemId, blankDay);
  expect(await listLogs(member, first, last)).toEqual([]);
});

test("what is decided is given back, and null leaves the day alone", async () => {
  const { member, itemId } = await someoneWhoPractises();
  await set(member, itemId, full);
  const seen: DayEntry[] = [];
  const decision = { entry: null, because: "it changed" };
  const answer = await changeDay(member, { itemId, day: first, zone }, (current) => {
    seen.push(current);
    return decision;
  });
  expect(answer).toEqual(decision);
  expect(seen).toEqual([full]);
  expect(await getDay(member, itemId, first)).toEqual(full);
});

test("changes at once happen one after the other: none is lost, not even on a day that was blank", async () => {
  const { member, itemId } = await someoneWhoPractises();
  const add = (word: string) =>
    changeDay(member, { itemId, day: first, zone }, (current) => ({
      entry: { ...current, note: `${current.note} ${word}`.trim() },
    }));
  const words = Array.from({ length: 12 }, (_, n) => `w${n}`);
  await Promise.all(words.map(add));
  expect((await getDay(member, itemId, first)).note.split(" ").sort()).toEqual(words.sort());
  expect(await listLogs(member, first, last)).toHaveLength(1);
});

test("lists what was said from a day to a day, both included, oldest first", async () => {
  const { member, itemId } = await someoneWhoPractises();
  const other = await practise(member);
  for (const text of ["2026-11-30", "2026-10-31", "2026-11-01", "2026-12-01"])
    await saveLog(member, { itemId, day: day(text), state: "done", zone });
  await saveLog(member, { itemId: other, day: day("2026-11-15"), state: "tiny", zone });
  const days = (rows: { day: Day }[]) => rows.map((row) => row.day);
  expect(days(await listLogs(member, first, last))).toMatchObject(["2026-11-01", "2026-11-15", "2026-11-30"]);
  expect(days(await listItemLogs(member, itemId, first, last))).toMatchObject(["2026-11-01", "2026-11-30"]);
});

test("nobody can change or read another member’s day", async () => {
  const { member, itemId } = await someoneWhoPractises();
  const stranger = await someMember();
  await set(member, itemId, full);
  expect(await set(stranger, itemId, { ...full, state: "rest" })).toBeUndefined();
  expect(await set(stranger, itemId, blankDay)).toBeUndefined();
  expect(await saveLog(stranger, { itemId, day: first, state: "rest", zone })).toBe(false);
  expect(await getDay(stranger, itemId, first)).toEqual(blankDay);
  expect(await listItemLogs(stranger, itemId, first, last)).toEqual([]);
  expect(await listLogs(stranger, first, last)).toEqual([]);
  expect(await getDay(member, itemId, first)).toEqual(full);
});

test.each(["", "nonsense", "\0", randomUUID()])(
  "a practice that is not there has no days: %j",
  async (id) => {
    const member = await someMember();
    expect(await set(member, id, full)).toBeUndefined();
    expect(await getDay(member, id, first)).toEqual(blankDay);
    expect(await listItemLogs(member, id, first, last)).toEqual([]);
  },
);

/** Makes the first day of the month just so. */
function set(member: MemberId, itemId: string, entry: DayEntry) {
  return changeDay(member, { itemId, day: first, zone }, () => ({ entry }));
}

async function someoneWhoPractises() {
  const member = await someMember();
  return { member, itemId: await practise(member) };
}

async function practise(member: MemberId): Promise<string> {
  const terms = plainTerms;
  const today = day("2026-10-01");
  const { id } = await addPractice(member, { draftId: randomUUID(), guide: "journaling", today, terms });
  return id;
}

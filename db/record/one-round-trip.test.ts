import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addPractice, listPlan } from "#db/plan/plans.ts";
import { readAhead } from "#db/reminder/ahead.ts";
import { freshDatabase, someMember } from "#db/testing/database.ts";
import { openWire, type Wire } from "#db/testing/wire.ts";
import { type Day, daySchema, zoneSchema } from "#domain/day.ts";
import { blankDay } from "#domain/record/log.ts";
import { plainTerms } from "#domain/testing/terms.ts";
import { closeDatabase, type MemberId } from "../client.ts";
import { saveEvening } from "./evenings.ts";
import { changeDay, getDay, saveLog } from "./logs.ts";
import { readRecord } from "./record.ts";
import { listReviews, readPlanReviewed } from "./reviews.ts";

freshDatabase();

const zone = zoneSchema.parse("Europe/Lisbon");
const day = (text: string): Day => daySchema.parse(text);
const [first, last] = [day("2026-11-01"), day("2026-11-30")];
let wire: Wire;

beforeAll(async () => {
  wire = await openWire(process.env.DATABASE_URL ?? "");
  process.env.DATABASE_URL = wire.url;
});

afterAll(async () => {
  await closeDatabase();
  await wire.stop();
});

test("the record behind Today and Progress comes in one round trip, however much there is", async () => {
  const [newcomer, regular] = [await someMember(), await someMember()];
  for (const guide of ["breathing", "journaling", "sleep-habits"]) await practise(regular, guide);
  await saveEvening(regular, { day: last, zone, answer: "good" });
  // The first time a connection is opened, and the statement is made ready on it.
  await readRecord(newcomer, first, last, last);
  for (const [member, practices] of [
    [newcomer, 0],
    [regular, 3],
  ] as const) {
    const before = wire.roundTrips();
    const { plan, logs, notes, evenings } = await readRecord(member, first, last, last);
    expect(wire.roundTrips() - before).toBe(1);
    expect([plan.length, logs.length, notes.size]).toEqual([practices, practices, practices]);
    expect(evenings).toHaveLength(practices ? 1 : 0);
  }
});

test("looking back, what brings to mind, and what a day was take one each, and saving a day one more", async () => {
  const member = await someMember();
  await practise(member, "breathing");
  const [item] = await listPlan(member);
  const itemId = item?.id ?? "";
  const revise = (note: string) =>
    changeDay(member, { itemId, day: last, zone }, (current) => ({ entry: { ...current, note } }));
  const asked = [
    [1, () => readPlanReviewed(member)],
    [1, () => readAhead(member, first, last)],
    [1, () => listReviews(member)],
    [1, () => getDay(member, itemId, last)],
    [2, () => revise("Once more.")],
    [2, () => revise("")],
    [
      2,
      () =>
        changeDay(member, { itemId, day: first, zone }, () => ({ entry: { ...blankDay, state: "rest" } })),
    ],
    [2, () => changeDay(member, { itemId, day: first, zone }, () => ({ entry: blankDay }))],
    [1, () => changeDay(member, { itemId, day: first, zone }, () => ({ entry: null }))],
  ] as const;
  for (const [trips, ask] of asked) {
    await ask();
    const before = wire.roundTrips();
    await ask();
    expect(wire.roundTrips() - before, ask.toString()).toBe(trips);
  }
  expect(await readAhead(member, first, last)).toMatchObject({ plan: [{ id: itemId }], feed: undefined });
});

test("a transaction, which takes more of them, is seen to take more", async () => {
  const member = await someMember();
  await listPlan(member);
  const before = wire.roundTrips();
  await listPlan(member);
  expect(wire.roundTrips() - before).toBeGreaterThan(2);
});

async function practise(member: MemberId, guide: string): Promise<void> {
  const terms = plainTerms;
  const { id } = await addPractice(member, { draftId: randomUUID(), guide, today: first, terms });
  await saveLog(member, { itemId: id, day: last, zone, state: "done", note: "Slowly." });
}

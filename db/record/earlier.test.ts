import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { keepEntry } from "#db/journal/entries.ts";
import { freshDatabase, someMember } from "#db/testing/database.ts";
import { addDays, type Day, daySchema, zoneSchema } from "#domain/day.ts";
import { earlierKinds } from "#domain/journal/earlier.ts";
import { type EntryKind, entryKinds } from "#domain/journal/entry.ts";
import { saveCheckIn } from "../check-ins.ts";
import type { MemberId } from "../client.ts";
import { saveSettings } from "../members.ts";
import { deleteEvening, saveEvening } from "./evenings.ts";
import { readRecord } from "./record.ts";

freshDatabase();

const today = daySchema.parse("2026-11-24");
const zone = zoneSchema.parse("Europe/Lisbon");

test("a line comes only to whoever wants one, from a good entry at least a month old, the same all day", async () => {
  const member = await someMember();
  await write(member, "gratitude", 45, "The bus waited.");
  expect(await earlierOf(member)).toBeUndefined();
  await saveSettings(member, { earlierLine: true });
  expect(await earlierOf(member)).toMatchObject({ entry: { fields: [{ words: "The bus waited." }] } });
  const other = await someMember();
  await saveSettings(other, { earlierLine: true });
  await write(other, "gratitude", 29, "Too new.");
  await write(other, "free", 60, "My worst night.");
  expect(await earlierOf(other)).toBeUndefined();
  for (const ago of [50, 51, 52, 53]) await write(member, "gratitude", ago, `Day ${ago}.`);
  const first = await earlierOf(member);
  expect(await earlierOf(member)).toEqual(first);
});

test("a line of every kind that may hold one comes, and of no other", async () => {
  for (const kind of entryKinds) {
    const member = await someMember();
    await saveSettings(member, { earlierLine: true });
    await write(member, kind, 45, "The bus waited.");
    expect((await earlierOf(member))?.entry.kind).toBe(earlierKinds.find((each) => each === kind));
  }
});

test("on and after a hard evening there is none, nor anything from such a day; check-ins come along to be looked at", async () => {
  const member = await someMember();
  await saveSettings(member, { earlierLine: true });
  await write(member, "gratitude", 45, "The bus waited.");
  for (const ago of [0, 3, 45]) {
    const day = addDays(today, -ago);
    await saveEvening(member, { day, zone, answer: "hard" });
    expect(await earlierOf(member)).toBeUndefined();
    await deleteEvening(member, day);
  }
  await saveEvening(member, { day: addDays(today, -4), zone, answer: "very-hard" });
  for (const [ago, cheerful] of [
    [20, 5],
    [2, 0],
  ] as const)
    await saveCheckIn(member, { kind: "who-5", day: addDays(today, -ago), zone, answers: { cheerful } });
  expect((await earlierOf(member))?.checkIns).toEqual([{ kind: "who-5", answers: { cheerful: 0 } }]);
});

async function write(member: MemberId, kind: EntryKind, ago: number, words: string): Promise<void> {
  const day: Day = addDays(today, -ago);
  const fields = [{ name: "good-0", label: "What was good?", words }];
  await keepEntry(member, { id: randomUUID(), kind, day, zone, guide: null, fields });
}

async function earlierOf(member: MemberId) {
  return (await readRecord(member, today, today, today)).earlier;
}

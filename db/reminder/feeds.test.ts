import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { addPractice } from "#db/plan/plans.ts";
import { freshDatabase, someMember } from "#db/testing/database.ts";
import { calendarFile } from "#domain/calendar/calendar.ts";
import { dayAt, now, zoneSchema } from "#domain/day.ts";
import { unaided } from "#domain/practice/terms.ts";
import type { MemberId } from "../client.ts";
import { deleteMember, saveSettings } from "../members.ts";
import { readAhead } from "./ahead.ts";
import { openFeed, renewFeed, revokeFeed } from "./feeds.ts";
import { listReminders, putRestInCalendar, saveReminder } from "./reminders.ts";

freshDatabase();

const zone = zoneSchema.parse("Pacific/Chatham");
const today = dayAt(zone, now());

async function practise(memberId: MemberId, minutes: number): Promise<string> {
  const schedule = { kind: "days" as const, days: [1 as const, 3 as const] };
  const terms = { ...unaided, minutes, tiny: "Three breaths.", cue: "feed the cat", schedule };
  return (await addPractice(memberId, { draftId: randomUUID(), guide: "breathing", today, terms })).id;
}

async function somebody() {
  const id = await someMember();
  await saveSettings(id, { zone });
  return { id, items: [await practise(id, 5), await practise(id, 10)] as [string, string] };
}

const feedOf = async (id: MemberId) => (await readAhead(id, today, today)).feed;

const minutesIn = async (token: string) =>
  (await openFeed(token, now()))?.items.map(({ versions }) => versions.at(-1)?.minutes);

test("the address shows the practices that were put there, and no others", async () => {
  const { id, items } = await somebody();
  expect(await feedOf(id)).toBeUndefined();
  await saveReminder(id, items[1], { by: "calendar" });
  const token = (await feedOf(id)) ?? "";
  expect(token).toMatch(/^[0-9a-f]{32}$/);
  expect(await minutesIn(token)).toEqual([10]);
  await putRestInCalendar(id);
  expect(await feedOf(id)).toBe(token);
  expect(await minutesIn(token)).toEqual([5, 10]);
  await saveReminder(id, items[1], null);
  expect(await minutesIn(token)).toEqual([5]);
});

test("the calendar is in the member’s zone, and nothing in it is a word of theirs", async () => {
  const { id } = await somebody();
  await putRestInCalendar(id);
  const feed = await openFeed((await feedOf(id)) ?? "", now());
  expect(feed?.owner).toEqual({ zone, weeks: { firstDay: 1, changes: [] } });
  if (!feed) return;
  expect(JSON.stringify(feed)).not.toContain("cat");
  const text = calendarFile(feed.items, feed.logs, now(), feed.owner);
  expect(text).toContain("TZID:Pacific/Chatham");
  expect(text.match(/SUMMARY:.*/g)).toEqual(["SUMMARY:5 minutes for me", "SUMMARY:10 minutes for me"]);
});

test("an address that was renewed or taken back, of somebody who left, and none at all show the same: nothing", async () => {
  const { id } = await somebody();
  await putRestInCalendar(id);
  const first = (await feedOf(id)) ?? "";
  await renewFeed(id);
  const second = (await feedOf(id)) ?? "";
  expect(second).not.toBe(first);
  expect(await openFeed(first, now())).toBeUndefined();
  expect(await minutesIn(second)).toEqual([5, 10]);
  await revokeFeed(id);
  await revokeFeed(id);
  expect([await feedOf(id), await openFeed(second, now())]).toEqual([undefined, undefined]);
  expect(await listReminders(id)).toEqual(new Map());
  for (const token of ["", "x", "0".repeat(32), first.toUpperCase()])
    expect(await openFeed(token, now())).toBeUndefined();

  await putRestInCalendar(id);
  const third = (await feedOf(id)) ?? "";
  await deleteMember(id);
  expect(await openFeed(third, now())).toBeUndefined();
});

test("nobody chooses for another’s practice", async () => {
  const { items } = await somebody();
  const other = await someMember();
  expect(await saveReminder(other, items[0], { by: "calendar" })).toBe(false);
  expect(await saveReminder(other, "no-id", { by: "calendar" })).toBe(false);
  expect(await feedOf(other)).toBeUndefined();
  await putRestInCalendar(other);
  expect(await feedOf(other)).toBeUndefined();
});

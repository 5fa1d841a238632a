import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { listEvents } from "#db/account/security-events.ts";
import { listSessions } from "#db/account/sessions.ts";
import { listPlan } from "#db/plan/plans.ts";
import { getDay } from "#db/record/logs.ts";
import { readAhead } from "#db/reminder/ahead.ts";
import { listLogs } from "#db/testing/all-logs.ts";
import { freshDatabase, someMember } from "#db/testing/database.ts";
import { addDays, type Day, daySchema, zoneSchema } from "#domain/day.ts";
import { logStates } from "#domain/record/log.ts";
import { timesBetween } from "#domain/record/progress.ts";
import { recordByWeek, weeksOnPlan } from "#domain/record/weeks.ts";
import { database, type MemberId, memberIdSchema } from "../client.ts";
import { getMember } from "../members.ts";
import { members } from "../schema.ts";
import { demoEmail, fillDemo } from "./demo.ts";

freshDatabase();

const zone = zoneSchema.parse("Europe/Lisbon");
const day = (text: string): Day => daySchema.parse(text);

test("the demo member says so, and has six weeks with every kind of day, a change and gaps", async () => {
  const today = day("2026-11-24");
  await fillDemo(today, zone);
  const memberId = await demoMember();
  expect(await getMember(memberId)).toMatchObject({ name: "Demo member (made-up data)", zone });
  const logs = await listLogs(memberId, addDays(today, -60), addDays(today, 60));
  expect(new Set(logs.map(({ state }) => state))).toEqual(new Set(logStates));
  expect(logs.filter((log) => log.day >= today)).toMatchObject([{ state: "rest" }]);
  const rated = logs.filter(({ before, after }) => before !== null && after !== null);
  expect(rated.length).toBeGreaterThanOrEqual(7);
  const plan = await listPlan(memberId);
  expect(plan.map(({ guide }) => guide)).toEqual(["breathing", "journaling", "sleep-habits"]);
  expect(plan.map(({ versions }) => versions.length)).toEqual([2, 1, 1]);
  expect(plan.map(({ startedOn }) => startedOn)).toEqual(["2026-10-19", "2026-10-19", "2026-10-22"]);
  expect(plan.map(({ pauses }) => pauses.length)).toEqual([0, 1, 0]);
  const entries = await Promise.all(logs.map(({ itemId, day }) => getDay(memberId, itemId, day)));
  const notes = entries.map(({ note }) => note).filter(Boolean);
  expect(notes.length).toBeGreaterThanOrEqual(3);
  for (const note of notes) expect(note).toMatch(/^Demo note\./);
  const weeks = plan.map((item) =>
    weeksOnPlan(recordByWeek(item, logs, { from: addDays(today, -35), to: today }, today, 1)),
  );
  expect(Math.min(...weeks.map(({ of }) => of))).toBeGreaterThanOrEqual(3);
  expect(weeks.some(({ on, of }) => on < of)).toBe(true);
  for (const { id } of plan) {
    const own = logs.filter(({ itemId }) => itemId === id);
    expect(timesBetween(own, addDays(today, -27), today)).toBeGreaterThan(0);
  }
});

test("what brings a practice to mind, a browser and its log are there to be looked at, and say that they are made up", async () => {
  const today = day("2026-11-24");
  await fillDemo(today, zone);
  const memberId = await demoMember();
  const { reminders, feed } = await readAhead(memberId, today, today);
  expect([...reminders.values()]).toEqual([{ by: "calendar" }]);
  expect(feed).toBeDefined();
  expect(await listSessions(memberId)).toMatchObject([{ device: expect.stringContaining("demo data") }]);
  const log = await listEvents(memberId);
  expect(log.map(({ what }) => what).sort()).toEqual(["exported", "signed-in-by-link"]);
  for (const { device } of log) expect(device).toContain("demo data");
});

test.each(["2026-11-23", "2026-11-29", "2028-02-29"])(
  "run again on %s, it replaces itself alone",
  async (on) => {
    const other = await someMember();
    const first = await fillDemo(day(on), zone);
    expect(await fillDemo(day(on), zone)).toEqual(first);
    const memberId = await demoMember();
    expect(await listPlan(memberId)).toHaveLength(3);
    expect(await listLogs(memberId, addDays(day(on), -60), day(on))).toHaveLength(first.logs);
    expect(await getMember(other)).toBeDefined();
  },
);

async function demoMember(): Promise<MemberId> {
  const rows = await database().select({ id: members.id }).from(members).where(eq(members.email, demoEmail));
  expect(rows).toHaveLength(1);
  return memberIdSchema.parse(rows[0]?.id);
}

import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { addDays, type Day, daySchema, zoneSchema } from "#domain/day.ts";
import { logStates } from "#domain/log.ts";
import { timesBetween, weeksOnPlan } from "#domain/progress.ts";
import { database, type MemberId, memberIdSchema } from "./client.ts";
import { demoEmail, fillDemo } from "./demo.ts";
import { listLogs } from "./logs.ts";
import { getMember } from "./members.ts";
import { listPlan } from "./plans.ts";
import { members } from "./schema.ts";
import { freshDatabase, someMember } from "./test-database.ts";

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
  expect(logs.every((log) => log.day < today)).toBe(true);
  const plan = await listPlan(memberId);
  expect(plan.map(({ guide }) => guide)).toEqual(["breathing", "journaling", "sleep-habits"]);
  expect(plan.map(({ versions }) => versions.length)).toEqual([2, 1, 1]);
  expect(plan.map(({ startedOn }) => startedOn)).toEqual(["2026-10-19", "2026-10-19", "2026-10-22"]);
  for (const item of plan) {
    const { on, of } = weeksOnPlan(item, logs, today, 1);
    expect(of).toBeGreaterThanOrEqual(3);
    expect(on).toBeLessThan(of);
    expect(timesBetween(logs, addDays(today, -27), today)).toBeGreaterThan(0);
  }
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

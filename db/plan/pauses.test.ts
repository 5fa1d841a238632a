import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { freshDatabase, someMember } from "#db/testing/database.ts";
import { type Day, daySchema } from "#domain/day.ts";
import type { Pause } from "#domain/practice/plan.ts";
import type { Terms } from "#domain/practice/terms.ts";
import { plainTerms } from "#domain/testing/terms.ts";
import type { MemberId } from "../client.ts";
import { endAllPauses, endPause, pausePlan, pausePractice } from "./pauses.ts";
import { addPractice, finishPractice, getPlanItem, listPlan, resumePractice } from "./plans.ts";

freshDatabase();

const day = (text: string): Day => daySchema.parse(text);
const pause = (from: string, until: string): Pause => ({ from: day(from), until: day(until) });
const terms: Terms = plainTerms;
const today = day("2026-11-24");

async function practise(memberId: MemberId): Promise<string> {
  const draft = { draftId: randomUUID(), guide: "breathing", today: day("2026-11-02"), terms };
  return (await addPractice(memberId, draft)).id;
}

async function pausesOf(memberId: MemberId, itemId: string): Promise<string[]> {
  const item = await getPlanItem(memberId, itemId);
  return item?.pauses.map(({ from, until }) => `${from} ${until}`) ?? [];
}

test("pauses are kept oldest first, and those that touch are one", async () => {
  const member = await someMember();
  const id = await practise(member);
  expect(await pausePractice(member, id, pause("2026-12-20", "2026-12-31"))).toBe(true);
  expect(await pausePractice(member, id, pause("2026-11-24", "2026-11-30"))).toBe(true);
  expect(await pausesOf(member, id)).toEqual(["2026-11-24 2026-11-30", "2026-12-20 2026-12-31"]);
  await pausePractice(member, id, pause("2026-12-01", "2026-12-05"));
  expect(await pausesOf(member, id)).toEqual(["2026-11-24 2026-12-05", "2026-12-20 2026-12-31"]);
  await pausePractice(member, id, pause("2026-11-01", "2027-01-10"));
  expect(await pausesOf(member, id)).toEqual(["2026-11-01 2027-01-10"]);
});

test("going on again ends the pause with yesterday, drops those to come and keeps those that are over", async () => {
  const member = await someMember();
  const id = await practise(member);
  for (const each of [
    pause("2026-11-05", "2026-11-08"),
    pause("2026-11-20", "2026-11-30"),
    pause("2026-12-20", "2026-12-31"),
  ])
    await pausePractice(member, id, each);
  for (const _again of [1, 2]) expect(await endPause(member, id, today)).toBe(true);
  expect(await pausesOf(member, id)).toEqual(["2026-11-05 2026-11-08", "2026-11-20 2026-11-23"]);
});

test("the same pause sent twenty times at once is one, and different ones at once are all kept", async () => {
  const member = await someMember();
  const id = await practise(member);
  const same = Array.from({ length: 20 }, () => pausePractice(member, id, pause("2026-11-24", "2026-11-30")));
  expect(await Promise.all(same)).toEqual(same.map(() => true));
  expect(await pausesOf(member, id)).toEqual(["2026-11-24 2026-11-30"]);
  const apart = ["01", "04", "07", "10", "13"].map((date) => pause(`2027-01-${date}`, `2027-01-${date}`));
  await Promise.all(apart.map((each) => pausePractice(member, id, each)));
  expect(await pausesOf(member, id)).toHaveLength(6);
});

test("a practice that does not pass the check is left as it is", async () => {
  const member = await someMember();
  const id = await practise(member);
  const days = pause("2026-11-20", "2026-11-30");
  expect(await pausePractice(member, id, days, (item) => item.pauses.length > 0)).toBe(false);
  expect(await pausesOf(member, id)).toEqual([]);
  expect(await pausePractice(member, id, days, (item) => item.pauses.length === 0)).toBe(true);
  expect(await endPause(member, id, today, (item) => item.pauses.length === 0)).toBe(false);
  expect(await pausesOf(member, id)).toEqual(["2026-11-20 2026-11-30"]);
});

test("a finished practice cannot be paused, and starts again without the pause it was in", async () => {
  const member = await someMember();
  const id = await practise(member);
  await pausePractice(member, id, pause("2026-11-10", "2026-12-31"));
  await finishPractice(member, id, day("2026-11-20"));
  expect(await pausePractice(member, id, pause("2027-01-01", "2027-01-05"))).toBe(false);
  await resumePractice(member, id, today);
  expect(await pausesOf(member, id)).toEqual(["2026-11-10 2026-11-23"]);
});

test("the whole plan is paused and goes on at once; what is finished stays out of it", async () => {
  const member = await someMember();
  expect(await pausePlan(member, pause("2026-11-24", "2026-11-30"))).toBe(false);
  const [one, two, ended] = [await practise(member), await practise(member), await practise(member)];
  await pausePractice(member, two, pause("2026-11-28", "2026-12-24"));
  await finishPractice(member, ended, day("2026-11-20"));
  const all = Array.from({ length: 5 }, () => pausePlan(member, pause("2026-11-20", "2026-11-30")));
  expect(await Promise.all(all)).toEqual(all.map(() => true));
  const plan = async () => Object.fromEntries((await listPlan(member)).map(({ id, pauses }) => [id, pauses]));
  expect(await plan()).toEqual({
    [one]: [pause("2026-11-20", "2026-11-30")],
    [two]: [pause("2026-11-20", "2026-12-24")],
    [ended]: [],
  });
  await endAllPauses(member, today);
  const shortened = [pause("2026-11-20", "2026-11-23")];
  expect(await plan()).toEqual({ [one]: shortened, [two]: shortened, [ended]: [] });
});

test.each(["", "nonsense", "\0", randomUUID()])("an id that is nobody’s cannot be paused: %j", async (id) => {
  const member = await someMember();
  expect(await pausePractice(member, id, pause("2026-11-24", "2026-11-30"))).toBe(false);
  expect(await endPause(member, id, today)).toBe(false);
});

test("nobody can pause another’s practice, or go on with it", async () => {
  const [owner, other] = [await someMember(), await someMember()];
  const id = await practise(owner);
  await pausePractice(owner, id, pause("2026-11-20", "2026-11-30"));
  expect(await pausePractice(other, id, pause("2026-12-01", "2026-12-24"))).toBe(false);
  expect(await endPause(other, id, today)).toBe(false);
  await pausePlan(other, pause("2026-12-01", "2026-12-24"));
  await endAllPauses(other, today);
  expect(await pausesOf(owner, id)).toEqual(["2026-11-20 2026-11-30"]);
});

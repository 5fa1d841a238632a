import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { freshDatabase, someMember } from "#db/testing/database.ts";
import { type Day, daySchema } from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import { type Terms, unaided } from "#domain/practice/terms.ts";
import type { MemberId } from "../client.ts";
import {
  addPractice,
  amendPractice,
  finishPractice,
  getPlanItem,
  listPlan,
  resumePractice,
} from "./plans.ts";

freshDatabase();

const day = (text: string): Day => daySchema.parse(text);
const terms: Terms = {
  ...unaided,
  minutes: 5,
  tiny: "Three slow breaths.",
  schedule: { kind: "days", days: [1, 3, 5] },
  cue: "put the kettle on",
};
const gentler: Terms = { ...terms, minutes: 3, schedule: { kind: "times", times: 2 } };

function add(memberId: MemberId, draftId: string = randomUUID(), today = day("2026-11-02")) {
  return addPractice(memberId, { draftId, guide: "breathing", today, terms });
}

test("what is added is what is read", async () => {
  const member = await someMember();
  const { id, added } = await add(member);
  expect(added).toBe(true);
  expect(await getPlanItem(member, id)).toEqual({
    id,
    guide: "breathing",
    startedOn: "2026-11-02",
    finishedOn: null,
    versions: [{ holdsFrom: "2026-11-02", ...terms }],
    pauses: [],
  });
});

test("a draft sent again is the same practice, and the first one stands", async () => {
  const member = await someMember();
  const draftId = randomUUID();
  const { id } = await add(member, draftId);
  expect(await add(member, draftId, day("2026-11-09"))).toEqual({ id, added: false });
  expect((await listPlan(member)).map(({ startedOn }) => startedOn)).toEqual(["2026-11-02"]);
});

test("a practice that was finished goes on again when the same draft is sent once more", async () => {
  const member = await someMember();
  const draftId = randomUUID();
  const { id } = await add(member, draftId);
  await finishPractice(member, id, day("2026-11-02"));
  expect(await add(member, draftId)).toEqual({ id, added: false });
  expect(await listPlan(member)).toMatchObject([{ id, finishedOn: null }]);
});

test("a draft sent twenty times at once is one practice with one version", async () => {
  const member = await someMember();
  const draftId = randomUUID();
  const answers = await Promise.all(Array.from({ length: 20 }, () => add(member, draftId)));
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  expect(answers.filter(({ added }) => added)).toHaveLength(1);
  const plan = await listPlan(member);
  expect(plan.map(({ versions }) => versions.length)).toEqual([1]);
});

test("one draft in two members’ hands is two practices", async () => {
  const [one, other] = [await someMember(), await someMember()];
  const draftId = randomUUID();
  const { id } = await add(one, draftId);
  expect((await add(other, draftId)).id).not.toBe(id);
});

test("an edit holds from today, and the version before stays as it was", async () => {
  const member = await someMember();
  const { id } = await add(member);
  await amendPractice(member, id, day("2026-11-11"), gentler);
  expect((await getPlanItem(member, id))?.versions).toEqual([
    { holdsFrom: "2026-11-02", ...terms },
    { holdsFrom: "2026-11-11", ...gentler },
  ]);
});

test("two edits on one day leave the last of them", async () => {
  const member = await someMember();
  const { id } = await add(member);
  await amendPractice(member, id, day("2026-11-11"), { ...terms, minutes: 10 });
  await amendPractice(member, id, day("2026-11-11"), gentler);
  const versions = (await getPlanItem(member, id))?.versions;
  expect(versions?.map(({ minutes }) => minutes)).toEqual([5, 3]);
});

test("what was changed meanwhile is not overwritten, and what is asked for after all is saved", async () => {
  const member = await someMember();
  const { id } = await add(member);
  const today = day("2026-11-11");
  const asksFor = (minutes: number) => (item: PlanItem) => item.versions.at(-1)?.minutes === minutes;
  expect(await amendPractice(member, id, today, { ...terms, minutes: 10 }, asksFor(5))).toBe(true);
  expect(await amendPractice(member, id, today, gentler, asksFor(5))).toBe(false);
  expect(await finishPractice(member, id, today, asksFor(5))).toBe(false);
  const item = await getPlanItem(member, id);
  expect(item?.finishedOn).toBeNull();
  expect(item?.versions.map(({ minutes }) => minutes)).toEqual([5, 10]);
  expect(await amendPractice(member, id, today, gentler, asksFor(10))).toBe(true);
  expect(await finishPractice(member, id, today, asksFor(3))).toBe(true);
});

test("of two different edits of what both saw, sent at once, one is saved and the other is told", async () => {
  const member = await someMember();
  const { id } = await add(member);
  const edit = (minutes: number) =>
    amendPractice(member, id, day("2026-11-11"), { ...terms, minutes }, (item) => item.versions.length === 1);
  const answers = await Promise.all([10, 15, 20, 30].map(edit));
  expect(answers.filter(Boolean)).toHaveLength(1);
  expect((await getPlanItem(member, id))?.versions).toHaveLength(2);
});

test("finishing keeps the first day it was said, and the record", async () => {
  const member = await someMember();
  const { id } = await add(member);
  expect(await finishPractice(member, id, day("2026-11-20"))).toBe(true);
  expect(await finishPractice(member, id, day("2026-11-25"))).toBe(true);
  const item = await getPlanItem(member, id);
  expect(item?.finishedOn).toBe("2026-11-20");
  expect(item?.versions).toHaveLength(1);
});

test("a finished practice cannot be edited", async () => {
  const member = await someMember();
  const { id } = await add(member);
  await finishPractice(member, id, day("2026-11-20"));
  expect(await amendPractice(member, id, day("2026-11-21"), gentler)).toBe(false);
  expect((await getPlanItem(member, id))?.versions).toHaveLength(1);
});

test("starting again leaves the days between without a plan, also when it is sent twice", async () => {
  const member = await someMember();
  const { id } = await add(member);
  await finishPractice(member, id, day("2026-11-20"));
  await Promise.all([1, 2].map(() => resumePractice(member, id, day("2026-12-01"))));
  const item = await getPlanItem(member, id);
  expect(item?.finishedOn).toBeNull();
  expect(item?.versions.map(({ holdsFrom, schedule }) => [holdsFrom, schedule])).toEqual([
    ["2026-11-02", terms.schedule],
    ["2026-11-21", { kind: "days", days: [] }],
    ["2026-12-01", terms.schedule],
  ]);
});

test("a practice is taken up on other terms, unless it was changed meanwhile", async () => {
  const member = await someMember();
  const { id } = await add(member);
  await finishPractice(member, id, day("2026-11-20"));
  const today = day("2026-12-01");
  expect(await resumePractice(member, id, today, gentler, ({ finishedOn }) => finishedOn === null)).toBe(
    false,
  );
  expect(await resumePractice(member, id, today, gentler, ({ finishedOn }) => finishedOn !== null)).toBe(
    true,
  );
  const item = await getPlanItem(member, id);
  expect(item?.finishedOn).toBeNull();
  expect(item?.versions.map(({ holdsFrom, minutes, schedule }) => [holdsFrom, minutes, schedule])).toEqual([
    ["2026-11-02", 5, terms.schedule],
    ["2026-11-21", 5, { kind: "days", days: [] }],
    ["2026-12-01", 3, gentler.schedule],
  ]);
  // On the day of finishing or the next, there is no break, and the day's own version is the new one.
  await finishPractice(member, id, today);
  expect(await resumePractice(member, id, today, terms)).toBe(true);
  expect((await getPlanItem(member, id))?.versions.map(({ minutes }) => minutes)).toEqual([5, 5, 5]);
});

test.each(["", "nonsense", "123", "' or 1=1", "\0", "0".repeat(5000), randomUUID()])(
  "an id that is nobody’s finds nothing: %j",
  async (id) => {
    const member = await someMember();
    const today = day("2026-11-11");
    expect(await getPlanItem(member, id)).toBeUndefined();
    expect(await amendPractice(member, id, today, gentler)).toBe(false);
    expect(await finishPractice(member, id, today)).toBe(false);
    expect(await resumePractice(member, id, today)).toBe(false);
  },
);

test("another member’s practice can be neither seen nor changed", async () => {
  const [owner, other] = [await someMember(), await someMember()];
  const { id } = await add(owner);
  const today = day("2026-11-11");
  expect(await getPlanItem(other, id)).toBeUndefined();
  expect(await listPlan(other)).toEqual([]);
  expect(await amendPractice(other, id, today, gentler)).toBe(false);
  expect(await finishPractice(other, id, today)).toBe(false);
  const item = await getPlanItem(owner, id);
  expect(item).toMatchObject({ finishedOn: null, versions: [{ minutes: 5 }] });
});

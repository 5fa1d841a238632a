import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { type CarePlan, emptyCarePlan, reviseCarePlan } from "#domain/care-plan/care-plan.ts";
import { readCarePlan, reviseKeptCarePlan } from "./care-plans.ts";
import { asMember, type MemberId } from "./client.ts";
import { freshDatabase, someMember } from "./testing/database.ts";

freshDatabase();

/** Sends a form that was opened when the plan was `shown`, and says `words` in some fields. */
const write = (member: MemberId, words: Partial<CarePlan>, shown: CarePlan = emptyCarePlan) =>
  reviseKeptCarePlan(member, (kept) =>
    reviseCarePlan(kept, { ...shown, ...words }, (field, text) => shown[field] === text),
  );

test("each part is kept by itself, and one that is emptied is gone", async () => {
  const member = await someMember();
  await write(member, { signs: "I skip meals.", country: "PT" });
  const first = await readCarePlan(member);
  expect(first.plan).toEqual({ ...emptyCarePlan, signs: "I skip meals.", country: "PT" });
  await write(member, { signs: "", living: "The cat." }, first.plan);
  const { plan, changedAt } = await readCarePlan(member);
  expect(plan).toEqual({ ...emptyCarePlan, country: "PT", living: "The cat." });
  expect(changedAt?.valueOf()).toBeGreaterThan(first.changedAt?.valueOf() ?? Number.POSITIVE_INFINITY);
});

test("what was changed elsewhere meanwhile is not written over, and all else of the form waits with it", async () => {
  const member = await someMember();
  await write(member, { signs: "Mine." });
  expect(await write(member, { signs: "Theirs.", alone: "Walk." })).toMatchObject({
    clashes: ["signs"],
    kept: { signs: "Mine." },
  });
  expect((await readCarePlan(member)).plan).toMatchObject({ signs: "Mine.", alone: "" });
});

test("two at once that would write over each other do not both count", async () => {
  const member = await someMember();
  const both = await Promise.all([write(member, { signs: "One." }), write(member, { signs: "Two." })]);
  expect(both.map(({ clashes }) => clashes.length).sort()).toEqual([0, 1]);
});

test("no word can be read in the row", async () => {
  const member = await someMember();
  await write(member, { safer: "planted-word" });
  const [row] = await asMember(member, (tx) =>
    tx.execute<{ row: string }>(sql`select to_jsonb(c)::text as row from care_plans c`),
  );
  expect(row?.row).toContain("safer");
  expect(row?.row).not.toContain("planted-word");
});

import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { freshDatabase, someMember } from "#db/testing/database.ts";
import { daySchema } from "#domain/day.ts";
import { plainTerms } from "#domain/testing/terms.ts";
import type { MemberId } from "../client.ts";
import { addPractice, finishPractice, listPlan, movePractice, resumePractice } from "./plans.ts";

freshDatabase();

const today = daySchema.parse("2026-11-02");

/** Takes these guides into the plan, one after the other; gives their ids by guide. */
async function plan(member: MemberId, ...guides: string[]): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const guide of guides) {
    const terms = plainTerms;
    ids[guide] = (await addPractice(member, { draftId: randomUUID(), guide, today, terms })).id;
  }
  return ids;
}

async function order(member: MemberId): Promise<string> {
  return (await listPlan(member)).map(({ guide }) => guide).join(" ");
}

test("practices stand in the order in which they were added, until they are moved", async () => {
  const member = await someMember();
  const { c = "", a = "" } = await plan(member, "a", "b", "c");
  expect(await order(member)).toBe("a b c");
  expect(await movePractice(member, c, "up")).toBe(true);
  expect(await order(member)).toBe("a c b");
  expect(await movePractice(member, a, "down")).toBe(true);
  expect(await order(member)).toBe("c a b");
  await plan(member, "d");
  expect(await order(member)).toBe("c a b d");
});

test("the first cannot rise and the last cannot sink", async () => {
  const member = await someMember();
  const { a = "", b = "" } = await plan(member, "a", "b");
  expect(await movePractice(member, a, "up")).toBe(false);
  expect(await movePractice(member, b, "down")).toBe(false);
  expect(await order(member)).toBe("a b");
});

test("a finished practice between two others is passed over, and keeps its place for when it goes on", async () => {
  const member = await someMember();
  const { b = "", c = "" } = await plan(member, "a", "b", "c");
  await finishPractice(member, b, today);
  expect(await movePractice(member, b, "up")).toBe(false);
  expect(await movePractice(member, c, "up")).toBe(true);
  await resumePractice(member, b, today);
  expect(await order(member)).toBe("c b a");
});

test("moves at once, from two tabs, leave every practice in one place", async () => {
  const member = await someMember();
  const ids = await plan(member, "a", "b", "c", "d");
  const moves = Object.values(ids).flatMap((id) => [
    movePractice(member, id, "up"),
    movePractice(member, id, "down"),
  ]);
  await Promise.all(moves);
  expect((await order(member)).split(" ").sort()).toEqual(["a", "b", "c", "d"]);
});

test.each(["", "nonsense", "\0", randomUUID()])("an id that is nobody’s cannot be moved: %j", async (id) => {
  const member = await someMember();
  await plan(member, "a", "b");
  expect(await movePractice(member, id, "up")).toBe(false);
  expect(await movePractice(member, id, "down")).toBe(false);
});

test("nobody can move another’s practice", async () => {
  const [owner, other] = [await someMember(), await someMember()];
  const { b = "" } = await plan(owner, "a", "b");
  await plan(other, "x", "y");
  expect(await movePractice(other, b, "up")).toBe(false);
  expect([await order(owner), await order(other)]).toEqual(["a b", "x y"]);
});

import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { addPractice } from "#db/plan/plans.ts";
import { freshDatabase, someMember } from "#db/testing/database.ts";
import { type Day, daySchema } from "#domain/day.ts";
import type { Review } from "#domain/review/review.ts";
import { plainTerms } from "#domain/testing/terms.ts";
import type { MemberId } from "../client.ts";
import { chooseAfterReview, listReviews, saveReview } from "./reviews.ts";

freshDatabase();

const day = (text: string): Day => daySchema.parse(text);
const answers: Omit<Review, "itemId"> = {
  day: day("2026-11-16"),
  helped: "a-little",
  inTheWay: ["no-time", "too-tired"],
  proposed: "smaller",
  chosen: null,
};

async function practise(memberId: MemberId): Promise<string> {
  const terms = plainTerms;
  const today = day("2026-11-02");
  const { id } = await addPractice(memberId, { draftId: randomUUID(), guide: "breathing", today, terms });
  return id;
}

test("what was answered is read back, latest first, with what was chosen then", async () => {
  const member = await someMember();
  const itemId = await practise(member);
  const later: Review = { ...answers, itemId, day: day("2026-11-30"), helped: "worse", inTheWay: [] };
  await saveReview(member, { itemId, ...answers });
  await saveReview(member, later);
  await chooseAfterReview(member, itemId, answers.day, "keep");
  expect(await listReviews(member)).toEqual([later, { itemId, ...answers, chosen: "keep" }]);
});

test("a second review on one day replaces the first, with what was chosen after it", async () => {
  const member = await someMember();
  const itemId = await practise(member);
  const again: Review = { itemId, ...answers, helped: "a-lot", inTheWay: ["nothing"], proposed: "keep" };
  await saveReview(member, { itemId, ...answers });
  await chooseAfterReview(member, itemId, answers.day, "smaller");
  await Promise.all([saveReview(member, again), saveReview(member, again)]);
  expect(await listReviews(member)).toEqual([again]);
});

test("nobody reviews another’s practice, chooses for them, or reads their reviews", async () => {
  const [owner, other] = [await someMember(), await someMember()];
  const itemId = await practise(owner);
  await saveReview(owner, { itemId, ...answers });
  expect(await saveReview(other, { itemId, ...answers, helped: "worse" })).toBe(false);
  await chooseAfterReview(other, itemId, answers.day, "finish");
  expect(await listReviews(other)).toEqual([]);
  expect(await listReviews(owner)).toEqual([{ itemId, ...answers }]);
});

test.each(["x", randomUUID()])("there is no practice %s to review", async (itemId) => {
  const member = await someMember();
  expect(await saveReview(member, { itemId, ...answers })).toBe(false);
  await chooseAfterReview(member, itemId, answers.day, "keep");
  expect(await listReviews(member)).toEqual([]);
});

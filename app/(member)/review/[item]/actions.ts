"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { memberAction, notNow } from "#app/_forms/action.ts";
import { justSaved } from "#app/_forms/just-saved.ts";
import type { Member } from "#app/_member/auth.ts";
import { pausePractice } from "#db/plan/pauses.ts";
import { amendPractice, finishPractice } from "#db/plan/plans.ts";
import { chooseAfterReview, saveReview } from "#db/record/reviews.ts";
import { addDays, type Day, daySchema } from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import { proposeAfterReview } from "#domain/review/proposal.ts";
import { helpedAnswers, obstacles, type Proposal, proposals, tidyObstacles } from "#domain/review/review.ts";
import { settled, todayOf } from "../../_page/member-page.tsx";
import { seenOf } from "../../_page/seen.ts";
import { lookBackOn, type Reviewed, readReviewed } from "./look-back.ts";

const gone = "This practice is not going on in your plan. Open your plan and choose it there.";

const answers = z.object({
  item: z.string().default(""),
  helped: z.enum(helpedAnswers, "Choose the answer that comes closest."),
  inTheWay: z.array(z.enum(obstacles, "Choose from the list.")).default([]),
});

/** Keeps the answers, and leads to what could come next. A second time on one day replaces the first. */
export const answerReview = memberAction(answers, async ({ member, values, typed }) => {
  const today = todayOf(settled(member));
  const reviewed = await readReviewed(member, values.item, today);
  if (!reviewed) return notNow(typed, gone);
  const said = { helped: values.helped, inTheWay: tidyObstacles(values.inTheWay) };
  const { change } = proposeAfterReview(lookBackOn(reviewed, said, member, today));
  const itemId = reviewed.item.id;
  if (!(await saveReview(member.id, { itemId, day: today, ...said, proposed: change, chosen: null })))
    return notNow(typed, gone);
  redirect(`/review/${itemId}/next`);
});

const choice = z.object({
  item: z.string().default(""),
  /** The day of the review that this follows. */
  day: daySchema,
  change: z.enum(proposals, "Choose one of the ways to go on."),
  /** What the practice asked when the page was drawn, and what "smaller" was said to mean. */
  seen: z.string().default(""),
  wanted: z.string().default(""),
  /** How long to pause. */
  weeks: z.enum(["1", "2"]).default("1"),
});

/** Does what the member chose after a review, and only that. Pressed twice, it is done once. */
export const chooseNext = memberAction(choice, async ({ member, values, typed }) => {
  const today = todayOf(settled(member));
  const reviewed = await readReviewed(member, values.item, today);
  if (!reviewed) return notNow(typed, gone);
  const itemId = reviewed.item.id;
  if (!(await carryOut(member, reviewed, today, values)))
    redirect(justSaved("/review/[item]/next", "changed", { path: `/review/${itemId}/next` }));
  await chooseAfterReview(member.id, itemId, values.day, values.change);
  redirect(whereTo(itemId, values.change));
});

/** False when the practice is not any more what the page had shown. */
async function carryOut(
  member: Member,
  { item, terms, smaller }: Reviewed,
  today: Day,
  { change, seen, wanted, weeks }: z.infer<typeof choice>,
): Promise<boolean> {
  if (change === "finish") return finishPractice(member.id, item.id, today);
  if (change === "pause")
    return pausePractice(member.id, item.id, { from: today, until: addDays(today, 7 * Number(weeks) - 1) });
  if (change !== "smaller" || seenOf(terms) === wanted) return true;
  if (!smaller || seenOf(smaller) !== wanted) return false;
  return amendPractice(member.id, item.id, today, smaller, (current) => stillAsks(current, seen));
}

function stillAsks({ versions }: PlanItem, seen: string): boolean {
  const { holdsFrom: _, ...terms } = versions.at(-1) ?? {};
  return seenOf(terms) === seen;
}

function whereTo(itemId: string, change: Proposal): string {
  if (change === "other-cue") return `/plan/${itemId}#practice-cue`;
  return change === "swap" ? `/review/${itemId}/swap` : justSaved("/review", change);
}

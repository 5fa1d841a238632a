/** Looking back at a practice every week or two: when, at which days, and what can be answered. */
import { z } from "zod";
import { addDays, type Day, daySchema, daysBetween } from "#domain/day.ts";
import { type PlanItem, pauseOn, versionOn } from "#domain/practice/plan.ts";

/** Whether it helped. */
export const helpedAnswers = ["a-lot", "a-little", "no-difference", "worse", "cannot-tell"] as const;
export type Helped = (typeof helpedAnswers)[number];

/** What can get in the way. */
export const obstacles = [
  "nothing",
  "no-time",
  "forgot",
  "too-tired",
  "pain",
  "no-private-space",
  "caring-for-others",
  "did-not-enjoy",
  "other",
] as const;
export type Obstacle = (typeof obstacles)[number];

/** What can be done about a practice after a review. Never done by itself: the member chooses. */
export const proposals = ["keep", "smaller", "other-cue", "swap", "pause", "finish"] as const;
export type Proposal = (typeof proposals)[number];

export const reviewSchema = z.strictObject({
  itemId: z.guid(),
  day: daySchema,
  helped: z.enum(helpedAnswers),
  /** What got in the way; empty when nothing was said. "nothing" stands alone. */
  inTheWay: z.array(z.enum(obstacles)),
  proposed: z.enum(proposals),
  /** Null until the member has chosen. */
  chosen: z.enum(proposals).nullable(),
});
export type Review = z.infer<typeof reviewSchema>;

/** Days from one review to the next, as the member chose. */
export type ReviewEvery = 7 | 14;

/** A practice that can be looked back on, and for how many days it has gone on since it began or was last reviewed. */
export type ReviewDue = { item: PlanItem; days: number };

/**
 * The practices whose review is due, in the order of the plan: `every` days after they began, were taken up again, came
 * back from a pause or were last reviewed, whichever was latest. None that is finished, paused or yet to begin.
 * @param reviews any reviews; the latest of each practice matters
 */
export function reviewsDue(
  plan: readonly PlanItem[],
  reviews: readonly Pick<Review, "itemId" | "day">[],
  today: Day,
  every: ReviewEvery,
): ReviewDue[] {
  return plan
    .filter((item) => item.finishedOn === null && !pauseOn(item, today))
    .map((item) => ({ item, days: daysBetween(lastLookedAt(item, reviews, today), today) }))
    .filter(({ days }) => days >= every);
}

/** After how many days there is something to look back at. */
const somethingTried = 3;

/** Whether to offer a look back before one is due: once some practice has been tried for a few days. */
export function offersReview(...asked: Parameters<typeof reviewsDue>): boolean {
  const [plan, , today] = asked;
  const isTried = plan.some(
    ({ finishedOn, startedOn }) => finishedOn === null && startedOn <= addDays(today, -somethingTried),
  );
  return isTried && reviewsDue(...asked).length === 0;
}

/** The first of the days that a review on `today` looks back on: `every` days with today, or those since it began. */
export function reviewedFrom(item: PlanItem, today: Day, every: ReviewEvery): Day {
  return latest(addDays(today, 1 - every), wentOnFrom(item, today));
}

/** The first day of the present stretch of a practice: its start, or the day on which it was taken up again. */
export function beganOn(item: PlanItem): Day {
  const first = item.versions.findLast(
    ({ holdsFrom }) => versionOn(item, holdsFrom) && !versionOn(item, addDays(holdsFrom, -1)),
  );
  return first?.holdsFrom ?? item.startedOn;
}

/** What was ticked, tidied: "nothing" beside something else says no more than the other. */
export function tidyObstacles(ticked: readonly Obstacle[]): Obstacle[] {
  const others = obstacles.filter((obstacle) => obstacle !== "nothing" && ticked.includes(obstacle));
  return others.length === 0 && ticked.includes("nothing") ? ["nothing"] : others;
}

function lastLookedAt(item: PlanItem, reviews: readonly Pick<Review, "itemId" | "day">[], today: Day): Day {
  const days = reviews.filter(({ itemId }) => itemId === item.id).map(({ day }) => day);
  return latest(wentOnFrom(item, today), ...days);
}

/** A pause asks for nothing, so what is looked at begins after the last one. */
function wentOnFrom(item: PlanItem, today: Day): Day {
  const pause = item.pauses.findLast(({ until }) => until < today);
  return pause ? latest(beganOn(item), addDays(pause.until, 1)) : beganOn(item);
}

function latest(first: Day, ...others: Day[]): Day {
  return [first, ...others].sort().at(-1) ?? first;
}

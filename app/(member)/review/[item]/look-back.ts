/** A practice as its review sees it: what its pages show, and what their actions decide by. */

import type { Member } from "#app/_member/auth.ts";
import { guideBySlug, guideTitle } from "#content/index.ts";
import { getPlanItem } from "#db/plan/plans.ts";
import { listItemLogs } from "#db/record/logs.ts";
import { listReviews } from "#db/record/reviews.ts";
import { addDays, type Day } from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import { smallerTerms } from "#domain/practice/smaller.ts";
import type { Terms } from "#domain/practice/terms.ts";
import type { Log } from "#domain/record/log.ts";
import { timesBetween } from "#domain/record/progress.ts";
import { type LookBack, lookBack } from "#domain/review/proposal.ts";
import { type Review, reviewedFrom } from "#domain/review/review.ts";

export type Reviewed = {
  item: PlanItem;
  title: string;
  /** Completes "I will …". */
  does: string;
  terms: Terms;
  /** One step smaller; null when it is as small as it gets. */
  smaller: Terms | null;
  /** The first of the days looked back on, which end with today. */
  from: Day;
  logs: Log[];
  /** Those of this practice, latest first. */
  reviews: Review[];
};

/** A practice that has begun and goes on, with all that a review of it on `today` needs; undefined when there is none. */
export async function readReviewed(
  member: Member,
  itemId: string,
  today: Day,
): Promise<Reviewed | undefined> {
  const [item, logs, reviews] = await Promise.all([
    getPlanItem(member.id, itemId),
    listItemLogs(member.id, itemId, addDays(today, -member.reviewEvery), today),
    listReviews(member.id),
  ]);
  const version = item?.versions.at(-1);
  if (!item || !version || item.startedOn > today || item.finishedOn !== null) return undefined;
  const { holdsFrom: _, ...terms } = version;
  const front = guideBySlug(item.guide)?.front;
  return {
    item,
    title: guideTitle(item.guide),
    does: front?.action ?? "practise",
    terms,
    smaller: smallerTerms(terms, front?.doses ?? []),
    from: reviewedFrom(item, today, member.reviewEvery),
    logs,
    reviews: reviews.filter((review) => review.itemId === item.id),
  };
}

/** What follows from the answers is decided on this. */
export function lookBackOn(
  { item, logs, reviews, smaller }: Reviewed,
  answers: Pick<Review, "helped" | "inTheWay">,
  member: Member,
  today: Day,
): LookBack {
  const record = { logs, reviews, canShrink: smaller !== null };
  const { weeks, reviewEvery } = member;
  return lookBack(item, answers, record, { today, weeks, every: reviewEvery });
}

/** The review that waits for a choice: the latest one, if it is of today, or of yesterday since midnight may pass between. */
export function reviewUnderWay({ reviews }: Reviewed, today: Day): Review | undefined {
  return reviews.find(({ day }) => day >= addDays(today, -1));
}

/** How often it was written down in the days looked back on. */
export function timesDone({ logs, from }: Reviewed, today: Day): number {
  return timesBetween(logs, from, today);
}

/** What somebody wants to remember when things are better, for when they are not. */

import type { Day } from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import { counts, type Log } from "#domain/record/log.ts";
import type { Review } from "#domain/review/review.ts";

/** The parts of the sheet, in the order in which they are read. What is kept is named so in the database and in exports. */
export const stayingWellParts = ["signs", "helped", "badWeek", "ask"] as const;
export type StayingWellPart = (typeof stayingWellParts)[number];

/**
 * What may have helped since `from`: the practices that were done, the one done most often first, and whether the latest
 * review of each said so.
 * @param reviews of each practice, oldest first
 */
export function whatHelped(
  plan: readonly PlanItem[],
  logs: readonly Log[],
  reviews: readonly Pick<Review, "itemId" | "helped">[],
  from: Day,
): { guide: string; times: number; saidSo: boolean }[] {
  return plan
    .map(({ id, guide }) => {
      const helped = reviews.findLast(({ itemId }) => itemId === id)?.helped;
      const times = logs.filter((log) => log.itemId === id && log.day >= from && counts(log)).length;
      return { guide, times, saidSo: helped === "a-lot" || helped === "a-little" };
    })
    .filter(({ times }) => times > 0)
    .sort((one, other) => other.times - one.times);
}

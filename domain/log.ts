import { type Day, formatDay } from "./day.ts";
import type { PlanItem } from "./plan.ts";

/** What can be said of a practice on a day. Nothing said (no log) means unknown, never failed. */
export const logStates = ["done", "tiny", "rest", "not-applicable"] as const;
export type LogState = (typeof logStates)[number];

/** What a member said of one practice on one local day. There is at most one for each day. */
export type Log = { itemId: string; day: Day; state: LogState };

/**
 * Why nothing can be said of that day, in words for the member; null when all is well. Any past day can be
 * filled in.
 */
export function logProblem(item: PlanItem, day: Day, today: Day): string | null {
  if (day > today) return `${formatDay(day, "long")} has not come yet. Choose today or a day before it.`;
  if (day < item.startedOn)
    return `This practice began on ${formatDay(item.startedOn, "long")}. Choose that day or a later one.`;
  if (item.finishedOn !== null && day > item.finishedOn)
    return `You finished this practice on ${formatDay(item.finishedOn, "long")}. Choose that day or an earlier one.`;
  return null;
}

/** Whether it was done that day, in full or in its tiny version: both count the same. */
export function counts(log: Log): boolean {
  return log.state === "done" || log.state === "tiny";
}

/** Whether the day asks for nothing, because the member said so. Such a day leaves the count; it never adds. */
export function excuses(log: Log): boolean {
  return log.state === "rest" || log.state === "not-applicable";
}

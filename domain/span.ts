/** Which weeks a page of progress shows. */
import { addDays, type Day, startOfWeek, type Weekday } from "./day.ts";
import type { PlanItem } from "./plan.ts";

/** How many weeks can be looked at together: a month or so, a season, a year. */
export const spanLengths = [4, 12, 52] as const;
export type SpanWeeks = (typeof spanLengths)[number];

export type Span = {
  weeks: SpanWeeks;
  /** The first day of a week. */
  from: Day;
  /** The last day that is counted: today, or the end of an earlier week. */
  to: Day;
  /** Whether the week under way is shown too, after so many whole ones. */
  isPresent: boolean;
};

/**
 * So many weeks, the last of them that of `until`; when that is not over, or no day is given, the week under way and as
 * many before it. One span ends where the next begins.
 */
export function spanUntil(weeks: SpanWeeks, until: Day | undefined, today: Day, firstDay: Weekday): Span {
  const thisWeek = startOfWeek(today, firstDay);
  if (until === undefined || until >= thisWeek)
    return { weeks, from: addDays(thisWeek, -7 * weeks), to: today, isPresent: true };
  const lastWeek = startOfWeek(until, firstDay);
  return { weeks, from: addDays(lastWeek, -7 * (weeks - 1)), to: addDays(lastWeek, 6), isPresent: false };
}

/**
 * The days for "9 times in the last 4 weeks". The week under way is not over, so of the present as many days are
 * counted as there are in so many weeks, or in a year.
 */
export function countedDays({ weeks, from, to, isPresent }: Span): { from: Day; to: Day } {
  if (!isPresent) return { from, to };
  const days = weeks === 52 ? 365 : 7 * weeks;
  return { from: addDays(to, 1 - days), to };
}

/**
 * The part of the span in which the practice was in the plan, both days included; undefined when it was not. One that
 * is going on is always in the present, even for someone who has flown to the day before it began.
 */
export function daysInPlan(
  item: PlanItem,
  { from, to, isPresent }: Span,
): { from: Day; to: Day } | undefined {
  const first = item.startedOn > from ? item.startedOn : from;
  const last = item.finishedOn !== null && item.finishedOn < to ? item.finishedOn : to;
  if (first <= last) return { from: first, to: last };
  return isPresent && item.finishedOn === null ? { from: last, to: last } : undefined;
}

/** Which weeks a page of progress shows. */
import type { Day } from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import { type Weeks, weekAfter, weekOf } from "./week.ts";

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
export function spanUntil(length: SpanWeeks, until: Day | undefined, today: Day, weeks: Weeks): Span {
  const thisWeek = weekOf(today, weeks);
  if (until === undefined || until >= thisWeek.from)
    return { weeks: length, from: weekAfter(today, -length, weeks).from, to: today, isPresent: true };
  const from = weekAfter(until, 1 - length, weeks).from;
  return { weeks: length, from, to: weekOf(until, weeks).to, isPresent: false };
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

/** Coming back after a while away, which is a strength. */
import { addDays, type Day, daysBetween } from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import { counts, type Log } from "./log.ts";
import { plannedBetween } from "./schedule.ts";
import type { Weeks } from "./week.ts";

export type Return = {
  /** The day on which it was done again. */
  on: Day;
  /** For how many days before it nothing was said. */
  away: number;
};

/**
 * The days from `from` to `to`, both included, on which somebody did the practice again after a gap: nothing was said
 * for seven days or more, in which the plan asked for it twice or more. Pauses and days of rest are no gap, and nor is
 * the time before the first day. Oldest first.
 * @param logs those of these days and the last one before them, or more
 */
export function returnsBetween(
  item: PlanItem,
  logs: readonly Log[],
  { from, to }: { from: Day; to: Day },
  weeks: Weeks,
): Return[] {
  const said = logs
    .filter((log) => log.itemId === item.id && log.day <= to)
    .sort((one, other) => (one.day < other.day ? -1 : 1));
  return said.flatMap((log, index): Return[] => {
    const last = said[index - 1]?.day;
    if (!last || log.day < from || !counts(log)) return [];
    const away = daysBetween(last, log.day) - 1;
    const asked = () => plannedBetween(item, [], addDays(last, 1), addDays(log.day, -1), weeks);
    return away >= 7 && asked() >= 2 ? [{ on: log.day, away }] : [];
  });
}

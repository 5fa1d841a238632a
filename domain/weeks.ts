/** How often a practice was done, week by week, beside what the plan then in force asked for. */
import { addDays, type Day, daysFrom, startOfWeek, type Weekday } from "./day.ts";
import { counts, type Log } from "./log.ts";
import type { PlanItem } from "./plan.ts";
import { plannedBetween } from "./schedule.ts";

export type WeekCount = {
  /** The first day of the week. */
  from: Day;
  /** How often it was done, in full or tiny, planned or not. */
  times: number;
  /** How often the plan asked for it; less in a first week, in a pause, or with days of rest. */
  planned: number;
};

/** The weeks from that of `from` to that of `to`, oldest first; of the last one, all seven days. */
export function timesPerWeek(
  item: PlanItem,
  logs: readonly Log[],
  { from, to }: { from: Day; to: Day },
  firstDay: Weekday,
): WeekCount[] {
  const own = new Map<Day, Log[]>();
  for (const log of logs) {
    if (log.itemId !== item.id) continue;
    const week = startOfWeek(log.day, firstDay);
    const others = own.get(week);
    if (others) others.push(log);
    else own.set(week, [log]);
  }
  return daysFrom(startOfWeek(from, firstDay), to)
    .filter((_, days) => days % 7 === 0)
    .map((week) => {
      const said = own.get(week) ?? [];
      const planned = plannedBetween(item, said, week, addDays(week, 6), firstDay);
      return { from: week, times: said.filter(counts).length, planned };
    });
}

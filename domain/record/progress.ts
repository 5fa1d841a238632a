/**
 * What a record adds up to, said without guilt. Everything is counted from the logs each time; nothing is
 * stored.
 */
import { addDays, type Day, daysFrom } from "#domain/day.ts";
import { type PlanItem, pauseOn, versionOn } from "#domain/practice/plan.ts";
import { counts, type Log, type LogState } from "./log.ts";
import { plannedBetween } from "./schedule.ts";
import type { Weeks } from "./week.ts";

/**
 * What a square of the practice calendar shows. 'noted' is a day of which there are only numbers or a note, 'outside' one
 * on which the practice was not in the plan.
 */
export type Sign = LogState | "noted" | "unknown" | "paused" | "outside" | "future";

/** A square of the practice calendar. */
export type Cell = { day: Day; sign: Sign };

/** Whether it shows that the practice was done that day, in full or tiny. */
export function isDone({ sign }: Cell): boolean {
  return sign === "done" || sign === "tiny";
}

/**
 * How often `logs` say that something was done from `from` to `to`, both included: in full or tiny, planned or
 * not.
 */
export function timesBetween(logs: readonly Log[], from: Day, to: Day): number {
  return logs.filter((log) => counts(log) && from <= log.day && log.day <= to).length;
}

/**
 * What the square of `day` shows. A day with a log always shows it, even one that a flight over the date line has put
 * ahead of today.
 */
export function signOf(item: PlanItem, log: Log | undefined, day: Day, today: Day): Sign {
  return log ? (log.state ?? "noted") : unsaid(item, day, today);
}

/** The days of a practice from `from` to `to`, both included, as far as it was begun by then. What comes after `today` is still to come. */
export function cellsBetween(
  item: PlanItem,
  logs: readonly Log[],
  { from, to, today }: { from: Day; to: Day; today: Day },
): Cell[] {
  const own = new Map(logs.filter((log) => log.itemId === item.id).map((log) => [log.day, log]));
  const first = item.startedOn > from ? item.startedOn : from;
  return daysFrom(first, to).map((day) => ({ day, sign: signOf(item, own.get(day), day, today) }));
}

/**
 * Whether someone comes back after a while away, to be met with "Welcome back" and the tiny version: nothing
 * was said for seven days or more before `today`, nor yet today, and the plan asked for it twice or more
 * meanwhile.
 * @param logs the latest ones; a rest day counts as being in touch
 */
export function returnsAfterGap(item: PlanItem, logs: readonly Log[], today: Day, weeks: Weeks): boolean {
  const days = logs.filter((log) => log.itemId === item.id && log.day <= today).map(({ day }) => day);
  if (!versionOn(item, today)) return false;
  const last = days.sort().at(-1);
  const from = last ? addDays(last, 1) : item.startedOn;
  return addDays(from, 7) <= today && plannedBetween(item, [], from, addDays(today, -1), weeks) >= 2;
}

function unsaid(item: PlanItem, day: Day, today: Day): Sign {
  if (day > today) return "future";
  if (!versionOn(item, day)) return "outside";
  return pauseOn(item, day) ? "paused" : "unknown";
}

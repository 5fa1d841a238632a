/**
 * What a record adds up to, said without guilt. Everything is counted from the logs each time; nothing is
 * stored.
 */
import { addDays, type Day, daysFrom, startOfWeek, type Weekday, weekdayOf } from "./day.ts";
import { counts, type Log, type LogState } from "./log.ts";
import { type PlanItem, pauseOn, versionOn } from "./plan.ts";
import { freePasses, plannedBetween } from "./schedule.ts";

/**
 * What a square of the practice calendar shows. 'noted' is a day of which there are only numbers or a note, 'outside' one
 * on which the practice was not in the plan.
 */
export type Mark = LogState | "noted" | "unknown" | "paused" | "outside" | "future";

/**
 * How often `logs` say that something was done from `from` to `to`, both included: in full or tiny, planned or
 * not.
 */
export function timesBetween(logs: readonly Log[], from: Day, to: Day): number {
  return logs.filter((log) => counts(log) && from <= log.day && log.day <= to).length;
}

/**
 * In how many of the last four calendar weeks the practice was done as often as planned, less the free passes, for
 * "3 of 4 weeks on plan". The week under way joins in as soon as it is on plan, never before, so an open week takes
 * nothing away. A week that asked for nothing is left out, unless something was done in it.
 * @param logs those from the start of the fourth week before that of `today`, or more
 */
export function weeksOnPlan(
  item: PlanItem,
  logs: readonly Log[],
  today: Day,
  firstDay: Weekday,
): { on: number; of: number } {
  const own = logs.filter((log) => log.itemId === item.id);
  const thisWeek = startOfWeek(today, firstDay);
  const weeks = [0, 1, 2, 3, 4]
    .map((ago) => weekOn(item, own, addDays(thisWeek, -7 * ago), firstDay))
    .filter(({ counted, on }, ago) => counted && (ago > 0 || on))
    .slice(0, 4);
  return { on: weeks.filter(({ on }) => on).length, of: weeks.length };
}

/** The same for past weeks: all whole weeks from `from` to `to`, the first day of one and the last of another. */
export function pastWeeksOnPlan(
  item: PlanItem,
  logs: readonly Log[],
  { from, to }: { from: Day; to: Day },
  firstDay: Weekday,
): { on: number; of: number } {
  const own = logs.filter((log) => log.itemId === item.id);
  const weeks = daysFrom(from, to)
    .filter((day) => weekdayOf(day) === firstDay)
    .map((day) => weekOn(item, own, day, firstDay))
    .filter(({ counted }) => counted);
  return { on: weeks.filter(({ on }) => on).length, of: weeks.length };
}

/**
 * The calendar of one practice: whole weeks from that of `from` to that of `today`, oldest first, each from
 * `firstDay` on. A day with a log always shows it, even one that a flight over the date line has put ahead of
 * today.
 */
export function calendarWeeks(
  item: PlanItem,
  logs: readonly Log[],
  from: Day,
  today: Day,
  firstDay: Weekday,
): { day: Day; mark: Mark }[][] {
  const said = new Map(
    logs.filter((log) => log.itemId === item.id).map(({ day, state }) => [day, state ?? "noted"] as const),
  );
  const days = daysFrom(startOfWeek(from, firstDay), addDays(startOfWeek(today, firstDay), 6)).map((day) => ({
    day,
    mark: said.get(day) ?? unsaid(item, day, today),
  }));
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}

/**
 * Whether someone comes back after a while away, to be met with "Welcome back" and the tiny version: nothing
 * was said for seven days or more before `today`, nor yet today, and the plan asked for it twice or more
 * meanwhile.
 * @param logs the latest ones; a rest day counts as being in touch
 */
export function returnsAfterGap(
  item: PlanItem,
  logs: readonly Log[],
  today: Day,
  firstDay: Weekday,
): boolean {
  const days = logs.filter((log) => log.itemId === item.id && log.day <= today).map(({ day }) => day);
  if (!versionOn(item, today)) return false;
  const last = days.sort().at(-1);
  const from = last ? addDays(last, 1) : item.startedOn;
  return addDays(from, 7) <= today && plannedBetween(item, [], from, addDays(today, -1), firstDay) >= 2;
}

function weekOn(item: PlanItem, logs: readonly Log[], from: Day, firstDay: Weekday) {
  const to = addDays(from, 6);
  const planned = plannedBetween(item, logs, from, to, firstDay);
  const times = timesBetween(logs, from, to);
  return { counted: planned > 0 || times > 0, on: times >= planned - freePasses(planned) };
}

function unsaid(item: PlanItem, day: Day, today: Day): Mark {
  if (day > today) return "future";
  if (!versionOn(item, day)) return "outside";
  return pauseOn(item, day) ? "paused" : "unknown";
}

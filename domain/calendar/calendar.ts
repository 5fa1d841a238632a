/** Practices as a calendar file, from what is kept of them. */
import { type Day, dayAt, type Instant, type Zone } from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import type { Log } from "#domain/record/log.ts";
import type { Weeks } from "#domain/record/week.ts";
import { type CalendarEntry, calendarEntries, calendarSince } from "./entries.ts";
import { toICalendar } from "./icalendar.ts";

/** Whose calendar it is: where their clock is, and on which day their weeks begin. */
export type CalendarOwner = { zone: Zone; weeks: Weeks };

/** What a calendar shows of these practices, as it is written on `today`. */
export function calendarOf(
  items: readonly PlanItem[],
  logs: readonly Log[],
  today: Day,
  { weeks }: CalendarOwner,
): CalendarEntry[] {
  return items.flatMap((item) => calendarEntries(item, logs, calendarSince(today), weeks));
}

/** The same as a file, as it is written at `instant`. */
export function calendarFile(
  items: readonly PlanItem[],
  logs: readonly Log[],
  instant: Instant,
  owner: CalendarOwner,
): string {
  const today = dayAt(owner.zone, instant);
  const entries = calendarOf(items, logs, today, owner);
  return toICalendar(entries, { zone: owner.zone, since: calendarSince(today), made: instant });
}

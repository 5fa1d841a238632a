/** What a calendar shows on some days, for the member to see before anybody else does. */
import { type ClockTime, type Day, daysFrom, weekdayOf } from "#domain/day.ts";
import type { CalendarEntry } from "./entries.ts";

export type ShownEntry = { id: string; day: Day; time: ClockTime | null; title: string };

/** The entries from `from` to `to`, both included, in their order: those of a whole day come first on it. */
export function entriesBetween(entries: readonly CalendarEntry[], from: Day, to: Day): ShownEntry[] {
  const order = (one: ShownEntry, other: ShownEntry) => ((one.time ?? "") < (other.time ?? "") ? -1 : 1);
  return daysFrom(from, to).flatMap((day) =>
    entries
      .filter((entry) => isOn(entry, day))
      .map(({ id, time, title }) => ({ id, day, time, title }))
      .sort(order),
  );
}

function isOn({ first, repeats, except }: CalendarEntry, day: Day): boolean {
  if (day < first || except.includes(day)) return false;
  if (!repeats) return day === first;
  return repeats.weekdays.includes(weekdayOf(day)) && (repeats.last === null || day <= repeats.last);
}

import type { WeekDay } from "#components/practice/practice-form.tsx";
import { type Weekday, weekdayName, weekdays } from "#domain/day.ts";

/** The seven days as the practice form wants them, beginning with the reader's first. */
export function weekFrom(firstDay: Weekday): WeekDay[] {
  return weekdays(firstDay).map((weekday) => ({
    value: weekday,
    short: weekdayName(weekday, "short").slice(0, 2),
    long: weekdayName(weekday, "long"),
  }));
}

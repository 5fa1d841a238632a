/** What brings a practice to mind, in words for its member. */
import { formatTime } from "#domain/day.ts";
import { describeSchedule } from "#domain/practice/plan.ts";
import type { Reader } from "#domain/practice/plan-words.ts";
import type { Reminder } from "./reminder.ts";

/** "in your private calendar", "by e-mail at 07:30, on Mon and Thu", "no reminder". */
export function describeReminder(reminder: Reminder | undefined, { firstDay, clockHours }: Reader): string {
  if (!reminder) return "no reminder";
  if (reminder.by === "calendar") return "in your private calendar";
  const days = describeSchedule({ kind: "days", days: reminder.days }, firstDay);
  return `by e-mail at ${formatTime(reminder.time, clockHours)}, ${days}`;
}

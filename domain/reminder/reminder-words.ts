/** What brings a practice to mind, in words for its member. */
import type { Reminder } from "./reminder.ts";

/** "in your private calendar", "nothing brings it to mind". */
export function describeReminder(reminder: Reminder | undefined): string {
  return reminder ? "in your private calendar" : "nothing brings it to mind";
}

/** The choice of what brings a practice to mind, as a form sends it. */
import { z } from "zod";
import { clockTimeSchema, type Weekday, weekdaySchema } from "#domain/day.ts";
import type { Reminder } from "./reminder.ts";

const ways = ["no", "calendar", "email"] as const;

export const reminderFields = z.object({
  remind: z.enum(ways, "Choose whether something shall bring it to mind."),
  /** Of a mail; whatever stands there matters only when a mail is chosen. */
  time: z.string().default(""),
  days: z.array(z.string()).default([]),
});

/** What is wrong with a mail as it was typed, by field. */
export type ReminderErrors = { time?: string; days?: string };

/** The reminder that a form chose, null for none; or what is wrong with it. */
export function reminderIn({
  remind,
  time,
  days,
}: z.output<typeof reminderFields>): { reminder: Reminder | null } | { errors: ReminderErrors } {
  if (remind !== "email") return { reminder: remind === "calendar" ? { by: "calendar" } : null };
  const at = clockTimeSchema.safeParse(time);
  const on = z.array(z.coerce.number().pipe(weekdaySchema)).min(1).safeParse(days);
  if (at.success && on.success) return { reminder: { by: "email", time: at.data, days: inOrder(on.data) } };
  return {
    errors: {
      ...(at.success ? {} : { time: "Give the time for the mail as hours and minutes, like 07:30." }),
      ...(on.success ? {} : { days: "Choose at least one day for the mail." }),
    },
  };
}

function inOrder(days: Weekday[]): Weekday[] {
  return [...new Set(days)].sort();
}

/** The choice of what brings a practice to mind, as a form sends it. */
import { z } from "zod";
import { clockTimeSchema, type Weekday, weekdaySchema } from "#domain/day.ts";
import type { Terms } from "#domain/practice/terms.ts";
import type { Reminder } from "./reminder.ts";

const noTime = "Give the time for the mail as hours and minutes, like 07:30.";
const ways = ["no", "calendar", "email"] as const;

export const reminderFields = z.object({
  remind: z.enum(ways, "Choose whether you would like a reminder."),
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
      ...(at.success ? {} : { time: noTime }),
      ...(on.success ? {} : { days: "Choose at least one day for the mail." }),
    },
  };
}

/** The same for a whole plan that is about to be saved: a mail then comes on the days of the plan. */
export const plannedReminderFields = z
  .object({
    remind: z.enum(ways, "Choose whether you would like a reminder.").default("no"),
    remindAt: z.string().default(""),
  })
  .refine(({ remind, remindAt }) => remind !== "email" || clockTimeSchema.safeParse(remindAt).success, {
    path: ["remindAt"],
    message: noTime,
  });

/** What such a form chose for one practice of the plan; null for none, and where no form asked. */
export function plannedReminder(
  typed: Record<string, unknown>,
  { schedule }: Pick<Terms, "schedule">,
): Reminder | null {
  const chosen = plannedReminderFields.safeParse(typed).data;
  if (!chosen || chosen.remind === "no") return null;
  if (chosen.remind === "calendar") return { by: "calendar" };
  const days: Weekday[] = schedule.kind === "days" ? schedule.days : [1, 2, 3, 4, 5, 6, 7];
  return { by: "email", time: clockTimeSchema.parse(chosen.remindAt), days };
}

function inOrder(days: Weekday[]): Weekday[] {
  return [...new Set(days)].sort();
}

/** What brings a practice to mind, as its member chose it. Nothing does until they have. */
import { z } from "zod";
import { clockTimeSchema, weekdaySchema } from "#domain/day.ts";

export const reminderWays = ["calendar", "email"] as const;

export const reminderSchema = z.discriminatedUnion("by", [
  /** It stands in the calendar behind the member's private address. */
  z.strictObject({ by: z.literal("calendar") }),
  /** A mail, at a time on the member's clock, on some days of the week. */
  z.strictObject({
    by: z.literal("email"),
    time: clockTimeSchema,
    /** In order, without repeats. */
    days: z.array(weekdaySchema).min(1),
  }),
]);
export type Reminder = z.infer<typeof reminderSchema>;

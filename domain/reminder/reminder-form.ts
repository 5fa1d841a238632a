/** The choice of what brings a practice to mind, as a form sends it. */
import { z } from "zod";
import type { Reminder } from "./reminder.ts";

export const reminderFields = z.object({
  remind: z.enum(["no", "calendar"], "Choose whether something shall bring it to mind."),
});

/** The reminder that a form chose; null for none. */
export function reminderIn({ remind }: z.output<typeof reminderFields>): Reminder | null {
  return remind === "calendar" ? { by: "calendar" } : null;
}

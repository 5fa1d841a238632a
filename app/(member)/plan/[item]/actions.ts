"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { invalid, memberAction, notNow } from "#app/_forms/action.ts";
import { justSaved } from "#app/_forms/just-saved.ts";
import { saveReminder } from "#db/reminder/reminders.ts";
import { reminderFields, reminderIn } from "#domain/reminder/reminder-form.ts";

const choice = reminderFields.extend({ item: z.string().default("") });

/** Chooses what brings a practice to mind, or that nothing does. */
export const chooseReminder = memberAction(choice, async ({ member, values, typed }) => {
  const chosen = reminderIn(values);
  if ("errors" in chosen) return invalid(typed, chosen.errors);
  const { reminder } = chosen;
  if (!(await saveReminder(member.id, values.item, reminder)))
    return notNow(typed, "This practice is not in your plan any more, so nothing was saved.");
  const what = reminder === null ? "no-reminder" : (`by-${reminder.by}` as const);
  redirect(justSaved("/plan/[item]", what, { path: `/plan/${values.item}` }));
});

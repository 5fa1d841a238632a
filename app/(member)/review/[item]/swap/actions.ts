"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { memberAction, notNow } from "#app/_forms/action.ts";
import { justSaved } from "#app/_forms/just-saved.ts";
import { idOf } from "#app/_practice/practice.ts";
import { guideBySlug } from "#content/index.ts";
import { addPractice, finishPractice, listPlan } from "#db/plan/plans.ts";
import { listReminders, saveReminder } from "#db/reminder/reminders.ts";
import { settled, todayOf } from "../../../_page/member-page.tsx";
import { readReviewed } from "../look-back.ts";
import { othersFor } from "./others-for.ts";

const chosen = z.object({ item: z.string().default(""), guide: z.string().default("") });

/**
 * Puts another practice in the place of one: its days, its moment and what brings it to mind come along, and the one
 * before is finished. Pressed twice, it is done once.
 */
export const putInPlace = memberAction(chosen, async ({ member, values, typed }) => {
  const today = todayOf(settled(member));
  const [reviewed, plan, reminders] = await Promise.all([
    readReviewed(member, values.item, today),
    listPlan(member.id),
    listReminders(member.id),
  ]);
  const other = reviewed && othersFor(reviewed, plan).find(({ guide }) => guide === values.guide);
  const guide = guideBySlug(values.guide);
  if (!reviewed || !other || !guide) return notNow(typed, changed);
  const terms = { ...reviewed.terms, minutes: other.minutes, tiny: guide.front.tiny };
  const draftId = idOf([member.id, "swap", reviewed.item.id, guide.slug, today]);
  const { id } = await addPractice(member.id, { draftId, guide: guide.slug, today, terms });
  const reminder = reminders.get(reviewed.item.id);
  if (reminder) await saveReminder(member.id, id, reminder);
  await finishPractice(member.id, reviewed.item.id, today);
  redirect(justSaved("/plan/[item]", "swapped", { path: `/plan/${id}` }));
});

const changed = "Your plan was changed in another window meanwhile, so nothing was done. Open it and look.";

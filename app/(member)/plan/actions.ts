"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { invalid, memberAction, notNow, publicAction } from "#app/action.ts";
import { currentMember } from "#app/auth.ts";
import { keepDraft } from "#app/draft.ts";
import { practiceFields, readPractice, savePractice } from "#app/practice.ts";
import { amendPractice, finishPractice, getPlanItem, resumePractice } from "#db/plans.ts";
import { dayAt, now } from "#domain/day.ts";
import { toTerms } from "#domain/plan.ts";

const gone = "This practice is not in your plan. Open your plan and choose it there.";

const finished =
  "You have finished this practice, so it was not changed. Take it up again on its page, and then change it.";

const whichPractice = z.object({ item: z.string().default("") });

/** From a guide, by anybody. Someone signed out is led through sign-in, and it is saved when they come back. */
export const addPractice = publicAction(practiceFields, async ({ typed }) => {
  const practice = readPractice(typed);
  if (practice.errors) return invalid(typed, practice.errors);
  const member = await currentMember();
  if (!member?.zone) {
    await keepDraft(typed);
    redirect("/sign-in?to=/plan");
  }
  await savePractice(member.id, member.zone, practice);
  redirect("/plan?saved=added");
});

/** Changes a practice from today on; the days before keep what they asked. */
export const changePractice = memberAction(
  practiceFields.extend(whichPractice.shape),
  async ({ member, values, typed }) => {
    const item = await getPlanItem(member.id, values.item);
    if (!item || !member.zone) return notNow(typed, gone);
    const practice = readPractice({ ...typed, guide: item.guide });
    if (practice.errors) return invalid(typed, practice.errors);
    const terms = toTerms(practice.form, practice.guide.front.tiny);
    if (!(await amendPractice(member.id, item.id, dayAt(member.zone, now()), terms)))
      return notNow(typed, finished);
    redirect("/plan?saved=changed");
  },
);

/** Ends a practice with today. Its record stays. */
export const finish = memberAction(whichPractice, async ({ member, values, typed }) => {
  const item = await getPlanItem(member.id, values.item);
  if (!item || !member.zone) return notNow(typed, gone);
  await finishPractice(member.id, item.id, dayAt(member.zone, now()));
  redirect("/plan?saved=finished");
});

/** Takes a finished practice up again from today. */
export const resume = memberAction(whichPractice, async ({ member, values, typed }) => {
  const item = await getPlanItem(member.id, values.item);
  if (!item || !member.zone) return notNow(typed, gone);
  await resumePractice(member.id, item.id, dayAt(member.zone, now()));
  redirect("/plan?saved=resumed");
});

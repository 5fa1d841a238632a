"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { invalid, memberAction, notNow } from "#app/_forms/action.ts";
import { errorsOf } from "#app/_forms/form-fields.ts";
import { justSaved } from "#app/_forms/just-saved.ts";
import { readPractice } from "#app/_practice/practice.ts";
import { endPause, pausePractice } from "#db/plan/pauses.ts";
import { amendPractice, finishPractice, getPlanItem, resumePractice } from "#db/plan/plans.ts";
import { changeDay } from "#db/record/logs.ts";
import { daySchema } from "#domain/day.ts";
import { isPausedFor, pauseSchema, pausesFrom } from "#domain/practice/pause.ts";
import { asksFor } from "#domain/practice/plan.ts";
import { practiceFields } from "#domain/practice/practice-form.ts";
import { afterRest, restProblem } from "#domain/practice/rest.ts";
import { settled, todayOf } from "../_page/member-page.tsx";
import { asSeen, gone, whyNot } from "./as-seen.ts";

const practice = z.object({
  item: z.string().default(""),
  /** What the page showed of the practice, by `seenOf`. */
  seen: z.string().default(""),
});

/**
 * Changes a practice from today on; the days before keep what they asked. One that was finished is taken up again as the
 * form wants it.
 */
export const changePractice = memberAction(
  practiceFields.extend(practice.shape),
  async ({ member, values, typed }) => {
    const item = await getPlanItem(member.id, values.item);
    if (!item) return notNow(typed, gone);
    const wanted = readPractice({ ...typed, guide: item.guide }, item.versions.at(-1)?.minutes);
    if (wanted.errors) return invalid(typed, wanted.errors);
    const { terms } = wanted.form;
    const check = asSeen(values.seen, (now) => now.finishedOn === null && asksFor(now, terms));
    const save = item.finishedOn === null ? amendPractice : resumePractice;
    if (!(await save(member.id, item.id, todayOf(settled(member)), terms, check)))
      return whyNot(member, item.id, typed);
    redirect(justSaved("/plan", item.finishedOn === null ? "changed" : "resumed"));
  },
);

const days = { from: z.string().default(""), until: z.string().default("") };

/** Pauses a practice; on the days of the pause it asks for nothing. */
export const pauseIt = memberAction(practice.extend(days), async ({ member, values, typed }) => {
  const wanted = pauseSchema(todayOf(settled(member))).safeParse(values);
  if (!wanted.success) return invalid(typed, errorsOf(wanted.error));
  const check = asSeen(values.seen, (item) => isPausedFor(item, wanted.data));
  if (!(await pausePractice(member.id, values.item, wanted.data, check)))
    return whyNot(member, values.item, typed, "Take it up again before you pause it.");
  redirect(justSaved("/plan", "paused"));
});

/** Goes on with a paused practice from today. */
export const goOnWithIt = memberAction(practice, async ({ member, values, typed }) => {
  const today = todayOf(settled(member));
  const check = asSeen(values.seen, (item) => pausesFrom(item, today).length === 0);
  if (!(await endPause(member.id, values.item, today, check))) return whyNot(member, values.item, typed);
  redirect(justSaved("/plan", "goes-on"));
});

/** Ends a practice with today. Its record stays. */
export const finish = memberAction(practice, async ({ member, values, typed }) => {
  const check = asSeen(values.seen, (item) => item.finishedOn !== null);
  if (!(await finishPractice(member.id, values.item, todayOf(settled(member)), check)))
    return whyNot(member, values.item, typed);
  redirect(justSaved("/plan", "finished"));
});

/** Takes a finished practice up again from today. One that goes on already does so. */
export const resumeIt = memberAction(practice, async ({ member, values, typed }) => {
  if (!(await resumePractice(member.id, values.item, todayOf(settled(member))))) return notNow(typed, gone);
  redirect(justSaved("/plan", "resumed"));
});

const chosenDay = z.string("Choose a day.").min(1, "Choose a day.").pipe(daySchema);

/** Marks a day to come as a rest day, or takes that back. */
export const restOn = memberAction(
  practice.extend({ day: chosenDay, rests: z.enum(["yes", "no"]).catch("yes") }),
  async ({ member, values: { item: id, day, rests }, typed }) => {
    const own = settled(member);
    const decided = await changeDay(member.id, { itemId: id, day, zone: own.zone }, (current, item) => {
      const problem = restProblem(item, day, todayOf(own));
      return problem ? { entry: null, taken: problem } : afterRest(current, rests === "yes");
    });
    if (!decided) return notNow(typed, gone);
    if (decided.taken) return invalid(typed, { day: decided.taken });
    redirect(justSaved("/plan/[item]", rests === "yes" ? "rests" : "rests-not", { path: `/plan/${id}` }));
  },
);

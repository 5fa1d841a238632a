"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { invalid, memberAction, notNow, publicAction } from "#app/action.ts";
import { currentMember } from "#app/auth.ts";
import { keepPractices, notKeptWords } from "#app/draft.ts";
import { errorsOf } from "#app/form-fields.ts";
import { justSaved } from "#app/just-saved.ts";
import { settled, todayOf } from "#app/member-page.tsx";
import { planIsFull, practiceFields, readPractice, savePractice } from "#app/practice.ts";
import { endAllPauses, pausePlan } from "#db/pauses.ts";
import { movePractice } from "#db/plans.ts";
import { pauseSchema } from "#domain/pause.ts";

/** From a guide, by anybody. Someone signed out is led through sign-in, and it is saved when they come back. */
export const addPractice = publicAction(practiceFields, async ({ typed }) => {
  const practice = readPractice(typed);
  if (practice.errors) return invalid(typed, practice.errors);
  const member = await currentMember();
  if (!member?.zone) {
    const problem = await keepPractices([typed]);
    if (problem) return notNow(typed, notKeptWords[problem]);
    redirect("/sign-in?to=/plan&kept=yes");
  }
  if (!(await savePractice(member.id, member.zone, practice))) return notNow(typed, planIsFull);
  redirect(justSaved("/plan", "added"));
});

const move = z.object({ item: z.string().default(""), direction: z.enum(["up", "down"]).catch("up") });

/** Moves a practice one place. One that is first or last already, as after a double press, stays. */
export const movePlace = memberAction(move, async ({ member, values: { item, direction } }) => {
  const moved = await movePractice(member.id, item, direction);
  redirect(moved ? `${justSaved("/plan", "moved")}#practice-${item}` : "/plan");
});

const days = z.object({ from: z.string().default(""), until: z.string().default("") });

/** Pauses every practice that is going on. */
export const pauseAll = memberAction(days, async ({ member, values, typed }) => {
  const pause = pauseSchema(todayOf(settled(member))).safeParse(values);
  if (!pause.success) return invalid(typed, errorsOf(pause.error));
  if (!(await pausePlan(member.id, pause.data)))
    return notNow(typed, "Your plan is empty, so there is nothing to pause.");
  redirect(justSaved("/plan", "paused"));
});

/** Goes on with every practice from today. */
export const goOnWithAll = memberAction(z.object({}), async ({ member }) => {
  await endAllPauses(member.id, todayOf(settled(member)));
  redirect(justSaved("/plan", "goes-on"));
});

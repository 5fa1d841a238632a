"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { invalid, memberAction, notNow } from "#app/_forms/action.ts";
import { errorsOf } from "#app/_forms/form-fields.ts";
import { justSaved } from "#app/_forms/just-saved.ts";
import { endAllPauses, pausePlan } from "#db/plan/pauses.ts";
import { movePractice } from "#db/plan/plans.ts";
import { pauseSchema } from "#domain/practice/pause.ts";
import { settled, todayOf } from "../_page/member-page.tsx";

const move = z.object({ item: z.string().default(""), direction: z.enum(["up", "down"]).catch("up") });

/** Moves a practice one place. One that is first or last already, as after a double press, stays. */
export const movePlace = memberAction(move, async ({ member, values: { item, direction } }) => {
  const moved = await movePractice(member.id, item, direction);
  redirect(moved ? justSaved("/plan", "moved", { about: item }) : "/plan");
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

"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { memberAction, notNow } from "#app/_forms/action.ts";
import { justSaved } from "#app/_forms/just-saved.ts";
import { begin, pathIsGone, readPathAsked } from "#app/_path/begin.ts";
import { enterPlan, leavePlan, weekOfWalk } from "#app/_path/week-practices.ts";
import { getWalk, takeStep } from "#db/record/walks.ts";
import { longestHope } from "#domain/path/hope.ts";
import { nextSteps } from "#domain/path/walk.ts";
import { line } from "#domain/text.ts";
import { settled, todayOf } from "../_page/member-page.tsx";

/** Begins a path, and puts its first week into the plan. Pressed twice, it is begun once. */
export const beginPath = memberAction(
  z.object({ path: z.string().default(""), hope: line(longestHope).prefault("") }),
  async ({ member, values, typed }) => {
    const asked = readPathAsked(values);
    if (!asked) return notNow(typed, pathIsGone);
    redirect(await begin(member.id, asked, todayOf(settled(member))));
  },
);

const step = z.object({
  walk: z.string().default(""),
  /** What the page showed: a step is taken from there, once. */
  week: z.coerce.number().int().catch(0),
  weekFrom: z.string().default(""),
  step: z.enum(nextSteps, "Choose what comes next."),
  /** Guides of this week that stay in the plan although the next does not name them. */
  keep: z.array(z.string()).default([]),
});

/** Goes on, does the week again, or ends the path. From a page that is no longer true nothing is done. */
export const goOnAlong = memberAction(step, async ({ member, values }) => {
  const today = todayOf(settled(member));
  const { walk: id, week, weekFrom, keep } = values;
  const before = await getWalk(member.id, id);
  const walk = await takeStep(member.id, { id, step: values.step, today, seen: { week, weekFrom } });
  if (!walk || !before) redirect(justSaved("/path", "changed"));
  if (walk.endedOn !== null)
    redirect(
      values.step === "stop"
        ? justSaved("/path", "stopped")
        : justSaved("/path/staying-well/[walk]", "walked", { path: `/path/staying-well/${id}` }),
    );
  if (walk.week !== before.week) {
    await leavePlan(member.id, { before: weekOfWalk(before), now: weekOfWalk(walk), keep, today });
    await enterPlan(member.id, walk, today);
  }
  redirect(justSaved("/path", values.step === "again" ? "again" : "on"));
});

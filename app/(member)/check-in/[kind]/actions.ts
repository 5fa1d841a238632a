"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { invalid, memberAction } from "#app/_forms/action.ts";
import { justSaved } from "#app/_forms/just-saved.ts";
import { checkInForms, checkInOf } from "#content/check-in/questionnaires.ts";
import { deleteCheckIn, saveCheckIn } from "#db/check-ins.ts";
import { answerProblems, answersIn, checkInKinds } from "#domain/check-in/check-in.ts";
import { daySchema } from "#domain/day.ts";
import { settled, todayOf } from "../../_page/member-page.tsx";

const kind = z.enum(checkInKinds, "Open the check-in again and answer it there.");
const ids = checkInForms.flatMap(({ questions }) => questions.items.map(({ id }) => id));
const answered = z.object({ kind, ...Object.fromEntries(ids.map((id) => [id, z.string().optional()])) });

/** Keeps the answers under today. A second time on one day replaces the first. */
export const answerCheckIn = memberAction(answered, async ({ member, values, typed }) => {
  const { kind, questions, questionnaire } = checkInOf(values.kind);
  const answers = answersIn(questions, typed);
  const errors = answerProblems(questions, answers, questionnaire !== undefined);
  if (errors) return invalid(typed, errors);
  const { id, zone } = settled(member);
  const day = todayOf(settled(member));
  await saveCheckIn(id, { kind, day, zone, answers });
  redirect(justSaved("/check-in/[kind]/[day]", "saved", { path: `/check-in/${kind}/${day}` }));
});

/** Deletes a check-in for good. One that is gone already is fine. */
export const removeCheckIn = memberAction(z.object({ kind, day: daySchema }), async ({ member, values }) => {
  await deleteCheckIn(member.id, values.kind, values.day);
  redirect(justSaved("/check-in", "removed"));
});

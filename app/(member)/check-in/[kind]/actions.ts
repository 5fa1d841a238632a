"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { invalid, memberAction } from "#app/_forms/action.ts";
import { justSaved } from "#app/_forms/just-saved.ts";
import type { FormValues } from "#components/form/form-state.ts";
import { type CheckInOffered, checkInForm, checkInForms } from "#content/check-in/questionnaires.ts";
import { deleteCheckIn, saveCheckIn } from "#db/check-ins.ts";
import { type CheckInAnswers, checkInKinds } from "#domain/check-in/check-in.ts";
import { daySchema } from "#domain/day.ts";
import { settled, todayOf } from "../../_page/member-page.tsx";

const kind = z.enum(checkInKinds, "Open the check-in again and answer it there.");
const ids = checkInForms.flatMap(({ questions }) => questions.items.map(({ id }) => id));
const answered = z.object({ kind, ...Object.fromEntries(ids.map((id) => [id, z.string().optional()])) });

const closest = "Choose the answer that comes closest.";
const atLeastOne = "Answer one of these at least, or leave the page: nothing is kept then.";

/** Keeps the answers under today. A second time on one day replaces the first. */
export const answerCheckIn = memberAction(answered, async ({ member, values, typed }) => {
  const form = checkInForm(values.kind);
  if (!form) return invalid(typed, {});
  const answers = answersIn(form, typed);
  const errors = problemsOf(form, answers);
  if (errors) return invalid(typed, errors);
  const { id, zone } = settled(member);
  const day = todayOf(settled(member));
  await saveCheckIn(id, { kind: form.kind, day, zone, answers });
  redirect(justSaved("/check-in/[kind]/[day]", "saved", { path: `/check-in/${form.kind}/${day}` }));
});

function answersIn({ questions }: CheckInOffered, typed: FormValues): CheckInAnswers {
  const options = questions.options.map((_, option) => String(option));
  return Object.fromEntries(
    questions.items
      .map(({ id }) => [id, options.indexOf(String(typed[id]))] as const)
      .filter(([, option]) => option >= 0),
  );
}

/** A published questionnaire has no score unless all is answered; of our own reflection anything may stay open. */
function problemsOf(
  { questions, questionnaire }: CheckInOffered,
  answers: CheckInAnswers,
): Record<string, string> | undefined {
  const open = questions.items.filter(({ id }) => answers[id] === undefined);
  const [first] = questions.items;
  if (questionnaire && open.length > 0) return Object.fromEntries(open.map(({ id }) => [id, closest]));
  return first && open.length === questions.items.length ? { [first.id]: atLeastOne } : undefined;
}

/** Takes a check-in out for good. One that is gone already is fine. */
export const removeCheckIn = memberAction(z.object({ kind, day: daySchema }), async ({ member, values }) => {
  await deleteCheckIn(member.id, values.kind, values.day);
  redirect(justSaved("/check-in", "removed"));
});

"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { invalid, notNow, publicAction } from "#app/_forms/action.ts";
import { justSaved } from "#app/_forms/just-saved.ts";
import {
  answersOrBegin,
  forgetAnswers,
  keepAnswers,
  keepShaped,
  nextToShape,
  notSure,
  questions,
  readShaped,
  stepToFinish,
} from "#app/_member/answers.ts";
import { currentMember } from "#app/_member/auth.ts";
import { keepPractices, notKeptWords } from "#app/_member/draft.ts";
import { planIsFull, practiceFields, readPractice, savePractice } from "#app/_practice/practice.ts";
import type { FormValues } from "#components/form/form-state.ts";

const { needs, extent, minutes, energy, around, chosen } = questions;

/** "yes" when the answer was given before and is changed from the last page, which then comes next. */
const change = z.string().optional();

const tooLong =
  "This is more than we can keep until you save, so it was not kept. Please use fewer words, or shorter ones.";

export const answerNeeds = publicAction(z.object({ needs, change }), async ({ values }) => {
  const named = values.needs.filter((need) => need !== notSure);
  await keepAnswers({ needs: named.length > 0 ? named : [notSure] });
  redirect(values.change ? "/plan/new/choose?change=yes" : "/plan/new/how-much");
});

export const answerExtent = publicAction(z.object({ extent, change }), async ({ values }) => {
  await answersOrBegin();
  await keepAnswers({ extent: values.extent });
  const next = values.change ? "/plan/new/look" : "/plan/new/time";
  const first = `/plan/new/help-first${values.change ? "?change=yes" : ""}`;
  redirect(values.extent === "lot" ? first : next);
});

export const answerTime = publicAction(z.object({ minutes, energy, change }), async ({ values }) => {
  await answersOrBegin();
  await keepAnswers({ minutes: values.minutes, energy: values.energy });
  redirect(values.change ? "/plan/new/choose?change=yes" : "/plan/new/around");
});

export const answerAround = publicAction(z.object({ around, change }), async ({ values }) => {
  await answersOrBegin();
  await keepAnswers({ around: values.around });
  redirect(values.change ? "/plan/new/choose?change=yes" : "/plan/new/choose");
});

export const choosePractices = publicAction(z.object({ chosen, change }), async ({ values }) => {
  const answers = { ...(await answersOrBegin()), chosen: [...new Set(values.chosen)] };
  await keepAnswers(answers);
  const next = values.change ? await nextToShape(answers) : answers.chosen[0];
  redirect(next ? `/plan/new/shape/${next}` : "/plan/new/look");
});

export const shapePractice = publicAction(practiceFields.extend({ change }), async ({ values, typed }) => {
  const answers = await answersOrBegin();
  const place = answers.chosen?.indexOf(values.guide ?? "") ?? -1;
  if (place === -1) redirect("/plan/new/choose");
  const { change: isChange, ...practice } = typed;
  const read = readPractice(practice);
  if (read.errors) return invalid(typed, read.errors);
  if (!(await keepShaped(answers, practice))) return notNow(typed, tooLong);
  const next = isChange ? await nextToShape(answers) : answers.chosen?.[place + 1];
  redirect(next ? `/plan/new/shape/${next}` : "/plan/new/look");
});

/** Puts all of it into the plan: at once for a member, else as soon as they have signed in. */
export const savePlan = publicAction(z.object({}), async ({ typed }) => {
  const answers = await answersOrBegin();
  const unfinished = await stepToFinish(answers);
  if (unfinished) redirect(unfinished);
  const { start = "" } = answers;
  const practices = (await readShaped(answers)).map((practice): FormValues => ({ ...practice, start }));
  const member = await currentMember();
  if (!member?.zone) {
    const problem = await keepPractices(practices);
    if (problem) return notNow(typed, notKeptWords[problem]);
    redirect("/sign-in?to=/plan&kept=yes");
  }
  for (const practice of practices) {
    const read = readPractice(practice);
    if (read.errors) redirect(`/plan/new/shape/${practice.guide}`);
    if (!(await savePractice(member.id, member.zone, read))) return notNow(typed, planIsFull);
  }
  await forgetAnswers();
  redirect(justSaved("/plan", "added"));
});

export const clearAnswers = publicAction(z.object({}), async () => {
  await forgetAnswers();
  redirect("/plan/new");
});

"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { invalid, notKept, notNow, publicAction } from "#app/_forms/action.ts";
import { justSaved } from "#app/_forms/just-saved.ts";
import { noRoomWords } from "#app/_forms/no-room.ts";
import {
  type Answers,
  answersOrBegin,
  forgetAnswers,
  keepAnswers,
  keepShaped,
  notSure,
  questions,
  readAnswers,
  readShaped,
} from "#app/_member/answers.ts";
import { currentMember } from "#app/_member/auth.ts";
import { keepPractices } from "#app/_member/draft.ts";
import { readPractice, savePractice, whereAdded } from "#app/_practice/practice.ts";
import { type FormState, type FormValues, textOf } from "#components/form/form-state.ts";
import { guideBySlug } from "#content/index.ts";
import { practiceFields } from "#domain/practice/practice-form.ts";
import { plannedReminderFields } from "#domain/reminder/reminder-form.ts";
import { builderAction } from "./builder-action.ts";
import { flow, type StepName } from "./flow.ts";
import { nextFrom, pathOfStop, shapedIn, unfinished } from "./walk.ts";

/** "yes" when the answer was given before and is changed from the last page. */
const change = z.string().optional();

const { extent, minutes, energy, around, chosen } = questions;
/** Whoever names a need is not unsure. */
const needs = questions.needs.transform((all) => {
  const named = all.filter((need) => need !== notSure);
  return named.length > 0 ? named : all;
});

const tooLong =
  "This is more than we can keep until you save, so it was not kept. Please use fewer words, or shorter ones.";

const answersGone =
  "Your answers to the other questions are not here any more. They wait for a day at most, found by a cookie, and some browsers keep none. What you typed is still here: please press the button once more. If you then read this again, allow cookies for this site first.";

/** The first answer begins the answers; the others need them. */
export const answerNeeds = builderAction(z.object({ needs, change }), ({ values, typed }) =>
  goOnFrom("needs", { needs: values.needs }, typed),
);

export const answerExtent = builderAction(z.object({ extent, change }), async ({ values, typed }) => {
  await answersOrBegin();
  return goOnFrom("extent", { extent: values.extent }, typed);
});

export const answerTime = builderAction(z.object({ minutes, energy, change }), async ({ values, typed }) => {
  await answersOrBegin();
  return goOnFrom("time", { minutes: values.minutes, energy: values.energy }, typed);
});

export const answerAround = builderAction(z.object({ around, change }), async ({ values, typed }) => {
  await answersOrBegin();
  return goOnFrom("around", { around: values.around }, typed);
});

export const choosePractices = builderAction(z.object({ chosen, change }), async ({ values, typed }) => {
  await answersOrBegin();
  return goOnFrom("choose", { chosen: [...new Set(values.chosen)] }, typed);
});

/** Keeps what was answered in a step, and leads to where the flow goes from there. */
async function goOnFrom(step: StepName, said: Partial<Answers>, typed: FormValues): Promise<FormState> {
  const answers = { ...(await readAnswers()), ...said };
  if (!(await keepAnswers(said))) return notNow(typed, tooLong);
  const shaped = shapedIn(await readShaped(answers));
  redirect(nextFrom({ step }, answers, shaped, Boolean(typed.change)));
}

export const shapePractice = builderAction(practiceFields.extend({ change }), async ({ values, typed }) => {
  const { guide = "" } = values;
  const answers = await readAnswers();
  if (!answers) return beginAt(guide, typed);
  if (!answers.chosen?.includes(guide)) redirect(flow.choose.at);
  const { change: isChange, ...practice } = typed;
  const read = readPractice(practice);
  if (read.errors) return invalid(typed, read.errors);
  if (!(await keepShaped(answers, practice))) return notNow(typed, tooLong);
  const shaped = [...shapedIn(await readShaped(answers)), guide];
  redirect(nextFrom({ step: "shape", guide }, answers, shaped, Boolean(isChange)));
});

/** Where the answers are gone, whoever has shaped a practice begins anew with it: a page without answers could not give the words back. */
async function beginAt(guide: string, typed: FormValues): Promise<FormState> {
  if (!guideBySlug(guide)) redirect(flow.choose.at);
  await keepAnswers({ chosen: [guide] });
  return notNow(typed, answersGone);
}

/** Puts all of it into the plan: at once for a member, else as soon as they have signed in. */
export const savePlan = builderAction(plannedReminderFields, async ({ values, typed }) => {
  const answers = await answersOrBegin();
  const shaped = await readShaped(answers);
  const first = unfinished(answers, shapedIn(shaped));
  if (first) redirect(first);
  const { start = "" } = answers;
  const practices = shaped.map((practice): FormValues => ({ ...practice, ...values, start }));
  const member = await currentMember();
  if (!member?.zone) {
    const problem = await keepPractices(practices);
    if (problem) return notKept(typed, problem);
    redirect("/sign-in?to=/plan&kept=yes");
  }
  for (const practice of practices) {
    const read = readPractice(practice);
    if (read.errors) redirect(pathOfStop({ step: "shape", guide: textOf(practice, "guide") }));
    if (!(await savePractice(member.id, member.zone, read))) return notNow(typed, noRoomWords.practices);
  }
  await forgetAnswers();
  redirect(whereAdded(practices));
});

export const clearAnswers = publicAction(z.object({}), async () => {
  await forgetAnswers();
  redirect(justSaved("/plan/new", "cleared"));
});

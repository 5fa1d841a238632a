"use server";

import { redirect } from "next/navigation";
import { invalid, notKept, notNow, publicAction } from "#app/_forms/action.ts";
import { justSaved } from "#app/_forms/just-saved.ts";
import { noRoomWords } from "#app/_forms/no-room.ts";
import { currentMember } from "#app/_member/auth.ts";
import { keepPractices } from "#app/_member/draft.ts";
import { readPractice, savePractice } from "#app/_practice/practice.ts";
import { practiceFields } from "#domain/practice/practice-form.ts";

/** From a guide, by anybody. Someone signed out is led through sign-in, and it is saved when they come back. */
export const addFromGuide = publicAction(practiceFields, async ({ typed }) => {
  const practice = readPractice(typed);
  if (practice.errors) return invalid(typed, practice.errors);
  const member = await currentMember();
  if (!member?.zone) {
    const problem = await keepPractices([typed]);
    if (problem) return notKept(typed, problem);
    redirect("/sign-in?to=/plan&kept=yes");
  }
  if (!(await savePractice(member.id, member.zone, practice))) return notNow(typed, noRoomWords.practices);
  redirect(justSaved("/plan", "added"));
});

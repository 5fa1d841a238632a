"use server";

import { redirect } from "next/navigation";
import { invalid, isSentByScript, notKept, notNow, publicAction, saved } from "#app/_forms/action.ts";
import { justSaved } from "#app/_forms/just-saved.ts";
import { noRoomWords } from "#app/_forms/no-room.ts";
import { notices } from "#app/_forms/notices.ts";
import { entrySent, readEntrySent, typedIn } from "#app/_journal/entry-sent.ts";
import { keepFromTool } from "#app/_journal/from-tool.ts";
import { currentMember } from "#app/_member/auth.ts";
import { keepPractices, keepWrittenWithTool } from "#app/_member/draft.ts";
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

/**
 * Keeps what stands in a guide's tool, for anybody who asks for it. Someone signed out is led through sign-in, and it is in their
 * journal when they come back. Where a script sent it, the guide stays as it is, with all that was typed.
 */
export const keepFromGuide = publicAction(entrySent, async ({ values: { entryKind: kind }, typed }) => {
  const { fields, problem } = readEntrySent(kind, typed);
  if (!fields) return notNow(typed, problem);
  const member = await currentMember();
  if (!member?.zone) {
    const problem = await keepWrittenWithTool({ entryKind: kind, ...typedIn(typed) });
    if (problem) return notKept(typed, problem);
    redirect("/sign-in?to=/journal&kept=yes");
  }
  const id = await keepFromTool(member.id, member.zone, { kind, fields });
  if (await isSentByScript()) return saved(notices["/journal/[entry]"].kept);
  redirect(justSaved("/journal/[entry]", "kept", { path: `/journal/${id}` }));
});

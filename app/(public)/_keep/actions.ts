"use server";

import { redirect } from "next/navigation";
import { isSentByScript, notKept, notNow, publicAction, saved } from "#app/_forms/action.ts";
import { justSaved } from "#app/_forms/just-saved.ts";
import { notices } from "#app/_forms/notices.ts";
import { entrySent, readEntrySent, typedIn } from "#app/_journal/entry-sent.ts";
import { keepFromTool } from "#app/_journal/from-tool.ts";
import { currentMember } from "#app/_member/auth.ts";
import { keepWrittenWithTool } from "#app/_member/draft.ts";

/**
 * Keeps what stands in a tool, for anybody who asks for it. Someone signed out is led through sign-in, and it is in their
 * journal when they come back. Where a script sent it, the page stays as it is, with all that was typed.
 */
export const keepWithTool = publicAction(entrySent, async ({ values: { entryKind: kind }, typed }) => {
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

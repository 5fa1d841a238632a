"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { memberAction, notNow } from "#app/_forms/action.ts";
import { justSaved } from "#app/_forms/just-saved.ts";
import { dropImport, findImport, importRecord } from "#db/export/import.ts";

/** Takes in the file that waits. Doing it again adds nothing. */
export const takeIn = memberAction(z.object({}), async ({ member, typed }) => {
  const taken = await findImport(member.id);
  if (!taken)
    return notNow(typed, "The file has waited for an hour, and we have forgotten it. Choose it again.");
  await importRecord(member.id, taken);
  await dropImport(member.id);
  redirect(justSaved("/settings/import", "done"));
});

/** Forgets the file that waits. */
export const leaveIt = memberAction(z.object({}), async ({ member }) => {
  await dropImport(member.id);
  redirect(justSaved("/settings/import", "left"));
});

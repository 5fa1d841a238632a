"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { memberAction } from "#app/_forms/action.ts";
import { justSaved } from "#app/_forms/just-saved.ts";
import { renewFeed, revokeFeed } from "#db/reminder/feeds.ts";
import { putRestInCalendar } from "#db/reminder/reminders.ts";
import { stopOwnReminders } from "#db/reminder/turns.ts";

/** Puts every practice that nothing brings to mind into the calendar. Pressed twice, they stand there once. */
export const putAllInCalendar = memberAction(z.object({}), async ({ member }) => {
  await putRestInCalendar(member.id);
  redirect(justSaved("/reminders", "all-in-calendar"));
});

/** Makes another address; the one before dies. */
export const renewAddress = memberAction(z.object({}), async ({ member }) => {
  await renewFeed(member.id);
  redirect(justSaved("/reminders", "renewed"));
});

/** Stops all mail that brings practices to mind, that on its way too. */
export const stopMails = memberAction(z.object({}), async ({ member }) => {
  await stopOwnReminders(member.id);
  redirect(justSaved("/reminders", "stopped"));
});

/** Takes the address back. One that is gone already is fine. */
export const revokeAddress = memberAction(z.object({}), async ({ member }) => {
  await revokeFeed(member.id);
  redirect(justSaved("/reminders", "revoked"));
});

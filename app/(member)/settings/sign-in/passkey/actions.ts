"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { freshAction, notNow } from "#app/_forms/action.ts";
import { justSaved } from "#app/_forms/just-saved.ts";
import { deviceHere } from "#app/_member/auth.ts";
import { addingOptions, verifyAdding } from "#app/_member/webauthn.ts";
import { freshForm } from "#components/form/form-state.ts";
import { addPasskey, listPasskeys, mostPasskeys } from "#db/account/passkeys.ts";
import { line } from "#domain/text.ts";

const full = `You have ${mostPasskeys} passkeys, which is as many as we keep. Remove one first, and then add this one.`;
const unfit = "That passkey could not be read, so nothing was added. Please try again.";
const known = "This device has a passkey for Tend already. There is nothing to add.";

const fields = { name: line(80).prefault("") };

/** Gives the browser what it needs to make a passkey. */
export const beginAdding = freshAction(z.object(fields), async ({ member, typed }) => {
  if ((await listPasskeys(member.id)).length >= mostPasskeys) return notNow(typed, full);
  return { ...freshForm, values: { ...typed, options: await addingOptions(member) } };
});

/** Keeps the public half of a passkey that the browser has made. */
export const finishAdding = freshAction(
  z.object({ ...fields, credential: z.string().default("") }),
  async ({ member, values: { name, credential }, typed: { credential: _, ...typed } }) => {
    const half = await verifyAdding(member.id, credential);
    if (!half) return notNow(typed, unfit);
    const device = await deviceHere();
    const came = await addPasskey(member.id, half, { name: name || device, device });
    if (came !== "added") return notNow(typed, came === "full" ? full : known);
    redirect(justSaved("/settings/sign-in", "passkey-added"));
  },
);

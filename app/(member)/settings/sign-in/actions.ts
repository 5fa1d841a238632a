"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { memberAction } from "#app/_forms/action.ts";
import { justSaved } from "#app/_forms/just-saved.ts";
import { currentSession, deviceHere } from "#app/_member/auth.ts";
import { takeBackAddressChange } from "#db/account/address-changes.ts";
import { removePasskey, renamePasskey } from "#db/account/passkeys.ts";
import { listIssuers, unlinkIssuer } from "#db/account/providers.ts";
import { endOtherSession, endOtherSessions } from "#db/account/sessions.ts";
import { line } from "#domain/text.ts";

/** Signs out one other browser. One that is out already is fine. */
export const signOutOther = memberAction(
  z.object({ id: z.string().default("") }),
  async ({ member, values: { id } }) => {
    const session = await currentSession();
    if (session) await endOtherSession(member.id, session, id);
    redirect(justSaved("/settings/sign-in", "other-out"));
  },
);

/** Signs out every browser but the one that asks. */
export const signOutOthers = memberAction(z.object({}), async ({ member }) => {
  const session = await currentSession();
  if (session) await endOtherSessions(member.id, session);
  redirect(justSaved("/settings/sign-in", "others-out"));
});

/** Takes back a change of address that was asked for. One that is done or gone already is fine. */
export const keepAddress = memberAction(z.object({}), async ({ member }) => {
  await takeBackAddressChange(member.id, await deviceHere());
  redirect(justSaved("/settings/sign-in", "address-kept"));
});

/** Calls a passkey something else. */
export const renameOwnPasskey = memberAction(
  z.object({
    id: z.string().default(""),
    name: line(80).prefault("").pipe(z.string().min(1, "Write a word by which you know it again.")),
  }),
  async ({ member, values: { id, name } }) => {
    await renamePasskey(member.id, id, name);
    redirect(justSaved("/settings/sign-in", "passkey-renamed"));
  },
);

/** Removes a passkey. One that is gone already is fine. */
export const removeOwnPasskey = memberAction(
  z.object({ id: z.string().default("") }),
  async ({ member, values: { id } }) => {
    await removePasskey(member.id, id, await deviceHere());
    redirect(justSaved("/settings/sign-in", "passkey-removed"));
  },
);

/** Lets another site vouch for the member no longer. One that does not is fine. */
export const stopVouching = memberAction(
  z.object({ issuer: z.string().default("") }),
  async ({ member, values: { issuer } }) => {
    if ((await listIssuers(member.id)).includes(issuer))
      await unlinkIssuer(member.id, issuer, await deviceHere());
    redirect(justSaved("/settings/sign-in", "provider-out"));
  },
);

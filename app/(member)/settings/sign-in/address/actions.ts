"use server";

import { redirect } from "next/navigation";
import { after } from "next/server";
import { z } from "zod";
import { freshAction, invalid, tooOften } from "#app/_forms/action.ts";
import { justSaved } from "#app/_forms/just-saved.ts";
import { deviceHere } from "#app/_member/auth.ts";
import { tooManyLinks } from "#app/_member/limits.ts";
import { sendSoon } from "#app/_process/mail.ts";
import { askForAddress } from "#db/account/address-changes.ts";
import { emailSchema } from "#domain/email.ts";
import { addressLetter } from "./letters.ts";

/**
 * Asks both addresses. What it answers, and how soon, does not depend on whether the new one has a place in Tend: only whoever
 * reads that mailbox is told.
 */
export const changeAddress = freshAction(
  z.object({ email: emailSchema }),
  async ({ member, values: { email }, typed }) => {
    if (email === member.email) return invalid(typed, { email: "This is the address that you have now." });
    const tooMany = (await tooManyLinks(email)) ?? (await tooManyLinks(member.email));
    if (tooMany) return tooOften(typed, tooMany.message, tooMany.seconds, "email");
    await askForAddress(member.id, member.email, {
      newEmail: email,
      device: await deviceHere(),
      letter: addressLetter,
    });
    after(sendSoon);
    redirect(justSaved("/settings/sign-in", "address-asked"));
  },
);

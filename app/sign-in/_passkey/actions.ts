"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { notNow, publicAction, tooOften } from "#app/_forms/action.ts";
import { signInAs } from "#app/_member/auth.ts";
import { tooManyTries } from "#app/_member/limits.ts";
import { forgetAddress } from "#app/_member/sent-to.ts";
import { signInOptions, verifySignIn } from "#app/_member/webauthn.ts";
import { freshForm } from "#components/form/form-state.ts";
import { dropProbe } from "../probe.ts";
import { finishVisit, visitTo } from "../visit.ts";

const unknown =
  "We do not know this passkey here, or it was made for another site. It may have been removed. Please sign in by a link from a mail.";

/** Gives the browser what it needs to ask for a passkey. It tells nothing of anybody. */
export const beginPasskey = publicAction(z.object({ to: z.string().optional() }), async ({ typed }) => {
  const tooMany = await tooManyTries();
  if (tooMany) return tooOften(typed, tooMany.message, tooMany.seconds);
  return { ...freshForm, values: { options: await signInOptions() } };
});

/** Signs in by what a passkey has signed, and goes on as behind a link from a mail. */
export const signInByPasskey = publicAction(
  z.object({ credential: z.string().default(""), to: z.string().optional() }),
  async ({ values: { credential, to }, typed }) => {
    const tooMany = await tooManyTries();
    if (tooMany) return tooOften(typed, tooMany.message, tooMany.seconds);
    const memberId = await verifySignIn(credential);
    const member = memberId && (await signInAs(memberId, "signed-in-by-passkey"));
    if (!member) return notNow({}, unknown);
    await forgetAddress();
    await dropProbe();
    // A member without a time zone that this Node knows is asked for it on the sign-in page.
    if (!member.zone) redirect(`/sign-in?${new URLSearchParams({ to: to ?? "" })}`);
    redirect(await finishVisit(await visitTo(to), member.id, member.zone));
  },
);

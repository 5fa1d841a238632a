"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { publicAction, tooOften } from "#app/_forms/action.ts";
import { currentSession, deviceHere } from "#app/_member/auth.ts";
import { tooManyTries } from "#app/_member/limits.ts";
import { confirmAddress, stopAddressChange } from "#db/account/address-changes.ts";
import type { Outcome } from "./outcome-words.ts";

/** Says yes by one of the two links, or stops the change: the only things that do. Whoever has the link need not be signed in. */
export const answerAddressChange = publicAction(
  z.object({ token: z.string().default(""), answer: z.enum(["yes", "stop"]).catch("yes") }),
  async ({ values: { token, answer }, typed }) => {
    const tooMany = await tooManyTries();
    if (tooMany) return tooOften(typed, tooMany.message, tooMany.seconds);
    const device = await deviceHere();
    if (answer === "stop") redirect(pathTo((await stopAddressChange(token, device)) ? "stopped" : "over"));
    const session = await currentSession();
    const came = await confirmAddress(token, { device, keep: session?.id });
    redirect(pathTo(came === "unknown" ? "over" : came));
  },
);

function pathTo(outcome: Outcome): string {
  return `/sign-in/new-address/outcome?${new URLSearchParams({ came: outcome })}`;
}
